import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { formPage, readForm, signUpByKeyboard } from './form.mjs';
import { MODULES } from '../support/render.mjs';
import { receiver } from '../support/site.mjs';
import { ALL_FIELDS, cdnRoutes, json, partnerPage, signupDocument } from './pages.mjs';
import { PROGRAMS } from './servers.mjs';
import { openTab, setStage } from './stage.mjs';
import { patiently } from './tab.mjs';

/** @typedef {import('./browser.mjs').Tab} Tab */

/** The form itself, with every kind of field: by keyboard, for assistive technology, and with parts of Klipp missing. */
describe('SignupForm', () => {
  const stage = setStage();
  const { partner, news } = stage;
  /** What the form sent. @type {string[]} */
  let bodies = [];

  beforeEach(() => {
    bodies = [];
    news.routes = {
      ...cdnRoutes(),
      '/s.json': json(signupDocument('/signup', ALL_FIELDS)),
      '/signup': receiver((body, response) => {
        bodies.push(body);
        response.writeHead(201).end();
      }),
    };
  });

  async function open() {
    partner.routes['/'] = partnerPage(formPage(`${news.origin}/s.json`), { cdn: news.origin });
    const tab = await (await openTab(stage)).goto(partner.origin);
    await tab.waitFor('klipp-load');
    return tab;
  }

  /** What has the focus: the control's name and value, or the element's name. @param {Tab} tab */
  const focused = ({ page }) =>
    page.evaluate(() => {
      const one = /** @type {HTMLInputElement | null} */ (document.querySelector('klipp-signup')?.shadowRoot?.activeElement);
      return one ? one.name && [one.name, one.type === 'checkbox' && one.value].filter(Boolean).join('=') : document.activeElement?.localName;
    });

  /** @param {Tab} tab */
  async function startAtHeading({ page }) {
    await page.evaluate(() => document.querySelector('h1')?.focus());
  }

  it('TiesEachErrorToItsFieldAndTakesThePersonToTheFirst', async () => {
    const tab = await open();
    await startAtHeading(tab);
    for (let i = 0; i < 6; i++) await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Space'); // no list
    await tab.page.keyboard.press('Enter');
    const form = await readForm(tab);
    assert.deepEqual(form.errors, {
      email: 'Skriv inn en e-postadresse, for eksempel navn@eksempel.no.',
      'fields[firm]': 'Fyll ut dette feltet.',
      lists: 'Velg minst ett nyhetsbrev.',
      consent: 'Kryss av for å samtykke.',
    });
    assert.deepEqual(form.invalid, ['email', 'fields[firm]', 'lists', 'lists', 'consent']);
    assert.equal(form.focus, 'email');
    const told = await tab.page.accessibility.snapshot({ interestingOnly: false });
    const described = JSON.stringify(told).match(/"description":"[^"]+"/g) ?? [];
    assert.equal(described.length, 5, String(described)); // of each wrong control, of both lists
    assert.equal(bodies.length, 0);

    // Ticking any list mends them all.
    for (let i = 0; i < 6; i++) await tab.page.keyboard.press('Tab');
    assert.equal(await focused(tab), 'lists=dag');
    await tab.page.keyboard.press('Space');
    assert.deepEqual((await readForm(tab)).invalid, ['email', 'fields[firm]', 'consent']);
    await tab.close();
  });

  it('IsNoWiderThanItsPlaceWhateverWordsAreInIt', async () => {
    const word = 'Ord'.repeat(60);
    const wordy = signupDocument('/signup', { ...ALL_FIELDS, heading: word, fields: [{ name: 'a', label: word }, { name: 'b', label: word, type: 'checkbox' }], consent: { text: word } });
    news.routes['/s.json'] = json(wordy);
    const tab = await open();
    await tab.page.setViewport({ width: 320, height: 900 });
    const wide = await tab.page.evaluate(() => {
      const { shadowRoot } = /** @type {HTMLElement & { shadowRoot: ShadowRoot }} */ (document.querySelector('klipp-signup'));
      const { right } = /** @type {Element} */ (shadowRoot.querySelector('form')).getBoundingClientRect();
      return [...shadowRoot.querySelectorAll('form *')].filter((one) => one.getBoundingClientRect().right > right).map(({ className, localName }) => `${localName}.${className}`);
    });
    assert.deepEqual(wide, []);
    await tab.close();
  });

  it('TellsBrowsersWhatToFillIn', async () => {
    const tab = await open();
    const tokens = await tab.page.evaluate(() => {
      const root = document.querySelector('klipp-signup')?.shadowRoot;
      return [...(root?.querySelectorAll('[autocomplete]') ?? [])].map((one) => [one.getAttribute('name'), one.getAttribute('autocomplete')]);
    });
    assert.deepEqual(tokens, [['email', 'email'], ['name', 'name'], ['fields[firm]', 'organization'], ['klipp_empty', 'off']]);
    await tab.close();
  });

  it('HasATrapThatNobodyMeets', async () => {
    const tab = await open();
    const trap = await tab.page.evaluate(() => {
      const input = /** @type {HTMLInputElement} */ (document.querySelector('klipp-signup')?.shadowRoot?.querySelector('.klipp-trap input'));
      return { seen: input.checkVisibility({ visibilityProperty: true }), tabIndex: input.tabIndex, hidden: input.closest('[aria-hidden="true"]') !== null };
    });
    assert.deepEqual(trap, { seen: false, tabIndex: -1, hidden: true });
    assert.equal(JSON.stringify(await tab.page.accessibility.snapshot()).includes('stå tomt'), false);
    await tab.close();
  });

  /** The form as `klipp render signup --as shadow` prints it. @param {string} [script] */
  function prerender(script = '') {
    const words = ['render', 'signup', '--as', 'shadow', `--base=${news.origin}/s.json`];
    const document = JSON.stringify(signupDocument('/signup'));
    partner.routes['/'] = partnerPage('<h1 tabindex="-1">Side</h1>' + execFileSync(join(PROGRAMS, 'klipp'), words, { input: document, encoding: 'utf8' }) + script);
  }

  const TYPED = `email=a%40b.no&name=%C3%85se+%C3%98deg%C3%A5rd&consent=yes&consent_text=Ja+takk&klipp_empty=&lang=nb`;

  it('PostsAsFormsDoWithoutScript', async () => {
    prerender();
    const tab = await openTab(stage);
    await tab.page.setJavaScriptEnabled(false);
    await tab.goto(partner.origin);
    await tab.page.setJavaScriptEnabled(true); // for the keyboard below; the page has none
    await Promise.all([tab.page.waitForNavigation(), signUpByKeyboard(tab, 'a@b.no')]);
    assert.deepEqual([tab.page.url(), bodies], [`${news.origin}/signup`, [TYPED]]);
    await tab.close();
  });

  it('PostsInANewTabWithoutTheModule', async () => {
    for (const name of MODULES) delete news.routes[`/v1/${name}`];
    prerender(`<script async src="${news.origin}/v1/klipp.js"></script>`);
    const tab = await (await openTab(stage)).goto(partner.origin);
    await tab.waitFor('klipp-load');
    await signUpByKeyboard(tab, 'a@b.no');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.deepEqual(detail, { state: 'continue', message: '' });
    await patiently(async () => bodies.length > 0);
    assert.deepEqual([tab.page.url(), bodies], [`${partner.origin}/`, [TYPED]]);
    await tab.close();
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Site } from '../host/site.mjs';
import { launch, Tab } from './browser.mjs';
import { cdnRoutes, json, partnerPage, signupDocument } from './pages.mjs';
import { startPublisher } from './servers.mjs';

/** @typedef {import('../host/site.mjs').Handler} Handler */

/** What the form says, as a person sees it. @param {Tab} tab */
const form = (tab) =>
  tab.page.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('klipp-signup')?.shadowRoot);
    const field = (/** @type {string} */ name) => /** @type {HTMLInputElement | null} */ (root.querySelector(`[name="${name}"]`));
    const error = (/** @type {string} */ name) =>
      /** @type {HTMLElement | null | undefined} */ (field(name)?.closest('.klipp-field')?.querySelector('.klipp-field-error'));
    const shown = (/** @type {string} */ name) => (error(name)?.hidden === false ? error(name)?.textContent : '');
    return {
      status: root.querySelector('.klipp-status')?.textContent,
      fields: root.querySelectorAll('.klipp-field').length,
      email: field('email')?.value,
      name: field('name')?.value,
      consent: field('consent')?.checked,
      errors: { email: shown('email'), consent: shown('consent') },
      invalid: [...root.querySelectorAll('[aria-invalid="true"]')].map((one) => one.getAttribute('name')),
      button: root.querySelector('.klipp-submit')?.getAttribute('aria-disabled'),
      focus: root.activeElement?.getAttribute('name') ?? root.activeElement?.className,
    };
  });

/**
 * Fills in and sends the form with the keyboard alone: e-mail, name, consent, button.
 *
 * @param {Tab} tab
 * @param {string} email
 */
async function signUpByKeyboard({ page }, email) {
  await page.evaluate(() => document.querySelector('h1')?.focus());
  await page.keyboard.press('Tab');
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Åse Ødegård');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  do await page.keyboard.press('Tab'); // a link to the privacy notice may come first
  while (await page.evaluate(() => document.querySelector('klipp-signup')?.shadowRoot?.activeElement?.localName === 'a'));
  await page.keyboard.press('Enter');
}

describe('Signup', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {string} */
  let folder;
  /** @type {{ stop(): Promise<void> }[]} */
  const publishers = [];
  const partner = new Site();
  const news = new Site();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klipp-'));
    browser = await launch();
    await Promise.all([partner.start(), news.start()]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([partner, news, ...publishers].map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    news.routes = { ...cdnRoutes(), '/s.json': json(signupDocument('/signup')) };
    news.requests = [];
  });

  /** @param {Parameters<typeof startPublisher>} args */
  async function publish(...args) {
    const publisher = await startPublisher(...args);
    publishers.push(publisher);
    return publisher;
  }

  /** A page with a form whose document and receiver are `news`. */
  async function open(origin = news.origin, path = '/s.json') {
    const body = `<h1 tabindex="-1">Side</h1><klipp-signup src="${origin}${path}"><a href="/n">Nyhetsbrev</a></klipp-signup>`;
    partner.routes['/side'] = partnerPage(body, { cdn: origin });
    const tab = await (await Tab.open(browser)).goto(`${partner.origin}/side?fra=epost`);
    await tab.waitFor('klipp-load');
    return tab;
  }

  /** @param {Handler} receive answers what the form posts */
  function receiver(receive) {
    news.routes['/signup'] = (request, response) => {
      response.setHeader('Access-Control-Allow-Headers', 'content-type');
      if (request.method === 'OPTIONS') response.writeHead(204).end();
      else receive(request, response);
    };
  }

  /** @param {number} status @param {string} [body] @returns {Handler} */
  const answer = (status, body = '') => (_request, response) => response.writeHead(status).end(body);

  /** @param {string} database @param {string} query */
  const sql = (database, query) => execFileSync('sqlite3', [database, query], { encoding: 'utf8' }).trim();

  it('MadeByKeyboardIsARowAndASecondOneIsNot', async () => {
    const database = join(folder, 'signups.db');
    const publisher = await publish(database);
    const tab = await open(publisher.origin, '/documents/topplederforum.json');
    await signUpByKeyboard(tab, 'aase@eksempel.no');
    const [first] = await tab.waitFor('klipp-signup');
    assert.deepEqual(first.detail, { state: 'confirmed', message: 'Takk! Du er meldt på.' });
    const after = await form(tab);
    assert.deepEqual([after.status, after.fields, after.focus], ['Takk! Du er meldt på.', 0, 'klipp-status']);

    await tab.goto(`${partner.origin}/side`);
    await tab.waitFor('klipp-load');
    await signUpByKeyboard(tab, 'aase@eksempel.no');
    const [second] = await tab.waitFor('klipp-signup');
    assert.equal(second.detail.state, 'already');
    const rows = sql(database, 'select email, name, source from signups');
    assert.equal(rows, `aase@eksempel.no|Åse Ødegård|${partner.origin}`);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('LosesNothingTypedWhenTheServerIsGone', async () => {
    const publisher = await publish(join(folder, 'gone.db'));
    const tab = await open(publisher.origin, '/documents/topplederforum.json');
    await publisher.stop();
    await signUpByKeyboard(tab, 'aase@eksempel.no');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.equal(detail.state, 'unavailable');
    assert.equal(detail.message, 'Påmeldingen gikk ikke gjennom. Det du skrev, står her fortsatt. Prøv igjen om litt.');
    const seen = await form(tab);
    assert.deepEqual([seen.email, seen.name, seen.consent], ['aase@eksempel.no', 'Åse Ødegård', true]);
    assert.deepEqual([seen.status, seen.button, seen.focus], [detail.message, 'false', 'klipp-button klipp-submit']);

    // Back again: one more press is all it takes.
    const { port } = new URL(publisher.origin);
    await publish(join(folder, 'gone.db'), { port });
    await tab.page.keyboard.press('Enter');
    assert.equal((await tab.waitFor('klipp-signup', 2))[1].detail.state, 'confirmed');
    await tab.close();
  });

  it('SendsWhatWasTypedAndWhereFrom', async () => {
    let body = '';
    receiver((request, response) => {
      request.on('data', (part) => (body += part)).on('end', () => response.writeHead(201).end());
    });
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.waitFor('klipp-signup');
    const source = `${partner.origin}/side`;
    assert.deepEqual(JSON.parse(body), { email: 'a@b.no', name: 'Åse Ødegård', consent: 'yes', lang: 'nb', source });
    const [{ detail }] = await tab.waitFor('klipp-submit');
    assert.deepEqual(detail.data, JSON.parse(body));
    await tab.close();
  });

  it('LeavesTheSendingToAPageThatWantsToDoItItself', async () => {
    receiver(answer(201));
    const tab = await open();
    await tab.page.evaluate(() => document.addEventListener('klipp-submit', (event) => event.preventDefault()));
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.waitFor('klipp-submit');
    await tab.idle();
    assert.equal(news.count('/signup'), 0);
    assert.equal((await form(tab)).email, 'a@b.no');
    await tab.close();
  });

  it('SaysAtTheFieldWhatIsWrongAndTakesItBackWhenMended', async () => {
    const tab = await open();
    await tab.page.evaluate(() => document.querySelector('h1')?.focus());
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('ikke en adresse');
    await tab.page.keyboard.press('Enter');
    const wrong = await form(tab);
    assert.deepEqual(wrong.errors, { email: 'Skriv en e-postadresse, for eksempel navn@eksempel.no.', consent: 'Kryss av for at du samtykker.' });
    assert.deepEqual([wrong.invalid, wrong.focus], [['email', 'consent'], 'email']);
    assert.deepEqual((await tab.events()).map(({ type }) => type), ['klipp-load']);

    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('a');
    await tab.page.keyboard.up('Control');
    await tab.page.keyboard.type('a@b.no');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Space');
    const mended = await form(tab);
    assert.deepEqual([mended.errors, mended.invalid], [{ email: '', consent: '' }, []]);
    await tab.close();
  });

  it('ShowsWhatTheServerSaysOfAFieldAsText', async () => {
    receiver(answer(422, JSON.stringify({ errors: { email: '<b>Finnes ikke</b>', nope: 'x', name: 7 } })));
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    const seen = await form(tab);
    assert.equal(detail.state, 'refused');
    assert.deepEqual([seen.errors.email, seen.focus, seen.email], ['<b>Finnes ikke</b>', 'email', 'a@b.no']);
    assert.equal(seen.status, detail.message);
    await tab.page.keyboard.type('x');
    assert.equal((await form(tab)).errors.email, '');
    await tab.close();
  });

  for (const [status, body, state] of /** @type {[number, string, string][]} */ ([
    [200, '{"state": "confirmed"}', 'confirmed'],
    [200, '{"state": "already"}', 'already'],
    [200, 'not json', 'confirmed'],
    [202, 'null', 'confirmed'],
    [204, '', 'confirmed'],
    [409, 'not json', 'already'],
    [422, 'not json', 'refused'],
    [404, '{"state": "already"}', 'unavailable'],
    [429, '', 'unavailable'],
    [500, '', 'unavailable'],
  ])) {
    it(`Takes_${status}_${body}_For_${state}`, async () => {
      receiver(answer(status, body));
      const tab = await open();
      await signUpByKeyboard(tab, 'a@b.no');
      const [{ detail }] = await tab.waitFor('klipp-signup');
      assert.equal(detail.state, state);
      assert.ok(detail.message);
      assert.equal((await form(tab)).status, detail.message);
      await tab.close();
    });
  }

  it('KnowsThatItIsOffline', async () => {
    const tab = await open();
    await tab.page.setOfflineMode(true);
    await signUpByKeyboard(tab, 'a@b.no');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.equal(detail.state, 'offline');
    assert.equal((await form(tab)).email, 'a@b.no');
    await tab.close();
  });

  it('IsSentOnceHoweverOftenTheButtonIsPressed', async () => {
    let posts = 0;
    receiver((_request, response) => {
      posts++;
      setTimeout(() => response.writeHead(201).end(), 300);
    });
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.page.keyboard.press('Enter');
    const sending = await form(tab);
    assert.deepEqual([sending.status, sending.button], ['Sender …', 'true']);
    await tab.page.keyboard.press('Enter');
    await tab.waitFor('klipp-signup');
    await tab.idle();
    assert.equal(posts, 1);
    assert.equal((await tab.events()).filter(({ type }) => type === 'klipp-submit').length, 1);
    await tab.close();
  });

  it('IsARealFormWithoutScript', async () => {
    const tab = await open();
    const attributes = await tab.page.evaluate(() => {
      const found = document.querySelector('klipp-signup')?.shadowRoot?.querySelector('form');
      return [found?.method, found?.action];
    });
    assert.deepEqual(attributes, ['post', `${news.origin}/signup`]);
    await tab.close();
  });
});

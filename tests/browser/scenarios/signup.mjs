import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answering, receiver } from '../../support/site.mjs';
import { formPage, readForm, signUpByKeyboard } from '../form.mjs';
import { ALL_FIELDS, json, signupDocument } from '../pages.mjs';
import { startPublisher } from '../servers.mjs';
import { patiently } from '../tab.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** @typedef {import('../../support/site.mjs').Handler} Handler */

/**
 * A page with a form whose document and receiver are the news site.
 *
 * @param {Scene} scene
 * @param {Handler} receive answers what the form posts, see receiver
 * @param {object} [members] of the form
 */
function openForm(scene, receive, members) {
  scene.news.routes['/s.json'] = json(signupDocument('/signup', members));
  scene.news.routes['/signup'] = receive;
  return scene.open(formPage('NEWS/s.json'));
}

/**
 * Plays with the example publisher and its database, where signups count at once.
 *
 * @param {(publish: () => ReturnType<typeof startPublisher>, database: string) => Promise<void>} play
 */
async function withPublisher(play) {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  const database = join(folder, 'signups.db');
  /** @type {Awaited<ReturnType<typeof startPublisher>>[]} */
  const publishers = [];
  const publish = async () => {
    const port = publishers[0] && new URL(publishers[0].origin).port;
    const publisher = await startPublisher(database, { port, more: ['--single-opt-in'] });
    publishers.push(publisher);
    return publisher;
  };
  try {
    await play(publish, database);
  } finally {
    await Promise.all(publishers.map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} origin of a publisher @param {string} [more] attributes */
const formOf = (origin, more) => `<script async src="${origin}/v1/klipp.js"></script>${formPage(`${origin}/documents/topplederforum.json`, more)}`;

/** The control that has the focus: its name, and a box's value. @param {import('../tab.mjs').AnyTab} tab */
const focused = (tab) =>
  tab.evaluate(() => {
    const one = /** @type {HTMLInputElement | null | undefined} */ (document.querySelector('klipp-signup')?.shadowRoot?.activeElement);
    return one?.name ? [one.name, one.type === 'checkbox' && one.value].filter(Boolean).join('=') : '';
  });

/** What a password manager does that takes the trap for something it knows. @param {import('../tab.mjs').AnyTab} tab */
const fillTrap = (tab) =>
  tab.evaluate(() => {
    const trap = /** @type {HTMLInputElement} */ (document.querySelector('klipp-signup')?.shadowRoot?.querySelector('.klipp-trap input'));
    trap.value = 'https://kari.example';
    for (const type of ['input', 'change']) trap.dispatchEvent(new Event(type, { bubbles: true }));
  });

/** A provider's form whose page is the news site's. @param {Scene} scene @param {object} members of the form */
function openProvidersForm(scene, members) {
  /** @type {string[]} */
  const bodies = [];
  const action = `${scene.news.origin}/subscribe/post?u=12ab&id=34cd`;
  scene.news.routes['/subscribe/post'] = receiver((body, response) => {
    bodies.push(body);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Takk</h1>');
  });
  scene.news.routes['/s.json'] = json(signupDocument(action, { provider: 'mailchimp', name: false, consent: {}, ...members }));
  return { bodies, opening: scene.open(formPage('NEWS/s.json')) };
}

/** Types an address and sends it, where there is no other field before the button. @param {import('../tab.mjs').AnyTab} tab */
async function sendAddress(tab) {
  await tab.evaluate(() => document.querySelector('h1')?.focus());
  await tab.press('Tab');
  await tab.type('a@b.no');
  await tab.press('Enter');
}

/** Where the address is typed and the button, and how wide that makes the page. @param {import('../tab.mjs').AnyTab} tab @param {string} style of the element */
const places = (tab, style) =>
  tab.evaluate((css) => {
    const element = /** @type {HTMLElement} */ (document.querySelector('klipp-signup'));
    element.style.cssText = css;
    const box = (/** @type {string} */ selector) => /** @type {Element} */ (element.shadowRoot?.querySelector(selector)).getBoundingClientRect();
    const [field, button] = [box('[type=email]'), box('.klipp-submit')];
    return { isOneLine: Math.abs(field.top - button.top) < 2 && field.right <= button.left, isStacked: field.bottom <= button.top };
  }, style);

export const signup = [
  scenario('MadeByKeyboardIsARowAndASecondOneIsNot', (scene) =>
    withPublisher(async (publish, database) => {
      const { origin } = await publish();
      const tab = await scene.open(formOf(origin), { script: false });
      await signUpByKeyboard(tab, 'aase@eksempel.no');
      const [first] = await tab.waitFor('klipp-signup');
      assert.deepEqual(first.detail, { state: 'confirmed', message: 'Takk! Du er påmeldt.' });
      const after = await readForm(tab);
      assert.deepEqual([after.status, after.fields, after.focus], ['Takk! Du er påmeldt.', 0, 'klipp-status']);

      await tab.reload();
      await tab.waitFor('klipp-load');
      await signUpByKeyboard(tab, 'aase@eksempel.no');
      const [second] = await tab.waitFor('klipp-signup');
      assert.equal(second.detail.state, 'confirmed');
      const rows = execFileSync('sqlite3', [database, 'select email, name, origin from signups'], { encoding: 'utf8' }).trim();
      assert.equal(rows, `aase@eksempel.no|Åse Ødegård|${scene.partner.origin}`);
      assert.deepEqual(await tab.complaints(), []);
    }),
  ),

  scenario('LosesNothingTypedWhenTheServerIsGone', (scene) =>
    withPublisher(async (publish) => {
      const publisher = await publish();
      const tab = await scene.open(formOf(publisher.origin), { script: false });
      await publisher.stop();
      await signUpByKeyboard(tab, 'aase@eksempel.no');
      const [{ detail }] = await tab.waitFor('klipp-signup');
      assert.equal(detail.state, 'unavailable');
      assert.equal(detail.message, 'Påmeldingen gikk ikke gjennom. Det du skrev, står her fortsatt. Prøv igjen om litt.');
      const seen = await readForm(tab);
      assert.deepEqual([seen.email, seen.name, seen.consent], ['aase@eksempel.no', 'Åse Ødegård', true]);
      assert.deepEqual([seen.status, seen.disabled, seen.button], [detail.message, 'false', 'Prøv igjen']);
      assert.equal(seen.focus, 'klipp-button klipp-submit');

      // Back again: one more press is all it takes.
      await publish();
      await tab.press('Enter');
      assert.equal((await tab.waitFor('klipp-signup', 2))[1].detail.state, 'confirmed');
    }),
  ),

  scenario('IsFilledInAndSentByKeyboardAlone', async (scene) => {
    let body = '';
    const receive = receiver((sent, response) => {
      body = sent;
      response.writeHead(201).end();
    });
    const tab = await openForm(scene, receive, ALL_FIELDS);
    await tab.evaluate(() => document.querySelector('h1')?.focus());
    const type = (/** @type {string} */ text) => () => tab.type(text);
    const space = () => tab.press('Space');
    /** @type {[string, () => Promise<unknown>][]} */
    const stops = [
      ['email', type('a@b.no')],
      ['name', type('Kari')],
      ['fields[firm]', type('Havn AS')],
      ['fields[size]', type('Fl')],
      ['fields[press]=1', space],
      ['lists=uke', space],
      ['lists=dag', space],
      ['consent=yes', space],
      ['', async () => {}], // the link to the privacy notice
      ['', () => tab.press('Enter')],
    ];
    for (const [name, act] of stops) {
      await tab.press('Tab');
      assert.equal(await focused(tab), name);
      await act();
    }
    await tab.waitFor('klipp-signup');
    const { consent, source, ...rest } = JSON.parse(body);
    assert.deepEqual(rest, { email: 'a@b.no', name: 'Kari', lists: ['dag'], fields: { firm: 'Havn AS', size: '2', press: true }, lang: 'nb' });
    assert.deepEqual([consent.text, consent.version, source], ['Ja, send meg nyhetsbrev', '2026-01', `${scene.partner.origin}/`]);
    const { focus, status } = await readForm(tab);
    assert.deepEqual([focus, status], ['klipp-status', 'Takk! Du er påmeldt.']);
  }),

  scenario('AsksForTheFieldsThatThePageNamesAndSendsThoseAlone', async (scene) => {
    let body = '';
    scene.news.routes['/signup'] = receiver((sent, response) => {
      body = sent;
      response.writeHead(201).end();
    });
    scene.news.routes['/s.json'] = json(signupDocument('/signup', ALL_FIELDS));
    const tab = await scene.open(formPage('NEWS/s.json', 'fields="press nobody"'));
    await tab.evaluate(() => document.querySelector('h1')?.focus());
    for (const [name, act] of /** @type {[string, () => Promise<unknown>][]} */ ([
      ['email', () => tab.type('a@b.no')],
      ['fields[firm]', () => tab.type('Havn AS')],
      ['fields[press]=1', () => tab.press('Space')],
      ['lists=uke', async () => {}],
      ['lists=dag', async () => {}],
      ['consent=yes', () => tab.press('Space')],
    ])) {
      await tab.press('Tab');
      assert.equal(await focused(tab), name);
      await act();
    }
    await tab.press('Enter');
    await tab.waitFor('klipp-signup');
    const { consent, source, ...rest } = JSON.parse(body);
    assert.deepEqual(rest, { email: 'a@b.no', lists: ['uke'], fields: { firm: 'Havn AS', press: true }, lang: 'nb' });
  }),

  scenario('AsksForOtherFieldsWhenThePageNamesOthers', async (scene) => {
    const tab = await openForm(scene, answering(201), ALL_FIELDS);
    const asked = () =>
      tab.evaluate(() => {
        const fields = document.querySelector('klipp-signup')?.shadowRoot?.querySelectorAll('.klipp-field [name]:not([name=lists])') ?? [];
        return [...fields].map((field) => field.getAttribute('name')).join(' ');
      });
    const all = 'email name fields[firm] fields[size] fields[press] consent';
    assert.equal(await asked(), all);
    for (const [loads, [fields, wanted]] of [['email', 'email fields[firm] consent'], ['press size', 'email fields[firm] fields[size] fields[press] consent'], ['', all]].entries()) {
      await tab.evaluate((names) => Object.assign(document.querySelector('klipp-signup') ?? {}, { fields: names }), fields);
      await tab.waitFor('klipp-load', loads + 2);
      assert.equal(await asked(), wanted);
    }
    assert.equal(scene.news.count('/s.json'), 1);
  }),

  scenario('IsStoredWithoutTheFieldsThatThePageLeavesOut', (scene) =>
    withPublisher(async (publish, database) => {
      const { origin } = await publish();
      const tab = await scene.open(formOf(origin, 'fields="email"'), { script: false });
      assert.equal((await readForm(tab)).fields, 2);
      await tab.evaluate(() => document.querySelector('h1')?.focus());
      await tab.press('Tab');
      await tab.type('kari@eksempel.no');
      await tab.press('Tab');
      await tab.press('Space');
      await tab.press('Enter');
      assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'confirmed');
      assert.equal(execFileSync('sqlite3', [database, 'select email, name, fields from signups'], { encoding: 'utf8' }).trim(), 'kari@eksempel.no||{}');
    }),
  ),

  scenario('SaysAtTheFieldWhatIsWrongAndTakesItBackWhenMended', async (scene) => {
    const tab = await openForm(scene, answering(201));
    await tab.evaluate(() => document.querySelector('h1')?.focus());
    await tab.press('Tab');
    await tab.type('ikke en adresse');
    await tab.press('Enter');
    await tab.until(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('[aria-invalid=true]') != null);
    const wrong = await readForm(tab);
    assert.deepEqual(wrong.errors, { email: 'Skriv inn en e-postadresse, for eksempel navn@eksempel.no.', consent: 'Kryss av for å samtykke.' });
    assert.deepEqual([wrong.invalid, wrong.focus], [['email', 'consent'], 'email']);
    assert.deepEqual((await tab.events()).map(({ type }) => type), ['klipp-load']);

    await tab.press('Control+a');
    await tab.type('a@b.no');
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Space');
    const mended = await readForm(tab);
    assert.deepEqual([mended.errors, mended.invalid], [{}, []]);
    assert.equal(scene.news.count('/signup'), 0);
  }),

  scenario('ShowsWhatTheServerSaysOfAFieldAsText', async (scene) => {
    const tab = await openForm(scene, answering(422, JSON.stringify({ errors: { email: '<b>Finnes ikke</b>', nope: 'x', name: 7 } })));
    await signUpByKeyboard(tab, 'a@b.no');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    const seen = await readForm(tab);
    assert.equal(detail.state, 'refused');
    assert.deepEqual([seen.errors.email, seen.focus, seen.email], ['<b>Finnes ikke</b>', 'email', 'a@b.no']);
    assert.equal(seen.status, detail.message);
    await tab.type('x');
    assert.deepEqual((await readForm(tab)).errors, {});
  }),

  scenario('IsSentOnceHoweverOftenTheButtonIsPressed', async (scene) => {
    /** @type {(() => unknown)[]} */
    const posts = [];
    const tab = await openForm(scene, receiver((_sent, response) => posts.push(() => response.writeHead(201).end())));
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.press('Enter');
    await tab.until(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('.klipp-status')?.textContent === 'Sender …');
    const sending = await readForm(tab);
    assert.deepEqual([sending.status, sending.disabled, sending.busy], ['Sender …', 'true', 'true']);
    await tab.press('Enter');
    assert.ok(await patiently(async () => posts.length > 0));
    posts[0]();
    await tab.waitFor('klipp-signup');
    await tab.idle();
    assert.equal(posts.length, 1);
    assert.equal((await tab.events()).filter(({ type }) => type === 'klipp-submit').length, 1);
  }),

  scenario('IsForgottenByAReload', async (scene) => {
    const tab = await openForm(scene, answering(201));
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.waitFor('klipp-signup');
    scene.news.requests = [];
    await tab.reload();
    await tab.waitFor('klipp-load');
    await tab.idle();
    const again = await readForm(tab);
    assert.deepEqual([again.fields, again.email, again.status], [3, '', '']);
    assert.equal(scene.news.count('/signup'), 0);
  }),

  scenario('IsStoredThoughAPasswordManagerFilledInTheTrap', (scene) =>
    withPublisher(async (publish, database) => {
      const { origin } = await publish();
      const tab = await scene.open(formOf(origin), { script: false });
      await fillTrap(tab);
      await signUpByKeyboard(tab, 'kari@eksempel.no');
      assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'confirmed');
      assert.equal(execFileSync('sqlite3', [database, 'select email from signups'], { encoding: 'utf8' }).trim(), 'kari@eksempel.no');
    }),
  ),

  scenario('AsksAgainWhereNobodyWasSeenAndTheTrapIsFull', async (scene) => {
    let posts = 0;
    const tab = await openForm(scene, receiver((_sent, response) => (posts++, response.writeHead(201).end())), { name: false, consent: {} });
    const send = () =>
      tab.evaluate(() => {
        const form = document.querySelector('klipp-signup')?.shadowRoot?.querySelector('form');
        /** @type {HTMLInputElement} */ (form?.querySelector('[type=email]')).value = 'a@b.no';
        form?.requestSubmit();
      });
    await fillTrap(tab);
    await send();
    await tab.until(() => !!document.querySelector('klipp-signup')?.shadowRoot?.querySelector('.klipp-status')?.textContent);
    const asked = await readForm(tab);
    assert.deepEqual([asked.status, asked.email, asked.busy], ['Et skjult felt ble fylt ut, trolig av et passordprogram. Vi har tømt det. Send skjemaet på nytt.', 'a@b.no', 'false']);
    assert.equal(posts, 0);
    assert.deepEqual((await tab.events()).map(({ type }) => type), ['klipp-load']);
    await send();
    assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'confirmed');
    assert.equal(posts, 1);
  }),

  scenario('SendsTwoTagsToMailchimpAsOneAndClearsOnceTheTabHasLeft', async (scene) => {
    const lists = [{ id: '7', label: 'Ukebrevet', chosen: true }, { id: '8', label: 'Hver morgen', chosen: true }, { id: '9' }];
    const { bodies, opening } = openProvidersForm(scene, { lists });
    const tab = await opening;
    await fillTrap(tab);
    await sendAddress(tab);
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.deepEqual(detail, { state: 'continue', message: 'Fullfør påmeldingen i den nye fanen.' });
    const [sent] = await tab.waitFor('klipp-submit');
    assert.equal(sent.detail.data.tags, '7,8,9');
    await tab.until(() => {
      const field = /** @type {HTMLInputElement | null | undefined} */ (document.querySelector('klipp-signup')?.shadowRoot?.querySelector('[type=email]'));
      return field?.value === '';
    });
    assert.deepEqual(bodies, ['EMAIL=a%40b.no&tags=7%2C8%2C9&b_12ab_34cd=']);
    assert.equal((await readForm(tab)).status, detail.message);
  }),

  scenario('KeepsWhatWasTypedWhereTheBrowserOpensNoTab', async (scene) => {
    const { bodies, opening } = openProvidersForm(scene, {});
    const tab = await opening;
    await tab.evaluate(() => void (window.open = () => null));
    await sendAddress(tab);
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.deepEqual(detail, { state: 'unavailable', message: 'Påmeldingen gikk ikke gjennom. Det du skrev, står her fortsatt. Prøv igjen om litt.' });
    const kept = await readForm(tab);
    assert.deepEqual([kept.email, kept.button, kept.status], ['a@b.no', 'Prøv igjen', detail.message]);
    assert.equal((await tab.events()).filter(({ type }) => type === 'klipp-submit').length, 1);
    assert.deepEqual(bodies, []);
  }),

  scenario('IsOneLineWhereThereIsRoomForAnAddressAlone', async (scene) => {
    const tab = await openForm(scene, answering(201), { name: false, consent: {} });
    assert.deepEqual(await places(tab, 'width: 600px'), { isOneLine: true, isStacked: false });
    assert.deepEqual(await places(tab, 'width: 288px'), { isOneLine: false, isStacked: true });
  }),

  scenario('ScrollsNoPageSideways', async (scene) => {
    const tab = await openForm(scene, answering(201), ALL_FIELDS);
    for (const direction of ['rtl', 'ltr']) {
      const excess = await tab.evaluate((dir) => {
        document.documentElement.dir = dir;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, direction);
      assert.equal(excess, 0, direction);
    }
  }),

  scenario('IsNamedApartFromAnotherOfTheSameHeading', async (scene) => {
    scene.news.routes['/s.json'] = json(signupDocument('/signup'));
    scene.news.routes['/t.json'] = json(signupDocument('/signup', { heading: 'Ukebrevet' }));
    const one = (/** @type {string} */ name) => `<klipp-signup src="NEWS/${name}.json"></klipp-signup>`;
    const tab = await scene.open(one('s') + one('s') + one('t'), { loads: 3 });
    const names = await tab.evaluate(() =>
      [...document.querySelectorAll('klipp-signup')].map(({ shadowRoot }) => {
        const form = shadowRoot?.querySelector('form');
        // Where it has both, the heading is what counts.
        return shadowRoot?.getElementById(form?.getAttribute('aria-labelledby') ?? '')?.textContent ?? form?.getAttribute('aria-label');
      }),
    );
    assert.deepEqual(names.sort(), ['Nyhetsbrev', 'Nyhetsbrev (2)', 'Ukebrevet']);
  }),

  scenario('IsAsBeforeWhenPutBackAfterItWasTakenOutWhileSending', async (scene) => {
    /** @type {(() => unknown)[]} */
    const late = [];
    const tab = await openForm(scene, receiver((_sent, response) => late.push(() => response.writeHead(201).end())), { name: false, consent: {} });
    await sendAddress(tab);
    assert.ok(await patiently(async () => late.length > 0));
    await tab.evaluate(() => {
      const form = /** @type {HTMLElement} */ (document.querySelector('klipp-signup'));
      form.remove();
      setTimeout(() => document.body.append(form), 200);
    });
    await tab.until(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('form')?.getAttribute('aria-busy') === 'false');
    late.splice(0).forEach((finish) => finish());
    await tab.idle();
    const back = await readForm(tab);
    assert.deepEqual([back.email, back.status, back.fields], ['a@b.no', '', 1]);
    assert.deepEqual((await tab.events()).map(({ type }) => type), ['klipp-load', 'klipp-submit']);
    await tab.evaluate(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('button')?.click());
    assert.ok(await patiently(async () => late.length > 0));
    late.splice(0).forEach((finish) => finish());
    assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'confirmed');
  }),
];

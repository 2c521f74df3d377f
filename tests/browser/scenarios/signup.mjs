import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formPage, readForm, signUpByKeyboard } from '../form.mjs';
import { ALL_FIELDS, json, signupDocument } from '../pages.mjs';
import { startPublisher } from '../servers.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** @typedef {import('../../host/site.mjs').Handler} Handler */

/**
 * A page with a form whose document and receiver are the news site.
 *
 * @param {Scene} scene
 * @param {Handler} receive answers what the form posts
 * @param {object} [members] of the form
 */
function openForm(scene, receive, members) {
  scene.news.routes['/s.json'] = json(signupDocument('/signup', members));
  scene.news.routes['/signup'] = (request, response) => {
    response.setHeader('Access-Control-Allow-Headers', 'content-type');
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else receive(request, response);
  };
  return scene.open(formPage('NEWS/s.json'));
}

/** @param {number} status @param {string} [body] @returns {Handler} */
const answer = (status, body = '') => (_request, response) => response.writeHead(status).end(body);

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

/** @param {string} origin of a publisher */
const formOf = (origin) => `<script async src="${origin}/v1/klipp.js"></script>${formPage(`${origin}/documents/topplederforum.json`)}`;

/** The control that has the focus: its name, and a box's value. @param {import('../tab.mjs').AnyTab} tab */
const focused = (tab) =>
  tab.evaluate(() => {
    const one = /** @type {HTMLInputElement | null | undefined} */ (document.querySelector('klipp-signup')?.shadowRoot?.activeElement);
    return one?.name ? [one.name, one.type === 'checkbox' && one.value].filter(Boolean).join('=') : '';
  });

export const signup = [
  scenario('MadeByKeyboardIsARowAndASecondOneIsNot', (scene) =>
    withPublisher(async (publish, database) => {
      const { origin } = await publish();
      const tab = await scene.open(formOf(origin), { script: false });
      await signUpByKeyboard(tab, 'aase@eksempel.no');
      const [first] = await tab.waitFor('klipp-signup');
      assert.deepEqual(first.detail, { state: 'confirmed', message: 'Takk! Du er meldt på.' });
      const after = await readForm(tab);
      assert.deepEqual([after.status, after.fields, after.focus], ['Takk! Du er meldt på.', 0, 'klipp-status']);

      await tab.reload();
      await tab.waitFor('klipp-load');
      await signUpByKeyboard(tab, 'aase@eksempel.no');
      const [second] = await tab.waitFor('klipp-signup');
      assert.equal(second.detail.state, 'already');
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
    const receive = /** @type {Handler} */ ((request, response) => {
      request.on('data', (part) => (body += part)).on('end', () => response.writeHead(201).end());
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
    assert.deepEqual([focus, status], ['klipp-status', 'Takk! Du er meldt på.']);
  }),

  scenario('SaysAtTheFieldWhatIsWrongAndTakesItBackWhenMended', async (scene) => {
    const tab = await openForm(scene, answer(201));
    await tab.evaluate(() => document.querySelector('h1')?.focus());
    await tab.press('Tab');
    await tab.type('ikke en adresse');
    await tab.press('Enter');
    await tab.until(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('[aria-invalid=true]') != null);
    const wrong = await readForm(tab);
    assert.deepEqual(wrong.errors, { email: 'Skriv en e-postadresse, for eksempel navn@eksempel.no.', consent: 'Kryss av for at du samtykker.' });
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
    const tab = await openForm(scene, answer(422, JSON.stringify({ errors: { email: '<b>Finnes ikke</b>', nope: 'x', name: 7 } })));
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
    let posts = 0;
    const tab = await openForm(scene, (_request, response) => {
      posts++;
      setTimeout(() => response.writeHead(201).end(), 1000);
    });
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.press('Enter');
    const sending = await readForm(tab);
    assert.deepEqual([sending.status, sending.disabled, sending.busy], ['Sender …', 'true', 'true']);
    await tab.press('Enter');
    await tab.waitFor('klipp-signup');
    await tab.idle();
    assert.equal(posts, 1);
    assert.equal((await tab.events()).filter(({ type }) => type === 'klipp-submit').length, 1);
  }),

  scenario('IsForgottenByAReload', async (scene) => {
    const tab = await openForm(scene, answer(201));
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
];

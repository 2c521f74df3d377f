import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { formPage, readForm, signUpByKeyboard } from './form.mjs';
import { cdnRoutes, json, partnerPage, signupDocument } from './pages.mjs';
import { startPublisher } from './servers.mjs';
import { openTab, setStage } from './stage.mjs';

/** @typedef {import('../host/site.mjs').Handler} Handler */

/** What the publisher's own service says by its answers, and what a person sees of it. */
describe('Signup', () => {
  /** @type {string} */
  let folder;
  /** @type {{ stop(): Promise<void> }[]} */
  const publishers = [];
  const stage = setStage();
  const { partner, news } = stage;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  });
  after(async () => {
    await Promise.all(publishers.map((server) => server.stop()));
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
    partner.routes['/side'] = partnerPage(formPage(origin + path), { cdn: origin });
    const tab = await (await openTab(stage)).goto(`${partner.origin}/side?fra=epost`);
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
    const publisher = await publish(database, { more: ['--single-opt-in'] });
    const tab = await open(publisher.origin, '/documents/topplederforum.json');
    await signUpByKeyboard(tab, 'aase@eksempel.no');
    const [first] = await tab.waitFor('klipp-signup');
    assert.deepEqual(first.detail, { state: 'confirmed', message: 'Takk! Du er meldt på.' });
    const after = await readForm(tab);
    assert.deepEqual([after.status, after.fields, after.focus], ['Takk! Du er meldt på.', 0, 'klipp-status']);

    await tab.goto(`${partner.origin}/side`);
    await tab.waitFor('klipp-load');
    await signUpByKeyboard(tab, 'aase@eksempel.no');
    const [second] = await tab.waitFor('klipp-signup');
    assert.equal(second.detail.state, 'already');
    const rows = sql(database, 'select email, name, origin from signups');
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
    const seen = await readForm(tab);
    assert.deepEqual([seen.email, seen.name, seen.consent], ['aase@eksempel.no', 'Åse Ødegård', true]);
    assert.deepEqual([seen.status, seen.disabled, seen.button], [detail.message, 'false', 'Prøv igjen']);
    assert.equal(seen.focus, 'klipp-button klipp-submit');

    // Back again: one more press is all it takes.
    const { port } = new URL(publisher.origin);
    await publish(join(folder, 'gone.db'), { port, more: ['--single-opt-in'] });
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
    const { consent, ...rest } = JSON.parse(body);
    assert.deepEqual(rest, { email: 'a@b.no', name: 'Åse Ødegård', lists: [], fields: {}, source: `${partner.origin}/side`, lang: 'nb' });
    assert.equal(consent.text, 'Ja takk');
    assert.ok(Math.abs(Date.now() - Date.parse(consent.at)) < 60_000, consent.at);
    const [{ detail }] = await tab.waitFor('klipp-submit');
    assert.deepEqual(detail.data, { email: 'a@b.no', name: 'Åse Ødegård', consent: 'yes', consent_text: 'Ja takk', website: '', lang: 'nb' });
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
    assert.equal((await readForm(tab)).email, 'a@b.no');
    await tab.close();
  });

  it('SaysAtTheFieldWhatIsWrongAndTakesItBackWhenMended', async () => {
    const tab = await open();
    await tab.page.evaluate(() => document.querySelector('h1')?.focus());
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('ikke en adresse');
    await tab.page.keyboard.press('Enter');
    const wrong = await readForm(tab);
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
    const mended = await readForm(tab);
    assert.deepEqual([mended.errors, mended.invalid], [{}, []]);
    await tab.close();
  });

  it('ShowsWhatTheServerSaysOfAFieldAsText', async () => {
    receiver(answer(422, JSON.stringify({ errors: { email: '<b>Finnes ikke</b>', nope: 'x', name: 7 } })));
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    const seen = await readForm(tab);
    assert.equal(detail.state, 'refused');
    assert.deepEqual([seen.errors.email, seen.focus, seen.email], ['<b>Finnes ikke</b>', 'email', 'a@b.no']);
    assert.equal(seen.status, detail.message);
    await tab.page.keyboard.type('x');
    assert.deepEqual((await readForm(tab)).errors, {});
    await tab.close();
  });

  for (const [status, body, state] of /** @type {[number, string, string][]} */ ([
    [200, '{"state": "confirmed"}', 'confirmed'],
    [200, '{"state": "already"}', 'already'],
    [200, '{"state": "pending"}', 'pending'],
    [200, 'not json', 'confirmed'],
    [201, '', 'confirmed'],
    [202, 'null', 'pending'],
    [204, '', 'confirmed'],
    [400, '', 'refused'],
    [409, 'not json', 'already'],
    [422, 'not json', 'refused'],
    [404, '{"state": "already"}', 'unavailable'],
    [429, '', 'limited'],
    [500, '', 'unavailable'],
    [500, '{"state": "pending"}', 'unavailable'],
  ])) {
    it(`Takes_${status}_${body}_For_${state}`, async () => {
      receiver(answer(status, body));
      const tab = await open();
      await signUpByKeyboard(tab, 'a@b.no');
      const [{ detail }] = await tab.waitFor('klipp-signup');
      assert.equal(detail.state, state);
      assert.ok(detail.message);
      assert.equal((await readForm(tab)).status, detail.message);
      await tab.close();
    });
  }

  it('IsConfirmedWhateverLengthTheAnswerHas', async () => {
    receiver(answer(200, 'x'.repeat(3_000_000)));
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'confirmed');
    await tab.close();
  });

  it('IsNoSuccessWhereTheAnswerCannotBeRead', async () => {
    receiver((_request, response) => response.removeHeader('Access-Control-Allow-Origin') ?? response.writeHead(200).end('{"state":"confirmed"}'));
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'unavailable');
    await tab.close();
  });

  it('SendsItselfAsSoonAsThereIsANetworkAgain', async () => {
    receiver(answer(201));
    const tab = await open();
    await tab.page.setOfflineMode(true);
    await signUpByKeyboard(tab, 'a@b.no');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    const offline = await readForm(tab);
    assert.deepEqual([detail.state, offline.state, offline.email, offline.button], ['offline', 'offline', 'a@b.no', 'Prøv igjen']);
    assert.equal(offline.status, 'Du er uten nett. Det du skrev, står her fortsatt, og sendes når du er på nett igjen.');

    await tab.page.setOfflineMode(false);
    assert.equal((await tab.waitFor('klipp-signup', 2))[1].detail.state, 'confirmed');
    assert.deepEqual(news.requests.filter((path) => path === '/signup').length, 2); // with its preflight
    await tab.close();
  });

  it('LeavesTheFocusWhereAPersonPutItMeanwhile', async () => {
    receiver((_request, response) => void setTimeout(() => response.writeHead(201).end(), 300));
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.page.evaluate(() => document.querySelector('h1')?.focus());
    await tab.waitFor('klipp-signup');
    assert.equal(await tab.page.evaluate(() => document.activeElement?.localName), 'h1');
    await tab.close();
  });

  it('IsForgottenByAReload', async () => {
    receiver(answer(201));
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.waitFor('klipp-signup');
    news.requests = [];
    await tab.page.reload();
    await tab.waitFor('klipp-load');
    await tab.idle();
    const again = await readForm(tab);
    assert.deepEqual([again.fields, again.email, again.status], [3, '', '']);
    assert.equal(news.count('/signup'), 0);
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
    const sending = await readForm(tab);
    assert.deepEqual([sending.status, sending.disabled, sending.busy], ['Sender …', 'true', 'true']);
    await tab.page.keyboard.press('Enter');
    await tab.waitFor('klipp-signup');
    await tab.idle();
    assert.equal(posts, 1);
    assert.equal((await tab.events()).filter(({ type }) => type === 'klipp-submit').length, 1);
    await tab.close();
  });
});

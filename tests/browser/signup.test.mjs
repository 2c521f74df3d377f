import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { answering, receiver } from '../support/site.mjs';
import { formPage, readForm, signUpByKeyboard } from './form.mjs';
import { cdnRoutes, json, partnerPage, signupDocument } from './pages.mjs';
import { openTab, setStage } from './stage.mjs';
import { patiently } from './tab.mjs';

/** What a service says by its answers, and what a person sees of it; scenarios/signup.mjs has a person's way through the form. */
describe('Signup', () => {
  const stage = setStage();
  const { partner, news } = stage;

  beforeEach(() => {
    news.routes = { ...cdnRoutes(), '/s.json': json(signupDocument('/signup')) };
    news.requests = [];
  });

  /** A page with a form whose document and receiver are `news`. */
  async function open() {
    partner.routes['/side'] = partnerPage(formPage(`${news.origin}/s.json`), { cdn: news.origin });
    const tab = await (await openTab(stage)).goto(`${partner.origin}/side?fra=epost`);
    await tab.waitFor('klipp-load');
    return tab;
  }

  it('SendsWhatWasTypedAndWhereFrom', async () => {
    let body = '';
    news.routes['/signup'] = receiver((sent, response) => {
      body = sent;
      response.writeHead(201).end();
    });
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.waitFor('klipp-signup');
    const { consent, ...rest } = JSON.parse(body);
    assert.deepEqual(rest, { email: 'a@b.no', name: 'Åse Ødegård', lists: [], fields: {}, source: `${partner.origin}/side`, lang: 'nb' });
    assert.equal(consent.text, 'Ja takk');
    assert.ok(Math.abs(Date.now() - Date.parse(consent.at)) < 60_000, consent.at);
    const [{ detail }] = await tab.waitFor('klipp-submit');
    assert.deepEqual(detail.data, { email: 'a@b.no', name: 'Åse Ødegård', consent: 'yes', consent_text: 'Ja takk', klipp_empty: '', lang: 'nb' });
    await tab.close();
  });

  it('LeavesTheSendingToAPageThatWantsToDoItItself', async () => {
    news.routes['/signup'] = answering(201);
    const tab = await open();
    await tab.page.evaluate(() => document.addEventListener('klipp-submit', (event) => event.preventDefault()));
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.waitFor('klipp-submit');
    await tab.idle();
    assert.equal(news.count('/signup'), 0);
    assert.equal((await readForm(tab)).email, 'a@b.no');
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
      news.routes['/signup'] = answering(status, body);
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
    news.routes['/signup'] = answering(200, 'x'.repeat(3_000_000));
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'confirmed');
    await tab.close();
  });

  it('IsNoSuccessWhereTheAnswerCannotBeRead', async () => {
    news.routes['/signup'] = receiver((_sent, response) => {
      response.removeHeader('Access-Control-Allow-Origin');
      response.writeHead(200).end('{"state":"confirmed"}');
    });
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'unavailable');
    await tab.close();
  });

  it('SendsItselfAsSoonAsThereIsANetworkAgain', async () => {
    news.routes['/signup'] = answering(201);
    const tab = await open();
    await tab.page.setOfflineMode(true);
    await signUpByKeyboard(tab, 'a@b.no');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    const offline = await readForm(tab);
    assert.deepEqual([detail.state, offline.state, offline.email, offline.button], ['offline', 'offline', 'a@b.no', 'Prøv igjen']);
    assert.equal(offline.status, 'Du er ikke på nett. Det du skrev, står her fortsatt, og blir sendt når du er på nett igjen.');

    await tab.page.setOfflineMode(false);
    assert.equal((await tab.waitFor('klipp-signup', 2))[1].detail.state, 'confirmed');
    assert.deepEqual(news.requests.filter((path) => path === '/signup').length, 2); // with its preflight
    await tab.close();
  });

  it('SendsNothingFromOutsideThePageButOnceItIsPutBack', async () => {
    news.routes['/signup'] = answering(201);
    const tab = await open();
    await tab.page.setOfflineMode(true);
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.waitFor('klipp-signup');
    await tab.page.evaluate(() => {
      const form = document.querySelector('klipp-signup');
      Object.assign(window, { form });
      form?.remove();
    });
    const before = news.count('/signup'); // Chromium asks for leave though it is offline
    await tab.page.setOfflineMode(false);
    await tab.idle();
    assert.equal(news.count('/signup'), before);
    await tab.page.evaluate(() => document.body.append(/** @type {any} */ (window).form));
    assert.equal((await tab.waitFor('klipp-signup', 2))[1].detail.state, 'confirmed');
    await tab.close();
  });

  it('LeavesTheFocusWhereAPersonPutItMeanwhile', async () => {
    /** @type {import('node:http').ServerResponse[]} */
    const waiting = [];
    news.routes['/signup'] = receiver((_sent, response) => waiting.push(response));
    const tab = await open();
    await signUpByKeyboard(tab, 'a@b.no');
    assert.ok(await patiently(async () => waiting.length > 0));
    await tab.page.evaluate(() => document.querySelector('h1')?.focus());
    waiting[0].writeHead(201).end();
    await tab.waitFor('klipp-signup');
    assert.equal(await tab.page.evaluate(() => document.activeElement?.localName), 'h1');
    await tab.close();
  });
});

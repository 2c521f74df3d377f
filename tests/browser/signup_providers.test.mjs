import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { receiver, Site } from '../support/site.mjs';
import { formPage, readForm, signUpByKeyboard } from './form.mjs';
import { cdnRoutes, json, partnerPage, signupDocument } from './pages.mjs';
import { openTab, setStage } from './stage.mjs';
import { patiently } from './tab.mjs';

/** @typedef {{ method: string, path: string, type: string, body: string }} Received */

/**
 * @typedef {object} Reply
 * @property {number} [status]
 * @property {string} [body]
 * @property {boolean} [closed] other origins may not read it, nor send what needs their leave
 */

/** A newsletter service: answers what it is told to, and keeps what it got. */
class Service {
  site = new Site();

  /** @type {Received[]} */
  received = [];

  /** @param {Record<string, Reply>} replies by path */
  reply(replies) {
    this.received = [];
    this.site.routes = Object.fromEntries(Object.entries(replies).map(([path, reply]) => [path, this.#handler(reply)]));
  }

  /** @param {Reply} reply @returns {import('../support/site.mjs').Handler} */
  #handler({ status = 200, body = '', closed = false }) {
    const receive = receiver((text, response, { method = '', url = '', headers }) => {
      this.received.push({ method, path: url, type: headers['content-type'] ?? '', body: text });
      response.writeHead(status, { 'Content-Type': body[0] === '{' ? 'application/json' : 'text/html' }).end(body);
    });
    if (!closed) return receive;
    return (request, response) => {
      response.removeHeader('Access-Control-Allow-Origin');
      if (request.method === 'OPTIONS') response.writeHead(401).end();
      else receive(request, response);
    };
  }
}

const PENDING = 'Nesten ferdig: Sjekk innboksen, og trykk på lenken i e-posten vi har sendt deg.';
const FORM = 'application/x-www-form-urlencoded';
const PERSON = 'a%40b.no';
const NAME = '%C3%85se+%C3%98deg%C3%A5rd'; // as browsers write it
const ENCODED_NAME = '%C3%85se%20%C3%98deg%C3%A5rd'; // as the core does

describe('SignupAt', () => {
  const service = new Service();
  const stage = setStage(service.site);
  const { partner, news } = stage;

  beforeEach(() => {
    news.routes = cdnRoutes();
  });

  /**
   * Signs up through a provider's form.
   *
   * @param {string} provider
   * @param {string} path of its action
   * @param {object} [members] of the form
   */
  async function signUp(provider, path, members) {
    news.routes['/s.json'] = json(signupDocument(service.site.origin + path, { provider, ...members }));
    partner.routes['/'] = partnerPage(formPage(`${news.origin}/s.json`), { cdn: news.origin });
    const tab = await (await openTab(stage)).goto(partner.origin);
    await tab.waitFor('klipp-load');
    await signUpByKeyboard(tab, 'a@b.no');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    return { tab, detail, form: await readForm(tab) };
  }

  /** Waits for what the new tab sends. @param {string} path @returns {Promise<Received>} */
  async function submitted(path) {
    const find = () => service.received.find((one) => one.path === path && one.type === FORM);
    await patiently(async () => find() !== undefined);
    return find() ?? assert.fail(`nothing was submitted to ${path}, but ${JSON.stringify(service.received)}`);
  }

  /**
   * The provider's answer, and what comes of it.
   *
   * @param {string} name
   * @param {string} provider
   * @param {string} path
   * @param {Record<string, Reply>} replies
   * @param {string} state
   * @param {(given: Awaited<ReturnType<typeof signUp>>) => void | Promise<void>} [check]
   */
  function answers(name, provider, path, replies, state, check) {
    it(name, async () => {
      service.reply(replies);
      const given = await signUp(provider, path, { lists: [{ id: '7' }] });
      assert.equal(given.detail.state, state);
      assert.equal(given.form.state, state);
      assert.equal(given.form.status, given.detail.message);
      const isDone = ['confirmed', 'pending', 'already'].includes(state);
      assert.equal(given.form.fields === 0, isDone, 'fields are there until it has worked');
      if (!isDone && state !== 'continue') assert.equal(given.form.email, 'a@b.no');
      await check?.(given);
      await given.tab.close();
    });
  }

  // What the browser submits, in a tab of its own.
  for (const [provider, path, body] of [
    ['form', '/f', `email=${PERSON}&name=${NAME}&lists=7&consent=yes&consent_text=Ja+takk`],
    ['mailchimp', '/subscribe/post?u=12ab&id=34cd', `EMAIL=${PERSON}&FNAME=${NAME}&tags=7&consent=yes&b_12ab_34cd=`],
    ['buttondown', '/api/emails/embed-subscribe/avisa', `email=${PERSON}&metadata__name=${NAME}&tag=7&metadata__consent=yes&embed=1`],
  ]) {
    answers(`${provider}_IsSubmittedInANewTabWithItsFields`, provider, path, { [path.split('?')[0]]: { closed: true, body: '<h1>Takk</h1>' } }, 'continue', async ({ tab, form }) => {
      assert.deepEqual(await submitted(path), { method: 'POST', path, type: FORM, body });
      assert.equal(service.received.length, 1);
      assert.equal(form.status, 'Fullfør påmeldingen i den nye fanen.');
      assert.equal(tab.page.url(), `${partner.origin}/`);
    });
  }

  const API = '/api/public/subscription';
  const optin = (/** @type {boolean} */ is) => ({ [API]: { body: `{"data":{"has_optin":${is}}}` } });
  answers('listmonk_IsConfirmedBySingleOptIn', 'listmonk', '/', optin(false), 'confirmed', () => {
    const body = '{"email":"a@b.no","name":"Åse Ødegård","list_uuids":["7"]}';
    assert.deepEqual(service.received, [{ method: 'POST', path: API, type: 'application/json', body }]);
  });
  answers('listmonk_IsPendingByDoubleOptIn', 'listmonk', '/', optin(true), 'pending', ({ form }) => assert.equal(form.status, PENDING));
  answers('listmonk_RefusesABadAddress', 'listmonk', '/', { [API]: { status: 400, body: '{"message":"Invalid email."}' } }, 'refused');
  answers('listmonk_IsUnavailableBehindALoginPage', 'listmonk', '/', { [API]: { body: '<h1>Log in</h1>' } }, 'unavailable');
  answers('listmonk_WithoutCorsIsSubmittedInANewTab', 'listmonk', '/', { [API]: { closed: true }, '/subscription/form': { closed: true } }, 'continue', async () => {
    const { body } = await submitted('/subscription/form');
    assert.equal(body, `email=${PERSON}&name=${NAME}&l=7&consent=yes&nonce=`);
  });

  const [TOKEN, MAGIC] = ['/members/api/integrity-token/', '/members/api/send-magic-link/'];
  answers('ghost_SendsItsMail', 'ghost', '/', { [TOKEN]: { body: '1:2:3' }, [MAGIC]: { status: 201, body: '{}' } }, 'pending', () => {
    const body = '{"email":"a@b.no","emailType":"signup","name":"Åse Ødegård","labels":["7"],"integrityToken":"1:2:3"}';
    assert.deepEqual(service.received.map((one) => one.path), [TOKEN, MAGIC]);
    assert.deepEqual(service.received[1], { method: 'POST', path: MAGIC, type: 'application/json', body });
  });
  answers('ghost_WithoutATokenDecidesItself', 'ghost', '/', { [TOKEN]: { status: 204 }, [MAGIC]: { status: 201, body: 'Created.' } }, 'pending');
  answers('ghost_RefusesInPlainText', 'ghost', '/', { [TOKEN]: { body: '1:2:3' }, [MAGIC]: { status: 400, body: 'Bad Request.' } }, 'refused');
  answers('ghost_LimitsTries', 'ghost', '/', { [TOKEN]: { body: '1:2:3' }, [MAGIC]: { status: 429, body: '{"errors":[{"message":"Too many"}]}' } }, 'limited');
  answers('ghost_IsUnavailableWhereItsAnswerCannotBeRead', 'ghost', '/', { [TOKEN]: { closed: true } }, 'unavailable');

  const kit = (/** @type {Reply} */ reply) => ({ '/forms/1/subscriptions': reply });
  answers('kit_Succeeds', 'kit', '/forms/1/subscriptions', kit({ body: '{"status":"success"}' }), 'pending', () => {
    const body = `email_address=${PERSON}&fields%5Bfirst_name%5D=${ENCODED_NAME}&tags%5B%5D=7&fields%5Bconsent%5D=yes`;
    assert.deepEqual(service.received, [{ method: 'POST', path: '/forms/1/subscriptions', type: FORM, body }]);
  });
  answers('kit_QuarantinedGoesOnAtKit', 'kit', '/forms/1/subscriptions', kit({ body: '{"status":"quarantined","url":"https://kit.example/q"}' }), 'continue', ({ form }) => {
    assert.deepEqual([form.link, form.email], ['https://kit.example/q', '']);
  });
  answers('kit_Fails', 'kit', '/forms/1/subscriptions', kit({ body: '{"status":"failed"}' }), 'refused');
  answers('kit_IsUnavailableWithAPageForAnAnswer', 'kit', '/forms/1/subscriptions', kit({ body: '<h1>Thanks</h1>' }), 'unavailable');
  answers('kit_WithoutCorsIsSubmittedInANewTab', 'kit', '/forms/1/subscriptions', kit({ closed: true, body: '{"status":"success"}' }), 'continue', async () => {
    assert.equal((await submitted('/forms/1/subscriptions')).body.startsWith(`email_address=${PERSON}`), true);
  });

  const brevo = (/** @type {Reply} */ reply) => ({ '/serve/x': reply });
  answers('brevo_Succeeds', 'brevo', '/serve/x', brevo({ body: '{"success":true,"message":"Takk"}' }), 'pending', () => {
    const body = `EMAIL=${PERSON}&FIRSTNAME=${ENCODED_NAME}&OPT_IN=1&email_address_check=&locale=nb`;
    assert.deepEqual(service.received, [{ method: 'POST', path: '/serve/x?isAjax=1', type: FORM, body }]);
  });
  answers('brevo_RefusesWith500AndJson', 'brevo', '/serve/x', brevo({ status: 500, body: '{"success":false,"errors":{"EMAIL":"Ugyldig <b>"}}' }), 'refused', ({ form }) => {
    assert.deepEqual([form.errors, form.focus], [{ EMAIL: 'Ugyldig <b>' }, 'EMAIL']);
  });
  answers('brevo_IsUnavailableWith500AndAPage', 'brevo', '/serve/x', brevo({ status: 500, body: '<h1>Oops</h1>' }), 'unavailable');
  answers('brevo_WithoutCorsIsSubmittedInANewTab', 'brevo', '/serve/x', brevo({ closed: true, body: '{"success":true}' }), 'continue', async () => {
    assert.equal((await submitted('/serve/x')).body, `EMAIL=${PERSON}&FIRSTNAME=${NAME}&OPT_IN=1&email_address_check=&locale=nb`);
  });

  it('AFieldNamedLikeWhatFormsCanDoIsOnlyAField', async () => {
    service.reply({ '/f': { closed: true } });
    const fields = ['submit', 'action', 'elements', 'target'].map((name) => ({ name, label: name }));
    news.routes['/s.json'] = json(signupDocument(`${service.site.origin}/f`, { provider: 'form', name: false, consent: {}, fields }));
    partner.routes['/'] = partnerPage(formPage(`${news.origin}/s.json`), { cdn: news.origin });
    const tab = await (await openTab(stage)).goto(partner.origin);
    await tab.waitFor('klipp-load');
    await tab.page.evaluate(() => document.querySelector('h1')?.focus());
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('a@b.no');
    await tab.page.keyboard.press('Enter');
    assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'continue');
    assert.equal((await submitted('/f')).body, `email=${PERSON}&submit=&action=&elements=&target=`);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });
});

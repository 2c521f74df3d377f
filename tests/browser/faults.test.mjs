import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { Tab } from './browser.mjs';
import { ARTICLE, cdnRoutes, json, partnerPage } from './pages.mjs';
import { PROGRAMS } from './servers.mjs';
import { setStage } from './stage.mjs';

/** @typedef {import('../host/site.mjs').Answer} Answer */

const MIB = 1024 * 1024;

/** Fifty megabytes, as a server would send them. @param {import('node:http').ServerResponse} response */
function sendFiftyMegabytes(response) {
  let left = 50;
  const write = () => {
    while (left > 0 && !response.destroyed) {
      left--;
      if (!response.write(Buffer.alloc(MIB, ' '))) return;
    }
    response.end();
  };
  response.on('drain', write);
  write();
  return () => 50 - left;
}

describe('Faults', () => {
  const stage = setStage();
  const { partner, news } = stage;

  beforeEach(() => {
    news.routes = { ...cdnRoutes(), '/good.json': json(ARTICLE) };
    news.requests = [];
  });

  /**
   * A page with a card of /a.json, opened until it failed: its event, whether the fallback is seen, and what the page
   * complained of beyond what the browser itself says of failed requests.
   *
   * @param {string} [attributes]
   * @param {() => void} [prepare] runs in the page before anything of its own
   */
  async function fail(attributes = `src="${news.origin}/a.json"`, prepare) {
    partner.routes['/'] = partnerPage(`<klipp-card ${attributes}><a href="/a">Tittel</a></klipp-card>`, { cdn: news.origin });
    const tab = await Tab.open(stage.browser);
    if (prepare) await tab.page.evaluateOnNewDocument(prepare);
    await tab.goto(partner.origin);
    const [{ detail }] = await tab.waitFor('klipp-error');
    await tab.idle();
    const fallback = await tab.page.evaluate(() => document.querySelector('klipp-card a')?.getBoundingClientRect().height);
    assert.ok((fallback ?? 0) > 0, 'the fallback is to be seen');
    assert.equal((await tab.events()).length, 1);
    const complaints = tab.problems.filter((text) => !/Failed to load resource|CORS policy|CORS error/.test(text));
    assert.deepEqual(complaints, []);
    await tab.close();
    return /** @type {{ code: string, path: string, message: string }} */ (detail);
  }

  /** @type {[string, string | Uint8Array, string, string][]} */
  const documents = [
    ['TruncatedJson', '{"id": "a", "title": "En ti', 'not-json', 'byte 27'],
    ['ANumberWhereAStringBelongs', '{"id": "a", "url": "https://n.example/a", "title": 7}', 'wrong-type', '/title'],
    ['ANumberDeepInside', '{"url": "https://n.example/", "title": "t", "_klipp": {"kicker": 1}}', 'wrong-type', '/_klipp/kicker'],
    ['AnEmptyFile', '', 'not-json', 'byte 0'],
    ['BytesThatAreNotUtf8', Buffer.from('7b226964223a22ff227d', 'hex'), 'not-json', 'byte 7'],
    ['ATitleThatIsMissing', '{"id": "a", "url": "https://n.example/a"}', 'missing', '/title'],
    ['HtmlInsteadOfJson', '<!doctype html><p>Logg inn</p>', 'not-json', 'byte 0'],
  ];
  for (const [name, body, code, path] of documents) {
    it(`KeepsTheFallbackAndSaysWhy_${name}`, async () => {
      news.routes['/a.json'] = { type: 'application/json', body };
      const detail = await fail();
      assert.deepEqual([detail.code, detail.path], [code, path]);
      const native = spawnSync(join(PROGRAMS, 'klipp'), ['render', 'card'], { input: body, encoding: 'utf8' });
      assert.equal(native.status, 1);
      assert.ok(native.stderr.includes(`${detail.path}: ${detail.message}`), `${native.stderr} and ${detail.message}`);
    });
  }

  it('KeepsTheFallbackAndSaysWhy_FiftyMegabytes', async () => {
    /** @type {() => number} */
    let sent = () => 0;
    news.routes['/a.json'] = (_request, response) => {
      sent = sendFiftyMegabytes(response);
    };
    const detail = await fail();
    assert.deepEqual([detail.code, detail.path], ['too-large', 'byte 1048576']);
    assert.ok(sent() < 40, `${sent()} MB were sent`);
    const input = Buffer.alloc(2 * MIB, ' ');
    const native = spawnSync(join(PROGRAMS, 'klipp'), ['render', 'card'], { input, encoding: 'utf8' });
    assert.ok(native.stderr.includes(detail.message), native.stderr);
  });

  /** @type {[string, Answer, string, RegExp][]} */
  const answers = [
    ['NotFound', { status: 404 }, 'http', /a\.json answered 404/],
    ['ServerError', { status: 500 }, 'http', /answered 500/],
    ['RedirectLoop', { status: 302, headers: { Location: '/a.json' } }, 'network', /could not be fetched/],
    ['CorsMissing', { headers: { 'Access-Control-Allow-Origin': 'https://other.example' } }, 'network', /CORS/],
  ];
  for (const [name, answer, code, message] of answers) {
    it(`KeepsTheFallbackAndSaysWhy_${name}`, async () => {
      news.routes['/a.json'] = answer;
      const detail = await fail();
      assert.deepEqual([detail.code, detail.path], [code, '']);
      assert.match(detail.message, message);
    });
  }

  it('KeepsTheFallbackAndSaysWhy_AServerThatStallsMidWay', async () => {
    news.routes['/a.json'] = (_request, response) => response.write('{');
    const detail = await fail(undefined, () => {
      const { setTimeout } = window;
      // What takes fifteen seconds takes half of one here.
      Object.assign(window, { setTimeout: (/** @type {() => void} */ then, ms = 0) => setTimeout(then, ms === 15_000 ? 500 : ms) });
    });
    assert.equal(detail.code, 'timeout');
    assert.match(detail.message, /a\.json did not answer within 15 seconds/);
  });

  it('KeepsTheFallbackAndSaysWhy_NoAddress', async () => {
    assert.equal((await fail('')).message, 'src="" is no address; give that of the document');
    assert.equal((await fail('src="https://"')).code, 'bad-option');
  });

  it('KeepsTheFallbackAndSaysWhy_UnknownOption', async () => {
    const detail = await fail(`src="${news.origin}/good.json" layout="spiral"`);
    assert.equal(detail.code, 'bad-option');
    assert.match(detail.message, /spiral|layout/);
  });

  /** @type {[string, string, Answer, string][]} */
  const parts = [
    ['NoModule', 'klipp-lite.wasm', { status: 404 }, 'http'],
    ['AModuleThatIsHtml', 'klipp-lite.wasm', { body: '<p>' }, 'module'],
    ['AModuleCutShort', 'klipp-lite.wasm', { type: 'application/wasm', body: Buffer.from('0061736d01000000', 'hex') }, 'module'],
    ['NoStyleSheet', 'klipp.css', { status: 404 }, 'http'],
  ];
  for (const [name, file, answer, code] of parts) {
    it(`KeepsTheFallbackAndSaysWhy_${name}`, async () => {
      news.routes['/a.json'] = json(ARTICLE);
      news.routes[`/v1/${file}`] = answer;
      assert.equal((await fail()).code, code);
    });
  }

  it('KeepsTheFallbackWithoutTheScript', async () => {
    news.routes['/v1/klipp.js'] = { status: 404 };
    partner.routes['/'] = partnerPage('<klipp-card src="/a.json"><a href="/a">Tittel</a></klipp-card>', { cdn: news.origin });
    const tab = await (await Tab.open(stage.browser)).goto(partner.origin);
    const height = await tab.page.evaluate(() => document.querySelector('klipp-card a')?.getBoundingClientRect().height);
    assert.ok((height ?? 0) > 0);
    await tab.close();
  });

  it('TakesAModuleOfTheWrongType', async () => {
    news.routes['/v1/klipp-lite.wasm'] = { ...cdnRoutes()['/v1/klipp-lite.wasm'], type: 'application/octet-stream' };
    partner.routes['/'] = partnerPage(`<klipp-card src="${news.origin}/good.json"></klipp-card>`, { cdn: news.origin });
    const tab = await (await Tab.open(stage.browser)).goto(partner.origin);
    await tab.waitFor('klipp-load');
    await tab.close();
  });

  it('IsOneWidgetsAndNoOthers', async () => {
    news.routes['/a.json'] = json('{');
    const cards = ['a', 'good', 'a', 'good'].map((name) => `<klipp-card src="${news.origin}/${name}.json">f</klipp-card>`);
    partner.routes['/'] = partnerPage(cards.join(''), { cdn: news.origin });
    const tab = await (await Tab.open(stage.browser)).goto(partner.origin);
    await tab.waitFor('klipp-load', 2);
    await tab.waitFor('klipp-error', 2);
    await tab.close();
  });

  it('GivesAWidgetThatWasShownBackToItsFallback', async () => {
    const card = `<klipp-card src="${news.origin}/good.json"><a href="/a">Tittel</a></klipp-card>`;
    partner.routes['/'] = partnerPage(card, { cdn: news.origin });
    const tab = await (await Tab.open(stage.browser)).goto(partner.origin);
    await tab.waitFor('klipp-load');
    const height = () => tab.page.evaluate(() => document.querySelector('klipp-card a')?.getBoundingClientRect().height ?? 0);
    assert.equal(await height(), 0);
    await tab.page.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'spiral'));
    await tab.waitFor('klipp-error');
    assert.ok((await height()) > 0);
    await tab.page.evaluate(() => document.querySelector('klipp-card')?.removeAttribute('layout'));
    await tab.waitFor('klipp-load', 2);
    assert.equal(await height(), 0);
    await tab.close();
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Site } from '../../support/site.mjs';
import { freePort } from '../../support/free_port.mjs';
import { ARTICLE, cdnRoutes, json } from '../pages.mjs';
import { PATIENT, runOutOfPatience } from '../patience.mjs';
import { PROGRAMS } from '../servers.mjs';
import { patiently } from '../tab.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

/** @typedef {import('../../support/site.mjs').Answer} Answer */

const MIB = 1024 * 1024;

const FALLBACK = '<a href="/a">Tittel</a>';
const CARD = `<klipp-card src="NEWS/a.json">${FALLBACK}</klipp-card>`;

/**
 * Sends as long as somebody reads.
 *
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<void>} once nobody does any more
 */
function sendWithoutEnd(response) {
  const part = Buffer.alloc(MIB, ' ');
  const write = () => {
    while (!response.destroyed && response.write(part)) continue;
  };
  response.on('drain', write);
  write();
  return new Promise((resolve) => response.on('close', resolve));
}

/**
 * As fail, where a server stalls: the time that it has is over once everything else has come.
 *
 * @param {Scene} scene
 */
function failByStalling(scene) {
  const meanwhile = async (/** @type {AnyTab} */ tab) => {
    const files = ['/a.json', '/v1/reader.js', '/v1/klipp.css', '/v1/klipp-lite.wasm'];
    assert.ok(await patiently(async () => files.every((path) => scene.news.count(path) === 1)));
    await runOutOfPatience(tab);
  };
  return fail(scene, CARD, { head: PATIENT, meanwhile });
}

/** How tall the first widget's fallback is. @param {AnyTab} tab */
const fallbackHeight = (tab) => tab.evaluate(() => document.querySelector(':is(klipp-card, klipp-share) > a')?.getBoundingClientRect().height ?? 0);

/**
 * A page with a widget, opened until that failed: what its event says. The fallback is seen, and the page has nothing to
 * complain of.
 *
 * @param {Scene} scene
 * @param {string} [body]
 * @param {{ head?: string, meanwhile?: (tab: AnyTab) => Promise<void> }} [more] `meanwhile`: what has to happen before it fails
 * @returns {Promise<{ code: string, path: string, message: string }>}
 */
async function fail(scene, body = CARD, { head, meanwhile } = {}) {
  const tab = await scene.open(body, { loads: 0, head });
  await meanwhile?.(tab);
  const [{ detail }] = await tab.waitFor('klipp-error');
  await tab.idle();
  assert.ok((await fallbackHeight(tab)) > 0, 'the fallback is to be seen');
  assert.equal((await tab.events()).length, 1);
  assert.deepEqual(await complaintsOf(tab), []);
  return detail;
}

/**
 * As fail, of a card of each answer on one page.
 *
 * @param {Scene} scene
 * @param {[string, Answer][]} answers by name
 * @returns {Promise<Record<string, { code: string, path: string, message: string }>>} by the same names
 */
async function failEach(scene, answers) {
  for (const [name, answer] of answers) scene.news.routes[`/${name}.json`] = answer;
  const cards = answers.map(([name]) => `<klipp-card id="${name}" src="NEWS/${name}.json">${FALLBACK}</klipp-card>`);
  const tab = await scene.open(cards.join(''), { loads: 0 });
  const errors = await tab.waitFor('klipp-error', answers.length);
  await tab.idle();
  const heights = await tab.evaluate(() => [...document.querySelectorAll('klipp-card a')].map((link) => link.getBoundingClientRect().height));
  assert.ok(heights.length === answers.length && heights.every((height) => height > 0), 'the fallbacks are to be seen');
  assert.equal((await tab.events()).length, answers.length);
  assert.deepEqual(await complaintsOf(tab), []);
  return Object.fromEntries(errors.map(({ id, detail }) => [id, detail]));
}

/** @type {[string, string | Uint8Array, string, string][]} */
const DOCUMENTS = [
  ['TruncatedJson', '{"id": "a", "title": "En ti', 'not-json', 'byte 27'],
  ['AListInPlaceOfATitle', '{"id": "a", "url": "https://n.example/a", "title": [7]}', 'missing', '/title'],
  ['AnEmptyFile', '', 'not-json', 'byte 0'],
  ['BytesThatAreNotUtf8', Buffer.from('7b226964223a22ff227d', 'hex'), 'not-json', 'byte 7'],
  ['ATitleThatIsMissing', '{"id": "a", "url": "https://n.example/a"}', 'missing', '/title'],
  // Pages are read natively, and by no module.
  ['MarkupInsteadOfJson', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'not-json', 'byte 0'],
];

/** @type {[string, Answer, string, RegExp][]} */
const ANSWERS = [
  ['NotFound', { status: 404 }, 'http', /NotFound\.json answered 404/],
  ['ServerError', { status: 500 }, 'http', /answered 500/],
  ['RedirectLoop', { status: 302, headers: { Location: '/RedirectLoop.json' } }, 'network', /could not be fetched/],
  ['CorsMissing', { headers: { 'Access-Control-Allow-Origin': 'https://other.example' } }, 'network', /CORS/],
];

/** @type {[string, string, Answer, string][]} */
const PARTS = [
  ['NoModule', 'klipp-lite.wasm', { status: 404 }, 'http'],
  ['NoStyleSheet', 'klipp.css', { status: 404 }, 'http'],
  ['NoReader', 'reader.js', { status: 404, type: 'text/javascript' }, 'network'],
];

/** What may come in a module's place, from a service worker that kept half of it or a server that has a page for everything. @type {[string, Answer][]} */
const DAMAGED = [
  ['Html', { body: '<p>' }],
  ['CutShort', { type: 'application/wasm', body: /** @type {Buffer} */ (moduleBytes()).subarray(0, 20_000) }],
];

function moduleBytes() {
  return /** @type {Answer} */ (cdnRoutes()['/v1/klipp-lite.wasm']).body;
}

export const faults = [
  scenario('KeepsTheFallbackAndSaysWhyADocumentIsWrong', async (scene) => {
    const found = await failEach(scene, DOCUMENTS.map(([name, body]) => [name, { type: 'application/json', body }]));
    for (const [name, body, code, path] of DOCUMENTS) {
      const detail = found[name];
      assert.deepEqual([detail.code, detail.path], [code, path], name);
      const native = spawnSync(join(PROGRAMS, 'klipp'), ['render', 'card'], { input: body, encoding: 'utf8' });
      assert.equal(native.status, 1);
      assert.ok(native.stderr.includes(`${detail.path}: ${detail.message}`), `${native.stderr} and ${detail.message}`);
    }
  }),

  scenario('KeepsTheFallbackAndSaysWhyAnAnswerIsNoDocument', async (scene) => {
    const found = await failEach(scene, ANSWERS.map(([name, answer]) => [name, answer]));
    for (const [name, , code, message] of ANSWERS) {
      assert.deepEqual([found[name].code, found[name].path], [code, ''], name);
      assert.match(found[name].message, message);
    }
  }),

  ...PARTS.map(([name, file, answer, code]) =>
    scenario(`KeepsTheFallbackAndSaysWhy_${name}`, async (scene) => {
      scene.news.routes[`/v1/${file}`] = answer;
      assert.equal((await fail(scene)).code, code);
    }),
  ),

  scenario('KeepsTheFallbackAndSaysWhy_NoStyleSheetForShareBars', async (scene) => {
    scene.news.routes['/v1/share.css'] = { status: 404 };
    const detail = await fail(scene, `<klipp-share>${FALLBACK}</klipp-share>`);
    assert.match(detail.message, /share\.css answered 404/);
  }),

  scenario('KeepsTheFallbackAndSaysWhy_AnAnswerWithoutAnEnd', async (scene) => {
    /** @type {Promise<void> | undefined} */
    let closed;
    scene.news.routes['/a.json'] = (_request, response) => void (closed = sendWithoutEnd(response));
    const detail = await fail(scene);
    assert.deepEqual([detail.code, detail.path], ['too-large', 'byte 1048576']);
    assert.ok(closed);
    await closed; // what is too large is not downloaded to its end
    const input = Buffer.alloc(2 * MIB, ' ');
    const native = spawnSync(join(PROGRAMS, 'klipp'), ['render', 'card'], { input, encoding: 'utf8' });
    assert.ok(native.stderr.includes(detail.message), native.stderr);
  }),

  scenario('KeepsTheFallbackAndSaysWhy_AServerThatStallsMidWay', async (scene) => {
    scene.news.routes['/a.json'] = (_request, response) => response.write('{');
    const detail = await failByStalling(scene);
    assert.equal(detail.code, 'timeout');
    assert.match(detail.message, /a\.json did not answer within 15 seconds/);
  }),

  scenario('KeepsTheFallbackAndSaysWhy_AModuleThatStallsMidWay', async (scene) => {
    const bytes = /** @type {Buffer} */ (moduleBytes()).subarray(0, 20_000);
    scene.news.routes['/v1/klipp-lite.wasm'] = (_request, response) => response.writeHead(200, { 'Content-Type': 'application/wasm' }).write(bytes);
    const detail = await failByStalling(scene);
    assert.equal(detail.code, 'timeout');
    assert.match(detail.message, /klipp-lite\.wasm did not answer/);
  }),

  scenario('KeepsTheFallbackAndSaysWhy_NoAddress', async (scene) => {
    assert.equal((await fail(scene, `<klipp-card>${FALLBACK}</klipp-card>`)).message, 'src="" is not an address; write one such as https://news.example/a');
    assert.equal((await fail(scene, `<klipp-card src="https://">${FALLBACK}</klipp-card>`)).code, 'bad-option');
  }),

  scenario('KeepsTheFallbackAndSaysWhy_UnknownOption', async (scene) => {
    const detail = await fail(scene, CARD.replace('>', ' layout="spiral">'));
    assert.equal(detail.code, 'bad-option');
    assert.match(detail.message, /spiral|layout/);
  }),

  scenario('KeepsTheFallbackWhereNobodyAnswersAndLoadsOnceSomebodyDoes', async (scene) => {
    const port = await freePort();
    const tab = await scene.open(CARD.replace('NEWS', `http://127.0.0.1:${port}`), { loads: 0 });
    const [{ detail }] = await tab.waitFor('klipp-error');
    assert.equal(detail.code, 'network');
    assert.ok((await fallbackHeight(tab)) > 0);
    const late = await new Site({ '/a.json': json(ARTICLE) }).start(port);
    await tab.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'text'));
    await tab.waitFor('klipp-load');
    assert.deepEqual(await complaintsOf(tab), []);
    await late.stop();
  }),

  scenario('KeepsTheFallbackWithoutTheScript', async (scene) => {
    delete scene.news.routes['/v1/klipp.js'];
    const tab = await scene.open(CARD, { loads: 0 });
    assert.ok((await fallbackHeight(tab)) > 0);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('TakesAModuleOfTheWrongType', async (scene) => {
    scene.news.routes['/v1/klipp-lite.wasm'] = { type: 'application/octet-stream', body: moduleBytes() };
    await scene.open(CARD);
  }),

  ...DAMAGED.map(([name, answer]) =>
    scenario(`TakesTheModuleAsJavaScriptWhereItIs${name}`, async (scene) => {
      scene.news.routes['/v1/klipp-lite.wasm'] = answer;
      await scene.open(CARD);
      assert.equal(scene.news.count('/v1/klipp-lite.wasm.js'), 1);
      scene.news.routes['/v1/klipp-lite.wasm.js'] = { status: 404, type: 'text/javascript' };
      assert.equal((await fail(scene)).code, 'network');
    }),
  ),

  scenario('IsOneWidgetsAndNoOthers', async (scene) => {
    scene.news.routes['/bad.json'] = json('{');
    const tab = await scene.open([CARD, CARD.replace('a.json', 'bad.json')].join('').repeat(2), { loads: 2 });
    await tab.waitFor('klipp-error', 2);
  }),

  scenario('GivesAWidgetThatWasShownBackToItsFallback', async (scene) => {
    const tab = await scene.open(CARD);
    assert.equal(await fallbackHeight(tab), 0);
    await tab.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'spiral'));
    await tab.waitFor('klipp-error');
    assert.ok((await fallbackHeight(tab)) > 0);
    await tab.evaluate(() => document.querySelector('klipp-card')?.removeAttribute('layout'));
    await tab.waitFor('klipp-load', 2);
    assert.equal(await fallbackHeight(tab), 0);
  }),
];

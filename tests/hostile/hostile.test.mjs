/**
 * Payloads of every technique, in every field of a document, in a real engine and without a Content-Security-Policy:
 * through the host's elements, and as prerendered markup that the browser parses. Nothing of them runs, calls out, or
 * is more than text.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PROGRAMS } from '../browser/servers.mjs';
import { patiently } from '../browser/tab.mjs';
import { readControls } from './controls.mjs';
import { FIELDS } from './documents.mjs';
import { prerender } from './prerender.mjs';
import { outlineOf, readHostPage, readPrerenderedPage, settled } from './reports.mjs';
import { makeSite, pageWith, serveControls, serveHostPage, servePrerenderedPage } from './served.mjs';
import { batchesOf, casesOf, loadTechniques } from './techniques.mjs';
import { OutsideWorld, Watched } from './world.mjs';

/** @typedef {import('./reports.mjs').Report} Report */

const techniques = await loadTechniques();
const all = casesOf(techniques);
// Every seventh, which takes a minute; KLIPP_PAYLOADS=all takes all of them.
const cases = process.env.KLIPP_PAYLOADS === 'all' ? all : all.filter(({ number }) => number % 7 === 0);
const CASES_A_PAGE = 40;
const CONTROLS_OF_EACH = 4;
const TECHNIQUES_A_PAGE = 3;
const size = `${cases.length} payloads × ${FIELDS.length} fields`;

describe('HostileInput', () => {
  const site = makeSite();
  const world = new OutsideWorld();
  /** @type {import('./reports.mjs').Vocabulary} */
  const vocabulary = JSON.parse(execFileSync(join(PROGRAMS, 'klipp'), ['vocabulary'], { encoding: 'utf8' }));
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {ReturnType<typeof prerender>} */
  let prerendering;
  /** @type {Record<string, string>} what the host built */
  const built = {};
  /** @type {Set<string>} */
  let ofPlayers;
  /** Hosts of the pictures of the page before: the browser may open a spare connection after that page was read. */
  let hostsBefore = new Set();

  before(async () => {
    await site.start();
    prerendering = prerender(cases, site.origin);
    prerendering.catch(() => {}); // told where it is awaited
    ({ browser } = await world.start());
    ofPlayers = new Set(await iconsOfPlayers());
  });
  after(async () => {
    await world.stop();
    await site.stop();
  });

  /**
   * @param {Report} report
   * @param {Watched} watched
   * @returns {{ faults: unknown[], pictures: number }} whatever should not have happened, and how many pictures were
   *   asked for at an address that a document may give
   */
  function judge({ problems, pictures, counters, heard }, { requests, opened }) {
    const allowed = new Set([...pictures, ...counters]);
    const isAllowed = (/** @type {import('./world.mjs').Request} */ { url, type }) => (type === 'fetch' ? counters : type === 'image' ? pictures : []).includes(url);
    const unexpected = requests.filter(({ url }) => !isExpected(url));
    const hosts = new Set([...allowed].map((url) => URL.canParse(url) && new URL(url).hostname));
    const called = world.takeCalls().filter((host) => !hosts.has(host) && !hostsBefore.has(host));
    hostsBefore = hosts;
    const strange = [...unexpected.filter((request) => !isAllowed(request)), ...called.map((host) => `a connection to ${host}`)];
    return { faults: [...problems, ...heard, ...opened, ...strange], pictures: unexpected.filter(isAllowed).length };
  }

  /** What the browser asks itself for to draw its own players, which is no document's doing. @returns {Promise<string[]>} */
  async function iconsOfPlayers() {
    const insides = ['', '<source src="/none.webm">', '<source src="/none.webm"><track kind="captions" src="/none.vtt" label="a">'];
    const players = ['audio', 'video'].flatMap((name) => insides.flatMap((inside) => ['', ' width="80"', ' dir="rtl"'].map((more) => `<${name} controls preload="none"${more}>${inside}</${name}>`)));
    site.routes['/players'] = pageWith(players.join(''));
    const watched = await Watched.open(browser, `${site.origin}/players`);
    await patiently(async () => watched.requests.some(({ url }) => url.startsWith('data:image/')));
    await watched.page.close();
    return watched.requests.map(({ url }) => url).filter((url) => url.startsWith('data:image/'));
  }

  /** @param {string} url */
  function isExpected(url) {
    if (url === 'data:,' || ofPlayers.has(url)) return true;
    const { origin, pathname } = new URL(url);
    return origin === site.origin && pathname in site.routes;
  }

  it(`control: the canary hears each of ${techniques.length} techniques from a careless renderer`, async (t) => {
    // A browser of its own: these payloads are free to do to it what they can.
    const careless = await new OutsideWorld().start();
    t.after(() => careless.stop());
    const controls = techniques.map(({ name }) => all.filter(({ technique }) => technique === name).slice(0, CONTROLS_OF_EACH));
    const some = controls.flat();
    serveControls(site, some);
    const heard = await readControls(careless.browser, site.origin, batchesOf(controls, TECHNIQUES_A_PAGE).map((batch) => batch.flat()));
    for (const { name } of techniques) {
      const own = some.filter(({ technique }) => technique === name);
      const [parsed, inserted] = [heard.parsed, heard.inserted].map((set) => own.filter(({ number }) => set.has(number)).length);
      const onlyParsed = own.filter(({ number }) => heard.parsed.has(number) && !heard.inserted.has(number)).length;
      t.diagnostic(`${name}: of ${own.length}, ${parsed} are heard when parsed, ${inserted} when inserted, ${onlyParsed} only when parsed`);
      assert.ok(parsed || inserted, name);
    }
  });

  it('control: a request that leaves is seen, and so is a connection without one', async () => {
    site.routes['/leaving'] = { body: '<link rel="preconnect" href="https://early.example"><img src="https://beacon.example/x.png">' };
    const watched = await Watched.open(browser, `${site.origin}/leaving`);
    /** @type {Set<string>} */
    const called = new Set();
    await patiently(async () => world.takeCalls().forEach((host) => called.add(host)) ?? called.size === 2);
    assert.ok(watched.requests.some(({ url }) => url === 'https://beacon.example/x.png'));
    assert.deepEqual([...called].sort(), ['beacon.example', 'early.example']);
    hostsBefore = called;
    await watched.page.close();
  });

  it(`${size} through the host`, async (t) => {
    let [shown, refused, pictures] = [0, 0, 0];
    const faults = [];
    for (const [batch, some] of batchesOf(cases, CASES_A_PAGE).entries()) {
      const { path, widgets } = serveHostPage(site, batch, some);
      const watched = await Watched.open(browser, site.origin + path);
      await settled(watched, widgets);
      const report = await watched.page.evaluate(readHostPage, vocabulary);
      const verdict = judge(report, watched);
      faults.push(...verdict.faults, ...misread(some, report));
      pictures += verdict.pictures;
      Object.assign(built, report.trees);
      shown += Object.keys(report.trees).length;
      refused += Object.keys(report.errors).length;
      await watched.page.close();
    }
    assert.deepEqual(faults, []);
    t.diagnostic(`${shown} widgets shown, ${refused} refused, ${pictures} pictures asked for at addresses that the core allows`);
  });

  it(`${size} as prerendered HTML, the same tree as the host's`, async (t) => {
    const renderings = await prerendering;
    const rendered = new Set(renderings.map(({ key }) => key));
    const missing = cases.filter(({ number, isText, payload }) => isText && payload.trim() && !rendered.has(`${number}-texts-article`));
    assert.deepEqual(missing, [], 'the command refused text');
    let pictures = 0;
    const faults = [];
    for (const [batch, some] of batchesOf(renderings, CASES_A_PAGE * 7).entries()) {
      const watched = await Watched.open(browser, site.origin + servePrerenderedPage(site, batch, some));
      const keys = some.map(({ key }) => key);
      const outline = { head: 'META LINK STYLE SCRIPT SCRIPT', around: 'HEAD BODY', attributes: 0, foreign: [], keys };
      assert.deepEqual(await watched.page.evaluate(outlineOf), outline);
      const report = await watched.page.evaluate(readPrerenderedPage, vocabulary);
      const verdict = judge(report, watched);
      faults.push(...verdict.faults, ...keys.filter((key) => report.trees[key] !== built[key]).map((key) => `${key}: is another tree`));
      pictures += verdict.pictures;
      assert.deepEqual(await watched.page.evaluate(outlineOf), outline, 'after pressing everything');
      await watched.page.close();
    }
    assert.deepEqual(faults, []);
    const shadows = renderings.filter(({ as }) => as === 'shadow').length;
    t.diagnostic(`${renderings.length - shadows} fragments, ${shadows} with shadow roots, ${pictures} pictures asked for at addresses that the core allows`);
  });

  /**
   * A payload that is text is shown as the text it is.
   *
   * @param {import('./techniques.mjs').Case[]} some
   * @param {Report} report
   */
  function misread(some, { titles, errors }) {
    const texts = some.filter(({ isText }) => isText).map((one) => ({ ...one, text: readable(one.payload.replaceAll('\0', '\ufffd')) }));
    return texts.flatMap(({ number, text }) =>
      [`${number}-texts-article`, `${number}-texts-card`]
        .filter((key) => readable(titles[key] ?? '') !== text)
        .map((key) => `${key}: ${errors[key] ?? titles[key]} where ${text} belongs`),
    );
  }
});

/** @param {string} text */
function readable(text) {
  return text.replace(/\s+/g, ' ').trim();
}

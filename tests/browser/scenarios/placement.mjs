import assert from 'node:assert/strict';
import { ARTICLE, cdnRoutes, json, versionRoutes } from '../pages.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */
/** @typedef {import('./scene.mjs').Scene} Scene */

/** A script tag that stands where the element is wanted. @param {string} attributes */
const tag = (attributes) => `<script async src="NEWS/v1/klipp.js" ${attributes}></script>`;

/** As loaders do that run scripts in their own way. */
const HIDDEN = "<script>Object.defineProperty(document, 'currentScript', { value: null });</script>";

/** Two cards, each in a place of its own, whose headlines are "A" and "B". @param {Scene} scene */
function serveTwo({ news }) {
  for (const name of ['A', 'B']) news.routes[`/${name}.json`] = json({ ...ARTICLE, title: name });
}

/** @param {string} name @param {string} [more] */
const tagOf = (name, more = '') => tag(`data-klipp="card" data-src="NEWS/${name}.json" ${more}`);

/** @param {string} name */
const linkOf = (name) => `<a href="/${name}" data-klipp-link="NEWS/${name}.json">Lenke ${name}</a>`;

/** The headlines in each place. @param {AnyTab} tab */
const placed = (tab) =>
  tab.evaluate(() => [...document.querySelectorAll('section')].map((place) => [...place.querySelectorAll('klipp-card')].map((card) => card.shadowRoot?.querySelector('.klipp-title')?.textContent)));

/** Waits for both, and longer for more. @param {AnyTab} tab */
async function hasBothInPlace(tab) {
  await tab.waitFor('klipp-load', 2);
  await tab.until(() => document.readyState === 'complete');
  await tab.idle();
  assert.deepEqual(await placed(tab), [['A'], ['B']]);
  assert.equal((await tab.events()).length, 2);
  assert.equal(await tab.evaluate(() => document.querySelectorAll('klipp-card').length), 2);
}

/** @param {string} a @param {string} b */
const places = (a, b) => `<section>${a}</section><p>Mellom</p><section>${b}</section>`;

export const placement = [
  scenario('PutsTheElementWhereItsScriptStands', async (scene) => {
    const attributes = 'data-klipp="card" data-src="NEWS/a.json" data-heading-level="3" data-theme="dark" data-lang="en"';
    const tab = await scene.open(`<p>før</p>${tag(attributes)}<p>etter</p>`, { script: false });
    const seen = await tab.evaluate(() => {
      const card = /** @type {Element} */ (document.querySelector('klipp-card'));
      return [
        card.previousElementSibling?.localName,
        card.nextElementSibling?.textContent,
        card.shadowRoot?.querySelector('h3')?.textContent,
        card.getAttribute('theme'),
        card.getAttribute('lang'),
      ];
    });
    assert.deepEqual(seen, ['script', 'etter', 'En tittel', 'dark', 'en']);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('WorksManyTimesOnAPage', async (scene) => {
    const one = tag('data-klipp="card" data-src="NEWS/a.json"');
    const tab = await scene.open(`${one}${one}<klipp-share></klipp-share>${one}${tag('data-klipp="share"')}`, { script: false, loads: 5 });
    await tab.idle();
    assert.equal((await tab.events()).length, 5);
    for (const path of ['/v1/klipp-lite.wasm', '/v1/klipp.css', '/a.json']) assert.equal(scene.news.count(path), 1, path);
  }),

  scenario('TakesOverNoAttributeThatTheElementDoesNotKnow', async (scene) => {
    const attributes = 'data-klipp="share" data-onclick="alert(1)" data-style="color:red" data-id="x" data-networks="x"';
    const tab = await scene.open(tag(attributes), { script: false });
    assert.deepEqual(await tab.evaluate(() => document.querySelector('klipp-share')?.getAttributeNames()), ['networks']);
  }),

  scenario('PutsNothingWhereTheWidgetIsUnknown', async (scene) => {
    const body = tag('data-klipp="video"') + tag('data-klipp="img src=x onerror=alert(1)"') + tag('data-klipp');
    const tab = await scene.open(body, { script: false, loads: 0 });
    await tab.idle();
    assert.deepEqual([await tab.evaluate(() => document.body.children.length), await tab.complaints()], [3, []]);
  }),

  scenario('PutsEachInItsPlaceWhereNobodyTellsWhichTagRuns', async (scene) => {
    serveTwo(scene);
    await hasBothInPlace(await scene.open(places(tagOf('A'), tagOf('B')), { script: false, head: HIDDEN, loads: 0 }));
  }),

  scenario('PutsEachInItsPlaceWhereTheScriptIsAModule', async (scene) => {
    serveTwo(scene);
    for (const async of ['', 'async ']) {
      const body = places(tagOf('A'), tagOf('B')).replaceAll('<script async', `<script ${async}type="module"`);
      await hasBothInPlace(await scene.open(body, { script: false, loads: 0 }));
    }
  }),

  scenario('PutsEachInItsPlaceWhereTheScriptRunsAsPartOfAnother', async (scene) => {
    serveTwo(scene);
    scene.partner.routes['/bundle.js'] = cdnRoutes()['/v1/klipp.js'];
    const body = places(tagOf('A'), tagOf('B')).replaceAll('<script async src', '<script type="text/later" data-latersrc');
    await hasBothInPlace(await scene.open(`${body}<script async src="/bundle.js"></script>`, { script: false, head: HIDDEN, loads: 0 }));
  }),

  scenario('PutsEachInItsPlaceWhereTagsAreMadeAnewOneByOne', async (scene) => {
    serveTwo(scene);
    const body = places(tagOf('A'), tagOf('B')).replaceAll('<script async src', '<script type="text/later" data-later-src');
    const tab = await scene.open(body, { script: false, loads: 0 });
    await tab.evaluate(async () => {
      for (const old of document.querySelectorAll('script[type="text/later"]')) {
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name.replace('data-later-', ''), value);
        const loaded = new Promise((resolve) => (script.onload = resolve));
        old.replaceWith(script);
        await loaded;
      }
    });
    await hasBothInPlace(tab);
  }),

  scenario('PutsNothingTwiceWhereACopyOfThePlaceRunsItsScriptsAgain', async (scene) => {
    serveTwo(scene);
    const tab = await scene.open(places(tagOf('A') + linkOf('A'), tagOf('B')), { script: false, loads: 2 });
    await tab.evaluate(() => {
      const copy = /** @type {Element} */ (document.body.cloneNode(true));
      for (const old of copy.querySelectorAll('script[data-klipp]')) {
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) script.setAttribute(name, value);
        old.replaceWith(script);
      }
      document.body.replaceWith(copy);
    });
    await tab.waitFor('klipp-load', 4);
    await tab.idle();
    assert.deepEqual(await placed(tab), [['A'], ['B']]);
    assert.equal((await tab.events()).length, 4);
  }),

  scenario('PutsNothingTwiceWhereTwoVersionsOfTheScriptAreInThePage', async (scene) => {
    serveTwo(scene);
    const { routes, script } = versionRoutes();
    Object.assign(scene.news.routes, routes);
    const body = places(tagOf('A'), tagOf('B').replace('/v1/klipp.js', script)) + '<script async src="NEWS/v1/klipp.js?2"></script>';
    for (const last of ['/v1/klipp.js', script]) {
      const answer = /** @type {import('../pages.mjs').Answer} */ (scene.news.routes[last]);
      scene.news.routes[last] = (_request, response) => void setTimeout(() => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(answer.body), 300);
      for (const head of ['', HIDDEN]) await hasBothInPlace(await scene.open(body, { script: false, head, loads: 0 }));
      scene.news.routes[last] = answer;
    }
  }),

  scenario('BringsATagThatWasMovedBackToItsLink', async (scene) => {
    serveTwo(scene);
    const moved = tagOf('A') + tagOf('B');
    await hasBothInPlace(await scene.open(places(linkOf('A'), linkOf('B')), { script: false, head: moved.replaceAll('NEWS', scene.news.origin), loads: 0 }));
    await hasBothInPlace(await scene.open(places(linkOf('A'), linkOf('B')) + moved, { script: false, loads: 0 }));
    await hasBothInPlace(await scene.open(places(linkOf('A'), tagOf('B') + linkOf('B')) + tagOf('A'), { script: false, head: HIDDEN, loads: 0 }));
  }),

  scenario('LeavesALinkOfAnotherTagWhereItIs', async (scene) => {
    serveTwo(scene);
    const tab = await scene.open(`<section>${tagOf('A')}${linkOf('B')}</section>`, { script: false });
    await tab.until(() => document.readyState === 'complete');
    await tab.idle();
    assert.equal(await tab.evaluate(() => document.querySelector('a')?.parentElement?.localName), 'section');
  }),

  scenario('LeavesALinkToTheFirstTagThatTookIt', async (scene) => {
    serveTwo(scene);
    const tab = await scene.open(`<section>${tagOf('A')}${linkOf('A')}</section>`, { script: false, head: tagOf('A').replaceAll('NEWS', scene.news.origin) });
    await tab.until(() => document.readyState === 'complete');
    await tab.idle();
    assert.equal(await tab.evaluate(() => document.querySelectorAll('klipp-card').length), 1);
  }),

  scenario('PutsNothingWhereItsPlaceIsNotKnown', async (scene) => {
    serveTwo(scene);
    const tab = await scene.open('<p>Side</p>', { script: false, head: tagOf('A').replaceAll('NEWS', scene.news.origin), loads: 0 });
    await tab.until(() => customElements.get('klipp-card') !== undefined && document.readyState === 'complete');
    await tab.idle();
    assert.equal(await tab.evaluate(() => document.querySelectorAll('klipp-card').length), 0);
  }),

  scenario('TakesTheTagsLinkIntoTheElementAndLeavesItWhereThereIsNoTag', async (scene) => {
    serveTwo(scene);
    scene.news.routes['/B.json'] = { status: 404 };
    for (const async of ['async ', '']) {
      const body = places(tagOf('A') + linkOf('A'), tagOf('B') + linkOf('B') + linkOf('C')).replaceAll('<script async ', `<script ${async}`);
      const tab = await scene.open(body, { script: false });
      await tab.waitFor('klipp-error');
      await tab.until(() => document.querySelectorAll('klipp-card a').length === 2);
      const seen = await tab.evaluate(() => [...document.querySelectorAll('section a')].map((link) => [link.parentElement?.localName, link.getBoundingClientRect().height > 0]));
      assert.deepEqual(seen, [['klipp-card', false], ['klipp-card', true], ['section', true]]);
    }
  }),
];

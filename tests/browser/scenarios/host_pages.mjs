import assert from 'node:assert/strict';
import { json, signupDocument } from '../pages.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */
/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const ITEM = { id: 'a', url: '/a', title: 'Småbyene langs leia', summary: 'Om saken.', language: 'nb', date_published: '2018-01-16' };

/** One of each, under one another. */
const ALL = `<klipp-article src="NEWS/a.json"></klipp-article>
  <klipp-card src="NEWS/item.json" layout="compact"></klipp-card>
  <klipp-feed src="NEWS/feed.json"></klipp-feed>
  <klipp-share url="https://news.example/a" title="T"></klipp-share>
  <klipp-signup src="NEWS/s.json"></klipp-signup>`;

/** @param {Scene} scene */
function serveAll({ news }) {
  news.routes['/item.json'] = json(ITEM);
  news.routes['/feed.json'] = json({ title: 'Nytt', language: 'nb', items: [ITEM, { ...ITEM, id: 'b' }] });
  news.routes['/s.json'] = json(signupDocument('/signup'));
}

/** @param {Scene} scene @param {string} style @param {{ markup?: (page: string) => string }} [how] changes the page's HTML */
async function openAll(scene, style, { markup = (page) => page } = {}) {
  serveAll(scene);
  const answer = scene.page(ALL, { head: `<style>${style}</style>` });
  scene.partner.routes['/'] = { ...answer, body: markup(answer.body) };
  return scene.visit('/', 5);
}

/** WCAG's contrast of each widget's first text to the ground it stands on, as the browser computes them. @param {AnyTab} tab */
const contrasts = (tab) =>
  tab.evaluate(() => {
    const luminance = (/** @type {string} */ colour) => {
      const whole = colour.startsWith('rgb') ? 255 : 1; // mixed colours are "color(srgb 0.1 0.2 0.3)"
      const channels = (colour.match(/[\d.]+/g) ?? []).map((c) => Number(c) / whole);
      const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const isPainted = (/** @type {Element} */ one) => !/^rgba\(.*, 0\)$|^transparent$/.test(getComputedStyle(one).backgroundColor);
    return [...document.querySelectorAll('klipp-article, klipp-card, klipp-feed, klipp-share, klipp-signup')].map(({ shadowRoot }) => {
      const text = /** @type {Element} */ (shadowRoot?.querySelector('.klipp-title, .klipp-share-label, .klipp-form-title'));
      let ground = text;
      while (!isPainted(ground) && ground.parentElement) ground = ground.parentElement;
      const [a, b] = [luminance(getComputedStyle(text).color), luminance(getComputedStyle(ground).backgroundColor)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
  });

/** Widths and heights of the widgets and sizes of their texts. @param {AnyTab} tab */
const measures = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('klipp-article, klipp-card, klipp-feed, klipp-share, klipp-signup')].map(({ shadowRoot }) => {
      const widget = /** @type {Element} */ (shadowRoot?.querySelector('.klipp'));
      const texts = [...widget.querySelectorAll('p, a, time, label, button, h2')].map((one) => Math.round(parseFloat(getComputedStyle(one).fontSize) * 10) / 10);
      return { height: Math.round(widget.getBoundingClientRect().height), texts: [...new Set(texts)].sort() };
    }),
  );

/** @param {AnyTab} tab */
const sidewaysScroll = (tab) => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const PLAIN = 'body { font: 16px/20px sans-serif; margin: 8px; width: 600px }';

export const hostPages = [
  scenario('CanBeReadOnADarkPageThatSaysNothingOfItsScheme', async (scene) => {
    const tab = await openAll(scene, 'body { background: #202124; color: #f0f0f0 }');
    for (const contrast of await contrasts(tab)) assert.ok(contrast >= 4.5, String(contrast));
    const grounds = await tab.evaluate(() => getComputedStyle(/** @type {Element} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp'))).backgroundColor);
    assert.equal(grounds, 'rgb(32, 33, 36)', 'the widget is not part of the page');
  }),

  scenario('CanBeReadOnAPictureAndOnABrandsColour', async (scene) => {
    for (const background of ['linear-gradient(#fff, #000)', '#d9775a', 'oklch(0.6 0.15 250)', 'rgb(0 0 0 / 50%)']) {
      const tab = await openAll(scene, `body { background: ${background} }`);
      for (const contrast of await contrasts(tab)) assert.ok(contrast >= 4.5, `${background}: ${contrast}`);
    }
  }),

  scenario('FollowsAPageThatBecomesDark', async (scene) => {
    const tab = await openAll(scene, 'body { background: #fff; color: #222 } .night { background: #111; color: #eee }');
    const colour = () => tab.evaluate(() => getComputedStyle(/** @type {Element} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp'))).color);
    const byDay = await colour();
    await tab.evaluate(() => document.body.classList.add('night'));
    await tab.until((before) => getComputedStyle(/** @type {Element} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp'))).color !== before, byDay);
    for (const contrast of await contrasts(tab)) assert.ok(contrast >= 4.5, String(contrast));
  }),

  scenario('IsOfTheThemeThatItIsToldWhateverThePageIs', async (scene) => {
    serveAll(scene);
    const card = (/** @type {string} */ theme) => `<klipp-card src="NEWS/item.json" theme="${theme}"></klipp-card>`;
    for (const background of ['#fff', '#000']) {
      const tab = await scene.open(`<div style="background:${background}">${card('light')}${card('dark')}</div>`, { loads: 2 });
      const schemes = await tab.evaluate(() => [...document.querySelectorAll('klipp-card')].map(({ shadowRoot }) => getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.klipp'))).colorScheme));
      assert.deepEqual(schemes, ['light', 'dark']);
      for (const contrast of await contrasts(tab)) assert.ok(contrast >= 4.5, `${background}: ${contrast}`);
    }
  }),

  scenario('IsAsTallInQuirksModeAsElsewhere', async (scene) => {
    const usual = await measures(await openAll(scene, PLAIN));
    const quirks = await openAll(scene, PLAIN, { markup: (page) => page.replace('<!doctype html>', '') });
    assert.equal(await quirks.evaluate(() => document.compatMode), 'BackCompat');
    assert.deepEqual(await measures(quirks), usual);
  }),

  scenario('HasTheTextOfItsOwnSizeWherePagesMakeARemSmall', async (scene) => {
    const usual = await measures(await openAll(scene, PLAIN));
    for (const size of ['62.5%', '10px', '50%']) assert.deepEqual(await measures(await openAll(scene, `html { font-size: ${size} } ${PLAIN}`)), usual, size);
  }),

  scenario('KeepsItsLooksWhereThePageUnsetsEverything', async (scene) => {
    const usual = await measures(await openAll(scene, PLAIN));
    const all = `* { all: unset !important } head, head * { display: none !important } html, body { display: block !important } body { width: 600px !important }
      body { letter-spacing: 9px !important; text-transform: uppercase !important; line-height: 3 !important; white-space: pre !important; text-indent: 3em !important; font: 16px sans-serif !important }`;
    const seen = await openAll(scene, all);
    assert.deepEqual(await measures(seen), usual);
  }),

  scenario('DoesNotScrollARightToLeftPageSideways', async (scene) => {
    const tab = await openAll(scene, '', { markup: (page) => page.replace('<html', '<html dir="rtl"') });
    assert.equal(await sidewaysScroll(tab), 0);
  }),

  scenario('FitsANarrowWindowWithTextOfTwiceTheSize', async (scene) => {
    const tab = await openAll(scene, 'html { font-size: 200% } body { margin: 8px; width: 304px; overflow-x: auto }');
    const wide = await tab.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
    assert.equal(wide, 0);
  }),

  scenario('KeepsADistanceThatThePageCanChange', async (scene) => {
    const gaps = (/** @type {AnyTab} */ tab) =>
      tab.evaluate(() => {
        const boxes = [...document.querySelectorAll('klipp-article, klipp-card, klipp-feed, klipp-share, klipp-signup')].map((one) => one.getBoundingClientRect());
        return boxes.slice(1).map(({ top }, i) => Math.round(top - boxes[i].bottom) + 0); // no "-0"
      });
    assert.deepEqual(await gaps(await openAll(scene, '')), [16, 16, 16, 16]);
    assert.deepEqual(await gaps(await openAll(scene, 'body { --klipp-margin: 40px }')), [40, 40, 40, 40]);
    assert.deepEqual(await gaps(await openAll(scene, 'klipp-card, klipp-feed, klipp-share { margin: 0 }')), [16, 0, 0, 16]);
  }),

  scenario('FramesAreOfThePagesSchemeAndFollowIt', async (scene) => {
    serveAll(scene);
    const head = '<style>body { background: #123; color: #fff } .day { background: #fee; color: #222 }</style>';
    const tab = await scene.open('<klipp-card isolation="frame" src="NEWS/item.json"></klipp-card>', { head });
    const scheme = () => tab.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('iframe')?.style.colorScheme);
    assert.equal(await scheme(), 'dark');
    await tab.evaluate(() => document.body.classList.add('day'));
    // The frame says when it has changed: only then may its element, or browsers paint it opaque.
    await tab.until(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('iframe')?.style.colorScheme === 'light');
  }),

  scenario('FramePagesAreOfTheThemeInTheirAddressAndElseLight', async (scene) => {
    serveAll(scene);
    for (const [query, expected] of [['', 'light'], ['?theme=dark', 'dark'], ['?theme=auto', 'light dark'], ['?theme=x', 'light']]) {
      scene.partner.routes['/'] = { body: '' };
      await scene.tab?.close();
      const tab = (scene.tab = await scene.engine.open());
      await tab.goto(`${scene.news.origin}/v1/frame.html${query}#element=klipp-card&src=/item.json`);
      await tab.until((wanted) => getComputedStyle(document.documentElement).colorScheme === wanted, expected);
      await tab.until(() => document.documentElement.lang === 'nb');
    }
  }),

  scenario('KnowsItsDocumentFromElementsOfThePageWithTheNamesOfItsMembers', async (scene) => {
    serveAll(scene);
    const names = ['title', 'URL', 'baseURI', 'scripts', 'currentScript', 'readyState', 'defaultView', 'head', 'body', 'documentElement'];
    names.push('createElement', 'createElementNS', 'createDocumentFragment', 'getElementsByTagName', 'querySelector', 'querySelectorAll');
    const named = names.map((name) => `<img name="${name}" alt="">`).join('');
    const bar = '<klipp-share networks="email"></klipp-share>';
    const tag = '<script data-klipp="card" data-src="NEWS/item.json" async src="NEWS/v1/klipp.js"></script>';
    const tab = await scene.open(named + ALL + bar + tag, { script: false, loads: 7 });
    assert.deepEqual(await complaintsOf(tab), []);
    const { title, mail } = await tab.evaluate(() => {
      const [, last] = Document.prototype.querySelectorAll.call(document, 'klipp-share');
      return { title: /** @type {unknown} */ (document.title) instanceof HTMLImageElement, mail: last.shadowRoot?.querySelector('a')?.href ?? '' };
    });
    assert.ok(title, 'an element stands in front of the member');
    assert.match(decodeURIComponent(mail), /Kommunens side/);
    assert.match(decodeURIComponent(mail), new RegExp(scene.partner.origin));
  }),
];

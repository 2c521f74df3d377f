import assert from 'node:assert/strict';
import { ALL_FIELDS, example, examplePictures, json, signupDocument } from '../pages.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const LAYOUTS = ['vertical', 'horizontal', 'compact', 'hero', 'text'];

const PICTURE = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="700"><rect width="90" height="700"/></svg>' };

/** @param {string} id */
const item = (id) => ({ id, url: `/${id}`, title: `Sak ${id}`, summary: 'Om saken.', image: '/picture.svg' });

/** All five, each with its fallback. */
const ALL = `<klipp-article src="NEWS/topplederforum.json"><a href="/a">Artikkelen</a></klipp-article>
  ${LAYOUTS.map((layout) => `<klipp-card src="NEWS/havnebyer.json" layout="${layout}"><a href="/b">Kortet</a></klipp-card>`).join('')}
  <klipp-feed src="NEWS/feed.json" heading="title"><a href="/f">Alle saker</a></klipp-feed>
  <klipp-share url="https://news.example/a" title="En tittel"><a href="/d">Del</a></klipp-share>
  <klipp-signup src="NEWS/s.json"><a href="/n">Nyhetsbrev</a></klipp-signup>`;

const COUNT = 4 + LAYOUTS.length;

/** @param {import('./scene.mjs').Scene} scene */
function serveExamples(scene) {
  for (const name of ['topplederforum.json', 'havnebyer.json', 'feed.json']) scene.news.routes[`/${name}`] = example(name);
  Object.assign(scene.news.routes, examplePictures());
  scene.news.routes['/s.json'] = json(signupDocument('/signup', ALL_FIELDS));
  scene.news.routes['/item.json'] = json(item('a'));
  scene.news.routes['/items.json'] = json({ title: 'Nytt', language: 'nb', items: ['a', 'b', 'c'].map(item) });
  scene.news.routes['/picture.svg'] = PICTURE;
}

/** Boxes of what matches inside each widget. @param {AnyTab} tab @param {string} selector */
const boxes = (tab, selector) =>
  tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll('klipp-feed, klipp-card')].map(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll(wanted) ?? [])].map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          return { left, top, right, bottom };
        }),
      ),
    selector,
  );

/** @param {number} width @param {string} widget */
const column = (width, widget) => `<div style="width:${width}px">${widget}</div>`;

export const looks = [
  scenario('ShowsAllFiveOutOfAnotherOriginInPlaceOfTheirFallbacks', async (scene) => {
    serveExamples(scene);
    const tab = await scene.open(ALL, { loads: COUNT });
    const seen = await tab.evaluate(() =>
      [...document.body.children].map((one) => [one.shadowRoot?.querySelector('.klipp')?.checkVisibility(), one.firstElementChild?.getBoundingClientRect().height]),
    );
    assert.deepEqual(seen, Array(COUNT).fill([true, 0]));
    assert.equal((await tab.events()).length, COUNT);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('FitsInNarrowAndWideWindows', async (scene) => {
    serveExamples(scene);
    const widths = [280, 400, 1100];
    scene.partner.routes['/inside'] = scene.page(ALL);
    const frames = widths.map((width) => `<iframe src="/inside" style="width:${width}px;height:400px;border:0"></iframe>`);
    const tab = await scene.open(frames.join(''), { script: false, loads: 0 });
    await tab.until((count) => [...document.querySelectorAll('iframe')].every(({ contentWindow }) => /** @type {any} */ (contentWindow).klippEvents?.length === count), COUNT);
    const measured = await tab.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ contentDocument }) => {
        const page = /** @type {HTMLElement} */ (contentDocument?.documentElement);
        const inside = [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])]);
        const beyond = inside.filter((one) => one.getBoundingClientRect().right > page.clientWidth + 1 && !one.closest('.klipp-table'));
        return [page.scrollWidth - page.clientWidth, ...beyond.map((one) => one.getAttribute('class') ?? one.localName)];
      }),
    );
    assert.deepEqual(measured, widths.map(() => [0]));
  }),

  scenario('LaysItsCardsOutEachInItsWay', async (scene) => {
    serveExamples(scene);
    const tab = await scene.open(LAYOUTS.map((layout) => column(600, `<klipp-card src="NEWS/item.json" layout="${layout}"></klipp-card>`)).join(''), {
      loads: LAYOUTS.length,
    });
    const [media, text] = [await boxes(tab, '.klipp-media'), await boxes(tab, '.klipp-card-text')];
    const seen = LAYOUTS.map((_, i) => {
      const [[picture], [words]] = [media[i], text[i]];
      if (!picture) return 'alone';
      return words.left >= picture.right ? 'beside' : words.top >= picture.bottom - 1 ? 'below' : 'on it';
    });
    assert.deepEqual(seen, ['below', 'beside', 'beside', 'on it', 'alone']);
  }),

  scenario('PutsAHorizontalCardsPictureAboveItsTextInANarrowColumn', async (scene) => {
    serveExamples(scene);
    const tab = await scene.open(column(300, '<klipp-card src="NEWS/item.json" layout="horizontal"></klipp-card>'));
    const [[[media]], [[text]]] = [await boxes(tab, '.klipp-media'), await boxes(tab, '.klipp-card-text')];
    assert.ok(text.top >= media.bottom);
  }),

  scenario('IsAGridOfCardsWhereThereIsRoomAndAColumnWhereThereIsNot', async (scene) => {
    serveExamples(scene);
    const feed = '<klipp-feed src="NEWS/items.json"></klipp-feed>';
    const tab = await scene.open(column(1100, feed) + column(320, feed), { loads: 2 });
    const columns = (await boxes(tab, 'li')).map((items) => new Set(items.map(({ left }) => left)).size);
    assert.deepEqual(columns, [3, 1]);
  }),

  scenario('IsDarkWhereThePageIsAndWhereItIsToldSo', async (scene) => {
    const card = '<klipp-card src="NEWS/a.json"></klipp-card>';
    const dark = '<klipp-card src="NEWS/a.json" theme="dark"></klipp-card>';
    const tab = await scene.open(`${card}${dark}<div style="color-scheme:dark">${card}</div>`, { loads: 3 });
    const colours = await tab.evaluate(() =>
      [...document.querySelectorAll('klipp-card')].map(({ shadowRoot }) => getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.klipp'))).color),
    );
    assert.deepEqual(colours, ['rgb(27, 31, 35)', 'rgb(232, 234, 236)', 'rgb(232, 234, 236)']);
  }),
];

/** Cards beside each other, of all kinds of documents. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../pages.mjs';
import { ROOT } from '../servers.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */
/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

/** @param {number} width @param {number} height */
const picture = (width, height) => ({ type: 'image/svg+xml', body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#777"/></svg>` });

const COMPOUND = 'Kystverksdirektoratets havneområdereguleringsplanbestemmelser';
const SUMMARY = 'Kommunene deler kaiene, kranene og regningen, og ber staten om å ta resten av det som trengs for at ferger kan lade der de ligger om natten, sier havnesjefen.';

/** @type {Record<string, object>} */
const ITEMS = {
  wide: { title: 'Kai til alle', summary: 'Kort.', image: '/wide.svg', _klipp: { kicker: 'Havn', image_focus: '19% 81%' } },
  tall: { title: 'Hun bygger kaien', summary: SUMMARY, image: '/tall.svg', _klipp: { kicker: 'Havn' } },
  none: { title: 'Uten bilde', summary: SUMMARY, _klipp: { kicker: 'Mening' } },
  long: { title: `${COMPOUND} ${'gir mange flere spørsmål enn svar '.repeat(6)}`.slice(0, 200), image: '/wide.svg', _klipp: { kicker: 'Plan' } },
  many: { title: 'Mange', authors: [...'abcdefghijkl'].map((name) => ({ name: `${name.toUpperCase()}ne Nordmann-Hansen`, url: '/a' })), _klipp: { content_markdown: 'ord '.repeat(900) } },
  english: { title: 'It opens (again)!', language: 'en' },
  hebrew: { title: 'תוך 7 ימים: "דחייה" (חלק 2)', language: 'he' },
};

/** @param {Scene} scene */
function serveItems(scene) {
  for (const [id, members] of Object.entries(ITEMS)) {
    scene.news.routes[`/${id}.json`] = json({ id, url: `/${id}`, language: 'nb', date_published: '2026-01-02T08:00:00Z', ...members });
  }
  Object.assign(scene.news.routes, { '/wide.svg': picture(1600, 400), '/tall.svg': picture(600, 800) });
}

/** @param {string[]} ids @param {string} layout */
const cards = (ids, layout) => ids.map((id) => `<klipp-card src="NEWS/${id}.json" layout="${layout}"><a href="/x">Kortet</a></klipp-card>`).join('');

/** @param {string} widgets */
const row = (widgets) => `<div style="display:grid;grid-template-columns:repeat(3,300px);gap:16px">${widgets}</div>`;

/** Where things are in each card, in whole pixels. @param {AnyTab} tab @param {string} selector */
const places = (tab, selector) =>
  tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll('klipp-card')].map(({ shadowRoot }) => {
        const box = shadowRoot?.querySelector(wanted)?.getBoundingClientRect();
        return box && [Math.round(box.top), Math.round(box.height)];
      }),
    selector,
  );

/** Layouts and the heights that PARTNERS.md gives for them in a narrow column. */
function heightsForPartners() {
  const rows = readFileSync(join(ROOT, 'web/PARTNERS.md'), 'utf8').matchAll(/^\| `(vertical|horizontal|compact|hero|text)` \| (\d+rem) \| \d+rem \|$/gm);
  return [...rows].map(([, layout, height]) => ({ layout, height }));
}

export const cardsInRows = [
  ...['vertical', 'horizontal'].map((layout) =>
    scenario(`StandsTheHeadlinesOfARowOnOneLine_${layout}`, async (scene) => {
      serveItems(scene);
      const tab = await scene.open(row(cards(['wide', 'tall', 'none'], layout)), { loads: 3 });
      const [[first], ...others] = /** @type {number[][]} */ (await places(tab, '.klipp-title'));
      for (const [top] of others) assert.ok(Math.abs(top - first) <= 1, `${top} and ${first}`);
      const media = await places(tab, '.klipp-media');
      assert.equal(media[0]?.[1], media[1]?.[1]);
      assert.ok(!media[2], 'there is no box for a picture that is not');
    }),
  ),

  scenario('KeepsPicturesOfOneHeightWhateverHeightThePageGives', async (scene) => {
    serveItems(scene);
    const tab = await scene.open(`<style>klipp-card { height: 38rem }</style>${row(cards(['wide', 'tall', 'long'], 'vertical'))}`, { loads: 3 });
    assert.equal(new Set((await places(tab, '.klipp-media')).map((place) => place?.[1])).size, 1);
  }),

  scenario('CutsAPictureAsItsDocumentSays', async (scene) => {
    serveItems(scene);
    const tab = await scene.open(row(cards(['wide', 'tall'], 'vertical')), { loads: 2 });
    const positions = await tab.evaluate(() =>
      [...document.querySelectorAll('klipp-card')].map(({ shadowRoot }) => getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.klipp-media img'))).objectPosition),
    );
    assert.deepEqual(positions, ['20% 80%', '50% 25%']);
  }),

  scenario('ShowsFourLinesOfALongHeadlineAndTheRestInItsTitle', async (scene) => {
    serveItems(scene);
    const layouts = ['vertical', 'compact', 'hero', 'text'];
    const tab = await scene.open(row(layouts.map((layout) => cards(['long'], layout)).join('')), { loads: 4 });
    const seen = await tab.evaluate(() =>
      [...document.querySelectorAll('klipp-card')].map(({ shadowRoot, scrollWidth, clientWidth }) => {
        const title = /** @type {HTMLElement} */ (shadowRoot?.querySelector('.klipp-title'));
        const link = title.querySelector('a');
        return [Math.round(title.clientHeight / parseFloat(getComputedStyle(title).lineHeight)), link?.title === link?.textContent, scrollWidth - clientWidth];
      }),
    );
    assert.deepEqual(seen, layouts.map(() => [4, true, 0]));
  }),

  scenario('BeginsNoLineOfABylineWithADot', async (scene) => {
    serveItems(scene);
    const tab = await scene.open(`<div style="width:250px">${cards(['many'], 'vertical')}</div>`);
    const parts = await tab.evaluate(() => {
      const byline = /** @type {Element} */ (document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-byline'));
      const edge = byline.getBoundingClientRect().left;
      return [...byline.children].map((part) => {
        const dot = part.querySelector('.klipp-dot')?.getBoundingClientRect();
        return { begins: Math.abs(part.getBoundingClientRect().left - edge) < 1, out: !dot || dot.left + dot.width / 2 < edge - 4 };
      });
    });
    assert.ok(parts.length >= 3 && parts.filter(({ begins }) => begins).length > 1, JSON.stringify(parts));
    for (const { begins, out } of parts) assert.equal(out, begins);
    const text = await tab.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-byline')?.textContent);
    assert.equal(text, 'Av Ane Nordmann-Hansen, Bne Nordmann-Hansen og 10 andre · 2. januar 2026 · 5 min lesetid');
  }),

  scenario('LetsNoTextSpillOverWhereItIsSpacedWider', async (scene) => {
    serveItems(scene);
    const heights = heightsForPartners();
    assert.equal(heights.length, 5);
    const widgets = heights.flatMap(({ layout, height }) => ['tall', 'none'].map((id) => `<div style="width:300px;--height:${height}">${cards([id], layout)}</div>`));
    const tab = await scene.open(`<style>klipp-card { display: block; height: var(--height) }</style>${widgets.join('')}`.replaceAll('<klipp-card ', '<klipp-card loading="eager" '), { loads: widgets.length });
    const beyond = await tab.evaluate(() =>
      [...document.querySelectorAll('klipp-card')].map((card) => {
        const root = /** @type {ShadowRoot} */ (card.shadowRoot);
        const wider = new CSSStyleSheet();
        // WCAG 2.2, 1.4.12
        wider.replaceSync('.klipp * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .klipp p { margin-block-end: 2em }');
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, wider];
        return Math.round(Number(root.querySelector('.klipp-card-text')?.getBoundingClientRect().bottom) - card.getBoundingClientRect().bottom);
      }),
    );
    assert.deepEqual(beyond.filter((pixels) => pixels > 1), [], String(beyond));
  }),

  scenario('ReadsFromTheSideOfItsTextsLanguage', async (scene) => {
    serveItems(scene);
    const both = cards(['english', 'hebrew'], 'text');
    const tab = await scene.open(`<div dir="rtl" lang="ar">${both}</div><div dir="ltr" lang="en">${both}</div>`, { loads: 4 });
    const seen = await tab.evaluate(() =>
      [...document.querySelectorAll('klipp-card')].map(({ shadowRoot }) => {
        const title = /** @type {Element} */ (shadowRoot?.querySelector('.klipp-title'));
        return [getComputedStyle(title).direction, title.closest('[lang]')?.getAttribute('lang'), shadowRoot?.querySelector('time')?.getAttribute('lang')];
      }),
    );
    const right = [['ltr', 'en', null], ['rtl', 'he', null]];
    assert.deepEqual(seen, [...right, ...right]);
  }),

  scenario('ShowsASoundFeedThoughSomeOfItIsWrong', async (scene) => {
    const item = (/** @type {string} */ id, /** @type {object} */ members) => ({ id, url: `/${id}`, title: `Sak ${id}`, ...members });
    const items = [item('a', {}), item('b', { authors: { name: 'Kari' } }), 7, item('c', { date_published: '2026-02-31' }), item('d', { image: false }), item('e', {})];
    scene.news.routes['/feed.json'] = json({ title: 'Avisa', home_page_url: '/alt', language: 'nb', items });
    const tab = await scene.open('<klipp-feed src="NEWS/feed.json" lead="hero" limit="4"><a href="/f">Alt</a></klipp-feed>');
    const seen = await tab.evaluate(() => {
      const root = document.querySelector('klipp-feed')?.shadowRoot;
      const widths = [...(root?.querySelectorAll('li') ?? [])].map((one) => Math.round(one.getBoundingClientRect().width));
      const more = /** @type {HTMLAnchorElement} */ (root?.querySelector('.klipp-feed-more a'));
      return { titles: [...(root?.querySelectorAll('.klipp-title') ?? [])].map(({ textContent }) => textContent), leads: widths[0] > widths[1], more: [more.textContent, new URL(more.href).pathname] };
    });
    assert.deepEqual(seen, { titles: ['Sak a', 'Sak b', 'Sak c', 'Sak d'], leads: true, more: ['Flere saker fra Avisa', '/alt'] });
  }),
];

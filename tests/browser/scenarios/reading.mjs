/** What reading an article is like with a keyboard, a screen reader, large text and little room. */
import assert from 'node:assert/strict';
import { json, RICH_ARTICLE } from '../pages.mjs';
import { completePage, prerender } from '../prerender.mjs';
import { patiently } from '../tab.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */
/** @typedef {import('./scene.mjs').Scene} Scene */

const TEXT = JSON.stringify(RICH_ARTICLE);

const PICTURE = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><rect width="900" height="500"/></svg>' };

/** Where keys are pressed from. */
const START = '<h1 tabindex="-1">Side</h1>';

/** @param {Scene} scene */
function serve(scene) {
  const here = TEXT.replaceAll('https://news.example/picture.svg', `${scene.news.origin}/picture.svg`);
  scene.news.routes['/rich.json'] = json(here);
  scene.news.routes['/picture.svg'] = PICTURE;
  return here;
}

const ARTICLE = '<klipp-article src="NEWS/rich.json"></klipp-article>';

/** @param {string} widget @param {number} width */
const column = (widget, width) => `<div style="width:${width}px">${widget}</div>`;

/** Puts a complete page of the publisher's where the partner's is. @param {Scene} scene @param {string} [style] */
async function openPage(scene, style = '') {
  const page = completePage('article', serve(scene), `${scene.news.origin}/rich.json`);
  scene.partner.routes['/'] = { body: page.replace('<main>', `<style>${style}</style><main>${START}`) };
  return scene.visit('/');
}

/** What tables and code are to a keyboard and a screen reader, in the order of the text. @param {AnyTab} tab */
const boxes = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('klipp-article')].map(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('.klipp-table, pre') ?? [])].map((box) => ['tabindex', 'role', 'aria-label'].map((name) => box.getAttribute(name)).join()),
    ),
  );

const TABLE = '0,region,Tabell 2, kan rulles sidelengs';
const CODE = '0,group,Kode, kan rulles sidelengs';

/** @param {AnyTab} tab @param {string[]} wanted of each article */
async function untilBoxesAre(tab, wanted) {
  await tab.until((expected) => {
    const articles = [...document.querySelectorAll('klipp-article')];
    const seen = articles.map(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('.klipp-table, pre') ?? [])].map((box) => ['tabindex', 'role', 'aria-label'].map((name) => box.getAttribute(name)).join()),
    );
    return seen.length > 0 && seen.every((each) => JSON.stringify(each) === expected);
  }, JSON.stringify(wanted));
}

/** What has the focus, inside of articles too. @param {AnyTab} tab */
const focused = (tab) =>
  tab.evaluate(() => {
    const one = /** @type {HTMLElement | null} */ (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement);
    return { text: one?.textContent?.trim() ?? '', name: one?.className || one?.localName, drawn: getComputedStyle(/** @type {Element} */ (one)).clipPath === 'none' };
  });

/** @param {AnyTab} tab */
const toTheStart = (tab) => tab.evaluate(() => document.querySelector('h1')?.focus());

/** Where what has the focus lies, and how tall the window is. @param {AnyTab} tab */
const place = (tab) =>
  tab.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    const one = inside ?? document.querySelector(':target');
    const { top = NaN, bottom = NaN } = one?.getBoundingClientRect() ?? {};
    return { top, bottom, window: innerHeight };
  });

/**
 * Waits until what has the focus has been scrolled to below a header of 100 pixels.
 *
 * @param {AnyTab} tab
 * @param {string} from what led there
 * @param {number} [most] how much of it has to be seen, in pixels, where it is taller
 */
async function comesIntoView(tab, from, most = Infinity) {
  let at = '';
  const isSeen = async () => {
    const { top, bottom, window } = await place(tab);
    at = `${from}: ${top} to ${bottom} of ${window}`;
    return top >= 100 && Math.min(bottom, top + most) <= window;
  };
  assert.ok(await patiently(isSeen), at);
}

/** Of what is to be read: what is cut off, lies on something else or leaves its column. @param {AnyTab} tab */
const misfits = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('klipp-article')].flatMap(({ shadowRoot, parentElement }) => {
      const column = /** @type {Element} */ (parentElement).getBoundingClientRect();
      const all = [...(shadowRoot?.querySelectorAll('.klipp-article *') ?? [])].filter((one) => one.checkVisibility() && !one.closest('.klipp-skip, .klipp-dot, svg'));
      const name = (/** @type {Element} */ one) => `${one.className || one.localName} "${one.textContent?.slice(0, 30)}"`;
      const read = all.filter((one) => !one.parentElement?.closest('.klipp-table, pre'));
      const beyond = read.filter((one) => one.getBoundingClientRect().right > column.right + 1 || one.getBoundingClientRect().left < column.left - 1);
      const cut = read.filter((one) => !one.matches('.klipp-table, pre') && getComputedStyle(one).overflow !== 'visible' && one.scrollWidth > one.clientWidth + 1);
      const blocks = all.filter((one) => /^(p|li|h\d|figure|pre|ul|ol|section|div|blockquote|header|aside|figcaption)$/.test(one.localName) && one.getBoundingClientRect().height);
      const on = blocks.filter((one) => {
        const next = blocks.find((other) => other.parentElement === one.parentElement && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
        const [a, b] = [one.getBoundingClientRect(), next?.getBoundingClientRect()];
        return b && b.top < a.bottom - 1 && b.left < a.right - 1;
      });
      return [...beyond.map((one) => `beyond: ${name(one)}`), ...cut.map((one) => `cut: ${name(one)}`), ...on.map((one) => `on it: ${name(one)}`)];
    }),
  );

/** What readers may set, as WCAG 1.4.12 has it. @param {AnyTab} tab */
const spaceTextOut = (tab) =>
  tab.evaluate(() => {
    const style = '.klipp * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .klipp p { margin-bottom: 2em !important }';
    for (const { shadowRoot } of document.querySelectorAll('klipp-article')) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      shadowRoot?.adoptedStyleSheets.push(sheet);
    }
  });

export const reading = [
  scenario('MakesTablesAndCodeTabStopsOnlyWhereTheyScroll', async (scene) => {
    const text = serve(scene);
    const tab = await scene.open(column(ARTICLE + prerender('article', text, 'NEWS/rich.json'), 320), { loads: 2 });
    await untilBoxesAre(tab, [',,', TABLE, ',,', CODE]);
    await tab.evaluate(() => document.querySelector('div')?.style.setProperty('width', '9000px'));
    await tab.evaluate(() => document.querySelector('div')?.style.setProperty('--klipp-measure', 'none'));
    await untilBoxesAre(tab, [',,', ',,', ',,', ',,']);
    await tab.evaluate(() => document.querySelector('div')?.style.setProperty('width', '40px'));
    await tab.until(() => !document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-table:not([role]), pre:not([role])'));
  }),

  scenario('MakesThemSoInTheReadersViewAndWhenItsTextGrows', async (scene) => {
    serve(scene);
    scene.news.routes['/code.json'] = json({ ...RICH_ARTICLE, _klipp: { content_markdown: '```\n123456789 123456789\n```' } });
    const tab = await scene.open(column('<klipp-article src="NEWS/code.json" view="reader"></klipp-article>', 320));
    await untilBoxesAre(tab, [',,']);
    await tab.evaluate(() => document.documentElement.style.setProperty('--klipp-rem', '32px'));
    await untilBoxesAre(tab, [CODE]);
  }),

  scenario('LetsTheKeyboardReachWhatMayScrollWithoutScript', async (scene) => {
    const tab = await scene.open(START + prerender('article', serve(scene), 'NEWS/rich.json'), { script: false, loads: 0 });
    assert.deepEqual(await boxes(tab), [Array(4).fill('0,,')]);
  }),

  scenario('StopsAtWhatScrollsOnTheWayThroughTheText', async (scene) => {
    serve(scene);
    const tab = await scene.open(column(START + ARTICLE, 320));
    await untilBoxesAre(tab, [',,', TABLE, ',,', CODE]);
    await tab.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('blockquote a')).focus());
    await tab.press('Tab');
    assert.equal((await focused(tab)).name, 'klipp-table');
    await tab.press('Tab');
    assert.equal((await focused(tab)).name, 'pre');
  }),

  scenario('LeadsPastItsShareBarToTheText', async (scene) => {
    serve(scene);
    const tab = await scene.open(START + ARTICLE);
    await toTheStart(tab);
    await tab.press('Tab');
    assert.deepEqual(await focused(tab), { text: 'Hopp til teksten', name: 'klipp-button klipp-skip', drawn: true });
    await tab.press('Tab');
    const hidden = await tab.evaluate(() => getComputedStyle(/** @type {Element} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-skip'))).clipPath);
    assert.equal(hidden, 'inset(50%)');
    await tab.press('Shift+Tab');
    await tab.press('Enter');
    assert.equal((await focused(tab)).name, 'klipp-body');
    await tab.press('Tab');
    assert.equal((await focused(tab)).text, 'første');
  }),

  scenario('HasNoLinkThatLeadsNowhereWithoutScript', async (scene) => {
    const tab = await scene.open(START + prerender('article', serve(scene), 'NEWS/rich.json'), { script: false, loads: 0 });
    await toTheStart(tab);
    await tab.press('Tab');
    assert.equal((await focused(tab)).text, 'Kari Nordmann-Wedel-Jarlsberg');
  }),

  scenario('LeadsPastItsShareBarOnAPageOfItsOwnWithoutScript', async (scene) => {
    const tab = await openPage(scene);
    await toTheStart(tab);
    await tab.press('Tab');
    assert.deepEqual(await focused(tab), { text: 'Hopp til teksten', name: 'klipp-button klipp-skip', drawn: true });
    await tab.press('Enter');
    await tab.until(() => document.querySelector(':target')?.className === 'klipp-body');
    await tab.press('Tab');
    assert.equal((await focused(tab)).text, 'første');
  }),

  scenario('KeepsNoRoomForControlsThatNothingShows', async (scene) => {
    const tab = await openPage(scene);
    assert.equal(await tab.evaluate(() => document.querySelector('.klipp-text-size')?.getBoundingClientRect().height), 0);
  }),

  scenario('GoesToFootnotesAndBackWithoutHidingThemUnderAHeader', async (scene) => {
    serve(scene);
    const header = '<div style="position:fixed;inset:0 0 auto;height:100px;background:red"></div>';
    const tab = await scene.open(`<style>html { scroll-behavior: smooth }</style>${header}${ARTICLE}<div style="height:3000px"></div>`);
    for (const selector of ['.klipp-footnote-ref a', '.klipp-footnote-back', '.klipp-skip']) {
      await tab.evaluate((wanted) => /** @type {HTMLElement} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector(wanted)).focus({ preventScroll: true }), selector);
      await tab.press('Enter');
      await comesIntoView(tab, selector, 100);
    }
  }),

  scenario('GoesToFootnotesOnAPageOfItsOwnWithoutHidingThemUnderAHeader', async (scene) => {
    const tab = await openPage(scene, 'main { padding-top: 100px } main::before { content: ""; position: fixed; inset: 0 0 auto; height: 100px; background: red } body { padding-bottom: 3000px }');
    for (const selector of ['.klipp-footnote-ref a', '.klipp-footnote-back']) {
      await tab.evaluate((wanted) => /** @type {HTMLElement} */ (document.querySelector(wanted)).focus({ preventScroll: true }), selector);
      await tab.press('Enter');
      await tab.until(() => document.querySelector(':target') !== null);
      await comesIntoView(tab, selector);
    }
  }),

  scenario('NamesTheBoxesOfItsTasksByTheirText', async (scene) => {
    serve(scene);
    const tab = await scene.open(ARTICLE);
    const names = await tab.evaluate(() =>
      [.../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('.klipp-body input') ?? [])].map(({ labels }) =>
        [...(labels ?? [])].map((label) => label.textContent?.trim()).join(),
      ),
    );
    assert.deepEqual(names, ['ferdig', 'ikke ferdig', 'en del av det']);
  }),

  ...[320, 1280].map((width) =>
    scenario(`FitsWithItsTextSpacedOutIn${width}Pixels`, async (scene) => {
      serve(scene);
      const tab = await scene.open(column(ARTICLE, width));
      assert.deepEqual(await misfits(tab), []);
      await spaceTextOut(tab);
      assert.deepEqual(await misfits(tab), []);
    }),
  ),

  scenario('FitsWithItsTextTwiceAsLargeIn320Pixels', async (scene) => {
    serve(scene);
    const margins = 2 * 32; // of the page, which are larger by then, too
    const tab = await scene.open(column(ARTICLE, 320 - margins), { head: '<style>html { font-size: 200% }</style>' });
    assert.deepEqual(await misfits(tab), []);
    await spaceTextOut(tab);
    assert.deepEqual(await misfits(tab), []);
  }),

  scenario('IsCopiedWithoutItsControls', async (scene) => {
    const tab = await openPage(scene);
    const text = await tab.evaluate(() => {
      for (const control of document.querySelectorAll('[hidden]')) control.removeAttribute('hidden');
      document.execCommand('selectAll');
      return String(getSelection());
    });
    assert.match(text, /første avsnitt/);
    for (const control of ['A−', 'A+', 'Hopp til teksten', '↩']) assert.ok(!text.includes(control), control);
  }),
];

/**
 * Widgets can be read on any page: the contrast of their text and controls, from pixels, on light, dark, coloured and
 * painted backgrounds, whether the page says its colour scheme or not, and whatever the reader's system prefers.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ALL_FIELDS, cdnRoutes, example, examplePictures, json, partnerPage, signupDocument } from './pages.mjs';
import { contrastsWithin, SCALE, watchChanges } from './pixels.mjs';
import { prerender } from './prerender.mjs';
import { openTab, openWindow, setStage } from './stage.mjs';

/** @typedef {import('./pixels.mjs').Box} Box */
/** @typedef {import('./browser.mjs').Tab} Tab */

/** What WCAG 2.2 asks of text and of what has to be seen beside it (1.4.3, 1.4.11). */
const LEAST = { text: 4.5, control: 3 };

/** Backgrounds with the text that a page has on them. */
const PAGES = {
  white: 'background: #fff; color: #222',
  black: 'background: #000; color: #fff',
  grey: 'background: #202124; color: #f0f0f0',
  photo: 'background: linear-gradient(160deg, #f7d9a8, #b0485a 40%, #1b2a4a 70%, #0a0a12); color: #fff',
  brand: 'background: oklch(0.55 0.14 160); color: #fff',
};

/** Pages whose text says something else than their background, as it is set further inside. @type {Record<string, string>} */
const ODD_PAGES = {
  darkWithoutTextColour: 'background: #202124',
  paleText: 'background: #fff; color: #999',
};

/** Each widget, by its attributes. @type {Record<string, string>} */
const WIDGETS = {
  article: 'src="NEWS/article.json"',
  card: 'src="NEWS/card.json" layout="text"',
  feed: 'src="NEWS/feed.json" heading="title" limit="2"',
  share: 'src="NEWS/card.json" buttons="both"',
  signup: 'src="NEWS/signup.json"',
};

const ARTICLE = {
  id: 'a',
  url: '/a',
  title: 'En tittel',
  summary: 'Kort sagt.',
  language: 'nb',
  date_published: '2026-01-22',
  authors: [{ name: 'Kari', url: '/kari' }],
  tags: ['havn'],
  _klipp: {
    kicker: 'Emne',
    lead: 'Ingress.',
    content_markdown: 'Avsnitt med [lenke](/b) og `kode`.\n\n> Sitat\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n- [ ] Punkt[^1]\n\n[^1]: Note',
    share: { networks: ['x', 'email'] },
    ...signupDocument('/signup')._klipp,
  },
};

/** Every line of text and every control that can be seen in the widgets of a page (or of a frame), by what judges it. */
function boxesOfWidgets() {
  /** @type {Record<'text' | 'control', Box[]>} */
  const boxes = { text: [], control: [] };
  const isSeen = (/** @type {Element} */ one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.klipp-trap, [aria-hidden="true"] > option');
  const add = (/** @type {'text' | 'control'} */ kind, /** @type {string} */ name, /** @type {DOMRect} */ { x, y, width, height }) => {
    if (width > 1 && height > 1) boxes[kind].push({ name, x: x + scrollX, y: y + scrollY, width, height });
  };
  for (const { localName, shadowRoot } of document.querySelectorAll('klipp-article, klipp-card, klipp-feed, klipp-share, klipp-signup')) {
    for (const one of shadowRoot?.querySelectorAll('*') ?? []) {
      if (!isSeen(one)) continue;
      const name = `${localName} ${one.localName}.${one.className}`;
      if (one.matches('svg')) add('control', name, one.getBoundingClientRect());
      // The edge of a field (those of task lists cannot be used): what is just outside of it, and its line.
      if (one.matches('input:enabled, select')) add('control', name, new DOMRect(one.getBoundingClientRect().x - 4, one.getBoundingClientRect().y + 8, 7, 4));
      for (const node of one.childNodes) {
        if (!(node instanceof Text) || !node.data.trim() || one.matches('option, .klipp-visually-hidden')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) add('text', `${name} "${node.data.trim().slice(0, 20)}"`, line);
      }
    }
  }
  return boxes;
}

/** @param {string} widgets */
const column = (widgets) => `<section>${widgets}</section>`;

/** A picture of a part of the window; packed quickly, as it does not travel. @param {Tab} tab @param {{ x: number, y: number, width: number, height: number }} clip */
const shoot = ({ page }, clip) => page.screenshot({ encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true, clip });

/** @returns {Promise<unknown>} once what is on the page has been drawn */
const isDrawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('Contrast', () => {
  const stage = setStage();
  /** Reads the pictures that are taken of others. @type {Tab} */
  let reader;
  before(async () => void (reader = await openWindow(stage)));
  const { partner, news } = stage;

  before(() => {
    news.routes = {
      ...cdnRoutes(),
      ...examplePictures(),
      '/article.json': json(ARTICLE),
      '/card.json': json(ARTICLE),
      '/feed.json': example('feed.json'),
      '/signup.json': json(signupDocument('/signup', ALL_FIELDS)),
    };
  });

  /** @param {string} attributes */
  const attributesOf = (attributes) => attributes.replace('NEWS', news.origin);

  /** @param {string} [more] attributes */
  const elements = (more = '') =>
    Object.entries(WIDGETS)
      .map(([kind, attributes]) => `<klipp-${kind} ${attributesOf(attributes)} ${more}></klipp-${kind}>`)
      .join('');

  /** The same, with their markup in the page. */
  const prerendered = () =>
    Object.entries(WIDGETS)
      .map(([kind, attributes]) => {
        const path = /** @type {string} */ (/NEWS(\/\w+\.json)/.exec(attributes)?.[1]);
        const { body } = /** @type {{ body: string }} */ (news.routes[path]);
        const options = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name, value]) => `--${name}=${value}`);
        return prerender(kind, body, news.origin + path, [...options, '--script', 'none']);
      })
      .join('');

  const framed = () => elements(`isolation="frame" frame="${news.origin}/v1/frame.html"`);

  /** What stands in the page's head for its looks. @param {string} style */
  const styles = (style) => `body { font: 16px/1.5 sans-serif; margin: 24px } main { display: flex; gap: 32px } section { width: 450px } .declared { color-scheme: light dark } ${style}`;

  /**
   * @typedef {object} Looks
   * @property {boolean} [declared] whether the page says that it has both colour schemes
   * @property {boolean} dark what the reader's system prefers
   */

  /** @param {Tab} tab @param {Looks} looks */
  async function change(tab, { declared = false, dark }) {
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await tab.page.$eval('html', (root, is) => void root.classList.toggle('declared', is), declared);
    await untilDrawn(tab);
  }

  /** @param {Tab} tab */
  async function untilDrawn({ page }) {
    for (const frame of [...page.frames(), page]) await frame.evaluate(isDrawn);
  }

  /** @param {string} body @param {string} style @param {Looks & { script: boolean, loads: number, width?: number }} how */
  async function open(body, style, { declared, dark, script, loads, width = 1500 }) {
    const page = partnerPage(`<main>${body}</main>`, { cdn: script ? news.origin : '', head: `<style>${styles(style)}</style>` });
    partner.routes['/'] = { ...page, body: String(page.body).replace('<html', declared ? '<html class="declared"' : '<html') };
    const tab = await openTab(stage, { dark });
    // As tall as all of it: what is below the window is not drawn in frames.
    await tab.page.setViewport({ width, height: 3600, deviceScaleFactor: SCALE });
    await tab.goto(partner.origin);
    if (loads) await tab.waitFor('klipp-load', loads);
    await untilDrawn(tab);
    return tab;
  }

  /** All boxes of the page and of its frames. @param {Tab} tab */
  async function boxesOf({ page }) {
    const all = await page.evaluate(boxesOfWidgets);
    for (const frame of page.frames().slice(1)) {
      const box = await (await frame.frameElement())?.boundingBox();
      const inside = await frame.evaluate(boxesOfWidgets);
      const moved = (/** @type {Box} */ one) => ({ ...one, name: `framed ${one.name}`, x: one.x + (box?.x ?? 0), y: one.y + (box?.y ?? 0) });
      all.text.push(...inside.text.map(moved));
      all.control.push(...inside.control.map(moved));
    }
    return all;
  }

  /** What is too faint, with its contrast. @param {Tab} tab */
  async function faint(tab) {
    const boxes = await boxesOf(tab);
    assert.ok(boxes.text.length > 40 && boxes.control.length > 10, 'there is hardly anything to look at');
    const size = await tab.page.evaluate(() => ({ width: innerWidth, height: Math.ceil(document.body.getBoundingClientRect().bottom) }));
    const picture = await shoot(tab, { x: 0, y: 0, ...size });
    const contrasts = await contrastsWithin(reader, picture, [...boxes.text, ...boxes.control]);
    const least = [...boxes.text.map(() => LEAST.text), ...boxes.control.map(() => LEAST.control)];
    const found = [...boxes.text, ...boxes.control].flatMap(({ name }, i) => (contrasts[i] < least[i] ? [`${name}: ${contrasts[i].toFixed(2)}`] : []));
    return found;
  }

  // Each background under both schemes and both preferences of the reader's system, though not under each with each: the
  // scheme of a widget follows from what is behind it, and only where that says nothing from the other two. The next page
  // has the other pairs.
  const looksOf = (/** @type {number} */ i) => {
    const pair = [{ declared: false, dark: i % 2 === 1 }, { declared: true, dark: i % 2 === 0 }];
    return i & 2 ? pair.reverse() : pair;
  };

  for (const [i, [name, style]] of Object.entries(PAGES).entries()) {
    it(`OfRenderedPrerenderedAndFramedWidgetsOnPage_${name}`, async () => {
      const [first, second] = looksOf(i);
      const widgets = column(elements()) + column(prerendered()) + column(framed());
      const tab = await open(widgets, `body { ${style} }`, { ...first, script: true, loads: 15 });
      assert.deepEqual(await faint(tab), [], `opened ${JSON.stringify(first)}`);
      await change(tab, second);
      assert.deepEqual(await faint(tab), [], `changed to ${JSON.stringify(second)}`);
      await tab.close();
    });
  }

  it('OfPrerenderedWidgetsWithoutScriptOnAnyPage', async () => {
    const tab = await open(column(prerendered()), '', { script: false, loads: 0, width: 500, declared: false, dark: false });
    // Style sheets alone have no memory: what is seen is the same as on a page that was opened so.
    for (const [i, [name, style]] of Object.entries(PAGES).entries()) {
      for (const looks of looksOf(i)) {
        await tab.page.$eval('style', (element, text) => void (element.textContent = text), styles(`body { ${style} }`));
        await change(tab, looks);
        assert.deepEqual(await faint(tab), [], `${name}, ${JSON.stringify(looks)}`);
      }
    }
    await tab.close();
  });

  for (const [name, style] of Object.entries(ODD_PAGES)) {
    it(`OfWidgetsOnPage_${name}`, async () => {
      const tab = await open(column(elements()) + column(prerendered()), `body { ${style} }`, { dark: false, script: true, loads: 10, width: 1000 });
      assert.deepEqual(await faint(tab), []);
      await tab.close();
    });
  }

  it('OfWidgetsInForcedColours', async () => {
    const tab = await open(column(elements()), `body { ${PAGES.white} }`, { dark: true, script: true, loads: 5, width: 500 });
    const session = await tab.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: 'dark' }] });
    assert.equal(await tab.page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    assert.deepEqual(await faint(tab), []);
    await tab.close();
  });

  /** Where the focus is, within shadow trees, with room for its ring. */
  function focusedBox() {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    if (!one || one === document.body) return null;
    // A card is one link, whose ring goes around all of the card.
    const ringed = one.closest('.klipp-title') ? one.closest('.klipp-card') ?? one : one;
    const { left, top, right, bottom } = ringed.getBoundingClientRect();
    const [x, y] = [Math.floor(left) - 6, Math.floor(top) - 6];
    const around = [...ringed.getClientRects()].reduce((sum, line) => sum + 2 * (line.width + line.height), 0);
    return { around, name: `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 20)}`, x, y, width: Math.ceil(right) + 6 - x, height: Math.ceil(bottom) + 6 - y };
  }

  for (const [name, style] of Object.entries({ white: PAGES.white, grey: PAGES.grey, brand: PAGES.brand })) {
    // WCAG 2.2, 2.4.13: at least as many pixels as a line of two around it change, with a contrast of 3.
    it(`OfFocusRingsOnPage_${name}`, async () => {
      const cards = ['hero', 'vertical', 'compact'].map((layout) => `<klipp-card src="${news.origin}/picture.json" layout="${layout}"></klipp-card>`);
      news.routes['/picture.json'] = json({ ...ARTICLE, image: '/documents/pictures/havn.svg' });
      const bare = `<klipp-card src="${news.origin}/card.json" layout="hero"></klipp-card>`;
      const tab = await open(column(cards.join('') + bare) + column(elements()), `body { ${style} }`, { dark: false, script: true, loads: 9, width: 1000 });
      const changedPixels = await watchChanges(reader, await shoot(tab, { x: 0, y: 0, width: 1000, height: 3600 }));
      const seen = [];
      for (;;) {
        await tab.press('Tab');
        const box = await tab.page.evaluate(focusedBox);
        if (!box) break;
        const changed = await changedPixels(await shoot(tab, box), box);
        seen.push(box.name);
        assert.ok(changed >= 2 * box.around * 0.9, `${box.name}: ${changed} of ${2 * box.around} pixels`);
      }
      assert.ok(seen.length > 25, `only ${seen.join(', ')}`);
      await tab.close();
    });
  }
});

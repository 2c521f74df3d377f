/** Pictures of looks, as build/gallery has them. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SCHEMES, THEMES } from '../gallery/widgets.mjs';
import { encode } from './encode.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** A look in a picture, with its caption. @typedef {{ look: string, width: number, says?: string }} Place */

const GALLERY = pathToFileURL(fileURLToPath(new URL('../../build/gallery/', import.meta.url)));

/** @param {Page} page @param {string} kind @param {number} scale */
async function open(page, kind, scale) {
  await page.setViewport({ width: 2400, height: 1200, deviceScaleFactor: scale });
  await page.goto(`${GALLERY}${kind}.html`);
}

/** Leaves these looks of a page of the gallery, in columns of equal height. @param {Place[][]} columns */
function arrange(columns) {
  const main = document.createElement('main');
  main.style.cssText = 'display: flex; gap: 16px; width: max-content; max-width: none; margin: 0; padding: 20px; background: #dfe4e6; color: #14181b; font: 600 20px system-ui, sans-serif';
  for (const places of columns) {
    const column = document.createElement('div');
    column.style.cssText = 'display: flex; flex-direction: column; gap: 10px';
    for (const { look, width, says } of places) {
      const cell = /** @type {HTMLElement} */ (document.querySelector(`[data-cell="${look}"]`));
      cell.style.cssText = `flex: 1 0 auto; inline-size: ${width}px; max-inline-size: none; border-radius: 8px; outline: none`;
      if (says) column.append(says);
      column.append(cell);
    }
    main.append(column);
  }
  document.body.replaceChildren(main);
}

/** @param {Page} page @param {string} kind @param {number} scale @param {Place[][]} columns */
async function drawLooks(page, kind, scale, columns) {
  await open(page, kind, scale);
  await page.evaluate(arrange, columns);
  await page.waitForNetworkIdle();
  return encode(/** @type {import('puppeteer-core').ElementHandle} */ (await page.$('main')));
}

/** A card in each theme, light above dark. @param {Page} page */
export function drawThemes(page) {
  const columns = THEMES.map(({ id, name }) => SCHEMES.map(({ id: scheme }, i) => ({ look: `vertical ${id} ${scheme}`, width: 320, says: i === 0 ? name : '' })));
  return drawLooks(page, 'card', 0.62, columns);
}

/** A card in each layout, wide enough that they differ. @param {Page} page */
export function drawLayouts(page) {
  const place = (/** @type {string} */ layout, /** @type {number} */ width, /** @type {string} */ says) => ({ look: `${layout} paper light`, width, says });
  return drawLooks(page, 'card', 0.76, [
    [place('vertical', 340, 'Vertical')],
    [place('horizontal', 540, 'Horizontal'), place('compact', 540, 'Compact')],
    [place('hero', 700, 'Hero'), place('text', 700, 'Text')],
  ]);
}

/** A feed as a grid of cards, and as a list. @param {Page} page */
export function drawFeed(page) {
  return drawLooks(page, 'feed', 0.85, [
    [{ look: 'vertical paper light', width: 960, says: 'Vertical' }],
    [{ look: 'compact newspaper light', width: 420, says: 'Compact, in the theme newspaper' }],
  ]);
}

/** A share bar with icons, words and both. @param {Page} page */
export function drawShareBars(page) {
  const bars = ['icon paper', 'label plain', 'both bold'];
  return drawLooks(page, 'share', 0.9, SCHEMES.map(({ id: scheme }) => bars.map((bar) => ({ look: `${bar} ${scheme}`, width: 640 }))));
}

/** A form in three themes. @param {Page} page */
export function drawForms(page) {
  const forms = ['paper light', 'bold light', 'newspaper dark'];
  return drawLooks(page, 'signup', 0.8, forms.map((look) => [{ look: `alone ${look}`, width: 480 }]));
}

/** Where three parts of the article on linocuts begin that have most of its blocks. */
const PARTS = ['.klipp-pullquote', '.klipp-aside', '.klipp-player'];

/** Of a part, in pixels. */
const PART = { width: 640, height: 1000 };

/** Shows the article from a part on, three times beside each other. @param {string[]} parts @param {{ width: number, height: number }} size */
function showParts(parts, { width, height }) {
  const article = /** @type {HTMLElement} */ (document.querySelector('[data-cell="full paper light"]'));
  const main = document.createElement('main');
  main.style.cssText = 'display: flex; gap: 24px; width: max-content; max-width: none; margin: 0; padding: 0; background: #dfe4e6';
  const windows = parts.map(() => Object.assign(document.createElement('div'), { style: `block-size: ${height}px; overflow: hidden` }));
  main.append(...windows);
  const sources = parts.map((_, i) => (i === 0 ? article : copyOf(article)));
  document.body.replaceChildren(main);
  for (const [i, source] of sources.entries()) {
    source.style.cssText = `inline-size: ${width}px; max-inline-size: none; max-block-size: none; outline: none`;
    windows[i].append(source);
    const { shadowRoot } = /** @type {Element} */ (source.firstElementChild);
    for (const picture of shadowRoot?.querySelectorAll('img') ?? []) picture.loading = 'eager';
  }

  /** @param {HTMLElement} element with a widget, whose shadow root is not cloned with it */
  function copyOf(element) {
    const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
    const [from, to] = [element, copy].map(({ firstElementChild }) => /** @type {Element} */ (firstElementChild));
    (to.shadowRoot ?? to.attachShadow({ mode: 'open' })).append(...[...(from.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    return copy;
  }
}

/** @param {string[]} parts */
function scrollParts(parts) {
  for (const [i, window] of [...document.querySelectorAll('main > div')].entries()) {
    const part = window.querySelector('.cell > *')?.shadowRoot?.querySelector(parts[i]);
    window.scrollTop += Number(part?.getBoundingClientRect().top) - 40;
  }
}

/** @param {Page} page */
export async function drawBlocks(page) {
  await open(page, 'article', 0.64);
  await page.evaluate(showParts, PARTS, PART);
  await page.waitForNetworkIdle();
  await page.evaluate(scrollParts, PARTS);
  await page.waitForNetworkIdle();
  return encode(/** @type {import('puppeteer-core').ElementHandle} */ (await page.$('main')));
}

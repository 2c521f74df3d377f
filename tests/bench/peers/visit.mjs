import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { patiently } from '../../browser/tab.mjs';
import { NETWORKS } from './measure.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What comes late moves a page, which takes a line on which something does. */
const LINE = /** @type {import('./measure.mjs').Line} */ (NETWORKS['10 Mbit/40 ms']);

/** Time for what comes late: shifts, cookies, requests of what has just been shown. In milliseconds. */
const AFTERWARDS_MS = 1500;

/**
 * @typedef {object} Conditions of a visit
 * @property {boolean} [noScript] the reader's browser runs no scripts
 * @property {boolean} [dark] the reader wants dark pages, and the page is one
 * @property {string} [picture] file for a picture of it, to be looked at
 */

/**
 * @typedef {object} Seen what a visit showed
 * @property {string} text that can be read where the widget is to be, in its frames too, and where its links lead
 * @property {number} links that can be followed there
 * @property {number} fields that can be filled in there
 * @property {{ url: string, type: string, bytes: number }[]} requests with what their bodies weigh by brotli 11
 * @property {string[]} stored names of cookies, and of what is in the browser's stores, by the host that has them
 * @property {number} shift of what stands below, as Cumulative Layout Shift has it
 * @property {string[]} faults that axe finds in it, by WCAG 2.2 AA
 * @property {number} brightness of the widget as it is drawn: 0 black, 1 white
 */

/**
 * Opens a page on which a widget stands in `main > .widget`, as somebody who comes for the first time.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {RegExp} expected what the widget says once it is there; if it does not come, the visit shows what is there instead
 * @param {Conditions} conditions
 * @returns {Promise<Seen>}
 */
export async function visit(browser, url, expected, { noScript = false, dark = false, picture } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 1600 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.setJavaScriptEnabled(!noScript);
    if (!noScript) await page.evaluateOnNewDocument(measureShift);
    await page.emulateNetworkConditions({ download: LINE.rate / 8, upload: LINE.rate / 8, latency: LINE.latency });
    const requests = notedRequests(page);
    await page.goto(url, { waitUntil: 'load' });
    await soon(async () => expected.test((await contentOf(page)).text));
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
    const shift = noScript ? 0 : await page.evaluate(() => /** @type {any} */ (window).shift); // before pictures, which move it
    if (picture) await page.screenshot({ path: /** @type {`${string}.png`} */ (picture), clip: { x: 0, y: 0, width: 800, height: 800 } });
    return {
      ...(await contentOf(page)),
      requests: await Promise.all(requests),
      stored: await storedBy(context, page, noScript),
      shift,
      faults: noScript ? [] : await faultsOf(page),
      brightness: await brightnessOf(page, noScript),
    };
  } finally {
    await context.close();
  }
}

/** A widget that has not come by then does not come, on a slow machine either. @param {() => Promise<boolean>} holds */
const soon = (holds, end = Date.now() + 20_000) => patiently(async () => Date.now() > end || (await holds()));

/** @param {import('puppeteer-core').Page} page */
function notedRequests(page) {
  /** @type {Promise<{ url: string, type: string, bytes: number }>[]} */
  const requests = [];
  const note = async (/** @type {import('puppeteer-core').HTTPRequest} */ request, /** @type {boolean} */ isAnswered) => {
    const body = isAnswered ? await request.response()?.buffer().catch(() => Buffer.alloc(0)) : undefined; // redirects have none
    return { url: request.url(), type: request.resourceType(), bytes: body?.length ? brotliCompressSync(body).length : 0 };
  };
  page.on('requestfinished', (request) => requests.push(note(request, true)));
  page.on('requestfailed', (request) => requests.push(note(request, false)));
  return requests;
}

/** Runs in the page before anything else. */
function measureShift() {
  const page = /** @type {any} */ (window);
  page.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) page.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What is in the widget's place, through shadow roots and frames. @param {import('puppeteer-core').Page} page */
async function contentOf(page) {
  const parts = await Promise.all(page.frames().map((frame) => contentIn(frame).catch(() => undefined))); // frames come and go
  const all = parts.filter((part) => part !== undefined);
  return { text: all.map(({ text }) => text).join(' ').trim(), links: sum(all.map(({ links }) => links)), fields: sum(all.map(({ fields }) => fields)) };
}

/** @param {import('puppeteer-core').Frame} frame */
async function contentIn(frame) {
  const element = await frame.frameElement();
  const isHidden = await element?.evaluate((iframe) => !iframe.checkVisibility({ visibilityProperty: true }) || getComputedStyle(iframe).clip !== 'auto' || iframe.clientHeight < 2);
  return isHidden ? undefined : await frame.evaluate(readContent, !element);
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** Runs in a page or frame. @param {boolean} isPage */
function readContent(isPage) {
  const found = { text: '', links: 0, fields: 0 };
  /** @param {Node} node */
  const read = (node) => {
    if (node instanceof Text) return void (found.text += node.data);
    if (!(node instanceof HTMLElement) && !(node instanceof ShadowRoot)) return;
    if (node instanceof HTMLElement) {
      if (/^(script|style|noscript|template|link)$/.test(node.localName) || !node.checkVisibility?.({ visibilityProperty: true })) return;
      const { width, height } = node.getBoundingClientRect();
      const isBox = width > 1 && height > 1;
      if (node.matches('a[href], button') && isBox) found.links++;
      if (node instanceof HTMLAnchorElement && isBox) found.text += ` ${node.href} `;
      if (node.matches('input:not([type=hidden]), textarea, select') && isBox) found.fields++;
      found.text += ` ${node.getAttribute('aria-label') ?? ''} `;
    }
    const children = node instanceof HTMLSlotElement && node.assignedNodes().length ? node.assignedNodes() : (node instanceof HTMLElement && node.shadowRoot ? node.shadowRoot : node).childNodes;
    for (const child of children) read(child);
  };
  const place = isPage ? document.querySelector('.widget') : document.body;
  if (place) read(place);
  return { ...found, text: found.text.replace(/\s+/g, ' ').trim() };
}

/** @param {import('puppeteer-core').BrowserContext} context @param {import('puppeteer-core').Page} page @param {boolean} noScript */
async function storedBy(context, page, noScript) {
  const cookies = (await context.cookies()).map(({ name, domain }) => `cookie ${name} of ${domain}`);
  if (noScript) return cookies;
  const stores = await Promise.all(page.frames().map((frame) => frame.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]).catch(() => []))); // a frame in a sandbox has none
  return [...cookies, ...stores.flat()];
}

/** In the widget, and in each of its frames. @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} */
async function faultsOf(page) {
  const found = await Promise.all(page.frames().map((frame) => faultsIn(frame, frame === page.mainFrame() ? '.widget' : 'html').catch(() => []))); // frames come and go
  return [...new Set(found.flat())];
}

/** @param {import('puppeteer-core').Frame} frame @param {string} selector @returns {Promise<string[]>} */
async function faultsIn(frame, selector) {
  await frame.evaluate(AXE);
  return frame.evaluate(async (part) => {
    const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (window));
    // Of whole pages, which a frame is none of.
    const rules = part === 'html' ? Object.fromEntries(['document-title', 'html-has-lang', 'meta-viewport'].map((id) => [id, { enabled: false }])) : {};
    const { violations } = await axe.run(part, { iframes: false, rules, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id }) => id);
  }, selector);
}

/** @param {import('puppeteer-core').Page} page @param {boolean} noScript */
async function brightnessOf(page, noScript) {
  const place = await page.$('.widget');
  const box = await place?.boundingBox();
  if (noScript || !box || box.height < 8) return NaN;
  const picture = await page.screenshot({ encoding: 'base64', clip: { ...box, height: Math.min(box.height, 800) } });
  const desk = await page.browserContext().newPage(); // the page's policy may forbid to look at a picture there
  return desk.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = /** @type {CanvasRenderingContext2D} */ (Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d'));
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  }, picture);
}

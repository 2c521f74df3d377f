import { PATIENCE } from '../../browser/tab.mjs';
import { observe } from './observer.mjs';

/** @typedef {{ rate: number, latency: number }} Line bits a second, and milliseconds from a request to the first byte of its answer */

/** @type {Record<string, Line | undefined>} */
export const NETWORKS = {
  loopback: undefined,
  '10 Mbit/40 ms': { rate: 10e6, latency: 40 },
  '1.6 Mbit/150 ms': { rate: 1.6e6, latency: 150 },
};

/** How many times slower than this machine's. */
export const CPUS = [1, 4];

/** The name by which pages tell. */
const REPORT = 'klippWidgetStands';

/**
 * How long a reader who comes for the first time waits for a widget.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ path: string[], text: string }} wanted as a Variant has it
 * @param {object} conditions
 * @param {Line} [conditions.line] none for loopback
 * @param {number} conditions.cpu
 * @param {(tab: import('puppeteer-core').Page) => Promise<void>} [conditions.watch] called before the navigation begins
 * @returns {Promise<number>} milliseconds since the navigation began
 */
export async function timeOf(browser, url, wanted, { line, cpu, watch }) {
  const context = await browser.createBrowserContext(); // with nothing in any cache
  try {
    const tab = await context.newPage();
    if (line) await tab.emulateNetworkConditions({ download: line.rate / 8, upload: line.rate / 8, latency: line.latency });
    await tab.emulateCPUThrottling(cpu);
    await watch?.(tab);
    return await report(tab, url, wanted);
  } finally {
    await context.close();
  }
}

/** What the page tells. @param {import('puppeteer-core').Page} tab @param {string} url @param {{ path: string[], text: string }} wanted @returns {Promise<number>} */
async function report(tab, url, wanted) {
  /** @type {(ms: number) => void} */
  let stand = () => {};
  /** @type {Promise<number>} */
  const stands = new Promise((resolve) => (stand = resolve));
  await tab.exposeFunction(REPORT, stand);
  await tab.evaluateOnNewDocument(observe, { ...wanted, report: REPORT });
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  return await inTime(stands, wanted.path);
}

/** @param {Promise<number>} stands @param {string[]} path @returns {Promise<number>} */
async function inTime(stands, path) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`in vain waited for ${path.join(' >>> ')}`)), PATIENCE)));
  try {
    return await Promise.race([stands, late]);
  } finally {
    clearTimeout(timer);
  }
}

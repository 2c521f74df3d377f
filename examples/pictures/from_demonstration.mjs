/** Pictures of pages that `make demo` serves. */
import { encode } from './encode.mjs';

/** @typedef {import('puppeteer-core').Page} Page @typedef {import('./demonstration.mjs').Demonstration} Demonstration */

/** What it is of stands for itself: a window and a phone, on nothing. */
const COMPOSITION = `
  body { margin: 0; padding: 24px; display: flex; gap: 28px; align-items: center; width: max-content; background: #dfe4e6; }
  img { display: block; border-radius: 12px; box-shadow: 0 6px 24px #0003; }
  .phone { border: 8px solid #14181b; border-radius: 32px; }`;

/** Waits for all widgets, also those far down the page. @param {Page} page */
async function waitForWidgets(page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.waitForFunction(() => [...document.querySelectorAll('klipp-article, klipp-card, klipp-feed, klipp-share, klipp-signup')].every(({ shadowRoot }) => shadowRoot?.querySelector('.klipp')));
  await page.waitForNetworkIdle();
}

/**
 * The partner's page at a size, from an element on.
 *
 * @param {Page} page
 * @param {string} address
 * @param {{ width: number, height: number }} size
 * @param {string} [from]
 */
async function shoot(page, address, size, from) {
  // Twice as large, to be made smaller.
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await page.goto(address);
  await waitForWidgets(page);
  if (from) await page.$eval(from, (element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 16));
  await page.waitForNetworkIdle();
  return page.screenshot({ encoding: 'base64' });
}

/** A partner's page with an article, its share bar and a card, and on a phone its cards. @param {Page} page @param {Demonstration} demo */
export async function drawPartner(page, { partner }) {
  const window = await shoot(page, partner, { width: 1200, height: 1400 });
  const phone = await shoot(page, partner, { width: 360, height: 740 }, '.cards');
  await page.setViewport({ width: 1280, height: 900 });
  await page.setContent(`<!doctype html><style>${COMPOSITION}</style><img src="data:image/png;base64,${window}" width="900" height="1050"><img class="phone" src="data:image/png;base64,${phone}" width="300" height="617">`);
  return encode(/** @type {import('puppeteer-core').ElementHandle} */ (await page.$('body')));
}

/** @param {Page} page @param {Demonstration} demo */
export async function drawBuilder(page, { publisher }) {
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${publisher}/builder?kind=card&layout=horizontal&theme=newspaper&early=`);
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset && document.getElementById('code')?.ariaBusy !== 'true');
  await page.waitForNetworkIdle();
  return encode(page);
}

/**
 * What many cards on one page cost in Chromium: `make bench`. Each has a document of its own. They come as their reader does,
 * all at once (`loading="eager"`), or as the reader scrolls to the end.
 */
import { launch, Tab } from '../browser/browser.mjs';
import { cdnRoutes, json, partnerPage } from '../browser/pages.mjs';
import { Site } from '../support/site.mjs';

const COUNTS = [125, 250, 500];
const CPU_RATES = [1, 4];

const article = (/** @type {number} */ i) => ({
  id: String(i),
  url: `https://news.example/${i}`,
  title: `Headline ${i} of a card that has two lines in a narrow column`,
  summary: 'What the article says, in a sentence or two, so that readers know whether it is for them.',
  date_published: '2026-01-02T03:04:05Z',
  authors: [{ name: 'Kari Nordmann' }],
});

/** @param {number} count @param {string} attributes @param {string} origin */
const cards = (count, attributes, origin) => Array.from({ length: count }, (_, i) => `<klipp-card style="display:block;min-height:16rem" ${attributes} src="${origin}/${i}.json"></klipp-card>`).join('');

/** Notes the page's long tasks, and when each widget was there. Runs before anything of the page. */
function watch() {
  const seen = { loads: 0, last: 0, longest: 0 };
  Object.assign(window, { seen });
  addEventListener('klipp-load', () => Object.assign(seen, { loads: seen.loads + 1, last: performance.now() }));
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Goes down the page as a quick reader does. */
async function scrollThrough() {
  while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
    scrollBy(0, innerHeight);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @typedef {{ name: string, attributes: string, scrolls?: boolean, all?: boolean }} Way */

/** @type {Way[]} */
const WAYS = [
  { name: 'those that are near', attributes: '' },
  { name: 'all at once', attributes: 'loading="eager"', all: true },
  { name: 'scrolled to the end', attributes: '', scrolls: true, all: true },
];

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {Site} site
 * @param {{ count: number, way: Way, rate: number }} what
 */
async function measure(browser, site, { count, way, rate }) {
  const tab = await Tab.open(browser);
  try {
    site.routes['/'] = partnerPage(cards(count, way.attributes, site.origin), { cdn: site.origin });
    await tab.page.evaluateOnNewDocument(watch);
    await tab.page.emulateCPUThrottling(rate);
    site.requests = [];
    await tab.goto(`${site.origin}/`);
    if (way.scrolls) await tab.evaluate(scrollThrough);
    await tab.waitFor('klipp-load', way.all ? count : 1);
    for (let before = -1, now = 0; before !== now; await tab.idle()) [before, now] = [now, (await tab.events()).length];
    const { loads, last, longest } = await tab.evaluate(() => /** @type {any} */ (window).seen);
    const client = await tab.page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0 } = await tab.page.metrics();
    return { cards: count, CPU: `1/${rate}`, shown: way.name, widgets: loads, requests: site.requests.length, 'last at ms': Math.round(last), 'ms a widget': (last / loads).toFixed(2), 'longest task ms': Math.round(longest), 'heap MB': (JSHeapUsedSize / 1e6).toFixed(1) };
  } finally {
    await tab.close();
  }
}

const site = await new Site().start();
const browser = await launch();
try {
  for (let i = 0; i < Math.max(...COUNTS); i++) site.routes[`/${i}.json`] = json(article(i));
  Object.assign(site.routes, cdnRoutes());
  const rows = [];
  for (const rate of CPU_RATES) for (const way of WAYS) for (const count of COUNTS) rows.push(await measure(browser, site, { count, way, rate }));
  console.table(rows);
} finally {
  await browser.close();
  await site.stop();
}

import { after, before } from 'node:test';
import { Site } from '../support/site.mjs';
import { launch, Tab } from './browser.mjs';

/**
 * What most tests play on: a browser, a partner's site and a news site, which is the CDN as well.
 *
 * @typedef {object} Stage
 * @property {import('puppeteer-core').Browser} browser there from the first test on
 * @property {Site} partner
 * @property {Site} news
 */

/**
 * Sets the stage for the tests of a `describe`: everything starts before the first of them and stops after the last.
 *
 * @param {...Site} others that are wanted beside the two
 * @returns {Stage}
 */
export function setStage(...others) {
  const stage = /** @type {Stage} */ ({ partner: new Site(), news: new Site() });
  const sites = [stage.partner, stage.news, ...others];
  before(async () => {
    stage.browser = await launch();
    await Promise.all(sites.map((site) => site.start()));
  });
  after(async () => {
    await stage.browser?.close();
    await Promise.all(sites.map((site) => site.stop()));
  });
  return stage;
}

/**
 * A tab of a window of its own, which is seen also while others are.
 *
 * @param {Stage} stage
 */
export async function openWindow({ browser }) {
  return Tab.open(/** @type {any} */ (await browser.createBrowserContext()));
}

/**
 * A tab that finds nothing that earlier ones left. Only the last one opened is in sight, and drawn. A context of its own would
 * promise the same, and costs the browser as much as the page itself.
 *
 * @param {Stage} stage
 * @param {Parameters<typeof Tab.open>[1]} [look]
 */
export async function openTab({ browser, partner, news }, look) {
  const tab = await Tab.open(browser, look);
  const tools = await tab.page.createCDPSession();
  const origins = [partner, news].filter((site) => site.origin).map((site) => site.origin);
  await Promise.all([
    tools.send('Network.clearBrowserCache'),
    tools.send('Network.clearBrowserCookies'),
    ...origins.map((origin) => tools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })),
  ]);
  return tab;
}

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
 * A tab that shares nothing with others but the browser.
 *
 * @param {Stage} stage
 * @param {Parameters<typeof Tab.open>[1]} [look]
 */
export async function openTab({ browser }, look) {
  const context = await browser.createBrowserContext();
  const tab = await Tab.open(/** @type {any} */ (context), look);
  tab.close = () => context.close();
  return tab;
}

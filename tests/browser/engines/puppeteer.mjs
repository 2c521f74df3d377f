import { Tab } from '../browser.mjs';
import { record } from '../tab.mjs';

/** A tab in a profile of its own. */
class ProfileTab extends Tab {
  /** @param {import('puppeteer-core').Browser} browser */
  static async openAlone(browser) {
    const tab = new ProfileTab(await (await browser.createBrowserContext()).newPage());
    await tab.page.setViewport({ width: 1200, height: 900 });
    await tab.page.evaluateOnNewDocument(record);
    return tab;
  }

  /** @override */
  close() {
    return this.page.browserContext().close();
  }
}

/**
 * What the browsers that puppeteer drives have in common.
 *
 * @abstract
 */
export class PuppeteerEngine {
  /** @abstract @returns {Promise<import('puppeteer-core').Browser>} */
  launch() {
    throw new Error('launch is the browser’s');
  }

  async start() {
    this.browser = await this.launch();
  }

  open() {
    return ProfileTab.openAlone(/** @type {import('puppeteer-core').Browser} */ (this.browser));
  }

  async stop() {
    await this.browser?.close();
  }
}

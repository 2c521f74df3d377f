import { Tab } from '../browser.mjs';
import { record } from '../tab.mjs';

/** One tab after the other, all of the same page: a new one takes a browser longer than most scenarios. */
class SharedTab extends Tab {
  /** Leaves the page as it is, for the next one to go elsewhere, and closes what it opened. @override */
  async close() {
    this.leave();
    const others = (await this.page.browser().pages()).filter((page) => page !== this.page);
    await Promise.all(others.map((page) => page.close()));
    if (others.length) await this.page.bringToFront();
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
    this.page = await this.browser.newPage(); // the one that it started with may not have the focus
    await this.page.setViewport({ width: 1200, height: 900 });
    await this.page.evaluateOnNewDocument(record);
  }

  async open() {
    return new SharedTab(/** @type {import('puppeteer-core').Page} */ (this.page));
  }

  async stop() {
    await this.browser?.close();
  }
}

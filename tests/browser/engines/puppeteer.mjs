import { Tab } from '../browser.mjs';
import { record } from '../tab.mjs';

/** One tab after the other, all of the same page: a new one takes a browser longer than most scenarios. */
class SharedTab extends Tab {
  isRetired = false;

  /** @override */
  retire() {
    this.isRetired = true;
  }

  /** Leaves the page as it is, for the next one to go elsewhere, and closes what it opened. @override */
  async close() {
    this.leave();
    // Not the one that it started with: a browser without a page may end.
    const [, ...opened] = await this.page.browser().pages();
    const others = opened.filter((page) => page !== this.page);
    await Promise.all(others.map((page) => page.close()));
    if (this.isRetired) await this.page.close();
    else if (others.length) await this.page.bringToFront();
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

  async open() {
    if (!this.page || this.page.isClosed()) await this.openPage();
    return new SharedTab(/** @type {import('puppeteer-core').Page} */ (this.page));
  }

  async openPage() {
    // The page that a browser starts with may not have the focus.
    const page = (this.page = await /** @type {import('puppeteer-core').Browser} */ (this.browser).newPage());
    await page.setViewport({ width: 1200, height: 900 });
    await page.evaluateOnNewDocument(record);
  }

  async stop() {
    await this.browser?.close();
  }
}

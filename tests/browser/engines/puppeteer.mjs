import { Tab } from '../browser.mjs';
import { record } from '../tab.mjs';

/** One tab after the other, all of the same page: a new one takes a browser longer than most scenarios. */
class SharedTab extends Tab {
  isRetired = false;

  /** @override */
  retire() {
    this.isRetired = true;
  }

  /** Leaves the page as it is, for the next one to go elsewhere. @override */
  async close() {
    this.leave();
    if (this.isRetired) await this.page.close();
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
    await this.closeOthers();
    return new SharedTab(/** @type {import('puppeteer-core').Page} */ (this.page));
  }

  /** What a page opened would keep it in the background. */
  async closeOthers() {
    // Not the one that the browser started with: without a page it may end.
    const [, ...opened] = (await this.browser?.pages()) ?? [];
    const others = opened.filter((page) => page !== this.page);
    await Promise.all(others.map((page) => page.close()));
    await this.page?.bringToFront();
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

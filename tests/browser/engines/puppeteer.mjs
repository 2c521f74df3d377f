import { Tab } from '../browser.mjs';
import { record } from '../tab.mjs';

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
    const tab = new Tab(await /** @type {import('puppeteer-core').Browser} */ (this.browser).newPage());
    await tab.page.setViewport({ width: 1200, height: 900 });
    await tab.page.evaluateOnNewDocument(record);
    return tab;
  }

  async stop() {
    await this.browser?.close();
  }
}

import { launch } from '../browser.mjs';
import { PuppeteerEngine } from './puppeteer.mjs';

/** Debian's Chromium, by the DevTools protocol. */
export class Chromium extends PuppeteerEngine {
  name = /** @type {const} */ ('chromium');

  /** @override */
  launch() {
    return launch();
  }
}

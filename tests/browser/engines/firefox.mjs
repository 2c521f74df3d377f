import puppeteer from 'puppeteer-core';
import { PATIENCE } from '../tab.mjs';
import { PuppeteerEngine } from './puppeteer.mjs';

const FIREFOX = process.env.KLIPP_FIREFOX ?? '/usr/bin/firefox-esr';

/** Debian's firefox-esr, by WebDriver BiDi. */
export class Firefox extends PuppeteerEngine {
  name = /** @type {const} */ ('firefox');

  /** @override */
  launch() {
    return puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true, timeout: PATIENCE });
  }
}

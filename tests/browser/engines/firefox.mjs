import puppeteer from 'puppeteer-core';
import { PATIENCE } from '../tab.mjs';
import { PuppeteerEngine } from './puppeteer.mjs';

const FIREFOX = process.env.KLIPP_FIREFOX ?? '/usr/bin/firefox-esr';

/** For pages, which are one after the other here: a process that is kept ready for each site is a fifth of all that a run costs. */
const ONE_PROCESS = { 'dom.ipc.processCount': 1, 'dom.ipc.processCount.webIsolated': 1, 'dom.ipc.processPrelaunch.enabled': false };

/** Debian's firefox-esr, by WebDriver BiDi. */
export class Firefox extends PuppeteerEngine {
  name = /** @type {const} */ ('firefox');

  /** @override */
  launch() {
    return puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true, timeout: PATIENCE, extraPrefsFirefox: ONE_PROCESS });
  }
}

import puppeteer from 'puppeteer-core';
import { AnyTab, PATIENCE, record } from './tab.mjs';

const CHROMIUM = process.env.KLIPP_CHROMIUM ?? '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Popups of the address bar, which are pages: two processes more for each window.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** A browser with a profile of its own, which it takes along when it closes. @param {string[]} [flags] more than usual */
export function launch(flags = []) {
  return puppeteer.launch({ executablePath: CHROMIUM, args: [...FLAGS, ...flags], headless: true, timeout: PATIENCE });
}

/** @typedef {import('./tab.mjs').KlippEvent} KlippEvent */

/** A tab of a browser that puppeteer drives: its page, everything that was complained of, and every request it made. */
export class Tab extends AnyTab {
  /** @type {string[]} */
  problems = [];

  /** @type {string[]} */
  requests = [];

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    super();
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.on('console', this.#onMessage).on('pageerror', this.#onError).on('request', this.#onRequest);
  }

  #onMessage = (/** @type {import('puppeteer-core').ConsoleMessage} */ message) => this.problems.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`);
  #onError = (/** @type {unknown} */ error) => this.problems.push(String(error));
  #onRequest = (/** @type {import('puppeteer-core').HTTPRequest} */ request) => this.requests.push(request.url());

  /** Hears nothing more of its page, which another may have from now on. */
  leave() {
    this.page.off('console', this.#onMessage).off('pageerror', this.#onError).off('request', this.#onRequest);
  }

  /**
   * @param {import('puppeteer-core').Browser | import('puppeteer-core').BrowserContext} browser
   * @param {{ width?: number, height?: number, dark?: boolean }} [look]
   */
  static async open(browser, { width = 1200, height = 900, dark = false } = {}) {
    const tab = new Tab(await browser.newPage());
    await tab.page.setViewport({ width, height });
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await tab.page.evaluateOnNewDocument(record);
    return tab;
  }

  /** @param {string} url @override */
  async goto(url) {
    await this.page.goto(url, { waitUntil: 'load' });
    return this;
  }

  /** @override */
  reload() {
    return this.page.reload();
  }

  /**
   * @template {unknown[]} Args
   * @template Result
   * @param {(...args: Args) => Result} work
   * @param {Args} args
   * @returns {Promise<Awaited<Result>>}
   * @override
   */
  evaluate(work, ...args) {
    return /** @type {any} */ (this.page.evaluate(/** @type {any} */ (work), ...args));
  }

  /** @param {string} text @override */
  type(text) {
    return this.page.keyboard.type(text);
  }

  /** @param {string} keys @override */
  async press(keys) {
    const { keyboard } = this.page;
    const names = keys.split('+').map((name) => (name === 'Space' ? ' ' : name));
    const [last, ...held] = /** @type {import('puppeteer-core').KeyInput[]} */ (names.reverse());
    for (const key of held) await keyboard.down(key);
    await keyboard.press(last);
    for (const key of held) await keyboard.up(key);
  }

  /** @param {string} host @param {string} inner @override */
  async click(host, inner) {
    const element = await this.page.$(`${host} >>> ${inner}`);
    if (!element) throw new Error(`no ${inner} in ${host}`);
    await element.click();
  }

  /** @override */
  async complaints() {
    return this.problems;
  }

  /** @override */
  picture() {
    return this.page.screenshot({ encoding: 'base64' });
  }

  /** @override */
  close() {
    return this.page.close();
  }

  /** @param {string} path */
  count(path) {
    return this.requests.filter((url) => new URL(url).pathname === path).length;
  }
}

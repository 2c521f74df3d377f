import puppeteer from 'puppeteer-core';

const CHROMIUM = process.env.KLIPP_CHROMIUM ?? '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a profile of its own, which it takes along when it closes. @param {string[]} [flags] more than usual */
export function launch(flags = []) {
  return puppeteer.launch({ executablePath: CHROMIUM, args: [...FLAGS, ...flags], headless: true });
}

/**
 * @typedef {object} KlippEvent
 * @property {string} type
 * @property {string} tag of the element it came from, in lower case
 * @property {any} detail
 */

/** A page, everything it complained of, and every request it made. */
export class Tab {
  /** @type {string[]} */
  problems = [];

  /** @type {string[]} */
  requests = [];

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
    page.on('console', (message) => this.problems.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`));
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {{ width?: number, height?: number, dark?: boolean }} [look]
   */
  static async open(browser, { width = 1200, height = 900, dark = false } = {}) {
    const tab = new Tab(await browser.newPage());
    await tab.page.setViewport({ width, height });
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await tab.page.evaluateOnNewDocument(recordEvents);
    return tab;
  }

  /** @param {string} url */
  async goto(url) {
    await this.page.goto(url, { waitUntil: 'load' });
    return this;
  }

  /** @returns {Promise<KlippEvent[]>} all that the page saw so far */
  events() {
    return this.page.evaluate(() => /** @type {any} */ (window).klippEvents);
  }

  /**
   * Waits until so many events of a type were seen.
   *
   * @param {string} type
   * @param {number} [count]
   * @returns {Promise<KlippEvent[]>} those events
   */
  async waitFor(type, count = 1) {
    try {
      await this.page.waitForFunction(
        (name, most) => /** @type {any} */ (window).klippEvents.filter((/** @type {any} */ one) => one.type === name).length >= most,
        { timeout: 10_000, polling: 50 }, // a page behind another tab draws no frames
        type,
        count,
      );
    } catch {
      throw new Error(`no ${count} × ${type}; seen: ${JSON.stringify(await this.events())}; said: ${this.problems}`);
    }
    return (await this.events()).filter((event) => event.type === type);
  }

  /** @param {string} path */
  count(path) {
    return this.requests.filter((url) => new URL(url).pathname === path).length;
  }

  /** Time for what should not happen to happen. */
  idle() {
    return new Promise((resolve) => setTimeout(resolve, 150));
  }

  close() {
    return this.page.close();
  }
}

/** Runs in the page, before anything of its own. */
function recordEvents() {
  /** @type {KlippEvent[]} */
  const events = [];
  Object.assign(window, { klippEvents: events });
  for (const type of ['klipp-load', 'klipp-error', 'klipp-share', 'klipp-submit', 'klipp-signup']) {
    // On the document, so that an event that does not bubble out of a shadow tree is missed.
    document.addEventListener(type, (event) => {
      const { localName } = /** @type {Element} */ (event.target);
      events.push({ type, tag: localName, detail: JSON.parse(JSON.stringify(/** @type {CustomEvent} */ (event).detail)) });
    });
  }
}

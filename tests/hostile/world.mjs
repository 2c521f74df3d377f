import { createServer } from 'node:http';
import { launch } from '../browser/browser.mjs';
import { PATIENCE } from '../browser/tab.mjs';
import { listen, stop } from '../support/site.mjs';

/** Servers that the browser calls for reasons of its own. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/;

/**
 * Everything that is not this machine: a proxy that the browser has to go through, which notes who was called and
 * lets nothing pass. It notices connections that no page asked for in so many words.
 */
export class OutsideWorld {
  /** @type {Set<string>} */
  #called = new Set();

  async start() {
    this.server = createServer((request, response) => {
      this.#note(new URL(request.url ?? '').hostname);
      response.writeHead(403).end();
    });
    this.server.on('connect', (request, socket) => {
      this.#note(String(request.url).replace(/:\d+$/, ''));
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    this.browser = await launch([`--proxy-server=http://127.0.0.1:${await listen(this.server)}`]);
    return /** @type {this & { browser: import('puppeteer-core').Browser }} */ (this);
  }

  /** Hosts that were called since the last time somebody asked. */
  takeCalls() {
    const hosts = [...this.#called];
    this.#called.clear();
    return hosts;
  }

  async stop() {
    await this.browser?.close();
    if (this.server) await stop(this.server);
  }

  /** @param {string} host */
  #note(host) {
    if (!BROWSERS_OWN.test(host)) this.#called.add(host);
  }
}

/**
 * @typedef {object} Request
 * @property {string} url
 * @property {string} type as the browser's developer tools have it
 * @property {string[]} frames addresses of the frame that made it and of those around it
 */

/** A page under test, and all that it did. */
export class Watched {
  /** @type {Request[]} */
  requests = [];

  /** Dialogs and windows that opened. @type {string[]} */
  opened = [];

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
    page.on('request', (request) => {
      this.requests.push({ url: request.url(), type: request.resourceType(), frames: framesAround(request.frame()) });
    });
    page.on('dialog', (dialog) => {
      this.opened.push(`dialog ${dialog.type()}`);
      dialog.dismiss().catch(() => {}); // its page may be gone
    });
    page.on('popup', (popup) => this.opened.push(`window ${popup?.url()}`));
  }

  /** @param {import('puppeteer-core').Browser} browser @param {string} url */
  static async open(browser, url) {
    const watched = new Watched(await browser.newPage());
    // No test of a policy: what holds, holds without one.
    await watched.page.setBypassCSP(true);
    await watched.page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    return watched;
  }
}

/** @param {import('puppeteer-core').Frame | null} frame */
function framesAround(frame) {
  const urls = [];
  for (let at = frame; at; at = at.parentFrame()) urls.push(at.url());
  return urls;
}

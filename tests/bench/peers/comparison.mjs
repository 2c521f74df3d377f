import { launch } from '../../browser/browser.mjs';
import { Site } from '../../support/site.mjs';
import { newsRoutes } from '../klipp_pages.mjs';
import { peerRoutes } from './files.mjs';
import { jobsOf } from './jobs.mjs';
import { NETWORKS, timeOf } from './measure.mjs';

/** @typedef {{ network: string, cpu: number }} Conditions */

/** A browser, a partner's site and the news site, with all that the pages of peers and of Klipp need. */
export class Comparison {
  #partner = new Site();
  #news = new Site();

  async start() {
    await Promise.all([this.#partner.start(), this.#news.start()]);
    this.#news.routes = { ...newsRoutes(this.#news.origin), ...(await peerRoutes()) };
    this.jobs = jobsOf(this.#news.origin);
    this.browser = await launch();
    return /** @type {this & { jobs: Record<string, import('./jobs.mjs').Job> }} */ (this);
  }

  async stop() {
    await this.browser?.close();
    await Promise.all([this.#partner.stop(), this.#news.stop()]);
  }

  /**
   * Opens a page once.
   *
   * @param {import('./jobs.mjs').Variant} variant
   * @param {string} text of its job
   * @param {Conditions} conditions
   * @returns {Promise<number>} milliseconds until it stands
   */
  time({ page, path }, text, { network, cpu }) {
    this.#partner.routes['/'] = page;
    const browser = /** @type {import('puppeteer-core').Browser} */ (this.browser);
    return timeOf(browser, this.#partner.origin, { path, text }, { line: NETWORKS[network], cpu });
  }
}

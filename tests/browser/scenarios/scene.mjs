import { after, before, describe, it } from 'node:test';
import { Site } from '../../support/site.mjs';
import { ARTICLE, cdnRoutes, json, partnerPage } from '../pages.mjs';
import { record, recordComplaints } from '../tab.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

/** Not every driver can run something before the page does, so the page brings it along. */
const RECORDER = { type: 'text/javascript', body: `(${record})();(${recordComplaints})();` };

/** What browsers say by themselves of answers that cannot be used. */
const OF_THE_BROWSER = /Failed to load resource|CORS policy|CORS error|Cross-Origin Request Blocked|NetworkError|Loading failed for the/;

/** A partner's site and a news site, which is the CDN as well, and a browser's tab on them, one at a time; new for each scenario. */
export class Scene {
  partner = new Site();
  news = new Site();

  /** @type {AnyTab | undefined} */
  tab;

  /** @param {import('../engines/engine.mjs').Engine} engine */
  constructor(engine) {
    this.engine = engine;
  }

  async start() {
    await Promise.all([this.partner.start(), this.news.start()]);
    this.news.routes = { ...cdnRoutes(), '/a.json': json(ARTICLE) };
    this.partner.routes['/record.js'] = RECORDER;
  }

  /**
   * A page of the partner's as markup; in it NEWS stands for the news site's origin.
   *
   * @param {string} body
   * @param {{ script?: boolean, head?: string, headers?: Record<string, string> }} [options] `script`: whether it has klipp.js
   */
  page(body, { script = true, head = '', headers } = {}) {
    const answer = partnerPage(body, { cdn: script ? 'NEWS' : '', head: `<script src="/record.js"></script>${head}`, headers });
    return { ...answer, body: /** @type {string} */ (answer.body).replaceAll('NEWS', this.news.origin) };
  }

  /**
   * Opens such a page, and waits for widgets to be shown.
   *
   * @param {string} body
   * @param {Parameters<Scene['page']>[1] & { loads?: number }} [options]
   */
  async open(body, { loads = 1, ...options } = {}) {
    this.partner.routes['/'] = this.page(body, options);
    return this.visit('/', loads);
  }

  /** @param {string} path of the partner's @param {number} [loads] */
  async visit(path, loads = 0) {
    await this.tab?.close();
    const tab = (this.tab = await this.engine.open());
    try {
      await tab.goto(this.partner.origin + path);
    } catch (error) {
      tab.retire(); // so that what is wrong with it does not last
      throw error;
    }
    if (loads) await tab.waitFor('klipp-load', loads);
    return tab;
  }

  async stop() {
    await this.tab?.close();
    await Promise.all([this.partner.stop(), this.news.stop()]);
  }
}

/** What the page complained of beyond what the browser itself says of failed requests. @param {AnyTab} tab */
export async function complaintsOf(tab) {
  return (await tab.complaints()).filter((text) => !OF_THE_BROWSER.test(text));
}

/**
 * @typedef {object} Scenario
 * @property {string} name what it promises
 * @property {(scene: Scene) => Promise<void>} play
 * @property {Partial<Record<import('../engines/engine.mjs').Engine['name'], string>>} except engines that cannot, and why
 */

/**
 * @param {string} name
 * @param {Scenario['play']} play
 * @param {Scenario['except']} [except]
 * @returns {Scenario}
 */
export const scenario = (name, play, except = {}) => ({ name, play, except });

/**
 * Plays scenarios in a browser, which all of them share.
 *
 * @param {import('../engines/engine.mjs').Engine} engine
 * @param {Record<string, Scenario[]>} scenarios by what they are about
 */
export function playAll(engine, scenarios) {
  describe(engine.name, () => {
    before(() => engine.start());
    after(() => engine.stop());
    for (const [about, each] of Object.entries(scenarios)) {
      describe(about, () => each.forEach((one) => playOne(engine, one)));
    }
  });
}

/** @param {import('../engines/engine.mjs').Engine} engine @param {Scenario} scenario */
function playOne(engine, { name, play, except }) {
  it(name, { skip: except[engine.name] ?? false, timeout: 300_000 }, async () => {
    const scene = new Scene(engine);
    await scene.start();
    try {
      await play(scene);
    } finally {
      await scene.stop();
    }
  });
}

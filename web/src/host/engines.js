import { Engine } from './engine.js';
import { FULL, HTML, LITE, SHARE } from '../common/scopes.js';

/** @typedef {import('../common/klipp_error.js').KlippError} KlippError */

/** The modules by scope; nothing is fetched before it is needed. */
export class Engines {
  #engines;

  /** The largest module that was needed so far. It serves the rest of the page, too. */
  #scope = SHARE;

  /** @param {[url: string, script?: string][]} modules from the smallest to the largest, as Engine takes them */
  constructor(modules) {
    this.#engines = modules.map((module) => new Engine(...module));
  }

  /**
   * How much a widget and the rest of its page need, as far as that is known.
   *
   * @param {number} scope that the widget needs
   * @param {ParentNode} page
   */
  scopeFor(scope, page) {
    return Math.max(this.#scope, scope, scopeOf(page));
  }

  /**
   * The smallest that serves.
   *
   * @param {number} scope
   */
  pick(scope) {
    this.#scope = Math.max(this.#scope, scope);
    return this.#engines[this.#scope];
  }

  /**
   * As Engine.render, by the smallest module that can.
   *
   * @param {number} scope
   * @param {Parameters<Engine['render']>} input
   * @returns {Promise<string>}
   */
  async render(scope, ...input) {
    try {
      return await this.pick(scope).render(...input);
    } catch (error) {
      // Only another module can read this document, for example a card without a summary.
      const { code, message } = /** @type {KlippError} */ (error);
      if (code !== 'other-module') throw error;
      return await this.#engines[message === 'html' ? HTML : FULL].render(...input);
    }
  }
}

/** What all the widgets of a page need, as far as they show themselves here. @param {ParentNode} page */
function scopeOf(page) {
  const has = (/** @type {string} */ selector) => page.querySelector(selector);
  if (has('klipp-article:not([isolation=frame])')) return FULL;
  return has(':is(klipp-card, klipp-feed, klipp-signup, klipp-share[src]):not([isolation=frame])') ? LITE : SHARE;
}

import { Engine } from './engine.js';
import { KlippError } from './klipp_error.js';
import { rescue } from './rescue.js';

/** How much of the core a widget needs, see wasm/klipp.h: a share bar of attributes, everything without a body, all. */
export const SHARE = 0;
export const LITE = 1;
export const FULL = 2;

/** The modules by size; nothing is fetched before it is needed. */
export class Engines {
  #engines;

  /** The largest that anybody needed so far: it serves the rest of the page, too. */
  #size = SHARE;

  /** @param {[url: string, script?: string][]} modules from the smallest to the largest, as Engine takes them */
  constructor(modules) {
    this.#engines = modules.map((module) => new Engine(...module));
  }

  /**
   * How much a widget and the rest of its page need, as far as that is known.
   *
   * @param {number} size that the widget needs
   * @param {ParentNode} page
   */
  sizeFor(size, page) {
    return Math.max(this.#size, size, sizeOf(page));
  }

  /**
   * Fetches and starts the smallest module that serves.
   *
   * @param {number} size
   */
  start(size) {
    return this.#pick(size).start();
  }

  /**
   * As Engine.render, by the smallest module that can.
   *
   * @param {number} size
   * @param {Parameters<Engine['render']>} input
   * @returns {Promise<string>}
   */
  async render(size, ...input) {
    const engine = this.#pick(size);
    try {
      return await engine.render(...input);
    } catch (error) {
      // The document says something that only a larger one can read: a card without a summary.
      if (error instanceof KlippError && error.code === 'other-module' && size < FULL) return await this.render(FULL, ...input);
      throw error;
    }
  }

  /**
   * As Engine.run, by a module that knows forms.
   *
   * @param {Parameters<Engine['run']>} input
   */
  run(...input) {
    return this.#pick(LITE).run(...input);
  }

  /** Fetches what run() needs while there is still time; a failure is told by whoever needs it. */
  warmUp() {
    void rescue(this.start(LITE), () => {});
  }

  /** @param {number} size */
  #pick(size) {
    this.#size = Math.max(this.#size, size);
    return this.#engines[this.#size];
  }
}

/** What all the widgets of a page need, as far as they show themselves here. @param {ParentNode} page */
function sizeOf(page) {
  const has = (/** @type {string} */ selector) => page.querySelector(selector);
  if (has('klipp-article:not([isolation=frame])')) return FULL;
  return has(':is(klipp-card, klipp-feed, klipp-signup, klipp-share[src]):not([isolation=frame])') ? LITE : SHARE;
}

import { Engine } from './engine.js';
import { FULL, HTML, SHARE } from '../common/scopes.js';

/** @typedef {import('../common/klipp_error.js').KlippError} KlippError */

/** The modules by scope; nothing is fetched before it is needed. */
export class Engines {
  #engines;

  /** Whether the page itself asked for a module, by scope. @type {(scope: number) => boolean} */
  #isHinted;

  /** The module that serves what has no body: the largest that was needed so far. */
  #scope = SHARE;

  #expected = SHARE;

  /**
   * @param {[url: string, script?: string][]} modules by scope, as Engine takes them
   * @param {(url: string) => boolean} [isHinted] whether the page itself asked for a file
   * @param {import('./languages.js').Languages} [words] of languages other than English
   */
  constructor(modules, isHinted = () => false, words = async (tag) => `${tag}\n`) {
    this.#engines = modules.map(([url, script]) => new Engine(url, script, words));
    this.words = words;
    this.#isHinted = (scope) => isHinted(modules[scope][0]);
  }

  /**
   * Notes what a widget is going to need, so that those that come before it do not ask for a smaller module.
   *
   * @param {number} scope
   */
  expect(scope) {
    this.#expected = Math.max(this.#expected, scope);
  }

  /**
   * How much a widget and the rest of its page need, as far as that is known.
   *
   * @param {number} scope that the widget needs
   */
  scopeFor(scope) {
    return this.#isAlone(scope) ? scope : Math.max(this.#scope, scope, this.#expected);
  }

  /**
   * The smallest that serves.
   *
   * @param {number} scope
   */
  pick(scope) {
    this.#scope = Math.max(this.#scope, scope);
    return this.#engines[this.#isAlone(scope) ? scope : this.#scope];
  }

  /**
   * Whether no larger module does as well: a body in Markdown has one module, and what the page asked for is there anyhow.
   *
   * @param {number} scope
   */
  #isAlone(scope) {
    return scope === FULL || this.#isHinted(scope);
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

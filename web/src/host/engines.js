import { Engine } from './engine.js';
import { bodyScope, FULL, HTML, LITE, SHARE } from '../common/scopes.js';

/** @typedef {import('../common/klipp_error.js').KlippError} KlippError */

/** The modules by scope; nothing is fetched before it is needed. */
export class Engines {
  #engines;

  /** Whether the page itself asked for a module, by scope. @type {(scope: number) => boolean} */
  #isHinted;

  /** Whether an element is not one that waits. @type {(element: Element) => boolean} */
  #isNear;

  /** The module that serves what has no body: the largest that was needed so far. */
  #scope = SHARE;

  /** What the page needs, as long as this task goes on: each of many widgets asks. @type {number | undefined} */
  #scopeOfPage;

  /**
   * @param {[url: string, script?: string][]} modules by scope, as Engine takes them
   * @param {object} [page]
   * @param {(url: string) => boolean} [page.isHinted] whether the page itself asked for a file
   * @param {(element: Element) => boolean} [page.isNear] whether an element does not wait until it is
   */
  constructor(modules, { isHinted = () => false, isNear = () => true } = {}) {
    this.#engines = modules.map((module) => new Engine(...module));
    this.#isHinted = (scope) => isHinted(modules[scope][0]);
    this.#isNear = isNear;
  }

  /**
   * How much a widget and the rest of its page need, as far as that is known.
   *
   * @param {number} scope that the widget needs
   * @param {ParentNode} page
   */
  scopeFor(scope, page) {
    if (this.#isAlone(scope)) return scope;
    if (this.#scopeOfPage === undefined) setTimeout(() => (this.#scopeOfPage = undefined));
    this.#scopeOfPage ??= scopeOf(page, this.#isNear);
    return Math.max(this.#scope, scope, this.#scopeOfPage);
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

/**
 * What all the widgets of a page need that are near, as far as that can be told before their documents are there.
 *
 * @param {ParentNode} page
 * @param {(element: Element) => boolean} isNear
 */
function scopeOf(page, isNear) {
  const elements = [...page.querySelectorAll(':is(klipp-article, klipp-card, klipp-feed, klipp-signup, klipp-share[src]):not([isolation=frame], [markup])')].filter(isNear);
  const scopes = elements.map((element) => bodyScope(element) ?? (element.localName === 'klipp-article' ? SHARE : LITE));
  // A card shows no body, so Markdown needs no more than the document.
  return Math.max(SHARE, ...scopes.map((scope, i) => (scope === FULL && elements[i].localName !== 'klipp-article' ? LITE : scope)));
}

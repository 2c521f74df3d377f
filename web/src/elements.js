import { KlippElement } from './element.js';

/** `<klipp-article src view heading-level>`: the whole article. */
export class KlippArticle extends KlippElement {
  static kind = 0;
  static options = ['view', 'heading-level'];
}

/** `<klipp-card src layout heading-level>`: the article as a teaser. */
export class KlippCard extends KlippElement {
  static kind = 1;
  static options = ['layout', 'heading-level'];
}

/** `<klipp-feed src layout limit heading heading-level>`: a feed's items as cards. */
export class KlippFeed extends KlippElement {
  static kind = 2;
  static options = ['layout', 'limit', 'heading', 'heading-level'];
}

/**
 * `<klipp-share url title text networks label>`: a share bar, of the page it stands on unless told otherwise; with
 * `src`, of that document.
 */
export class KlippShare extends KlippElement {
  static kind = 3;
  static options = ['url', 'title', 'text', 'networks', 'label'];

  /**
   * @param {AbortSignal} signal
   * @override
   */
  async source(signal) {
    return this.hasAttribute('src') ? super.source(signal) : { bytes: new Uint8Array(), url: this.baseURI };
  }

  /** @override */
  options() {
    const options = super.options();
    return this.hasAttribute('src') ? options : options.map(([name, value]) => fromPage(this, name, value));
  }
}

/** `<klipp-signup src isolation>`: the newsletter form. */
export class KlippSignup extends KlippElement {
  static kind = 4;
  static options = ['heading-level'];
}

/**
 * An option as given, or else what the page says of itself.
 *
 * @param {Element} element
 * @param {string} name
 * @param {string | null} value
 * @returns {[string, string | null]}
 */
function fromPage(element, name, value) {
  const page = element.ownerDocument;
  if (value) return [name, value];
  if (name === 'url') return [name, canonical(page)];
  if (name === 'title') return [name, page.title];
  return [name, name === 'lang' ? (element.closest('[lang]')?.getAttribute('lang') ?? null) : value];
}

/** @param {Document} page */
function canonical(page) {
  const link = /** @type {HTMLLinkElement | null} */ (page.querySelector('link[rel~="canonical"]'));
  return link?.href || page.URL;
}

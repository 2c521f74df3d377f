import { addressIn } from './address.js';
import { KlippElement } from './element.js';
import { FULL, LITE, SHARE } from './sizes.js';

/** `<klipp-article src view heading-level>`: the whole article. */
export class KlippArticle extends KlippElement {
  static options = ['view', 'heading-level'];

  /** @override */
  moduleSize() {
    return FULL;
  }
}

/** `<klipp-card src layout heading-level>`: the article as a teaser. */
export class KlippCard extends KlippElement {
  static options = ['layout', 'heading-level'];
}

/** `<klipp-feed src layout limit heading lead heading-level>`: a feed's items as cards. */
export class KlippFeed extends KlippElement {
  static options = ['layout', 'limit', 'heading', 'lead', 'heading-level'];
}

/**
 * `<klipp-share url title text networks label hashtags via mastodon buttons>`: a share bar, of the page it stands on unless told otherwise; with
 * `src`, of that document.
 */
export class KlippShare extends KlippElement {
  static options = ['url', 'title', 'text', 'networks', 'label', 'hashtags', 'via', 'mastodon', 'buttons'];

  /**
   * @param {AbortSignal} signal
   * @override
   */
  async source(signal) {
    return this.hasAttribute('src') ? await super.source(signal) : { bytes: new Uint8Array(), url: this.baseURI };
  }

  /** @override */
  options() {
    return super.options(this.hasAttribute('src') ? {} : ofPage(this));
  }

  /** @override */
  moduleSize() {
    return this.hasAttribute('src') ? LITE : SHARE;
  }
}

/** `<klipp-signup src isolation>`: the newsletter form. */
export class KlippSignup extends KlippElement {
  static options = ['heading-level'];
}

/**
 * What a bar without a document takes from the page where its attributes say nothing. The address is as browsers spell
 * it: klipp-share.wasm takes no other.
 *
 * @param {HTMLElement} element
 */
function ofPage(element) {
  const page = element.ownerDocument;
  const canonical = /** @type {HTMLLinkElement | null} */ (page.querySelector('link[rel~=canonical]'));
  return {
    url: element.getAttribute('url') ? addressIn(element, 'url') : canonical?.href || page.URL,
    title: element.title || page.title,
    lang: element.closest('[lang]')?.getAttribute('lang'),
  };
}

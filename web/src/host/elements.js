import { addressIn } from '../common/address.js';
import { KlippElement } from './element.js';
import { plain } from '../common/plain.js';
import { bodyScope, SHARE } from '../common/scopes.js';
import { loadScript } from './script.js';
import { addressOf } from './services.js';

/** `<klipp-article src view heading-level fields>`: the whole article. */
export class KlippArticle extends KlippElement {
  static options = ['view', 'heading-level', 'fields'];
  static scripts = ['article.js', 'signup.js'];

  /**
   * @param {import('./documents.js').SourceDocument} [source]
   * @override
   */
  moduleScope(source) {
    return bodyScope(this) ?? source?.bodyScope?.();
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
 * `<klipp-share url share-title text networks label hashtags via mastodon buttons>`: a share bar; with `src`, of that
 * document, otherwise of the page it stands on, as that is now.
 */
export class KlippShare extends KlippElement {
  static options = ['url', 'title', 'text', 'networks', 'label', 'hashtags', 'via', 'mastodon', 'buttons'];
  static scripts = ['share.js'];

  static get observedAttributes() {
    return [...super.observedAttributes, 'share-title'];
  }

  /** What the links say of the page; nothing where they say nothing of it. @type {Record<string, string | null | undefined> | undefined} */
  shared;

  #wasInPage = false;

  /** @override */
  connectedCallback() {
    this.#takeTitle();
    super.connectedCallback();
    // Prerendered without an address it shares the page that it came with.
    if (!this.getAttribute('url')) this.shared ??= this.page();
    this.#wasInPage = true;
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   * @override
   */
  attributeChangedCallback(name, before, after) {
    super.attributeChangedCallback(name, before, after);
    // Not before the element is connected: until then it is as the page's HTML has it, and may be prerendered.
    if (this.#wasInPage) this.#takeTitle();
  }

  get title() {
    return this.getAttribute('share-title') ?? this.getAttribute('title') ?? '';
  }

  set title(value) {
    this.setAttribute('share-title', value);
  }

  /**
   * @param {AbortSignal} signal
   * @override
   */
  async source(signal) {
    if (this.hasAttribute('src')) return await super.source(signal);
    const { build } = await loadScript(addressOf('share.js'));
    return { bytes: new Uint8Array(), url: this.baseURI, build };
  }

  /** @override */
  options() {
    if (this.hasAttribute('src')) return super.options({ title: this.title });
    this.shared = this.page();
    return super.options(this.shared);
  }

  /** @override */
  moduleScope() {
    return this.hasAttribute('src') ? super.moduleScope() : SHARE;
  }

  /**
   * What a bar without a document takes from the page if its attributes do not say. The address is normalized by the
   * browser: klipp-share.wasm accepts no other.
   */
  page() {
    const page = plain(this.ownerDocument);
    const canonical = /** @type {HTMLLinkElement | null} */ (page.querySelector('link[rel~=canonical]'));
    return {
      url: this.getAttribute('url') ? addressIn(this, 'url') : canonical?.href || page.URL,
      title: this.title || page.title,
      lang: this.closest('[lang]')?.getAttribute('lang'),
    };
  }

  /** On the element, `title` would be a tooltip on the whole bar. So its value becomes `share-title`. */
  #takeTitle() {
    const title = this.getAttribute('title');
    if (title === null) return;
    this.removeAttribute('title'); // first: each change is heard, and asks for the title
    this.title = title;
  }
}

/** `<klipp-signup src heading-level fields>`: the newsletter form. */
export class KlippSignup extends KlippElement {
  static options = ['heading-level', 'fields'];
  static scripts = ['signup.js'];
}

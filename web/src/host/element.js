import { addressIn } from '../common/address.js';
import { all, rescue } from '../common/promises.js';
import { loadDocument, loadMarkup } from './documents.js';
import { emit } from '../common/emit.js';
import { attachLate } from './late.js';
import { pageLabels } from './languages.js';
import { forget, hurry, whenNear } from './near.js';
import { attachPictures } from './pictures.js';
import { plain } from '../common/plain.js';
import { isComing, unpack } from './prerendered.js';
import { request } from './request.js';
import { loadScript } from './script.js';
import { addressOf, engines, stylesheets, THEMED } from './services.js';
import { bodyScope, FULL, HTML, LITE, SHARE } from '../common/scopes.js';
import { attachSurroundings } from '../common/surroundings.js';
import { inTurn } from './turns.js';

/** @typedef {import('./documents.js').SourceDocument} SourceDocument */

/** @typedef {import('./engine.js').Problem} Problem */

/** @typedef {typeof import('../signup/signup.js').attach} Attach */

/**
 * @typedef {object} Kind what tells the elements apart
 * @property {string[]} options attributes that are options of the core, under the same name
 * @property {string[]} [scripts] what many of them need beside the module, and all ask for together with it: a file that
 *   is not needed costs less than one that comes a round trip later
 * @property {number} [kind] klipp::Kind; known once the element is defined
 *
 * @typedef {typeof KlippElement & Kind} ElementType
 */

/** What only some widgets need, by what shows it. @type {[selector: string, name: string][]} */
const SCRIPTS = [
  ['form', 'signup.js'],
  ['.klipp-text-size, [data-label], [href^="#"], article > .klipp-share', 'article.js'],
  ['div > .klipp-share', 'share.js'],
];

/** What any widget does. @type {Attach[]} */
const ALWAYS = [attachSurroundings, attachPictures, attachLate];

/**
 * What all elements do: load a document, render it, and put the result into the shadow root. The fallback inside the
 * element is shown until then, and stays if anything fails.
 *
 * Fires `klipp-load {problems}` when the widget is shown and `klipp-error {code, path, message}` when it cannot be.
 */
export class KlippElement extends HTMLElement {
  static get observedAttributes() {
    return ['src', 'format', 'markup', 'loading', 'lang', 'isolation', 'digest', 'pictures', 'theme', .../** @type {ElementType} */ (this).options];
  }

  /** Lives from one rendering to the next: aborts what is on its way. @type {AbortController | undefined} */
  #loading;

  /** Lives as long as the nodes that are shown: their listeners hang on it. @type {AbortController | undefined} */
  #shown;

  /** Whether the attributes have changed since the widget was rendered. */
  #stale = true;

  #scheduled = false;

  /** Of the document that the last refresh() found. @type {string | undefined} */
  #digest;

  /** The one of ours that the shown nodes wear. @type {CSSStyleSheet | undefined} */
  #sheet;

  /** What brings the shown nodes to life. @type {Attach[]} */
  #behaviours = ALWAYS;

  /** Whether the element has been seen as the page made it, with what may stand in a declarative shadow root. */
  #known = false;

  /** Whether the page changed an attribute since then. */
  #changed = false;

  connectedCallback() {
    this.#changed &&= this.#known;
    this.#adoptProperties();
    if (this.#stale) this.#schedule();
    else if (!this.#shown) this.#attach();
  }

  disconnectedCallback() {
    // Moving an element removes and inserts it at once. That must cost nothing.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  adoptedCallback() {
    this.#stale = true; // a style sheet belongs to one document
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   * @returns {void}
   */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'loading') return hurry(this);
    if (name === 'theme') return void rescue(this.#dressAgain(), () => {}); // it keeps the look that it has
    this.#stale = true;
    this.#changed = name !== 'markup'; // that says how the page is now
    this.#schedule();
  }

  /**
   * The document to render. Must ask for it before it waits for anything, see #update.
   *
   * @param {AbortSignal} signal
   * @returns {Promise<SourceDocument>}
   * @protected
   */
  async source(signal) {
    return await loadDocument(addressIn(this, 'src'), signal, addressOf('reader.js'));
  }

  /**
   * The options to render with, beside `base`.
   *
   * @param {Record<string, string | null | undefined>} [values] of some, before what their attributes say
   * @returns {import('./engine.js').Option[]}
   * @protected
   */
  options(values = {}) {
    const names = [...constructorOf(this).options, 'lang'];
    return names.map((name) => [name, values[name] || this.getAttribute(name)]);
  }

  /**
   * How much of the core this needs.
   *
   * @param {SourceDocument} [_source] the document, once it is there
   * @returns {number | undefined} undefined if only the document tells
   * @protected
   */
  moduleScope(_source) {
    return bodyScope(this) === HTML ? HTML : LITE;
  }

  /**
   * Renders again if the document or Klipp has changed since `digest`. Otherwise this costs one request and no
   * WebAssembly.
   */
  async refresh() {
    if (this.#stale) return; // that is on its way
    if (this.#isFramed()) return await this.#update(); // only the frame knows what it shows
    this.#loading?.abort(); // no element keeps an old document for this one
    const { signal } = (this.#loading = new AbortController());
    try {
      const { digest } = await this.source(signal);
      const before = this.#digest ?? this.getAttribute('digest');
      this.#digest = digest;
      if (digest !== before && !signal.aborted) await this.#update();
    } catch (error) {
      if (!signal.aborted) this.#report(error); // the widget stays as it was
    }
  }

  /** Renders the widget again, from what the page says now. */
  async renew() {
    if (!this.#stale) await this.#update();
  }

  /**
   * Changes the shown nodes to what newly rendered nodes of the same attributes say.
   *
   * @param {ParentNode} _shown
   * @param {ParentNode} _nodes
   * @returns {boolean} false where the others have to be shown
   * @protected
   */
  merge(_shown, _nodes) {
    return false;
  }

  #isFramed() {
    return this.getAttribute('isolation') === 'frame';
  }

  /** Changes at one moment, or while the element is far away, lead to one rendering. */
  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    whenNear(this, () => {
      if (!this.#isFramed() && !this.hasAttribute('markup')) engines.expect(this.moduleScope() ?? SHARE);
      queueMicrotask(() => void inTurn(() => this.#settle()));
    });
  }

  #settle() {
    if (isComing(this)) return void setTimeout(() => this.#settle());
    this.#scheduled = false;
    if (!this.isConnected || !this.#stale) return;
    const isPrerendered = unpack(this) || (!this.#known && !this.#changed);
    const root = isPrerendered && !this.#isFramed() && this.shadowRoot;
    this.#known = true;
    // A declarative shadow root in the page's own HTML counts as rendered.
    void (root ? this.#adopt(root) : this.#update());
  }

  /** @param {ShadowRoot} root as `klipp render --as shadow` prints it: it only wants listeners */
  async #adopt(root) {
    this.#stale = false;
    this.#digest = undefined;
    try {
      await this.#prepare(root);
      // A policy may forbid styles in markup, but not those that a script adds.
      if (!root.querySelector('link') && !root.styleSheets.length) await this.#dress(root);
      await inTurn(() => this.#enliven());
    } catch (error) {
      this.#fail(error);
    }
  }

  #enliven() {
    if (this.#stale || !this.isConnected) return;
    this.#attach();
    emit(this, 'load', { problems: [] });
    if (this.hasAttribute('refresh')) void this.refresh();
  }

  async #update() {
    const previous = this.#loading;
    const { signal } = (this.#loading = new AbortController());
    const rendering = this.#isFramed() ? this.#openFrame(signal) : this.#render(signal);
    // Only now, so that a document for both renderings is not fetched twice.
    previous?.abort();
    try {
      const show = await rendering;
      await inTurn(() => {
        if (signal.aborted) return;
        const problems = show();
        this.#stale = false;
        if (problems) emit(this, 'load', { problems });
      });
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /**
   * @param {AbortSignal} signal
   * @returns {Promise<() => Problem[]>} what shows it, as #render
   */
  async #openFrame(signal) {
    const { openFrame } = await loadScript(addressOf('frame.js'));
    return await openFrame(this, this.options(), signal);
  }

  /**
   * @param {AbortSignal} signal
   * @returns {Promise<() => Problem[] | undefined>} what shows it; that tells of the document, if the nodes are new
   */
  async #render(signal) {
    const problems = /** @type {Problem[]} */ ([]);
    const [nodes, sheet] = await all([this.#nodes(signal, problems), this.#styles()]);
    await this.#prepare(nodes);
    return () => (this.#show(nodes, [sheet]) ? undefined : problems);
  }

  /**
   * What the publisher made ready, or else what the module renders.
   *
   * @param {AbortSignal} signal
   * @param {Problem[]} problems gets those of the document
   */
  async #nodes(signal, problems) {
    // While the module is on its way. What fails is told by #prepare, if it is needed at all.
    constructorOf(this).scripts?.forEach((name) => void rescue(loadScript(addressOf(name)), () => {}));
    // Ready markup is of the attributes that the page came with.
    if (this.hasAttribute('markup') && !this.#changed) {
      const note = (/** @type {any} */ { code = 'module' }) => void problems.push({ code, path: 'markup' });
      const nodes = await rescue(this.#readyNodes(signal), note);
      signal.throwIfAborted();
      if (nodes) return nodes;
    }
    return await this.#renderedNodes(signal, problems);
  }

  /** @param {AbortSignal} signal */
  async #readyNodes(signal) {
    const url = addressIn(this, 'markup');
    const { markup, build } = await loadMarkup(url, signal, addressOf('reader.js'));
    return await this.#build(markup, build, url);
  }

  /** @param {AbortSignal} signal @param {Problem[]} problems gets those of the document */
  async #renderedNodes(signal, problems) {
    const language = this.closest('[lang]')?.getAttribute('lang');
    // Most documents are in the language of the page around them: its words come with the module, and others after it.
    const [source, words] = await all([this.source(signal), language ? engines.words(language) : '', this.#startEngine()]);
    const { bytes, url, build } = source;
    /** @type {import('./engine.js').Option[]} */
    const options = [...this.options(), ['labels', pageLabels()], ['base', url], ['words', words]];
    const markup = await engines.render(this.moduleScope(source) ?? FULL, constructorOf(this).kind, options, bytes, problems);
    return await this.#build(markup, build, url);
  }

  /**
   * @param {string} markup
   * @param {import('../common/build_nodes.js').Build} build
   * @param {string} url where the document, or the markup, came from
   */
  #build(markup, build, url) {
    return inTurn(() => build(markup, plain(this.ownerDocument), this.getAttribute('pictures') && url));
  }

  /** Fetches the module while the document is on its way, if it is clear which. */
  async #startEngine() {
    const scope = this.moduleScope();
    if (scope !== undefined) await engines.pick(engines.scopeFor(scope)).start();
  }

  #styles() {
    const isThemed = !/^(light|dark)?$/.test(this.getAttribute('theme') ?? '');
    return stylesheets[isThemed ? THEMED : engines.scopeFor(this.moduleScope() ?? FULL)](this.ownerDocument);
  }

  /** Those of scripts that came later stay. @param {ShadowRoot} root */
  async #dress(root) {
    const sheet = await this.#styles();
    const others = [...root.adoptedStyleSheets].filter((each) => each !== this.#sheet);
    root.adoptedStyleSheets = [(this.#sheet = sheet), ...others];
  }

  async #dressAgain() {
    if (this.#shown && !this.#isFramed()) await this.#dress(/** @type {ShadowRoot} */ (this.shadowRoot));
  }

  /**
   * Widgets must work as soon as they are shown, so the script of a form or an article comes first. Most widgets need
   * none.
   *
   * @param {ParentNode} nodes
   */
  async #prepare(nodes) {
    const needed = SCRIPTS.filter(([selector]) => nodes.querySelector(selector));
    const loaded = await all(needed.map(([, name]) => loadScript(addressOf(name))));
    this.#behaviours = [...ALWAYS, ...loaded.map(({ attach }) => attach)];
  }

  /**
   * @param {Node & ParentNode} nodes
   * @param {CSSStyleSheet[]} sheets
   * @returns {boolean} whether the nodes from before are still there
   */
  #show(nodes, sheets) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    this.#sheet = sheets[0];
    if (!this.#stale && this.merge(root, nodes)) return true;
    root.replaceChildren(nodes);
    this.#attach();
    return false;
  }

  #attach() {
    this.#shown?.abort();
    const { signal } = (this.#shown = new AbortController());
    const root = this.shadowRoot;
    if (root) this.#behaviours.forEach((attach) => attach(root, signal, engines, request));
  }

  /** @param {unknown} error */
  #fail(error) {
    // The fallback replaces a widget that was rendered before. A prerendered one stays, as it is as good as the
    // fallback.
    if (this.shadowRoot?.adoptedStyleSheets.length) this.#show(plain(this.ownerDocument).createElement('slot'), []);
    else this.#attach();
    this.#report(error);
  }

  /** @param {unknown} error */
  #report(error) {
    const { code = 'module', path = '', message } = /** @type {import('../common/klipp_error.js').KlippError} */ (error);
    emit(this, 'error', { code, path, message });
  }

  #stop() {
    // A frame that is removed from the page loads again if it is put back.
    if (!this.#shown) this.#stale = true;
    if (forget(this)) this.#scheduled = false;
    this.#loading?.abort();
    this.#shown?.abort();
    this.#loading = this.#shown = undefined;
  }

  /** Properties that the page set before the script came hide the accessors: set them once more. */
  #adoptProperties() {
    const own = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
    for (const [name, value] of Object.entries(own)) {
      if (!(name in constructorOf(this).prototype)) continue;
      delete own[name];
      own[name] = value;
    }
  }
}

/** @param {KlippElement} element */
function constructorOf(element) {
  return /** @type {ElementType & { kind: number }} */ (element.constructor);
}

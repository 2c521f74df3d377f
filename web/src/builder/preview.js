import { AROUND } from './frame.js';

/** The page in the frame, which is of this page's own origin: its element is made node by node, as a script of a partner's would. */
export class Preview {
  #frame;

  /** @type {() => void} */
  #changed = () => {};

  /** @type {ResizeObserver | undefined} */
  #size;

  #shown = '';

  /** @param {HTMLIFrameElement} frame */
  constructor(frame) {
    this.#frame = frame;
  }

  /**
   * @param {(event: Event) => void} onEvent hears what the widget says of itself
   * @param {() => void} onChange
   */
  async start(onEvent, onChange) {
    this.#changed = onChange;
    await this.#loaded();
    const page = this.#page;
    for (const type of ['klipp-load', 'klipp-error']) page.addEventListener(type, onEvent);
    this.#size = new ResizeObserver(() => this.#fit());
    this.#size.observe(page.body);
    const view = /** @type {any} */ (this.#frame.contentWindow);
    new view.PerformanceObserver(() => this.#changed()).observe({ type: 'resource' });
  }

  async #loaded() {
    const isThere = () => this.#frame.contentDocument?.readyState === 'complete' && this.#frame.contentDocument.documentElement.classList.contains('preview');
    if (!isThere()) await new Promise((done) => this.#frame.addEventListener('load', done, { once: true }));
  }

  get #page() {
    return /** @type {Document} */ (this.#frame.contentDocument);
  }

  #fit() {
    const height = Math.ceil(this.#page.body.getBoundingClientRect().height);
    this.#frame.style.height = `${Math.max(height, 96)}px`;
  }

  /** @param {string} page "light" … @param {string} width "phone" … */
  standOn(page, width) {
    this.#page.documentElement.dataset.page = page;
    this.#frame.dataset.width = width;
    // Of another scheme than its page's a frame is opaque.
    this.#frame.style.colorScheme = page === 'dark' ? 'dark' : 'light';
  }

  /**
   * @param {string} name of the element; empty shows nothing
   * @param {[string, string][]} attributes
   * @param {[string, string][]} style
   */
  show(name, attributes, style) {
    const wanted = JSON.stringify([name, attributes, style]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const page = this.#page;
    page.body.replaceChildren();
    if (!name) return;
    const element = page.createElement(name);
    for (const [each, value] of attributes) element.setAttribute(each, value);
    for (const [property, value] of style) element.style.setProperty(property, value);
    page.body.append(element);
  }

  /** A frame of the publisher's. @param {import('./frame.js').Framed} framed */
  showFrame({ attributes, style }) {
    const wanted = JSON.stringify([attributes, style]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const around = this.#page.createElement('div');
    const frame = this.#page.createElement('iframe');
    for (const [name, value] of attributes) frame.setAttribute(name, value);
    frame.loading = 'eager'; // as everything here, wherever the page is scrolled to
    around.style.cssText = AROUND;
    frame.style.cssText = style;
    around.append(frame);
    this.#page.body.replaceChildren(around);
  }

  /** Origins that pictures came from. @returns {string[]} */
  pictureOrigins() {
    const entries = /** @type {PerformanceResourceTiming[]} */ (this.#frame.contentWindow?.performance.getEntriesByType('resource') ?? []);
    const urls = entries.filter(({ initiatorType }) => initiatorType === 'img').map(({ name }) => new URL(name));
    return [...new Set(urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ origin }) => origin))];
  }
}

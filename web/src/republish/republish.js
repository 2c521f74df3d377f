/*
 * republish/: an article for others to publish, once they ask for it. It ships as republish.js, which only widgets load
 * that give leave for that. Uses common/; the host's module makes what is shown. Never hands a string to an HTML parser:
 * what is copied is text in a field.
 */

import { confirm, copy } from '../common/clipboard.js';
import { plain } from '../common/plain.js';
import { once, rescue } from '../common/promises.js';
import { FULL } from '../common/scopes.js';
import { STYLES } from './styles.js';

/** @typedef {import('../host/documents.js').SourceDocument} SourceDocument */

/**
 * @typedef {object} HostMembers what an element says of what it shows
 * @property {(signal: AbortSignal) => Promise<SourceDocument>} source
 * @property {() => import('../host/engine.js').Option[]} options
 * @property {(source: SourceDocument) => number | undefined} moduleScope
 * @property {{ kind: number }} constructor
 *
 * @typedef {HTMLElement & HostMembers} Host
 */

/** @typedef {import('../host/engines.js').Engines} Engines */

/**
 * Shows the button in the place of the link to the publisher's page, which is what there is without script. It opens a
 * dialog with the same: the text comes of the document, by the module that renders it.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal ends it
 * @param {Engines} engines
 */
export function attach(root, signal, engines) {
  const box = /** @type {HTMLElement | null} */ (root.querySelector('[data-republish]'));
  const button = /** @type {HTMLElement | null | undefined} */ (box?.querySelector('[data-action="republish"]'));
  const link = /** @type {HTMLElement | null | undefined} */ (box?.querySelector('a.klipp-button'));
  if (signal.aborted || !box || !button || !link) return;
  const load = once(() => panelOf(/** @type {any} */ (root.host), engines, signal));
  /** @type {Dialog | undefined} */
  let dialog;
  button.addEventListener('click', () => void (dialog ??= new Dialog(root, box, link, load)).open(), { signal });
  button.hidden = false;
  link.hidden = true;
  signal.addEventListener('abort', () => {
    dialog?.remove();
    button.hidden = true;
    link.hidden = false;
  });
}

/**
 * @param {Element} near
 * @param {string} name of an element
 * @param {string | null} [text]
 * @returns {HTMLElement}
 */
function make(near, name, text = '') {
  const element = plain(near.ownerDocument).createElement(name);
  element.textContent = text;
  return element;
}

/**
 * What there is to copy, and on which terms.
 *
 * @param {Host} host
 * @param {Engines} engines
 * @param {AbortSignal} signal
 */
async function panelOf(host, engines, signal) {
  const source = await host.source(signal);
  const { bytes, url, build } = source;
  /** @type {import('../host/engine.js').Option[]} */
  const options = [...host.options(), ['heading-level', '2'], ['view', 'republish'], ['base', url]];
  const markup = await engines.render(host.moduleScope(source) ?? FULL, host.constructor.kind, options, bytes);
  const panel = /** @type {HTMLElement} */ (build(markup, plain(host.ownerDocument)).firstElementChild);
  panel.classList.remove('klipp', 'klipp-article'); // it stands in one
  for (const button of panel.querySelectorAll('button')) {
    button.hidden = false;
    button.addEventListener('click', () => void copyField(button));
  }
  return panel;
}

/**
 * Copies the field above a button. Where nobody lets that happen its text is chosen, for the reader to copy.
 *
 * @param {HTMLButtonElement} button
 */
async function copyField(button) {
  const field = /** @type {HTMLTextAreaElement} */ (button.parentElement?.previousElementSibling?.querySelector('textarea'));
  await rescue(copy(field.value, button), () => {
    field.select();
    field.focus();
    if (!plain(button.ownerDocument).execCommand('copy')) return;
    button.focus();
    confirm(button);
  });
}

/** What stands on top of the page; the browser keeps the focus in it, gives it back, and closes it with Escape. */
class Dialog {
  #root;

  #box;

  #link;

  #load;

  #element;

  #content;

  #styles = new CSSStyleSheet();

  /**
   * @param {ShadowRoot} root
   * @param {HTMLElement} box has what it says if there is nothing to show
   * @param {HTMLElement} link
   * @param {() => Promise<HTMLElement>} load
   */
  constructor(root, box, link, load) {
    this.#root = root;
    this.#box = box;
    this.#link = link;
    this.#load = load;
    const close = /** @type {HTMLElement} */ (box.querySelector('[data-action="close"]')?.cloneNode(true));
    this.#content = make(box, 'div');
    this.#element = /** @type {HTMLDialogElement} */ (make(box, 'dialog'));
    this.#element.setAttribute('part', 'dialog');
    this.#element.setAttribute('aria-label', link.textContent ?? '');
    this.#element.append(close, this.#content);
    this.#element.addEventListener('close', () => this.#wear([]));
    this.#styles.replaceSync(STYLES);
    close.hidden = false;
    close.addEventListener('click', () => this.#element.close());
    box.append(this.#element);
  }

  remove() {
    this.#wear([]);
    this.#element.remove();
  }

  async open() {
    const isReady = this.#content.querySelector('textarea');
    if (!isReady) this.#show(make(this.#box, 'progress'));
    this.#wear([this.#styles]);
    this.#element.showModal();
    if (isReady) return;
    const panel = await rescue(this.#load(), () => null);
    if (panel) this.#content.replaceChildren(panel);
    else this.#explain();
    // There was nothing but the button that closes it.
    if (this.#element.open) /** @type {HTMLElement | null} */ (this.#content.querySelector('button, [tabindex]'))?.focus();
  }

  /** Without styles that are not those of the page a prerendered widget is known by what it came with. @param {CSSStyleSheet[]} own */
  #wear(own) {
    const others = [...this.#root.adoptedStyleSheets].filter((sheet) => sheet !== this.#styles);
    this.#root.adoptedStyleSheets = [...others, ...own];
  }

  /** @param {...Node} nodes */
  #show(...nodes) {
    const heading = make(this.#box, 'h2', this.#link.textContent);
    heading.className = 'klipp-title';
    this.#content.replaceChildren(heading, ...nodes);
  }

  /** The publisher's page has the same. */
  #explain() {
    const words = make(this.#box, 'p', this.#box.querySelector('p[hidden]')?.textContent);
    words.tabIndex = -1;
    const link = /** @type {HTMLElement} */ (this.#link.cloneNode(true));
    link.hidden = false;
    this.#show(words, link);
  }
}

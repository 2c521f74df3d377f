/*
 * gallery/: the pictures of a gallery one by one, as large as the window. It ships as gallery.js, with its style, which only
 * widgets that have a gallery load. Uses common/. Never fetches a larger picture before a reader asks for that one.
 */

import { plain } from '../common/plain.js';
import { sheetOf } from './sheet.js';
import { swipes } from './swipes.js';

/**
 * Gives the pictures of a widget's galleries a button each, and shows what it is pressed for; without script they are the
 * pictures in the page.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal ends it
 */
export function attach(root, signal) {
  if (signal.aborted) return; // the widget has gone while this script came
  const sheet = sheetOf(root.ownerDocument);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  for (const gallery of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-gallery]'))) new Gallery(gallery, signal).enliven();
}

/** Where a link around a picture leads to the picture itself. */
const PICTURE = /\.(avif|gif|jpe?g|png|webp)$/i;

/** How far along each key goes, in the direction of reading; as far as there are pictures. @type {Record<string, number>} */
const KEYS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

/** One gallery, and the dialog over it while one of its pictures is large. */
class Gallery {
  /** @type {HTMLDialogElement | undefined} */
  #dialog;

  #at = 0;

  /** @type {HTMLElement[]} while one is large; some may be gone by then, as their files are */
  #figures = [];

  /**
   * @param {HTMLElement} element
   * @param {AbortSignal} signal
   */
  constructor(element, signal) {
    this.element = element;
    this.signal = signal;
    this.page = plain(element.ownerDocument);
    const [enlarge, number, previous, next, close] = (element.dataset.gallery ?? '').split('|');
    this.words = { enlarge, number, previous, next, close };
  }

  enliven() {
    const figures = this.#find();
    figures.forEach((figure, index) => {
      figure.querySelector('.klipp-enlarge')?.remove(); // of a time before
      const button = this.#button('+', `${this.words.enlarge}: ${this.#numbered(index, figures.length)}`, () => this.#open(figure));
      button.classList.add('klipp-enlarge');
      this.#say(button);
      figure.append(button);
    });
    this.element.addEventListener('click', (event) => this.#follow(event), { signal: this.signal });
    this.signal.addEventListener('abort', () => this.#dialog?.remove());
  }

  /** @returns {HTMLElement[]} those that have a picture */
  #find() {
    return [...this.element.querySelectorAll('figure')].filter((figure) => figure.querySelector('img'));
  }

  /** A picture may be pressed as well, unless it leads to a page. @param {MouseEvent} click */
  #follow(click) {
    const img = /** @type {Element} */ (click.target).closest('img');
    const figure = img?.closest('figure');
    const link = img?.closest('a');
    if (!figure || click.ctrlKey || click.metaKey || click.shiftKey || (link && !PICTURE.test(link.pathname))) return;
    click.preventDefault();
    this.#open(figure);
  }

  /** @param {HTMLElement} figure */
  #open(figure) {
    this.#dialog?.remove();
    this.#figures = this.#find();
    const dialog = (this.#dialog = this.#makeDialog());
    const opener = /** @type {HTMLElement | null} */ (figure.querySelector('.klipp-enlarge'));
    dialog.addEventListener('close', () => {
      dialog.remove();
      opener?.focus({ preventScroll: true });
    });
    (this.element.closest('.klipp') ?? this.element).append(dialog);
    this.#show(this.#figures.indexOf(figure));
    place(dialog, figure);
    dialog.showModal();
  }

  #makeDialog() {
    const dialog = this.page.createElement('dialog');
    dialog.className = 'klipp-large';
    dialog.setAttribute('part', 'gallery');
    dialog.setAttribute('aria-labelledby', 'klipp-large');
    this.#say(dialog);
    dialog.append(this.#makeBar(), this.page.createElement('figure'));
    dialog.addEventListener('keydown', (event) => this.#press(event));
    swipes(dialog, (way) => this.#go(this.#along(way)));
    return dialog;
  }

  /** In the language of Klipp's words, if the text has another. @param {HTMLElement} element */
  #say(element) {
    const { lang } = this.element.dataset;
    if (lang) element.lang = lang;
  }

  #makeBar() {
    const bar = this.page.createElement('div');
    bar.className = 'klipp-large-bar';
    const number = this.page.createElement('p');
    number.id = 'klipp-large';
    number.setAttribute('aria-live', 'polite');
    const step = (/** @type {string} */ sign, /** @type {string} */ name, /** @type {number} */ by) => this.#button(sign, name, () => this.#go(by));
    bar.append(this.#button('\xd7', this.words.close, () => this.#dialog?.close()), number);
    if (this.#figures.length > 1) bar.append(step('\u2039', this.words.previous, -1), step('\u203a', this.words.next, 1));
    return bar;
  }

  /**
   * @param {string} sign which browsers turn round where people read from the right
   * @param {string} name
   * @param {() => void} act
   */
  #button(sign, name, act) {
    const button = this.page.createElement('button');
    button.type = 'button';
    button.className = 'klipp-button';
    button.setAttribute('part', 'button');
    button.setAttribute('aria-label', name);
    button.append(sign);
    button.addEventListener('click', act, { signal: this.signal });
    return button;
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const by = KEYS[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation(); // the page may turn its own leaves by these keys
    this.#go(Number.isFinite(by) ? this.#along(by) : by);
  }

  /** To the right is onwards, or back where people read from there. @param {number} way */
  #along(way) {
    return this.#dialog && getComputedStyle(this.#dialog).direction === 'rtl' ? -way : way;
  }

  /** @param {number} by */
  #go(by) {
    const to = Math.max(0, Math.min(this.#figures.length - 1, this.#at + by));
    if (to !== this.#at) this.#show(to);
  }

  /** @param {number} index */
  #show(index) {
    this.#at = index;
    const total = this.#figures.length;
    const [, number, previous, next] = /** @type {Iterable<HTMLElement>} */ (this.#dialog?.firstElementChild?.children);
    number.textContent = this.#numbered(index, total);
    previous?.setAttribute('aria-disabled', String(index === 0));
    next?.setAttribute('aria-disabled', String(index === total - 1));
    const large = this.#enlarged(this.#figures[index]);
    this.#dialog?.lastElementChild?.replaceWith(large);
  }

  /**
   * @param {number} index
   * @param {number} total
   */
  #numbered(index, total) {
    return this.words.number.replace('{number}', String(index + 1)).replace('{total}', String(total));
  }

  /** The picture, and what is said of it, in its own language. @param {HTMLElement} figure */
  #enlarged(figure) {
    const large = this.page.createElement('figure');
    const { lang } = /** @type {HTMLElement} */ (this.element.closest('[lang]') ?? large);
    if (lang) large.lang = lang;
    large.append(enlargedPicture(/** @type {HTMLImageElement} */ (figure.querySelector('img'))));
    const caption = figure.querySelector('figcaption')?.cloneNode(true);
    if (caption) large.append(caption);
    for (const each of large.querySelectorAll('[id]')) each.removeAttribute('id');
    return large;
  }
}

/** The file that a link around the picture leads to, or else the one that fits the window. @param {HTMLImageElement} img */
function enlargedPicture(img) {
  const link = img.closest('a');
  const isLink = link && /^https?:$/.test(link.protocol) && PICTURE.test(link.pathname);
  const copy = /** @type {HTMLElement} */ (((!isLink && img.closest('picture')) || img).cloneNode(true));
  for (const each of [copy, ...copy.querySelectorAll('*')]) {
    each.removeAttribute('loading');
    if (each.hasAttribute('srcset')) each.setAttribute('sizes', '100vw');
  }
  if (isLink) {
    copy.removeAttribute('srcset');
    copy.setAttribute('src', link.href);
  }
  return copy;
}

/**
 * In a frame, which is as tall as what it holds, the dialog would be that, too, and its picture far away.
 *
 * @param {HTMLDialogElement} dialog
 * @param {HTMLElement} figure that it was opened at
 */
function place({ style }, figure) {
  const height = screen.height * 0.7;
  if (parent === window || innerHeight <= screen.height) return;
  style.height = `${height}px`;
  style.top = `${Math.max(0, Math.min(innerHeight - height, figure.getBoundingClientRect().top))}px`;
}

import { CLICKS, openedBy } from '../common/opening.js';
import { watchHeight } from './height.js';
import { PROPERTIES } from './properties.js';

/**
 * The publisher's side of a frame: shows one widget and tells the page around it how tall it is. What is typed here
 * stays here; the page learns the outcome of a signup, what is shared and which article is opened, and no more.
 */

/** Elements that may be shown. */
const ELEMENTS = ['klipp-article', 'klipp-card', 'klipp-feed', 'klipp-share', 'klipp-signup'];

const given = new URLSearchParams(location.hash.slice(1));

/** @param {object} message */
function tell(message) {
  // To any origin: a height and an outcome are not secret, and anybody may frame this page.
  if (parent !== window) parent.postMessage(message, '*');
}

/** @param {string} message */
function refuse(message) {
  tell({ klipp: 'error', detail: { code: 'bad-option', path: '', message } });
  document.body.textContent = message;
}

/** The widget that the fragment describes; anybody may write one, so it takes what is on a list and no more. @param {string} localName */
function makeElement(localName) {
  const element = document.createElement(localName);
  const { options } = /** @type {typeof element.constructor & { options: string[] }} */ (element.constructor);
  const attributes = ['src', 'format', 'lang', ...options];
  for (const [name, value] of given) {
    if (attributes.includes(name)) element.setAttribute(name, value);
    if (PROPERTIES.includes(name)) element.style.setProperty(name, value);
  }
  const theme = given.get('name');
  if (theme) element.setAttribute('theme', theme);
  element.setAttribute('loading', 'eager'); // the page around it has waited, and the frame has no height yet
  return element;
}

/**
 * Takes on the look of the page around the frame.
 *
 * @param {string} theme "light", "dark" or "auto"; anything else is light
 * @param {string} ground the colour that the page has behind the frame; empty if it has none that would do
 */
function wear(theme, ground) {
  const { style, dataset } = document.documentElement;
  dataset.theme = theme;
  style.setProperty('--klipp-background', ground);
}

/** @param {HTMLElement} element */
function show(element) {
  const title = () => element.shadowRoot?.querySelector('.klipp-form-title, .klipp-feed-title, .klipp-title')?.textContent ?? '';
  const tellHeight = watchHeight(element, (height) => tell({ klipp: 'height', height, title: title() }));
  element.addEventListener('klipp-load', (event) => {
    document.documentElement.lang = /** @type {HTMLElement | null | undefined} */ (element.shadowRoot?.querySelector('[lang]'))?.lang ?? '';
    tellHeight();
    tell({ klipp: 'load', detail: /** @type {CustomEvent} */ (event).detail });
  });
  for (const type of ['error', 'signup', 'share']) {
    element.addEventListener(`klipp-${type}`, (event) => tell({ klipp: type, detail: /** @type {CustomEvent} */ (event).detail }));
  }
  for (const type of CLICKS) {
    element.addEventListener(type, (event) => {
      const detail = openedBy(event);
      if (detail) tell({ klipp: 'open', detail });
    });
  }
  // Without its function, which no message can hold.
  element.addEventListener('klipp-embed', (event) => {
    const { provider, url } = /** @type {CustomEvent} */ (event).detail;
    tell({ klipp: 'embed', detail: { provider, url } });
  });
  document.body.replaceChildren(element);
}

/** @param {string} address */
function isOwn(address) {
  try {
    return new URL(address, location.href).origin === location.origin;
  } catch {
    return false; // no address at all
  }
}

const wanted = given.get('element') ?? '';
if (!ELEMENTS.includes(wanted)) {
  refuse(`"${wanted}" is not an element of Klipp; write one of ${ELEMENTS.join(', ')}`);
} else if (!isOwn(given.get('src') ?? '')) {
  // Otherwise anybody could show their own form at this address.
  refuse('this page shows documents of its own origin only; check src');
} else {
  wear(given.get('theme') ?? new URLSearchParams(location.search).get('theme') ?? '', given.get('ground') ?? '');
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.klipp !== 'look') return;
    wear(String(data.theme), String(data.ground));
    tell({ klipp: 'look', theme: String(data.theme) });
  });
  show(makeElement(wanted));
}

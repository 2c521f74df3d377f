import { watchHeight } from './height.js';

/**
 * The publisher's side of a frame: shows one widget and tells the page around it how tall it is. What is typed here
 * stays here; the page learns the outcome of a signup and no more.
 */

/** Elements that may be shown. */
const ELEMENTS = ['klipp-article', 'klipp-card', 'klipp-feed', 'klipp-share', 'klipp-signup'];

const given = new URLSearchParams(location.hash.slice(1));

/** @param {object} message */
function tell(message) {
  // To whoever stands around: a height and an outcome are no secrets, and the frame may be framed by anybody.
  if (parent !== window) parent.postMessage(message, '*');
}

/** @param {string} message */
function refuse(message) {
  tell({ klipp: 'error', detail: { code: 'bad-option', path: '', message } });
  document.body.textContent = message;
}

/** The widget that the fragment describes. @param {string} name */
function makeElement(name) {
  const element = document.createElement(name);
  for (const [attribute, value] of given) {
    if (attribute.startsWith('--klipp-')) element.style.setProperty(attribute, value);
    else if (attribute !== 'element' && attribute !== 'isolation' && !attribute.startsWith('on')) element.setAttribute(attribute, value);
  }
  return element;
}

/** @param {HTMLElement} element */
function show(element) {
  const title = () => element.shadowRoot?.querySelector('.klipp-form-title, .klipp-feed-title, .klipp-title')?.textContent ?? '';
  const tellHeight = watchHeight(element, (height) => tell({ klipp: 'height', height, title: title() }));
  element.addEventListener('klipp-load', () => {
    tellHeight();
    tell({ klipp: 'load' });
  });
  for (const type of ['error', 'signup', 'share']) {
    element.addEventListener(`klipp-${type}`, (event) => tell({ klipp: type, detail: /** @type {CustomEvent} */ (event).detail }));
  }
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
  refuse(`"${wanted}" is no element; write one of ${ELEMENTS.join(', ')}`);
} else if (!isOwn(given.get('src') ?? '')) {
  // Or anybody could show a form of theirs under this address.
  refuse('this page shows documents of its own origin only; check src');
} else {
  document.documentElement.lang = given.get('lang') ?? '';
  document.documentElement.dataset.theme = given.get('theme') ?? '';
  show(makeElement(wanted));
}

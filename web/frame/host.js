import { addressIn } from '../src/address.js';
import { emit } from '../src/emit.js';
import { KlippError } from '../src/klipp_error.js';
import { MOST_HEIGHT } from './height.js';

/**
 * The page's side of a frame: the same widget on a page of the publisher's origin, so that no script of the page around
 * it can read what is typed. Loaded only where an element asks for `isolation="frame"`; frame/page.js is the other side.
 */

/** How long the frame may take until it shows something, in seconds. */
const PATIENCE = 15;

/** What the element may do and no more: no downloads, no navigation of the page around it. */
const SANDBOX = 'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What the buttons of a share bar do, where the page may itself; a browser complains of what it does not know. */
const ALLOW = ['clipboard-write', 'share' in navigator ? 'web-share' : ''].join(';');

/** Events of the widget that the page hears of; "submit" is not one of them, as it has what was typed. */
const EVENTS = ['signup', 'share'];

/** The look that passes into the frame; README.md lists what each is for. */
const PROPERTIES = ['accent', 'on-accent', 'text', 'muted', 'surface', 'line', 'font', 'heading-font', 'radius', 'gap', 'measure'].map(
  (name) => `--klipp-${name}`,
);

/**
 * @typedef {object} Message what the frame says
 * @property {'load' | 'height' | 'error' | 'signup' | 'share'} klipp
 * @property {number} [height]
 * @property {string} [title]
 * @property {Record<string, string>} [detail] of the event
 */

/**
 * Loads the frame in the element's shadow root beside the fallback, and resolves once there is something to show in it:
 * calling the result shows it.
 *
 * @param {HTMLElement} element
 * @param {import('../src/engine.js').Option[]} options of the core
 * @param {AbortSignal} signal ends the frame's say
 * @returns {Promise<() => void>}
 * @throws {KlippError} "bad-option", "timeout" where the frame stays silent, and whatever it reports
 */
export async function openFrame(element, options, signal) {
  const address = frameAddress(element, options);
  const iframe = makeFrame(element, address);
  try {
    await firstWord(element, iframe, address, signal);
  } catch (error) {
    iframe.remove(); // what stands inside the element is still shown beside it
    throw error;
  }
  return () => show(iframe);
}

/**
 * @param {HTMLElement} element
 * @param {HTMLIFrameElement} iframe
 * @param {URL} address
 * @param {AbortSignal} signal
 * @returns {Promise<void>} settled once the frame has something to show, or says that it has not
 */
function firstWord(element, iframe, address, signal) {
  return new Promise((resolve, reject) => {
    const late = () => reject(new KlippError('timeout', `${address.origin} did not show the frame within ${PATIENCE} seconds; try again later`));
    const timer = setTimeout(late, PATIENCE * 1000);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    const listen = (/** @type {MessageEvent} */ event) => {
      // Both: another frame of that origin could speak for this one, and another origin could sit in this frame.
      if (!isOriginOf(address, event.origin) || event.source !== iframe.contentWindow) return;
      const message = /** @type {Message} */ (event.data);
      if (message?.klipp === 'load') resolve();
      if (message?.klipp === 'error') reject(errorOf(message));
      if (EVENTS.includes(message?.klipp)) emit(element, message.klipp, message.detail);
      if (message?.klipp === 'height') setHeight(iframe, message);
    };
    addEventListener('message', listen, { signal });
    attach(element, iframe);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/**
 * A page without an origin of its own (in a sandbox) gives none to its frames either.
 *
 * @param {URL} address
 * @param {string} origin of a message
 */
function isOriginOf(address, origin) {
  return origin === address.origin || (origin === 'null' && self.origin === 'null');
}

/**
 * All that the frame is told stands in the fragment, which no server sees. The frame's origin is that of the document; a
 * share bar may have none, and says by its attribute `frame` where the page for frames is.
 *
 * @param {HTMLElement} element
 * @param {import('../src/engine.js').Option[]} options
 */
function frameAddress(element, options) {
  const isAlone = element.localName === 'klipp-share' && !element.hasAttribute('src');
  const source = addressIn(element, isAlone ? 'frame' : 'src');
  const address = new URL(element.getAttribute('frame') || '/v1/frame.html', source);
  const styles = getComputedStyle(element);
  const look = PROPERTIES.map((name) => [name, styles.getPropertyValue(name).trim()]);
  const theme = element.getAttribute('theme') || (styles.colorScheme === 'dark' ? 'dark' : '');
  const all = [['element', element.localName], ['src', isAlone ? '' : source], ...options, ['theme', theme], ...look];
  address.hash = String(new URLSearchParams(/** @type {[string, string][]} */ (all.filter(([, value]) => value))));
  return address;
}

/**
 * @param {HTMLElement} element
 * @param {URL} address
 */
function makeFrame(element, address) {
  const iframe = element.ownerDocument.createElement('iframe');
  iframe.setAttribute('sandbox', SANDBOX);
  iframe.setAttribute('part', 'frame');
  iframe.allow = ALLOW;
  iframe.referrerPolicy = 'strict-origin-when-cross-origin';
  iframe.title = element.textContent?.trim() || address.hostname;
  iframe.src = address.href;
  // Not display: none, or its content would have no height. Set one by one: a style attribute needs a policy's leave.
  Object.assign(iframe.style, { display: 'block', width: '100%', height: '0', border: '0', visibility: 'hidden', colorScheme: 'normal' });
  return iframe;
}

/**
 * @param {HTMLElement} element
 * @param {HTMLIFrameElement} iframe
 */
function attach(element, iframe) {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open', delegatesFocus: true });
  root.replaceChildren(element.ownerDocument.createElement('slot'), iframe);
}

/** @param {HTMLIFrameElement} iframe */
function show(iframe) {
  iframe.parentNode?.querySelector('slot')?.remove();
  iframe.style.visibility = '';
}

/**
 * @param {HTMLIFrameElement} iframe
 * @param {Message} message
 */
function setHeight(iframe, { height, title }) {
  if (title) iframe.title = String(title).slice(0, 200);
  const pixels = Math.ceil(Number(height));
  if (pixels >= 0) iframe.style.height = `${Math.min(pixels, MOST_HEIGHT)}px`;
}

/** @param {Message} message */
function errorOf({ detail = {} }) {
  return new KlippError(String(detail.code), String(detail.message), String(detail.path));
}

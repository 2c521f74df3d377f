/*
 * frame/: both sides of a frame. host.js ships as frame.js, on the partner's page; page.js as frame-page.js, in the
 * frame that shows a widget; embed.js in the one that shows an article's card. height.js is in both of the latter.
 * Uses common/. Never tells the page around a frame what is typed in it, and believes a message by where it came from.
 */

import { addressIn } from '../common/address.js';
import { emit } from '../common/emit.js';
import { KlippError } from '../common/klipp_error.js';
import { plain } from '../common/plain.js';
import { followPage, surroundingsOf } from '../common/surroundings.js';
import { MOST_HEIGHT } from './height.js';
import { PROPERTIES } from './properties.js';

/**
 * The page's side of a frame: the same widget on a page of the publisher's origin, so that no script of the page around
 * it can read what is typed. Loaded only where an element asks for `isolation="frame"`; frame/page.js is the other side.
 */

/** How long the frame may take until it shows something, in seconds. */
const PATIENCE = 15;

/** What the frame may do: no downloads, no navigation of the page around it. */
const SANDBOX = 'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What the buttons of a share bar and the players of embeds do, where the page may itself; a browser complains of what it does not know. */
const ALLOW = ['clipboard-write', 'fullscreen', 'encrypted-media', 'share' in navigator && 'web-share', 'pictureInPictureEnabled' in document && 'picture-in-picture'].filter(Boolean).join(';');

/** Events of the widget that the page hears of; "submit" is not one of them, as it has what was typed. */
const EVENTS = ['signup', 'share', 'embed', 'open'];

/** Pixels around the widget in its frame (frame.css) that have room for focus rings; the page does not see them. */
const ROOM = 4;

/** What the element looks like around the frame; widgets without one bring the same in their style sheet. */
const STYLES = `:host{display:block;margin-block:var(--klipp-margin,16px)}
iframe{display:block;width:calc(100% + ${2 * ROOM}px);height:0;margin:-${ROOM}px;border:0}
@media print{:host(:is(klipp-share,klipp-signup)){display:none!important}}`;

/**
 * @typedef {object} Message what the frame says
 * @property {'load' | 'height' | 'look' | 'error' | 'signup' | 'share' | 'embed' | 'open'} klipp
 * @property {number} [height]
 * @property {string} [theme] in which the frame is now: "light" or "dark"
 * @property {string} [title]
 * @property {any} [detail] of the event
 */

/**
 * Loads the frame in the element's shadow root beside the fallback, and resolves once there is something to show in it:
 * calling the result shows it.
 *
 * @param {HTMLElement} element
 * @param {import('../host/engine.js').Option[]} options of the core
 * @param {AbortSignal} signal ends the frame's say
 * @returns {Promise<() => import('../host/engine.js').Problem[]>} with what the frame says of the document
 * @throws {KlippError} "bad-option", "timeout" where the frame stays silent, and whatever it reports
 */
export async function openFrame(element, options, signal) {
  const root = prepareRoot(element);
  const address = frameAddress(element, options);
  const iframe = makeFrame(element, address);
  root.append(iframe);
  let detail = /** @type {any} */ (undefined);
  try {
    detail = await firstWord(element, iframe, address, signal);
  } catch (error) {
    iframe.remove(); // the fallback is still shown beside it
    throw error;
  }
  followPage(() => iframe.contentWindow?.postMessage({ klipp: 'look', ...lookOf(element) }, '*'), signal);
  return () => {
    show(iframe);
    return [].concat(detail?.problems ?? []);
  };
}

/**
 * @param {HTMLElement} element
 * @param {HTMLIFrameElement} iframe
 * @param {URL} address
 * @param {AbortSignal} signal
 * @returns {Promise<unknown>} settled once the frame has something to show, or says that it has not
 */
function firstWord(element, iframe, address, signal) {
  return new Promise((resolve, reject) => {
    const late = () => reject(new KlippError('timeout', `${address.origin} did not show the frame within ${PATIENCE} seconds; try again later`));
    const timer = setTimeout(late, PATIENCE * 1000);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    const listen = (/** @type {MessageEvent} */ event) => {
      // Check both: another frame of that origin could pretend to be this one, and another origin could be in this
      // frame.
      if (!isOriginOf(address, event.origin) || event.source !== iframe.contentWindow) return;
      const message = /** @type {Message} */ (event.data);
      if (message?.klipp === 'load') resolve(message.detail);
      if (message?.klipp === 'error') reject(errorOf(message));
      if (EVENTS.includes(message?.klipp)) emit(element, message.klipp, message.detail);
      if (message?.klipp === 'height') setHeight(iframe, message);
      if (message?.klipp === 'look') iframe.style.colorScheme = String(message.theme);
    };
    addEventListener('message', listen, { signal });
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
 * Everything for the frame is in the fragment, which no server sees. The frame's origin is that of the document; a
 * share bar may have none, and says by its attribute `frame` where the page for frames is.
 *
 * @param {HTMLElement} element
 * @param {import('../host/engine.js').Option[]} options
 */
function frameAddress(element, options) {
  const isAlone = element.localName === 'klipp-share' && !element.hasAttribute('src');
  const source = addressIn(element, isAlone ? 'frame' : 'src');
  const address = new URL(element.getAttribute('frame') || '/v1/frame.html', source);
  const styles = getComputedStyle(element);
  const properties = PROPERTIES.map((name) => [name, styles.getPropertyValue(name).trim()]);
  const { theme, name, ground } = lookOf(element);
  const look = [['theme', theme], ['name', name], ['ground', ground], ...properties];
  const all = [['element', element.localName], ['src', isAlone ? '' : source], ...options, ...look];
  address.hash = String(new URLSearchParams(/** @type {[string, string][]} */ (all.filter(([, value]) => value))));
  return address;
}

/**
 * How the widget is to look where it stands.
 *
 * @param {HTMLElement} element
 * @returns {{ theme: string, name: string, ground: string }} "light" or "dark", the name of a theme, if it has one, and the colour it
 * stands on, if the page has a plain one
 */
function lookOf(element) {
  const { scheme, ground } = surroundingsOf(/** @type {HTMLElement} */ (element.shadowRoot?.firstElementChild));
  const { colorScheme } = getComputedStyle(element);
  const isDark = colorScheme === 'dark' || (colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches);
  const words = (element.getAttribute('theme') ?? '').split(' ');
  const isScheme = (/** @type {string} */ word) => word === 'light' || word === 'dark';
  const theme = words.find(isScheme) ?? (scheme || (isDark ? 'dark' : 'light'));
  return { theme, name: words.find((word) => !isScheme(word)) ?? '', ground: scheme && scheme !== theme ? '' : ground };
}

/** Shows what stands inside the element for now. @param {HTMLElement} element */
function prepareRoot(element) {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open', delegatesFocus: true });
  const { CSSStyleSheet } = /** @type {Window & typeof globalThis} */ (plain(element.ownerDocument).defaultView);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(plain(element.ownerDocument).createElement('slot'));
  return root;
}

/**
 * @param {HTMLElement} element
 * @param {URL} address
 */
function makeFrame(element, address) {
  const iframe = plain(element.ownerDocument).createElement('iframe');
  iframe.setAttribute('sandbox', SANDBOX);
  iframe.setAttribute('part', 'frame');
  iframe.allow = ALLOW;
  iframe.referrerPolicy = 'strict-origin-when-cross-origin';
  iframe.title = element.textContent?.trim() || address.hostname;
  iframe.src = address.href;
  iframe.style.colorScheme = lookOf(element).theme;
  // Not display: none, or its content would have no height.
  iframe.style.visibility = 'hidden';
  return iframe;
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
  if (pixels >= 0) iframe.style.height = `${Math.min(pixels, MOST_HEIGHT) + 2 * ROOM}px`;
}

/** @param {Message} message */
function errorOf({ detail = {} }) {
  return new KlippError(String(detail.code), String(detail.message), String(detail.path));
}

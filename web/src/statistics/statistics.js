/*
 * statistics/: what readers do with a widget, told to the address that its document names. It ships as statistics.js.
 * Uses common/, and of the host what it is handed. Never stores anything, tells who reads or on which page, or tells
 * anything of a reader who does not want to be counted.
 */

import { emit } from '../common/emit.js';
import { CLICKS, openedBy } from '../common/opening.js';
import { plain } from '../common/plain.js';
import { isUnwanted } from '../common/privacy.js';
import { rescue } from '../common/promises.js';
import { whenSeen } from '../common/seen.js';

/** @typedef {typeof import('../host/request.js').request} Request */

/**
 * @typedef {object} Count one thing that a reader did, as the publisher gets it
 * @property {'shown' | 'opened' | 'shared' | 'signed-up'} event
 * @property {string} article its id
 * @property {string} widget what shows it: "article", "card", "feed", "share" or "signup"
 * @property {string} [network] that it was shared with
 * @property {string} [partner] the origin of the page around a frame; without one the browser tells it, as `Origin`
 */

/** The outcomes of a signup that are one. */
const SIGNED_UP = ['confirmed', 'pending'];

/** What was told of this page, which is not told again. @type {Set<string>} */
const told = new Set();

/**
 * Tells what a reader does with a widget, each thing once for each article and kind of widget on a page.
 *
 * Fires `klipp-statistics {event, article, widget, network, partner}` before anything is sent, which the page may prevent.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal ends it
 * @param {unknown} _engines
 * @param {Request} request the host's, which has been there longer than anything the page may have redefined since
 */
export function attach(root, signal, _engines, request) {
  if (signal.aborted) return; // the widget has gone while this script came
  const { host } = root;
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-statistics^=http]'))) {
    const tell = (/** @type {Count['event']} */ event, network = '') => void send(host, part.dataset, { event, network }, request);
    const listen = (/** @type {EventTarget} */ target, /** @type {string} */ type, /** @type {(event: any) => void} */ hear) => target.addEventListener(type, hear, { signal });
    whenSeen(part, () => tell('shown'), signal);
    for (const type of CLICKS) listen(part, type, (event) => openedBy(event) && tell('opened'));
    // Once the page has had its say.
    listen(host, 'klipp-share', (event) => queueMicrotask(() => event.defaultPrevented || tell('shared', event.detail.network)));
    listen(host, 'klipp-signup', ({ detail }) => SIGNED_UP.includes(detail.state) && tell('signed-up'));
  }
}

/**
 * @param {Element} host
 * @param {DOMStringMap} names where it is counted, and as what
 * @param {Pick<Count, 'event' | 'network'>} what
 * @param {Request} request
 */
async function send(host, { statistics = '', article = '' }, what, request) {
  const count = { ...what, article, widget: host.localName.replace('klipp-', ''), partner: partnerFor(statistics) };
  const key = JSON.stringify([count, location.pathname + location.search]); // an app shows several pages in one document
  if (isUnwanted() || told.has(key) || !emit(host, 'statistics', count, true)) return;
  told.add(key);
  const body = new URLSearchParams(Object.entries(count).filter(([, value]) => value));
  // Not sendBeacon: that sends cookies, and says which page it comes from as the page has it. A type that forms have and no
  // look at the answer spare the browser to ask first. Whether it arrives is not the reader's concern.
  const init = /** @type {const} */ ({ method: 'POST', mode: 'no-cors', credentials: 'omit', keepalive: true, body });
  await rescue(request(statistics, async () => {}, init), () => {});
}

/**
 * In a frame of the publisher's own the browser tells the publisher's origin, so the page around it has to be named; only its
 * origin is known here, too.
 *
 * @param {string} address where it is counted
 */
function partnerFor(address) {
  const isFrame = parent !== window && new URL(address).origin === location.origin;
  const { referrer } = plain(document);
  return isFrame && referrer ? new URL(referrer).origin : '';
}

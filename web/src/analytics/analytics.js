/*
 * analytics/: what readers do with widgets, told to the page that shows them. It ships as analytics.js, which nothing
 * loads but a page that asks for it.
 * Uses common/. Never sends or stores anything, tells what a reader types, or tells anything of a reader who does not
 * want to be counted.
 */

import { emit } from '../common/emit.js';
import { CLICKS, openedBy } from '../common/opening.js';
import { plain } from '../common/plain.js';
import { isUnwanted } from '../common/privacy.js';
import { whenSeen } from '../common/seen.js';
import { sharedBy } from './shared.js';
import { linkOf, subjectOf } from './subject.js';

/** @typedef {import('./subject.js').Subject} Subject */

/** @typedef {HTMLElement & { shadowRoot: ShadowRoot }} Widget one that shows something */

/**
 * @typedef {object} Deed what the page is told, beside the subject
 * @property {'view' | 'open' | 'share' | 'signup'} event
 * @property {string} widget "article", "card", "feed", "share" or "signup"
 * @property {string} [network] that it is shared with
 * @property {string} [state] of a signup
 */

const WIDGETS = ['klipp-article', 'klipp-card', 'klipp-feed', 'klipp-share', 'klipp-signup'];

/** Of a page that has this script, of whatever version and by whatever way: another must not tell everything again. */
const STARTED = Symbol.for('klipp-analytics');

/** What was told to be in view, by its address. @type {WeakMap<Element, Set<string>>} */
const viewed = new WeakMap();

/** @param {Element} node @returns {node is Widget} */
const isWidget = (node) => WIDGETS.includes(node.localName) && !!node.shadowRoot;

/**
 * What of a widget is seen by itself: each card, or else all of it. A frame is none before it has something to show.
 *
 * @param {ShadowRoot} root
 * @returns {NodeListOf<HTMLElement>}
 */
function partsOf(root) {
  const cards = root.querySelectorAll('.klipp-card');
  return /** @type {any} */ (cards.length ? cards : root.querySelectorAll('.klipp, [part=frame]:first-child'));
}

/**
 * @param {Widget} host
 * @param {Subject | undefined} subject
 * @param {Pick<Deed, 'event' | 'network' | 'state'>} deed
 */
function tell(host, subject, { event, ...more }) {
  if (subject && !isUnwanted()) emit(host, 'analytics', { event, widget: host.localName.slice(6), ...subject, ...more });
}

/** @param {Widget} host */
const wholeOf = (host) => /** @type {HTMLElement} */ (host.shadowRoot.querySelector('.klipp, [part=frame]') ?? host);

/** @param {Widget} host */
function watch(host) {
  linkOf(host); // as it belongs to what is shown now
  for (const part of partsOf(host.shadowRoot)) whenSeen(part, () => view(host, part));
}

/** Once for each widget and article, whatever is rendered again. @param {Widget} host @param {HTMLElement} part */
function view(host, part) {
  const told = viewed.get(host) ?? new Set();
  const subject = subjectOf(host, part);
  if (told.has(subject.url)) return;
  viewed.set(host, told.add(subject.url));
  tell(host, subject, { event: 'view' });
}

/** @param {Widget} host @param {CustomEvent} event */
function share(host, event) {
  // Once the page has had its say.
  queueMicrotask(() => {
    if (event.defaultPrevented) return;
    const { network, url } = event.detail;
    tell(host, { ...subjectOf(host, wholeOf(host)), url: sharedBy(network, String(url)) }, { event: 'share', network });
  });
}

/** @type {Record<string, (host: Widget, event: any) => void>} */
const HEARD = {
  'klipp-load': watch,
  'klipp-share': share,
  'klipp-signup': (host, { detail }) => tell(host, subjectOf(host, wholeOf(host)), { event: 'signup', state: detail.state }),
  // Only what is in a frame tells this by itself.
  'klipp-open': (host, { detail: { url, title } }) => tell(host, { url: String(url), title: String(title) }, { event: 'open' }),
};

/** @param {ParentNode} root @returns {Generator<Widget>} also those in shadow trees of the page's own */
function* widgetsIn(root) {
  for (const element of root.querySelectorAll('*')) {
    if (isWidget(element)) yield element;
    else if (element.shadowRoot) yield* widgetsIn(element.shadowRoot);
  }
}

/** Those that no event told of: they were there before this script, or are prerendered and the page has no klipp.js. */
function watchAll() {
  for (const host of widgetsIn(plain(document))) watch(host);
}

/** Hears before the page does, which may keep events from going on. @param {string} type @param {(host: Widget, event: any) => void} hear */
function listen(type, hear) {
  const find = (/** @type {Event} */ event) => {
    const host = /** @type {Element[]} */ (event.composedPath()).find(isWidget);
    if (host) hear(host, event);
  };
  addEventListener(type, find, true);
}

function start() {
  for (const [type, hear] of Object.entries(HEARD)) listen(type, hear);
  for (const type of CLICKS) listen(type, (host, event) => tell(host, openedBy(event), { event: 'open' }));
  addEventListener('DOMContentLoaded', watchAll);
  watchAll();
}

const page = /** @type {any} */ (globalThis);
if (page.document && !page[STARTED]) {
  page[STARTED] = true;
  start();
}

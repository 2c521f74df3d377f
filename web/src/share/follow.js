import { plain } from '../common/plain.js';
import { addressNow } from './page_now.js';

/** @typedef {import('../host/elements.js').KlippShare} Bar */

/** What comes before a click, by whatever means, and what shows a bar of a page that may have changed meanwhile. */
const MOMENTS = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'klipp-load'];

/**
 * Lets a share bar follow its page if an app changes the page without loading it.
 *
 * No event in all browsers says that an app has moved on, and Klipp must not replace functions of the page to learn of
 * it. So the bar checks when the page's head changes, when the browser reports something, and before a link can be
 * used.
 *
 * @param {Bar} bar
 * @param {AbortSignal} signal ends it
 */
export function follow(bar, signal) {
  const { head, defaultView } = plain(bar.ownerDocument);
  const view = /** @type {any} */ (defaultView);
  const { renew, isRenewing } = renewalOf(bar);
  const look = () => void (isOutdated(bar) && renew());
  const observer = new MutationObserver(look);
  observer.observe(head, { subtree: true, childList: true, characterData: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const type of ['popstate', 'hashchange']) view.addEventListener(type, look, { signal });
  // The same function may change the title after the address.
  view.navigation?.addEventListener('currententrychange', () => queueMicrotask(look), { signal });
  for (const type of MOMENTS) bar.addEventListener(type, look, { signal, capture: true });
  // A bar that is being rendered already notes the page of now, and still has the links of the last one.
  bar.addEventListener('click', (click) => (isRenewing() || isOutdated(bar)) && hold(bar, click, renew), { signal, capture: true });
  Object.assign(bar, { page: () => pageOf(bar), merge: mergeLinks });
  queueMicrotask(look); // the element still has to note that the bar is shown
}

/**
 * Whoever asks while one rendering is on its way waits for that: another would break it off, and who waits for it would go on too
 * early. A page that moves on meanwhile is rendered after it.
 *
 * @param {Bar} bar
 */
function renewalOf(bar) {
  /** @type {Promise<void> | undefined} */
  let renewal;
  const renewed = async () => {
    let before;
    do {
      before = bar.shared;
      await bar.renew();
      // What cannot be rendered does not come to ask the page, and is not tried again.
    } while (bar.shared !== before && isOutdated(bar));
    renewal = undefined;
  };
  return { renew: () => (renewal ??= renewed()), isRenewing: () => Boolean(renewal) };
}

/** As KlippShare.page, of a page that may have left its canonical address behind. @param {Bar} bar */
function pageOf(bar) {
  const page = Object.getPrototypeOf(bar).page.call(bar);
  return bar.getAttribute('url') ? page : { ...page, url: addressNow(bar.ownerDocument) };
}

/** @param {Bar} bar */
function isOutdated(bar) {
  try {
    return bar.isConnected && !bar.hasAttribute('src') && JSON.stringify(bar.shared) !== JSON.stringify(bar.page());
  } catch {
    return false; // its own address is not valid, which was reported when it was set
  }
}

/**
 * Nobody shares a page that is gone: a click waits until the links are right.
 *
 * @param {Bar} bar
 * @param {MouseEvent} click
 * @param {() => Promise<void>} renew
 */
async function hold(bar, click, renew) {
  const link = /** @type {Element} */ (click.composedPath()[0]).closest('a');
  if (!link) return;
  click.preventDefault();
  click.stopImmediatePropagation();
  await renew();
  bar.shared = bar.page(); // otherwise a page that cannot be rendered would hold the click again
  const another = bar.shadowRoot?.querySelector(`a[data-network=${link.dataset.network}]`);
  (link.isConnected ? link : another)?.dispatchEvent(new MouseEvent('click', click));
}

/**
 * Copies the addresses of another bar's links, so that nothing moves and the focus stays.
 *
 * @param {ParentNode} shown
 * @param {ParentNode} other
 * @returns {boolean} false where the bars differ in more, and nothing was done
 */
function mergeLinks(shown, other) {
  const links = linksOf(shown);
  const others = linksOf(other);
  const isAlike = (/** @type {HTMLAnchorElement} */ link, /** @type {number} */ i) => wordsOf(link) === wordsOf(others[i]);
  if (!links.length || links.length !== others.length || !links.every(isAlike)) return false;
  for (const [i, link] of links.entries()) for (const { name, value } of others[i].attributes) link.setAttribute(name, value);
  return true;
}

/** @param {ParentNode} bar */
function linksOf(bar) {
  return /** @type {HTMLAnchorElement[]} */ ([...bar.querySelectorAll('a[data-network]')]);
}

/** What tells links apart beside what they share. @param {HTMLAnchorElement} link */
function wordsOf({ parentElement, dataset, title }) {
  return [parentElement?.closest('[lang]')?.getAttribute('lang'), dataset.network, title].join();
}

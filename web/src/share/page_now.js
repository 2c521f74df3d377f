/**
 * What a page is at the moment. A single-page app becomes another page without being loaded: its address and its title
 * change, at times its canonical address, too, and no event of all browsers tells.
 */

import { plain } from '../common/plain.js';

/**
 * The canonical address that a page names: as it is written, what it is, and where the page was when it came to name it.
 *
 * @typedef {{ written?: string | null, href: string, at: string }} Canonical
 */

/** @type {WeakMap<Document, Canonical>} */
const known = new WeakMap();

/**
 * The canonical address, as long as it belongs to what is shown: one that stays behind when the page moves on is that of
 * another page, and the address in the address bar is right.
 *
 * @param {Document} owner
 */
export function addressNow(owner) {
  const page = plain(owner);
  const link = /** @type {HTMLLinkElement | null} */ (page.querySelector('link[rel~=canonical]'));
  const written = link?.getAttribute('href');
  const before = known.get(owner);
  const canonical =
    before?.written === written && before ? before : { written, href: link?.href ?? '', at: before ? page.URL : firstAddress(page) };
  known.set(owner, canonical);
  return canonical.href && isStillAt(canonical.at, page) ? canonical.href : page.URL;
}

/** Where the page was when it was loaded. @param {Document} page */
function firstAddress({ URL, defaultView }) {
  const [entry] = defaultView?.performance.getEntriesByType('navigation') ?? [];
  return entry && withoutFragment(entry.name) !== withoutFragment(URL) ? entry.name : URL;
}

/**
 * Whoever goes to a place in the page stays on it; any other fragment is the address of what an app shows.
 *
 * @param {string} address
 * @param {Document} page
 */
function isStillAt(address, page) {
  if (address === page.URL) return true;
  const [, fragment = ''] = page.URL.split('#');
  const isPlace = !fragment || (!fragment.includes('/') && page.querySelector(':target'));
  return !!isPlace && withoutFragment(address) === withoutFragment(page.URL);
}

/** @param {string} address */
function withoutFragment(address) {
  return address.split('#')[0];
}

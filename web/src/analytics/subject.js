import { plain } from '../common/plain.js';
import { sharedBy } from './shared.js';

/**
 * @typedef {object} Subject what a widget is about
 * @property {string} url of the article, or of what comes nearest to it
 * @property {string} title
 */

/** Of the page, and not in a slot for ads. */
const FALLBACK = 'a[href]:not([slot], [slot] *)';

/** The address of the link inside an element, with the document that the element showed when it came. @type {WeakMap<Element, { href: string, src: string | null }>} */
const links = new WeakMap();

/**
 * What a part of a widget is about: the link of a card; otherwise what its share bar shares; otherwise, as the markup does
 * not say, the link inside the element, the document, or the page.
 *
 * @param {HTMLElement} host
 * @param {HTMLElement} part a card, all that the widget shows, or its frame
 * @returns {Subject}
 */
export function subjectOf(host, part) {
  const link = /** @type {HTMLAnchorElement | null} */ (part.querySelector('.klipp-title a'));
  const shared = /** @type {HTMLAnchorElement | null} */ (part.querySelector('a[data-network]'));
  const fallback = linkOf(host);
  const url = link?.href || (shared ? sharedBy(shared.dataset.network, shared.href) : fallback?.href || documentOf(host));
  return { url, title: titleOf(host, part) || fallback?.textContent?.trim() || '' };
}

/**
 * The link that the page has put into an element. One that stays behind when the page changes `src` is that of another article.
 *
 * @param {HTMLElement} host
 */
export function linkOf(host) {
  const link = /** @type {HTMLAnchorElement | null} */ (host.querySelector(FALLBACK));
  const before = links.get(host);
  const src = host.getAttribute('src');
  if (link && link.href === before?.href) return src === before.src ? link : undefined;
  if (link) links.set(host, { href: link.href, src });
  return link;
}

/** @param {HTMLElement} host */
function documentOf(host) {
  const src = host.getAttribute('src');
  try {
    return new URL(src ?? '', host.baseURI).href;
  } catch {
    return String(src); // it stands on the page with an address that is none, by what came prerendered
  }
}

/** What a widget is headed by; of a share bar, what it says. @param {HTMLElement} host @param {HTMLElement} part */
function titleOf(host, part) {
  const heading = part.querySelector('.klipp-title, .klipp-form-title')?.textContent?.trim();
  const isOfPage = host.localName === 'klipp-share' && !host.hasAttribute('src');
  return heading || part.title || (isOfPage && (host.getAttribute('share-title') || plain(document).title));
}

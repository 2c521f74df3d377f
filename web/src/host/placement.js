import { plain } from '../common/plain.js';

/** A script tag that asks for an element in its place. */
const TAG = 'script[data-klipp]';

/** On a tag that has its element: another copy of the script knows by it, and whoever copies the tag copies it, too. */
const PLACED = 'data-klipp-placed';

/** On the link that is left where a system takes the tag away; its value is the tag's `data-src`. */
const LINK = 'data-klipp-link';

/**
 * Puts an element where each script tag stands that asks for one, for content management systems that strip elements
 * they do not know: `<script async src="…/klipp.js" data-klipp="card" data-src="…"></script>`. Which of them it is that
 * runs is not asked: loaders hide it, and a module runs once for all its tags. A link behind the tag becomes what stands
 * inside the element.
 */
export function placeElements() {
  for (const tag of plain(document).querySelectorAll(`${TAG}:not([${PLACED}])`)) placeElement(/** @type {HTMLElement} */ (tag));
  for (const link of plain(document).querySelectorAll(`[${PLACED}] + * + [${LINK}]`)) {
    const element = link.previousElementSibling;
    if (!isOf(element?.previousElementSibling, link)) continue;
    element?.append(link);
    link.removeAttribute(LINK); // it is no other tag's
  }
}

/** @param {HTMLElement} tag */
function placeElement(tag) {
  const name = `klipp-${tag.dataset.klipp}`;
  const type = /** @type {any} */ (customElements.get(name));
  if (!type || !isInPlace(tag)) return;
  const element = plain(document).createElement(name);
  // Only the attributes that the element has: systems let every `data-` attribute through, even `data-onclick`.
  for (const attribute of type.observedAttributes) {
    const value = tag.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  tag.setAttribute(PLACED, '');
  tag.after(element);
}

/**
 * Whether the tag is where its author put it. A tag that was moved to the end of the page or into its head left its
 * link behind, and goes back there. Without a link its place is not known, and in the head nothing is visible.
 *
 * @param {HTMLElement} tag
 */
function isInPlace(tag) {
  if (isOf(tag, tag.nextElementSibling)) return true;
  const links = [...plain(document).querySelectorAll(`[${LINK}]`)];
  const link = links.find((one) => isOf(tag, one) && !isOf(one.previousElementSibling, one));
  link?.before(tag);
  return link || !tag.closest('head');
}

/**
 * @param {Element | null | undefined} tag
 * @param {Element | null} link
 */
function isOf(tag, link) {
  return tag?.matches(TAG) && (tag.getAttribute('data-src') ?? '') === link?.getAttribute(LINK);
}

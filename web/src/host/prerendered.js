import { plain } from '../common/plain.js';

/**
 * Makes the shadow root of prerendered markup that is still in a template and not visible, because it came in by
 * innerHTML or DOMParser.
 *
 * @param {Element} element
 * @returns {boolean} whether there was any
 */
export function unpack(element) {
  const template = /** @type {HTMLTemplateElement | null} */ (element.querySelector(':scope > template[shadowrootmode]'));
  if (template) (element.shadowRoot ?? element.attachShadow({ mode: 'open' })).replaceChildren(template.content);
  template?.remove();
  return !!template;
}

/**
 * Whether the parser is still at the markup that `digest` announces, which ends where the fallback begins.
 *
 * @param {Element} element
 */
export function isComing(element) {
  const isComplete = element.shadowRoot && (element.firstElementChild || element.textContent?.trim());
  return element.hasAttribute('digest') && !isComplete && plain(element.ownerDocument).readyState === 'loading';
}

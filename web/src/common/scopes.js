/**
 * How much of the core a widget needs, see wasm/module.hpp: a share bar of attributes, everything without a body, all with
 * bodies in Markdown, or all with bodies in HTML and what other systems call articles.
 */
export const SHARE = 0;
export const LITE = 1;
export const FULL = 2;
export const HTML = 3;

/** Addresses of the interfaces of WordPress and Ghost. */
const OTHER_FORMATS = /\/(wp-json|ghost\/api)\//;

/**
 * Which module reads the bodies of an element's document, as far as that can be told before the document is there.
 *
 * @param {Element} element
 * @returns {number | undefined} FULL or HTML
 */
export function bodyScope(element) {
  const format = element.getAttribute('format');
  if (format) return format === 'klipp' ? FULL : HTML;
  return OTHER_FORMATS.test(element.getAttribute('src') ?? '') ? HTML : undefined;
}

/** @typedef {[elements: Set<string>, attributes: Set<string>, urlAttributes: Set<string>, svgElements: Set<string>]} Vocabulary
 * what markup may consist of: `attributes` are those that hold text or a keyword, `svgElements` those of `elements` that
 * are made in SVG's namespace
 */

/**
 * @param {string} lists "element element|attribute attribute|url-attribute|svg-element"
 * @returns {Vocabulary}
 */
export function parseVocabulary(lists) {
  return /** @type {Vocabulary} */ (lists.split('|').map((names) => new Set(names.split(' '))));
}

/**
 * @typedef {object} Vocabulary what core/include/klipp/vocabulary.hpp lists
 * @property {Set<string>} elements
 * @property {Set<string>} attributes those that hold text or a keyword
 * @property {Set<string>} urlAttributes
 * @property {Set<string>} svgElements those of `elements` that are made in SVG's namespace
 */

const [elements, attributes, urlAttributes, svgElements] = KLIPP_VOCABULARY.split('|').map((names) => new Set(names.split(' ')));

/** @type {Vocabulary} */
export const vocabulary = { elements, attributes, urlAttributes, svgElements };

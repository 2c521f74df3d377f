/**
 * @typedef {object} Vocabulary what core/include/klipp/vocabulary.hpp lists
 * @property {Set<string>} elements
 * @property {Set<string>} attributes those that hold text or a keyword
 * @property {Set<string>} urlAttributes
 */

const [elements, attributes, urlAttributes] = KLIPP_VOCABULARY.split('|').map((names) => new Set(names.split(' ')));

/** @type {Vocabulary} */
export const vocabulary = { elements, attributes, urlAttributes };

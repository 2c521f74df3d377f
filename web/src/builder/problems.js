/**
 * What a widget says of its document by words for programs, in sentences. The core has better ones, of which modules know nothing:
 * a server that looks says those. English, as they are.
 *
 * @type {Record<string, string>}
 */
const SENTENCES = {
  'not-json': 'is not JSON',
  'wrong-type': 'is not of the type that this member has, and was left out',
  missing: 'is missing or empty',
  'bad-value': 'has a value that means nothing here, and was left out',
  'too-large': 'is larger than what is read, and was left out or cut',
};

/** @param {{ path: string, code: string }} problem */
export const sentenceOf = ({ path, code }) => `${path || 'The document'}: ${SENTENCES[code] ?? code}`;

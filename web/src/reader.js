import { digestOf } from './digest.js';
import { parseVocabulary } from './vocabulary.js';

/**
 * What the host needs for a document, and share bars without one do not: a file of its own, which comes while the
 * document does.
 */

/** As klipp::Limits::document_bytes: the core would refuse more, so more is not even downloaded. */
const MOST_BYTES = 1024 * 1024;

/** All that a widget can consist of. */
const vocabulary = parseVocabulary(KLIPP_VOCABULARY);

/**
 * @typedef {object} SourceDocument
 * @property {Uint8Array} bytes the text as it came; whether it is UTF-8 is for the core to say
 * @property {string} url where it came from in the end, after redirects
 * @property {string} [digest] tells it apart from another
 * @property {import('./vocabulary.js').Vocabulary} [vocabulary] of its markup; without one that of share bars
 *
 * @typedef {typeof import('./klipp_error.js').KlippError} ErrorType
 */

/**
 * @param {Response} response a success
 * @param {ErrorType} KlippError the host's own
 * @returns {Promise<SourceDocument>}
 * @throws {import('./klipp_error.js').KlippError} "too-large"
 */
export async function readDocument(response, KlippError) {
  const bytes = await readBytes(response, KlippError);
  return { bytes, url: response.url, digest: digestOf(bytes), vocabulary };
}

/**
 * @param {Response} response
 * @param {ErrorType} KlippError
 */
async function readBytes(response, KlippError) {
  const bytes = new Uint8Array(MOST_BYTES);
  const reader = response.body?.getReader();
  let size = 0;
  for (let part; (part = (await reader?.read())?.value); size += part.length) {
    if (size + part.length > MOST_BYTES) throw tooLarge(KlippError);
    bytes.set(part, size);
  }
  return bytes.slice(0, size);
}

/** @param {ErrorType} KlippError */
function tooLarge(KlippError) {
  return new KlippError('too-large', `the document has more than ${MOST_BYTES} bytes (document-bytes); shorten it`, `byte ${MOST_BYTES}`);
}

/*
 * document/: reading a document, or the markup that its publisher made of it. It ships as reader.js, which comes while the
 * first of them does; share bars of a page have none, and do without.
 * Uses common/. Never fetches, and reads nothing of a document but which module can: the rest is the core's.
 */

import { buildNodes } from '../common/build_nodes.js';
import { FULL, HTML } from '../common/scopes.js';
import { parseVocabulary } from '../common/vocabulary.js';

/** As klipp::Limits::document_bytes: the core would refuse more, so more is not even downloaded. */
const MOST_BYTES = 1024 * 1024;

/** All that a widget can consist of. */
const vocabulary = parseVocabulary(KLIPP_VOCABULARY);

/** @type {import('../common/build_nodes.js').Build} */
const build = (markup, page, own) => buildNodes(markup, page, vocabulary, own);

/**
 * @typedef {object} SourceDocument
 * @property {Uint8Array} bytes the text as it came; whether it is UTF-8 is for the core to say
 * @property {string} url where it came from in the end, after redirects
 * @property {() => number} [bodyScope] which module reads its bodies: FULL or HTML
 * @property {string} [digest] tells it apart from another
 * @property {import('../common/build_nodes.js').Build} build makes the nodes of its markup
 *
 * @typedef {object} ReadyMarkup
 * @property {string} markup in the strict form
 * @property {import('../common/build_nodes.js').Build} build makes the nodes of it
 *
 * @typedef {typeof import('../common/klipp_error.js').KlippError} ErrorType
 */

/**
 * @param {Response} response a success
 * @param {ErrorType} KlippError the host's own
 * @returns {Promise<SourceDocument>}
 * @throws {import('../common/klipp_error.js').KlippError} "too-large"
 */
export async function readDocument(response, KlippError) {
  const bytes = await readBytes(response, KlippError);
  const digest = digestOf(bytes);
  return { bytes, url: response.url, digest, build, bodyScope: () => bodyScopeOf(bytes) };
}

/**
 * @param {Response} response a success
 * @param {ErrorType} KlippError the host's own
 * @returns {Promise<ReadyMarkup>}
 * @throws {import('../common/klipp_error.js').KlippError} "too-large", "module" if it is no markup of Klipp
 */
export async function readMarkup(response, KlippError) {
  const markup = new TextDecoder().decode(await readBytes(response, KlippError));
  if (/^<(article|div) class="klipp[ "]/.test(markup)) return { markup, build };
  throw new KlippError('module', `${response.url} is no markup of Klipp; give what klipp render --as fragment wrote`);
}

/** The module of Markdown if a document has a body in that, or plain text alone. @param {Uint8Array} bytes */
function bodyScopeOf(bytes) {
  const text = new TextDecoder().decode(bytes);
  // At any depth. No string can hold this, as its quotes would have backslashes.
  const has = (/** @type {string} */ name) => new RegExp(`[{,]\\s*"${name}"\\s*:`).test(text);
  return has('content_markdown') || (has('content_text') && !has('content_html')) ? FULL : HTML;
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

/**
 * As klipp::digest_of: which document an element shows, and by which version of Klipp it was rendered.
 *
 * @param {Uint8Array} document
 */
function digestOf(document) {
  // FNV-1a, 32 bits.
  let hash = 2166136261;
  for (const byte of document) hash = Math.imul(hash ^ byte, 16777619);
  return `${KLIPP_VERSION}-${[...(hash >>> 0).toString(36)].reverse().join('')}`;
}

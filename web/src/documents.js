import { KlippError } from './klipp_error.js';
import { expectSuccess, request } from './request.js';
import { rescue } from './rescue.js';

/** As klipp::Limits::document_bytes: the core would refuse more, so more is not even downloaded. */
const MOST_BYTES = 1024 * 1024;

/**
 * @typedef {object} SourceDocument
 * @property {Uint8Array} bytes the text as it came; whether it is UTF-8 is for the core to say
 * @property {string} url where it came from in the end, after redirects
 */

/**
 * @typedef {object} Entry
 * @property {number} users elements that wait for the document or show it
 * @property {AbortController} controller
 * @property {Promise<SourceDocument>} promise
 */

/** Documents that some element of the page uses, by address. @type {Map<string, Entry>} */
const entries = new Map();

/**
 * The document at `url`: one fetch however many elements ask, as long as one of them lives. When the last one's
 * signal aborts, the fetch is cancelled and the document forgotten.
 *
 * @param {string} url absolute
 * @param {AbortSignal} signal of the element that asks
 * @returns {Promise<SourceDocument>}
 * @throws {KlippError} "network", "http", "timeout", "too-large"
 */
export function loadDocument(url, signal) {
  const entry = entries.get(url) ?? begin(url);
  entry.users++;
  signal.addEventListener('abort', () => {
    if (--entry.users > 0) return;
    forget(url, entry);
    entry.controller.abort();
  });
  return entry.promise;
}

/** @param {string} url */
function begin(url) {
  const controller = new AbortController();
  const headers = { Accept: 'application/feed+json, application/json' };
  const promise = rescue(request(url, readDocument, { headers }, controller.signal), (error) => {
    forget(url, entry); // the next element that asks gets another try
    throw error;
  });
  const entry = { users: 0, controller, promise };
  entries.set(url, entry);
  return entry;
}

/**
 * @param {string} url
 * @param {Entry} entry
 */
function forget(url, entry) {
  if (entries.get(url) === entry) entries.delete(url);
}

/**
 * @param {Response} response
 * @returns {Promise<SourceDocument>}
 */
async function readDocument(response) {
  return { bytes: await readBytes(expectSuccess(response)), url: response.url };
}

/** @param {Response} response */
async function readBytes(response) {
  const bytes = new Uint8Array(MOST_BYTES);
  const reader = response.body?.getReader();
  let size = 0;
  for (let part; (part = (await reader?.read())?.value); size += part.length) {
    if (size + part.length > MOST_BYTES) throw tooLarge();
    bytes.set(part, size);
  }
  return bytes.slice(0, size);
}

function tooLarge() {
  return new KlippError('too-large', `byte ${MOST_BYTES}`, `the document has more than ${MOST_BYTES} bytes (document-bytes); shorten it`);
}

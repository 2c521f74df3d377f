import { KlippError } from '../common/klipp_error.js';
import { expectSuccess, request } from './request.js';
import { rescue } from '../common/promises.js';
import { loadScript } from './script.js';

/** @typedef {import('../document/reader.js').SourceDocument} SourceDocument */

/** What joins those who use a document of the page, by its address. @type {Map<string, (signal: AbortSignal) => Promise<SourceDocument>>} */
const shared = new Map();

/**
 * The document at `url`: one fetch however many elements ask, as long as one of them lives. When the last one's
 * signal aborts, the fetch is cancelled and the document forgotten.
 *
 * @param {string} url absolute
 * @param {AbortSignal} signal of the element that asks
 * @param {string} reader address of reader.js
 * @returns {Promise<SourceDocument>}
 * @throws {KlippError} "network", "http", "timeout", "too-large"
 */
export function loadDocument(url, signal, reader) {
  const join = shared.get(url) ?? begin(url, reader);
  return join(signal);
}

/**
 * @param {string} url
 * @param {string} reader
 */
function begin(url, reader) {
  const controller = new AbortController();
  controller.signal.addEventListener('abort', () => shared.delete(url));
  const promise = rescue(fetchDocument(url, controller.signal, reader), (error) => {
    controller.abort(); // the next element that asks gets another try
    throw error;
  });
  let users = 0;
  const join = (/** @type {AbortSignal} */ signal) => {
    users++;
    signal.addEventListener('abort', () => --users || controller.abort());
    return promise;
  };
  shared.set(url, join);
  return join;
}

/**
 * @param {string} url
 * @param {AbortSignal} signal
 * @param {string} reader
 * @returns {Promise<SourceDocument>}
 */
async function fetchDocument(url, signal, reader) {
  const script = loadScript(reader); // comes while the document does
  void rescue(script, () => {}); // told below, or by the request
  const headers = { Accept: 'application/feed+json, application/json' };
  return await request(url, async (response) => await (await script).readDocument(expectSuccess(response), KlippError), { headers }, signal);
}

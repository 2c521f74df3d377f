import { KlippError } from '../common/klipp_error.js';
import { expectSuccess, request } from './request.js';
import { rescue } from '../common/promises.js';
import { loadScript } from './script.js';

/** @typedef {import('../document/reader.js').SourceDocument} SourceDocument */

const headers = { Accept: 'application/feed+json, application/json' };

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
  const promise = rescue(fetchToRead('readDocument', url, controller.signal, reader, { headers }), (error) => {
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
 * What the publisher's own core rendered, so that no module is needed.
 *
 * @param {string} url absolute
 * @param {AbortSignal} signal
 * @param {string} reader address of reader.js
 * @returns {Promise<import('../document/reader.js').ReadyMarkup>}
 * @throws {KlippError} "network", "http", "timeout", "too-large", "module"
 */
export function loadMarkup(url, signal, reader) {
  return fetchToRead('readMarkup', url, signal, reader);
}

/**
 * @param {'readDocument' | 'readMarkup'} read what reader.js does with the answer; the script comes while that does
 * @param {string} url
 * @param {AbortSignal} signal
 * @param {string} reader
 * @param {RequestInit} [init]
 */
async function fetchToRead(read, url, signal, reader, init) {
  const script = loadScript(reader);
  void rescue(script, () => {}); // told below, or by the request
  return await request(url, async (response) => await (await script)[read](expectSuccess(response), KlippError), init, signal);
}

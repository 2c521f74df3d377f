import { KlippError } from './klipp_error.js';
import { expectSuccess, request } from './request.js';
import { rescue } from './rescue.js';
import { loadScript } from './script.js';

/** @typedef {import('./reader.js').SourceDocument} SourceDocument */

/**
 * @typedef {object} Entry
 * @property {number} users elements that wait for the document or show it
 * @property {AbortController} controller ends it all
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
 * @param {string} reader address of reader.js
 * @returns {Promise<SourceDocument>}
 * @throws {KlippError} "network", "http", "timeout", "too-large"
 */
export function loadDocument(url, signal, reader) {
  const entry = entries.get(url) ?? begin(url, reader);
  entry.users++;
  signal.addEventListener('abort', () => --entry.users || entry.controller.abort());
  return entry.promise;
}

/**
 * @param {string} url
 * @param {string} reader
 */
function begin(url, reader) {
  const controller = new AbortController();
  const { signal } = controller;
  signal.addEventListener('abort', () => entries.delete(url));
  const promise = rescue(fetchDocument(url, signal, reader), (error) => {
    controller.abort(); // the next element that asks gets another try
    throw error;
  });
  const entry = { users: 0, controller, promise };
  entries.set(url, entry);
  return entry;
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

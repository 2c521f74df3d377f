import { KlippError } from '../common/klipp_error.js';
import { all } from '../common/promises.js';
import { expectSuccess, request } from './request.js';
import { loadScript } from './script.js';

/**
 * Ready markup: what the publisher's own core rendered, so that no module is needed.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 * @param {string} reader address of reader.js
 * @returns {Promise<import('../document/reader.js').ReadyMarkup>}
 * @throws {KlippError} "network", "http", "timeout", "too-large"
 */
export async function loadMarkup(url, signal, reader) {
  const script = loadScript(reader); // comes while the markup does
  const read = request(url, async (response) => await (await script).readMarkup(expectSuccess(response), KlippError), {}, signal);
  const [markup] = await all([read, script]);
  return markup;
}

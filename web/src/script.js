import { KlippError } from './klipp_error.js';
import { late, PATIENCE } from './request.js';

/**
 * Loads a script that lies beside klipp.js. Unlike a request it cannot be broken off, only given up.
 *
 * @param {string} url
 * @returns {Promise<any>} what it exports
 * @throws {KlippError} "network", "timeout"
 */
export async function loadScript(url) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const patience = new Promise((_, reject) => (timer = setTimeout(() => reject(late(url)), PATIENCE)));
  try {
    return await Promise.race([import(url), patience]);
  } catch (error) {
    throw error instanceof KlippError ? error : new KlippError('network', '', `${url} could not be loaded; check the address, the network and CORS: ${error}`);
  } finally {
    clearTimeout(timer);
  }
}

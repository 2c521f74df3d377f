import { late, PATIENCE, unreachable } from './request.js';

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
  const patience = new Promise((_, reject) => (timer = setTimeout(reject, PATIENCE, late(url))));
  const script = import(url).catch(() => Promise.reject(unreachable(url)));
  return Promise.race([script, patience]).finally(() => clearTimeout(timer));
}

import { late, PATIENCE, unreachable } from './request.js';

/**
 * Loads a script that lies beside klipp.js. Unlike a request it cannot be broken off, only given up.
 *
 * @param {string} url
 * @returns {Promise<any>} what it exports; made without `then`, which the page may have made its own
 * @throws {KlippError} "network", "timeout"
 */
export function loadScript(url) {
  return new Promise(async (resolve, reject) => {
    const timer = setTimeout(() => reject(late(url)), PATIENCE);
    try {
      resolve(await import(/* webpackIgnore: true */ /* @vite-ignore */ url)); // bundlers leave it as it is
    } catch {
      reject(unreachable(url));
    }
    clearTimeout(timer);
  });
}

import { late, PATIENCE, unreachable } from './request.js';

/**
 * Loads a script that lies beside klipp.js. Unlike a request it cannot be broken off, only given up.
 *
 * @param {string} url
 * @returns {Promise<any>} what it exports
 * @throws {import('./klipp_error.js').KlippError} "network", "timeout"
 */
export function loadScript(url) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE, late(url));
    const settled = import(url).then(resolve, () => reject(unreachable(url)));
    void settled.then(() => clearTimeout(timer));
  });
}

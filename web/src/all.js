import { rescue } from './rescue.js';

/**
 * As Promise.all, without `then` (see rescue).
 *
 * @template {unknown[]} T
 * @param {[...T]} promises
 * @returns {Promise<{ [I in keyof T]: Awaited<T[I]> }>} rejects with the first failure in their order
 */
export async function all(promises) {
  const results = [];
  // Nothing is reported as unhandled while another is waited for.
  for (const promise of promises) void rescue(promise, () => {});
  for (const promise of promises) results.push(await promise);
  return /** @type {any} */ (results);
}

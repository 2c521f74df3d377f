import { rescue } from './rescue.js';

/**
 * Makes a function that does `work` once and gives everybody the same promise; a failure is forgotten, so that the
 * next one who asks gets another try.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {() => Promise<T>}
 */
export function once(work) {
  /** @type {Promise<T> | undefined} */
  let promise;
  return () =>
    (promise ??= rescue(work(), (error) => {
      promise = undefined;
      throw error;
    }));
}

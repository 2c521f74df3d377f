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
  const attempt = async () => {
    try {
      return await work();
    } catch (error) {
      promise = undefined;
      throw error;
    }
  };
  return () => (promise ??= attempt());
}

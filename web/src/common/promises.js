/**
 * What promises need, without `then`: a page may have redefined that, while `await` of a promise does not ask it. For the
 * same reason a promise is awaited also where it is returned.
 */

/**
 * As `promise.catch(mend)`.
 *
 * @template T, U
 * @param {T} promise
 * @param {(error: unknown) => U} mend
 * @returns {Promise<Awaited<T> | U>}
 */
export async function rescue(promise, mend) {
  try {
    return await promise;
  } catch (error) {
    return mend(error);
  }
}

/**
 * As Promise.all.
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

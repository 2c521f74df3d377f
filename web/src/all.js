/**
 * As Promise.all, without `then`: a page may have redefined that, while `await` of a promise does not ask it. Here and
 * elsewhere a promise is therefore awaited also where it is returned.
 *
 * @template {unknown[]} T
 * @param {T} promises
 * @returns {Promise<{ [I in keyof T]: Awaited<T[I]> }>} rejects with the first failure in their order
 */
export async function all(promises) {
  const results = [];
  for (const outcome of promises.map(settle)) results.push((await outcome)());
  return /** @type {any} */ (results);
}

/**
 * Never rejects, so that nothing is reported as unhandled while another is waited for.
 *
 * @param {unknown} promise
 * @returns {Promise<() => unknown>} what gives its value, or throws what it rejected with
 */
async function settle(promise) {
  try {
    const value = await promise;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/**
 * As `promise.catch(mend)`, without `then`: a page may have redefined that, while `await` of a promise does not ask it.
 * For the same reason a promise is awaited also where it is returned.
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

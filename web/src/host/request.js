import { KlippError } from '../common/klipp_error.js';

// As it was when the script came, before the page may have redefined it.
const fetch = globalThis.fetch;

/** How long a server may take for the whole answer, in milliseconds. */
export const PATIENCE = 15_000;

/**
 * Fetches `url`, without credentials of another origin, and hands the response to `read`, all within one time limit, so that a server
 * that stalls in the middle of its answer is noticed too.
 *
 * @template T
 * @param {string} url
 * @param {(response: Response) => Promise<T>} read
 * @param {RequestInit} [init]
 * @param {AbortSignal} [signal] aborts the request
 * @returns {Promise<T>}
 * @throws {KlippError} "network", "timeout", and whatever `read` throws of that class
 */
export async function request(url, read, init, signal) {
  const controller = new AbortController();
  signal?.addEventListener('abort', () => controller.abort());
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  try {
    return await read(
      await fetch(url, {
        credentials: 'same-origin', // as a preload does
        referrerPolicy: 'strict-origin',
        ...init,
        signal: controller.signal,
      }),
    );
  } catch (error) {
    if (error instanceof KlippError) throw error;
    throw (controller.signal.aborted ? late : unreachable)(url);
  } finally {
    clearTimeout(timer);
    controller.abort(); // stop a download that nobody needs any more
  }
}

/** @param {string} url of what did not come, or cannot be run */
export function unreachable(url) {
  return new KlippError('network', `${url} could not be fetched; check the address, the network and CORS`);
}

/** @param {string} url of what did not come in time */
export function late(url) {
  return new KlippError('timeout', `${url} did not answer within 15 seconds; try again later`);
}

/**
 * The response itself where it is a success.
 *
 * @param {Response} response
 * @throws {KlippError} "http"
 */
export function expectSuccess(response) {
  if (response.ok) return response;
  throw new KlippError('http', `${response.url} answered ${response.status}; check the address`);
}

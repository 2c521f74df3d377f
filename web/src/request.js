import { KlippError } from './klipp_error.js';

/** How long a server may take for the whole answer, in seconds. */
const PATIENCE = 15;

/**
 * Fetches `url` without credentials and hands the response to `read`, all within one time limit, so that a server
 * that stalls in the middle of its answer is noticed too.
 *
 * @template T
 * @param {string} url
 * @param {(response: Response) => Promise<T>} read
 * @param {RequestInit} [init]
 * @param {AbortController} [controller] aborts the request; also aborted here as soon as anything fails
 * @returns {Promise<T>}
 * @throws {KlippError} "network", "timeout", and whatever `read` throws of that class
 */
export async function request(url, read, init, controller = new AbortController()) {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, PATIENCE * 1000);
  try {
    return await read(
      await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'strict-origin-when-cross-origin',
        ...init,
        signal: controller.signal,
      }),
    );
  } catch (error) {
    controller.abort(); // an answer that nobody wants any more need not be downloaded
    throw error instanceof KlippError ? error : unreachable(url, late);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {string} url
 * @param {boolean} late
 */
function unreachable(url, late) {
  return late
    ? new KlippError('timeout', '', `${url} did not answer within ${PATIENCE} seconds; try again later`)
    : new KlippError('network', '', `${url} could not be fetched; check the address, the network and CORS`);
}

/**
 * The response itself where it is a success.
 *
 * @param {Response} response
 * @throws {KlippError} "http"
 */
export function expectSuccess(response) {
  if (response.ok) return response;
  throw new KlippError('http', '', `${response.url} answered ${response.status}; check the address`);
}

import { KlippError } from './klipp_error.js';

// As it was when the script came: what the page makes of it later is none of our business.
const { fetch } = globalThis;

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
 * @param {AbortSignal} [signal] aborts the request
 * @returns {Promise<T>}
 * @throws {KlippError} "network", "timeout", and whatever `read` throws of that class
 */
export async function request(url, read, init, signal) {
  const controller = new AbortController();
  signal?.addEventListener('abort', () => controller.abort());
  const timer = setTimeout(() => controller.abort(), PATIENCE * 1000);
  try {
    return await read(
      await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        ...init,
        signal: controller.signal,
      }),
    );
  } catch (error) {
    if (error instanceof KlippError) throw error;
    throw controller.signal.aborted
      ? new KlippError('timeout', '', `${url} did not answer within ${PATIENCE} seconds; try again later`)
      : new KlippError('network', '', `${url} could not be fetched; check the address, the network and CORS`);
  } finally {
    clearTimeout(timer);
    controller.abort(); // an answer that nobody wants any more need not be downloaded
  }
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

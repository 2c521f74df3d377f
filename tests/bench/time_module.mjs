import { renderByModule } from '../support/render.mjs';

/**
 * What one rendering takes.
 *
 * @param {string} kind
 * @param {Uint8Array} document
 * @param {bigint} duration for how long to go on, in nanoseconds; once at least
 * @returns {Promise<number>} microseconds
 */
export async function timeModule(kind, document, duration = 200_000_000n) {
  const start = process.hrtime.bigint();
  let count = 0;
  do {
    await renderByModule(kind, {}, document);
    count++;
  } while (process.hrtime.bigint() - start < duration);
  return Number(process.hrtime.bigint() - start) / 1000 / count;
}

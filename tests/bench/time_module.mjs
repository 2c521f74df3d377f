import { KINDS, makeEngine } from '../support/render.mjs';

const engine = await makeEngine('klipp.wasm');

/**
 * What one rendering takes by the module, from a document's bytes to the markup's, as render_bench.cpp has it natively.
 *
 * @param {string} kind
 * @param {Uint8Array} document
 * @param {bigint} [duration] for how long to go on, in nanoseconds; once at least
 * @returns {Promise<number>} microseconds
 */
export async function timeModule(kind, document, duration) {
  const wasm = await engine.start();
  return time(duration, () => {
    const at = wasm.klipp_input(document.length);
    new Uint8Array(wasm.memory.buffer, at).set(document);
    if (wasm.klipp_render(KINDS.indexOf(kind), 0, document.length) !== 0) throw new Error(`cannot render ${kind}`);
  });
}

/**
 * The same as a page has it, to the text that the host makes nodes of.
 *
 * @param {string} kind
 * @param {Uint8Array} document
 * @param {bigint} [duration]
 */
export function timeHost(kind, document, duration) {
  return time(duration, () => engine.render(KINDS.indexOf(kind), [], document));
}

/** @param {bigint | undefined} duration @param {() => unknown} work @returns {Promise<number>} microseconds */
async function time(duration = 200_000_000n, work) {
  const start = process.hrtime.bigint();
  let count = 0;
  do {
    await work();
    count++;
  } while (process.hrtime.bigint() - start < duration);
  return Number(process.hrtime.bigint() - start) / 1000 / count;
}

/**
 * Takes turns with the page: many widgets may become ready at one moment, and while a script is at work, the page does not answer
 * its reader.
 */

/** How long a piece of work goes on before the page has its turn, in milliseconds; a task of 50 is felt. */
const SLICE_MS = 20;

/** When the first work of this task began; 0 before any has. */
let began = 0;

/** Comes with the next task. @type {Promise<unknown>} */
let nextTask;

/**
 * Does a piece of work: at once, or in a later task where this one has gone on for long.
 *
 * @template T
 * @param {() => T} work
 * @returns {Promise<Awaited<T>>}
 */
export async function inTurn(work) {
  while (performance.now() - (began ||= begin()) > SLICE_MS) await nextTask;
  return await work();
}

function begin() {
  nextTask = new Promise((resolve) => setTimeout(() => resolve((began = 0))));
  return performance.now();
}

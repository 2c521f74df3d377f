/** What the times say: ratios to the best peer, held against what Klipp means to reach. */
import { WAYS } from '../klipp_pages.mjs';

/** @typedef {import('../klipp_pages.mjs').Way} Way */

/** @typedef {{ variant: import('./jobs.mjs').Variant, ms: number }} Time the median of a variant's times */

/** Below which ratio each way should be, by job where jobs differ. @type {Record<Way, number | Record<string, number>>} */
const GOALS = {
  'script alone': { article: 1.1, card: 1.1, share: 1.1, form: 1 },
  hints: 1,
  'ready markup alone': 0.9,
  'ready markup': 0.8,
  prerendered: 0.6,
};

/** @param {Way} way @param {string} job */
export function goalOf(way, job) {
  const goal = GOALS[way];
  return typeof goal === 'number' ? goal : goal[job];
}

/** The middle one. @param {number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** @param {Time[]} times @param {import('./jobs.mjs').Variant['side']} side */
const bestOf = (times, side) => times.filter(({ variant }) => variant.side === side).sort((a, b) => a.ms - b.ms)[0];

/**
 * A row of the table.
 *
 * @param {string} job
 * @param {{ network: string, cpu: number }} conditions
 * @param {Time[]} times
 * @returns {Record<string, string>}
 */
export function rowOf(job, { network, cpu }, times) {
  const best = bestOf(times, 'peer');
  const hinted = bestOf(times, 'hinted peer');
  const ratios = WAYS.map((way) => {
    const time = times.find(({ variant }) => variant.side === 'klipp' && variant.name === way);
    return [way, time ? marked(time.ms / best.ms, goalOf(way, job)) : ''];
  });
  return {
    job,
    network,
    CPU: `÷${cpu}`,
    'best peer': best.variant.name,
    ms: best.ms.toFixed(0),
    ...Object.fromEntries(ratios),
    'best peer with hints': hinted ? (hinted.ms / best.ms).toFixed(2) : '',
  };
}

/** @param {number} ratio @param {number} goal */
const marked = (ratio, goal) => ratio.toFixed(2) + (ratio > goal ? ' !' : '');

/** @param {Record<string, string>[]} rows */
export function asMarkdown(rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const names = Object.keys(rows[0]);
  return [line(names), line(names.map(() => '---')), ...rows.map((row) => line(Object.values(row)))].join('\n');
}

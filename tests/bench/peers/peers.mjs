/**
 * How long a reader waits for a widget, by Klipp and by what a partner might take instead, in one browser: `make bench-peers`.
 * Within a round they take turns, and the medians of the rounds are compared, so that a noisy machine bends all alike.
 *
 * `--job= --network= --cpu= --rounds=` narrow it (`--job=card,form --network=loopback --cpu=4`), `--markdown` prints the table as
 * Markdown, `--times` the medians that it is made of.
 */
import { parseArgs } from 'node:util';
import { chosen } from '../chosen.mjs';
import { Comparison } from './comparison.mjs';
import { CPUS, NETWORKS } from './measure.mjs';
import { asMarkdown, median, rowOf } from './results.mjs';

const CAPTION = `Time until a widget has a box and its text, from the start of the navigation, with empty caches: medians. "ms" is the best
peer's, with its page as its documentation has it; each other figure is a time divided by that. "!" marks what misses its goal.`;

const text = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({
  options: { job: text, network: text, cpu: text, rounds: { ...text, default: '7' }, markdown: { type: 'boolean' }, times: { type: 'boolean' } },
});

/**
 * @param {Comparison} comparison
 * @param {import('./jobs.mjs').Job} job
 * @param {{ network: string, cpu: number }} conditions
 * @returns {Promise<import('./results.mjs').Time[]>}
 */
async function timesOf(comparison, job, conditions) {
  /** @type {number[][]} */
  const times = job.variants.map(() => []);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [i, variant] of job.variants.entries()) times[i].push(await comparison.time(variant, job.text, conditions));
  }
  return job.variants.map((variant, i) => ({ variant, ms: median(times[i]) }));
}

/** @param {string} name @param {{ network: string, cpu: number }} conditions @param {import('./results.mjs').Time[]} times */
function tell(name, { network, cpu }, times) {
  const each = times.map(({ variant, ms }) => `${variant.side} ${variant.name}: ${ms.toFixed(0)}`);
  console.log(`${name}, ${network}, CPU ÷${cpu}: ${each.join('; ')}`);
}

const comparison = await new Comparison().start();
try {
  const names = chosen(Object.keys(comparison.jobs), values.job);
  const cells = chosen(Object.keys(NETWORKS), values.network).flatMap((network) => chosen(CPUS, values.cpu).map((cpu) => ({ network, cpu })));
  const [first] = Object.values(comparison.jobs);
  await comparison.time(first.variants[0], first.text, cells[0]); // the browser's own first page
  const rows = [];
  for (const name of names) {
    for (const conditions of cells) {
      const times = await timesOf(comparison, comparison.jobs[name], conditions);
      if (values.times) tell(name, conditions, times);
      rows.push(rowOf(name, conditions, times));
    }
  }
  console.log(CAPTION);
  if (values.markdown) console.log(asMarkdown(rows));
  else console.table(rows);
} finally {
  await comparison.stop();
}

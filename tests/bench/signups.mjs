/**
 * How many signups a second the publisher takes in, each on the disk before it is answered, and whether they are all
 * there when it is killed: `make bench`. The publisher commits those that arrive together at once; the second row shows
 * it with one commit for each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browser/servers.mjs';
import { audit, killInTheMiddle, sendSignups, startForLoad } from './signup_load.mjs';

const LOAD = { count: 10_000, connections: 64 };
const ROUNDS = 3;

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** @param {string} database @param {string} batch */
async function measure(database, batch) {
  const publisher = await startForLoad(database, ['--commit-batch', batch]);
  const { acknowledged, milliseconds, seconds } = await sendSignups(publisher.origin, { series: 'load', ...LOAD });
  await publisher.stop();
  milliseconds.sort((a, b) => a - b);
  return { acknowledged, rate: acknowledged.length / seconds, p50: quantile(milliseconds, 0.5), p99: quantile(milliseconds, 0.99) };
}

/** The round in the middle of several. @param {string} folder @param {string} batch */
async function median(folder, batch) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const database = join(folder, `load.${batch}.${round}.db`);
    rounds.push({ database, ...(await measure(database, batch)) });
  }
  return rounds.sort((a, b) => a.rate - b.rate)[Math.floor(ROUNDS / 2)];
}

// Beside the build, as /tmp is memory on many machines.
const folder = mkdtempSync(join(ROOT, 'build/signups-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const together = await median(folder, '256');
const alone = await median(folder, '1');
console.log(`${LOAD.count} signups over ${LOAD.connections} connections, the median of ${ROUNDS} runs`);
console.table(
  [['shared commits', together], ['one commit each', alone]].map(([commits, run]) => {
    const { rate, p50, p99 } = /** @type {typeof together} */ (run);
    return { commits, 'signups/s': Math.round(rate), 'p50 ms': p50.toFixed(1), 'p99 ms': p99.toFixed(1) };
  }),
);

const killed = await killInTheMiddle(together.database, LOAD);
const report = audit(together.database, [...together.acknowledged, ...killed]);
console.log(`the same, then killed (-9) in the middle of another ${LOAD.count}, and started again`);
console.table([report]);
if (report.lost || report.doubled || report['without mail'] || report.integrity !== 'ok') process.exitCode = 1;

/**
 * Time to render the demonstration's documents, natively and by the module, in one run: `make bench`. The two take
 * turns and the medians are compared, so that a noisy machine bends both alike.
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromEnvironment, renderByModule } from '../support/render.mjs';

const DOCUMENTS = fileURLToPath(new URL('../../examples/agdering/', import.meta.url));
const ROUNDS = 5;
const CASES = { article: 'topplederforum.json', card: 'topplederforum.json', feed: 'feed.json', signup: 'topplederforum.json' };

/** @param {string} kind @returns {number} microseconds */
function timeNatively(kind) {
  const words = [`--benchmark_filter=^render/${kind}$`, '--benchmark_min_time=0.2', '--benchmark_format=json'];
  const { stdout } = spawnSync(join(fromEnvironment('KLIPP_BIN'), 'klipp-bench'), words, { encoding: 'utf8' });
  return JSON.parse(stdout).benchmarks[0].cpu_time / 1000;
}

/** @param {string} kind @param {Uint8Array} document @returns {Promise<number>} microseconds */
async function timeModule(kind, document) {
  const start = process.hrtime.bigint();
  let count = 0;
  while (process.hrtime.bigint() - start < 200_000_000n) {
    await renderByModule(kind, {}, document);
    count++;
  }
  return Number(process.hrtime.bigint() - start) / 1000 / count;
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const rows = [];
for (const [kind, name] of Object.entries(CASES)) {
  const document = await readFile(join(DOCUMENTS, name));
  const native = [];
  const module = [];
  for (let round = 0; round < ROUNDS; round++) {
    native.push(timeNatively(kind));
    module.push(await timeModule(kind, document));
  }
  const [n, m] = [median(native), median(module)];
  rows.push({
    widget: kind,
    'native µs': n.toFixed(1),
    'module µs': m.toFixed(1),
    'module / native': (m / n).toFixed(2),
    'native a second': Math.round(1e6 / n),
  });
}
console.table(rows);

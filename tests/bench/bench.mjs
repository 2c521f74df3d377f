/**
 * Time to render the demonstration's documents, natively, by the module and by the module as JavaScript, in one run:
 * `make bench`. They take turns and the medians are compared, so that a noisy machine bends all alike.
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromEnvironment } from '../support/render.mjs';
import { timeHost, timeModule } from './time_module.mjs';

const DOCUMENTS = fileURLToPath(new URL('../../examples/agdering/', import.meta.url));
const ROUNDS = 5;
const CASES = { article: 'topplederforum.json', card: 'topplederforum.json', feed: 'feed.json', signup: 'topplederforum.json' };

/** @param {string} kind @returns {number} microseconds */
function timeNatively(kind) {
  const words = [`--benchmark_filter=^render/${kind}$`, '--benchmark_min_time=0.2', '--benchmark_format=json'];
  const { stdout } = spawnSync(join(fromEnvironment('KLIPP_BIN'), 'klipp-bench'), words, { encoding: 'utf8' });
  return JSON.parse(stdout).benchmarks[0].real_time / 1000;
}

/** @param {string} kind @param {string} file @returns {{ first: number, later: number }} microseconds, by the module as JavaScript */
function timeScript(kind, file) {
  const program = fileURLToPath(new URL('time_javascript.mjs', import.meta.url));
  return JSON.parse(spawnSync(process.execPath, [program, kind, file], { encoding: 'utf8' }).stdout);
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const rows = [];
for (const [kind, name] of Object.entries(CASES)) {
  const file = join(DOCUMENTS, name);
  const document = await readFile(file);
  const native = [];
  const module = [];
  const host = [];
  const script = [];
  for (let round = 0; round < ROUNDS; round++) {
    native.push(timeNatively(kind));
    await timeModule(kind, document); // as the native benchmark does, some rounds that do not count
    module.push(await timeModule(kind, document));
    host.push(await timeHost(kind, document));
    script.push(timeScript(kind, file));
  }
  const [n, m, s] = [median(native), median(module), median(script.map(({ later }) => later))];
  rows.push({
    widget: kind,
    'native µs': n.toFixed(1),
    'a second': Math.round(1e6 / n),
    'module µs': m.toFixed(1),
    'module / native': (m / n).toFixed(2),
    'as text µs': median(host).toFixed(1),
    'JavaScript µs': s.toFixed(1),
    'JavaScript / module': (s / m).toFixed(2),
    'its first ms': (median(script.map(({ first }) => first)) / 1000).toFixed(1),
  });
}
console.table(rows);

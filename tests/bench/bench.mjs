/**
 * Time to render the demonstration's documents, natively, by the module and by the module as JavaScript, in one run; and
 * bodies of articles beside what other renderers take for the same text: `make bench`. They take turns and the medians are
 * compared, so that a noisy machine bends all alike.
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

/** @typedef {{ run_name: string, aggregate_name?: string, real_time: number, cpu_time: number, bytes?: number }} Measured */

/** @param {string[]} words options of the native benchmark @returns {Measured[]} nanoseconds */
function runBenchmark(...words) {
  const program = join(fromEnvironment('KLIPP_BIN'), 'klipp-bench');
  const { stdout, stderr } = spawnSync(program, [...words, '--benchmark_format=json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (!stdout) throw new Error(`${program}: ${stderr}`);
  return JSON.parse(stdout).benchmarks;
}

/** @param {string} kind @returns {number} microseconds */
function timeNatively(kind) {
  return runBenchmark(`--benchmark_filter=^render/${kind}$`, '--benchmark_min_time=0.2')[0].real_time / 1000;
}

/**
 * All of the native benchmark in turns, each a few hundredths of a second long: medians of the processor's time, which other
 * programs take nothing of.
 *
 * @returns {Map<string, { time: number, bytes?: number }>} microseconds, by names such as "body/long/klipp"
 */
function timeInTurns() {
  const measured = runBenchmark('--benchmark_enable_random_interleaving=true', '--benchmark_repetitions=15', '--benchmark_min_time=0.04');
  const medians = measured.filter(({ aggregate_name }) => aggregate_name === 'median');
  return new Map(medians.map(({ run_name, cpu_time, bytes }) => [run_name, { time: cpu_time / 1000, bytes }]));
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

const times = timeInTurns();
const timeOf = (/** @type {string} */ name) => {
  const measured = times.get(name);
  if (!measured) throw new Error(`nothing was measured of ${name}`);
  return measured;
};

console.table(
  ['article', 'long', 'tables'].map((text) => {
    const { time, bytes } = timeOf(`body/${text}/klipp`);
    const [cmark, md4c] = ['cmark', 'md4c'].map((other) => timeOf(`body/${text}/${other}`).time);
    return {
      'body in Markdown': text,
      bytes,
      'Klipp µs': time.toFixed(1),
      'cmark-gfm µs': cmark.toFixed(1),
      'md4c µs': md4c.toFixed(1),
      'Klipp / cmark-gfm': (time / cmark).toFixed(2),
      'Klipp / md4c': (time / md4c).toFixed(2),
    };
  }),
);

const [article, card, cmark, html, gumbo] = ['render/article', 'render/card', 'body/article/cmark', 'body/html/klipp', 'body/html/gumbo'].map(
  (name) => timeOf(name).time,
);
const goal = (/** @type {string} */ what, /** @type {number} */ value, /** @type {string} */ wanted, /** @type {boolean} */ is_reached) => ({
  what,
  is: value.toFixed(value < 100 ? 2 : 0),
  goal: wanted,
  reached: is_reached ? 'yes' : 'no',
});
const worst = Math.max(...['article', 'long', 'tables'].map((text) => timeOf(`body/${text}/klipp`).time / timeOf(`body/${text}/cmark`).time));
console.log(`A whole article takes ${(article / cmark).toFixed(2)} times as long as cmark-gfm does for its body.`);
console.table([
  goal('body in Markdown / cmark-gfm, worst of the three', worst, '≤ 1.6', worst <= 1.6),
  goal("body in HTML / gumbo's parse", html / gumbo, '≤ 1.3', html / gumbo <= 1.3),
  goal('articles a second', 1e6 / article, '≥ 20000', article <= 50),
  goal('cards a second', 1e6 / card, '≥ 50000', card <= 20),
]);

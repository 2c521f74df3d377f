/**
 * How time and memory grow with hostile input, natively and in the module: every generator of growth_inputs.mjs at an
 * eighth, a quarter, half and the whole of the largest size that the limits let in. `growth` is the worst factor beyond
 * linear, the fixed part of a rendering taken off. Exits 1 where one grows more than 1.3 times faster than linear, takes
 * more than a second or more than 128 MB. Words on the command line choose the inputs whose names contain them.
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Engine } from '../../web/src/engine.js';
import { fromEnvironment, KINDS } from '../support/render.mjs';
import { inputs, textOf } from './growth_inputs.mjs';

const STEPS = [1, 2, 4, 8];
const ROUNDS = 5;
/** Below this, in milliseconds, a time says more of the machine than of the input. */
const LEAST_TIME = 2;
const MOST = { growth: 1.3, milliseconds: 1000, megabytes: 128 };

/** @type {WebAssembly.Memory | undefined} */
let memory;

/** An engine whose memory can be looked at. */
async function newEngine() {
  const bytes = await readFile(join(fromEnvironment('KLIPP_DIST'), 'v1/klipp.wasm'));
  return new Engine(`data:application/wasm;base64,${bytes.toString('base64')}`);
}

const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = /** @type {typeof instantiate} */ (
  async (/** @type {any} */ module, /** @type {any} */ imports) => {
    const instance = await instantiate(module, imports);
    memory = /** @type {any} */ (instance).exports.memory;
    return instance;
  }
);

/** Milliseconds of this process, so that other programs on the machine do not count. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** @param {string} kind @param {Buffer} text */
function measureNatively(kind, text) {
  const { stdout, status, signal } = spawnSync(join(fromEnvironment('KLIPP_BIN'), 'klipp-growth'), [kind], { input: text });
  if (status !== 0) throw new Error(`klipp-growth ended with ${status ?? signal}`);
  const { ms, kilobytes, rendered } = JSON.parse(stdout.toString());
  return { ms, megabytes: kilobytes / 1024, rendered };
}

/** @param {string} kind @param {Buffer} text */
async function measureModule(kind, text) {
  const engine = await newEngine();
  const times = [];
  let rendered = true;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = processorTime();
    await engine.render(KINDS.indexOf(kind), [], text).catch((error) => {
      if (error.code === 'module') throw error;
      rendered = false;
    });
    if (round > 0) times.push(processorTime() - start); // the first also compiles
  }
  return { ms: median(times), megabytes: (memory?.buffer.byteLength ?? 0) / 2 ** 20, rendered };
}

/**
 * The worst growth beyond linear between the smallest and any larger size.
 *
 * @param {number[]} times
 */
function growth(times) {
  const [first, ...others] = times.map((ms) => Math.max(ms, LEAST_TIME));
  return Math.max(...others.map((ms, index) => ms / first / STEPS[index + 1]));
}

/** @param {(kind: string, text: Buffer) => any} measure @param {import('./growth_inputs.mjs').Growing} input */
async function measureSteps(measure, input) {
  const all = [];
  for (const step of STEPS) all.push(await measure(input.kind, textOf(input, (input.bound / 8) * step)));
  const times = all.map(({ ms }) => ms);
  return { times, growth: growth(times), megabytes: Math.max(...all.map((each) => each.megabytes)), rendered: all.map((each) => each.rendered) };
}

/** @param {Awaited<ReturnType<typeof measureSteps>>} measured */
const isTooMuch = ({ times, growth, megabytes }) =>
  growth > MOST.growth || Math.max(...times) > MOST.milliseconds || megabytes > MOST.megabytes;

const words = process.argv.slice(2);
const rows = [];
let tooMuch = 0;
for (const input of inputs.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))) {
  for (const [where, measure] of Object.entries({ native: measureNatively, module: measureModule })) {
    let measured = await measureSteps(measure, input);
    // Another program on the machine may have had its turn: what is slow is slow twice.
    if (isTooMuch(measured)) measured = await measureSteps(measure, input);
    if (isTooMuch(measured)) tooMuch++;
    rows.push({
      input: input.name,
      where,
      ...Object.fromEntries(STEPS.map((step, index) => [`${step}× ms`, measured.times[index].toFixed(1)])),
      growth: measured.growth.toFixed(2),
      MB: measured.megabytes.toFixed(0),
      ends: measured.rendered[3] ? 'markup' : 'refused',
      '': isTooMuch(measured) ? 'TOO MUCH' : '',
    });
  }
}
console.table(rows);
console.log(`${rows.length / 2} inputs, ${tooMuch} measurements beyond ${JSON.stringify(MOST)}`);
process.exitCode = tooMuch ? 1 : 0;

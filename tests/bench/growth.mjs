/**
 * How time and memory grow with hostile input, natively and in the module: every generator of growth_inputs.mjs at an
 * eighth, a quarter, half and the whole of the largest size that the limits let in. `growth` is the worst factor beyond
 * linear. Where a large tree leaves the processor's caches, each step of a linear program takes longer; so what grows
 * more than 1.3 times faster by the native clock is run once more under Valgrind, which counts the steps; if those are
 * linear, the module may take as much longer as native code does.
 *
 * Exits 1 where both the time and the instructions grow more than 1.3 times faster than linear, or one takes more than a
 * second or more than 128 MB. Words on the command line choose the inputs whose names contain them.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fromEnvironment, KINDS, makeEngine } from '../support/render.mjs';
import { inputs, textOf } from './growth_inputs.mjs';

const STEPS = [1, 2, 4, 8];
const ROUNDS = 5;
/** Below this, in milliseconds, a time says more of the machine than of the input. */
const LEAST_TIME = 2;
const MOST = { growth: 1.3, milliseconds: 1000, megabytes: 128 };

/** @typedef {{ ms: number, megabytes: number, rendered: boolean }} Measurement */

/** @type {WebAssembly.Memory | undefined} */
let memory;

/** An engine whose memory can be looked at, by what stands below. */
const newEngine = (/** @type {string | undefined} */ module) => makeEngine(module ?? 'klipp.wasm');

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

/** @param {string} kind @param {Buffer} text */
function measureNatively(kind, text) {
  const { stdout, status, signal } = spawnSync(join(fromEnvironment('KLIPP_BIN'), 'klipp-growth'), [kind], { input: text });
  if (status !== 0) throw new Error(`klipp-growth ended with ${status ?? signal}`);
  const { ms, kilobytes, rendered } = JSON.parse(stdout.toString());
  return { ms, megabytes: kilobytes / 1024, rendered };
}

/** @param {string} kind @param {Buffer} text @param {string} [module] */
async function measureModule(kind, text, module) {
  const engine = await newEngine(module);
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
  return { ms: Math.min(...times), megabytes: (memory?.buffer.byteLength ?? 0) / 2 ** 20, rendered };
}

/** Instructions of one rendering natively, without those of starting the command. @param {string} kind @param {Buffer} text */
function countInstructions(kind, text) {
  return countOfCommand(kind, text) - countOfCommand(kind, Buffer.from(' '));
}

/** @param {string} kind @param {Buffer} text */
function countOfCommand(kind, text) {
  const counting = ['--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null'];
  const command = [...counting, join(fromEnvironment('KLIPP_BIN'), 'klipp'), 'render', kind];
  const { stderr } = spawnSync('valgrind', command, { input: text, stdio: ['pipe', 'ignore', 'pipe'] });
  const told = /I\s+refs:\s+([\d,]+)/.exec(String(stderr));
  if (!told) throw new Error(`valgrind did not count: ${stderr}`);
  return Number(told[1].replaceAll(',', ''));
}

/**
 * The worst growth beyond linear between the smallest and any larger size.
 *
 * @param {number[]} measured
 */
function growth([first, ...others]) {
  return Math.max(...others.map((each, index) => each / first / STEPS[index + 1]));
}

/** @param {(kind: string, text: Buffer, module?: string) => Measurement | Promise<Measurement>} measure @param {import('./growth_inputs.mjs').Growing} input */
async function measureSteps(measure, input) {
  /** @type {Measurement[]} */
  const all = [];
  for (const step of STEPS) all.push(await measure(input.kind, textOf(input, (input.bound / 8) * step), input.module));
  const times = all.map(({ ms }) => ms);
  const megabytes = Math.max(...all.map((each) => each.megabytes));
  return { times, growth: growth(times.map((ms) => Math.max(ms, LEAST_TIME))), megabytes, rendered: all.map((each) => each.rendered) };
}

/** @param {import('./growth_inputs.mjs').Growing} input */
function growthOfInstructions(input) {
  return growth(STEPS.map((step) => countInstructions(input.kind, textOf(input, (input.bound / 8) * step))));
}

/** @param {Awaited<ReturnType<typeof measureSteps>>} measured */
const isTooMuch = ({ times, growth, megabytes }) => growth > MOST.growth || Math.max(...times) > MOST.milliseconds || megabytes > MOST.megabytes;

const COLUMNS = ['input', 'where', ...STEPS.map((step) => `${step}× ms`), 'growth', 'of steps', 'MB', 'ends'];

/** One line of the table, as soon as it is known. @param {(string | number)[]} cells */
function print([input, where, ...cells]) {
  console.log([String(input).padEnd(42), String(where).padEnd(6), ...cells.map((cell) => String(cell).padStart(8))].join(' '));
}

const words = process.argv.slice(2);
let rows = 0;
let tooMuch = 0;
print(COLUMNS);
for (const input of inputs.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))) {
  let byCaches = 1;
  for (const [where, measure] of Object.entries({ native: measureNatively, module: measureModule })) {
    let measured = await measureSteps(measure, input);
    // Another program on the machine may have had its turn: what is slow is slow twice.
    if (isTooMuch(measured)) measured = await measureSteps(measure, input);
    const counted = where === 'native' && measured.growth > MOST.growth ? growthOfInstructions(input) : undefined;
    const isBad = isTooMuch({ ...measured, growth: counted ?? measured.growth / byCaches });
    if (where === 'native' && !isBad) byCaches = Math.max(1, measured.growth);
    if (isBad) tooMuch++;
    rows++;
    print([
      input.name,
      where,
      ...measured.times.map((ms) => ms.toFixed(1)),
      measured.growth.toFixed(2),
      counted?.toFixed(2) ?? '',
      measured.megabytes.toFixed(0),
      measured.rendered[3] ? 'markup' : 'refused',
      ...(isBad ? ['TOO MUCH'] : []),
    ]);
  }
}
console.log(`${rows / 2} inputs, ${tooMuch} measurements beyond ${JSON.stringify(MOST)}`);
process.exitCode = tooMuch ? 1 : 0;

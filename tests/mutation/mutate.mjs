/**
 * Puts the faults of tests/mutation/faults in, one at a time, and prints which of them the tests see.
 *
 *     node tests/mutation/mutate.mjs [--only=core/src/url,core/src/text,core.txt:120] [--every=5] [--jobs=2]
 *
 * Fails where fewer are seen than AT_LEAST says, unless only some of the faults were asked for.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFaults, sourceOf, withFault } from './faults.mjs';
import { runSuite } from './suites.mjs';
import { closeBrowser, runWebSuite, testsOf, WEB_SUITES } from './web_suites.mjs';

/** Per cent of the faults of an area. @type {Record<string, number>} */
const AT_LEAST = { core: 95, publisher: 90, module: 90, web: 90 };
/** Of this run alone: areas may run beside each other. */
const WORK = fileURLToPath(new URL(`../../build/mutation/work/${process.pid}`, import.meta.url));

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, every: { type: 'string', default: '1' }, jobs: { type: 'string', default: String(availableParallelism()) } },
});
const faults = readFaults().filter(({ file, place }) => values.only.split(',').some((part) => file.includes(part) || place === part)).filter((_, i) => i % Number(values.every) === 0);
const isWhole = !values.only && values.every === '1';

/** @typedef {import('./faults.mjs').Fault & { survived?: boolean, line?: number, broken?: string }} Judged */

/** @param {string} suite */
const runnerOf = (suite) => (WEB_SUITES.includes(suite) ? runWebSuite : runSuite);

/** A suite that fails by itself would seem to see everything. */
async function checkSuites() {
  for (const suite of new Set(faults.map((fault) => fault.suite))) {
    const tests = WEB_SUITES.includes(suite) ? testsOf(suite, faults) : '';
    const { passed, output } = await runnerOf(suite)(suite, tests, join(WORK, suite));
    if (!passed) throw new Error(`the suite ${suite} fails without a fault:\n${output.slice(-2000)}`);
  }
}

/** @param {Judged} fault @param {string} work */
async function judge(fault, work) {
  const { text, line } = withFault(fault, sourceOf(fault));
  fault.line = line;
  try {
    fault.survived = (await runnerOf(fault.suite)(fault.suite, fault.tests, work, { file: fault.file, text })).passed;
  } catch (error) {
    // The others are still worth knowing of.
    fault.broken = /** @type {Error} */ (error).message;
  }
  console.log(`${fault.broken ? 'BROKEN  ' : fault.survived ? 'SURVIVES' : 'seen    '} ${fault.file}:${line} ${fault.after.join(' ⏎ ')}`);
}

/** Takes fault after fault until none is left. @param {Judged[]} left @param {number} worker */
async function work(left, worker) {
  const folder = join(WORK, String(worker));
  for (let fault = left.shift(); fault; fault = left.shift()) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await judge(fault, folder);
  }
}

/** Faults that could not be put in. @param {Judged[]} judged */
function printBroken(judged) {
  for (const { broken, place } of judged.filter(({ broken }) => broken)) {
    console.log(`\n${place}: ${broken}`);
    process.exitCode = 1;
  }
}

/** @param {Judged[]} judged */
function printSurvivors(judged) {
  for (const { survived, broken, file, line, before, after, reason } of judged) {
    if (survived) console.log(`\n${file}:${line}\n  - ${before.join('\n  - ')}\n  + ${after.join('\n  + ')}\n  ${reason || 'NO REASON GIVEN'}`);
    else if (reason && !broken) console.log(`\n${file}:${line} is seen by now: its reason can go ("${reason}")`);
  }
}

/** @param {Judged[]} judged */
function printTable(judged) {
  console.log('\narea        faults   seen   share   at least');
  for (const [area, least] of Object.entries(AT_LEAST)) {
    const all = judged.filter((fault) => fault.area === area);
    const seen = all.filter((fault) => !fault.survived && !fault.broken).length;
    const share = (100 * seen) / Math.max(all.length, 1);
    console.log(`${area.padEnd(10)} ${String(all.length).padStart(7)} ${String(seen).padStart(6)} ${share.toFixed(1).padStart(6)}% ${String(least).padStart(9)}%`);
    if (isWhole && share < least) process.exitCode = 1;
  }
}

await checkSuites();
const left = [...faults];
await Promise.all([...Array(Number(values.jobs)).keys()].map((worker) => work(left, worker)));
await closeBrowser();
printSurvivors(faults);
printBroken(faults);
printTable(faults);
rmSync(WORK, { recursive: true, force: true });
process.exit(); // a scenario that was broken off may still hold something open

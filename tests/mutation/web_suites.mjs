/**
 * Runs what has to see a fault of web/src. `host` are files of tests/host: a source is replaced as node loads it. `scenarios`
 * are those of tests/browser/scenarios whose names match, in one Chromium that stays open: their scripts are bundled anew
 * into a copy of build/dist. Nothing in the working tree or the build changes.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { ENTRIES, ROOMS } from '../../web/rooms.mjs';
import { run } from './suites.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOOK = new URL('replaced_source.mjs', import.meta.url).href;

/** What scenarios wait for in vain, in milliseconds: a fault mostly shows by nothing coming. */
const PATIENCE = '5000';

/** A page that takes longer hangs, by the fault. */
const MOST_TIME = 60_000;

export const WEB_SUITES = ['host', 'scenarios'];

/**
 * @param {string} suite one of WEB_SUITES
 * @param {string} tests files of tests/host without their endings, or a pattern for names of scenarios
 * @param {string} work a folder to work in
 * @param {{ file: string, text: string }} [changed]
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
export function runWebSuite(suite, tests, work, changed) {
  return suite === 'host' ? runHost(tests, work, changed) : queued(() => runScenarios(tests, work, changed));
}

/** @param {string} tests @param {string} work @param {{ file: string, text: string }} [changed] */
async function runHost(tests, work, changed) {
  mkdirSync(work, { recursive: true });
  const env = { KLIPP_DIST: join(ROOT, 'build/dist'), KLIPP_BIN: join(ROOT, 'build/bin'), NODE_OPTIONS: `--import=${HOOK}` };
  if (changed) {
    const text = join(work, basename(changed.file));
    writeFileSync(text, changed.text);
    Object.assign(env, { KLIPP_REPLACED: new URL(`../../${changed.file}`, import.meta.url).href, KLIPP_REPLACEMENT: text });
  }
  const files = tests.split(',').map((name) => join(ROOT, `tests/host/${name}.test.mjs`));
  return run([process.execPath, '--test', ...files], { cwd: work, seconds: 120, env });
}

/** Everything that faults of a suite ask for, to see it pass without one. @param {string} suite @param {import('./faults.mjs').Fault[]} faults */
export function testsOf(suite, faults) {
  const all = new Set(faults.filter((fault) => fault.suite === suite).map(({ tests }) => tests));
  return [...all].join(suite === 'host' ? ',' : '|');
}

/** @type {Promise<unknown>} */
let turn = Promise.resolve();

/** There is one browser, and one dist: scenarios of several workers take turns. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
function queued(work) {
  const result = turn.then(work);
  turn = result.catch(() => {});
  return result;
}

/** @typedef {{ play: (pattern: string) => Promise<string>, dist: string, close: () => Promise<void> }} Stage */

/** @type {Promise<Stage> | undefined} */
let stage;

/** @param {string} pattern @param {string} work @param {{ file: string, text: string }} [changed] */
async function runScenarios(pattern, work, changed) {
  const { play, dist } = await (stage ??= openStage(join(work, '../stage')));
  const undo = changed ? await replaceScripts(dist, changed) : () => {};
  try {
    const output = await play(pattern);
    return { passed: !output, output };
  } finally {
    undo();
  }
}

export const closeBrowser = async () => (await stage)?.close();

/** The tests look up once where build/dist is, and how patient they are. @param {string} folder @returns {Promise<Stage>} */
async function openStage(folder) {
  rmSync(folder, { recursive: true, force: true });
  // Without the packed copies, which servers would rather send.
  cpSync(join(ROOT, 'build/dist'), folder, { recursive: true, filter: (path) => !/\.js\.(br|gz)$/.test(path) });
  Object.assign(process.env, { KLIPP_DIST: folder, KLIPP_BIN: join(ROOT, 'build/bin'), KLIPP_PATIENCE: PATIENCE });
  const { Chromium } = await import('../browser/engines/chromium.mjs');
  const { Scene } = await import('../browser/scenarios/scene.mjs');
  const { SCENARIOS } = await import('../browser/scenarios/all.mjs');
  const all = Object.values(SCENARIOS).flat();
  let engine = new Chromium();
  await engine.start();
  process.on('exit', () => engine.browser?.process()?.kill());

  /** @param {import('../browser/scenarios/scene.mjs').Scenario} scenario */
  async function playOne(scenario) {
    const scene = new Scene(engine);
    await scene.start();
    try {
      await scenario.play(scene);
    } finally {
      await scene.stop();
    }
  }

  /** What went wrong in the first that failed; nothing where none did. @param {string} pattern */
  async function play(pattern) {
    const some = all.filter(({ name }) => new RegExp(pattern).test(name));
    if (!some.length) throw new Error(`no scenario is called ${pattern}`);
    for (const scenario of some) {
      try {
        await withinTime(playOne(scenario));
      } catch (error) {
        // Nobody knows what it left behind, or whether it still runs.
        engine.browser?.process()?.kill('SIGKILL');
        engine = new Chromium();
        await engine.start();
        return `${scenario.name}: ${error}`;
      }
    }
    return '';
  }
  return { play, dist: folder, close: () => engine.stop() };
}

/** @param {Promise<unknown>} work @returns {Promise<unknown>} */
function withinTime(work) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it hangs')), MOST_TIME);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Bundles the scripts that have something of a file, with the text in its place.
 *
 * @param {string} dist
 * @param {{ file: string, text: string }} changed
 * @returns {Promise<() => void>} puts back those of the build
 */
async function replaceScripts(dist, { file, text }) {
  const path = join(ROOT, file);
  const [room] = file.replace('web/src/', '').split('/');
  const names = Object.keys(ENTRIES).filter((name) => [room, ...(room === 'common' ? Object.keys(ROOMS) : [])].includes(ENTRIES[name].split('/')[0]));
  const plugin = { name: 'fault', setup: (/** @type {esbuild.PluginBuild} */ build) => build.onLoad({ filter: /\.js$/ }, (args) => (args.path === path ? { contents: text } : undefined)) };
  for (const name of names) {
    await esbuild.build({
      entryPoints: [join(ROOT, 'web/src', ENTRIES[name])],
      outfile: join(dist, 'v1', name),
      allowOverwrite: true,
      bundle: true,
      format: ['klipp.js', 'print.js', 'embed.js', 'frame-page.js'].includes(name) ? 'iife' : 'esm',
      define: await definitions(),
      plugins: [plugin],
      logLevel: 'silent',
    });
  }
  return () => names.forEach((name) => cpSync(join(ROOT, 'build/dist/v1', name), join(dist, 'v1', name)));
}

/** What the build writes in. */
async function definitions() {
  const { output } = await run([join(ROOT, 'build/bin/klipp'), 'vocabulary'], { cwd: ROOT, seconds: 10 });
  const { elements, attributes, urlAttributes, svgElements } = JSON.parse(output);
  const vocabulary = [elements, attributes, urlAttributes, svgElements].map((names) => names.join(' ')).join('|');
  return { KLIPP_FILES: 'null', KLIPP_VOCABULARY: JSON.stringify(vocabulary), KLIPP_VERSION: '"0.0.0"' };
}

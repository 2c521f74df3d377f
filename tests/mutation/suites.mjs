/**
 * Compiles one source with a fault in it and links it into what a suite runs, beside the build and not in it: the
 * objects and archives of the build are used as they are, and nothing in its folder or the working tree changes.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULES = ['klipp.wasm', 'klipp-html.wasm', 'klipp-lite.wasm', 'klipp-share.wasm'];
const NATIVE = join(ROOT, 'build/mutation');
const WASM = join(ROOT, 'build/wasm');

/**
 * What has to see a fault: the programs it is linked into, of which build, and the command that runs the suite.
 *
 * @typedef {object} Suite
 * @property {string} build
 * @property {string[]} programs
 * @property {number} seconds a suite that takes longer hangs, by the fault
 * @property {(bin: string, tests: string) => string[]} command
 */

/**
 * @param {number} seconds
 * @param {string[]} programs the test, and what it runs
 * @param {string} left out of it: those that run long, or run programs that have no fault in them
 * @returns {Suite}
 */
const googleTest = (seconds, programs, left = '') => ({
  build: NATIVE,
  programs,
  seconds,
  // A fault may ask for memory without end, or never come to one: no suite takes a third of this time of the processor.
  command: (bin, tests) => [
    'sh', '-c', 'ulimit -v 8000000; ulimit -t 15; exec "$@"', 'sh',
    join(bin, programs[0]), `--gtest_filter=${tests || '*'}${left}`, '--gtest_brief=1', '--gtest_fail_fast',
  ],
});

/** @param {string} build @param {string[]} programs @param {string} usual the files of tests/, without their endings @param {number} [seconds] @param {string[]} [options] of node @returns {Suite} */
const nodeTest = (build, programs, usual, seconds = 300, options = []) => ({
  build,
  programs,
  seconds,
  command: (_, tests) => [process.execPath, '--test', ...options, ...(tests || usual).split(',').map((name) => join(ROOT, `tests/${name}.test.mjs`))],
});

/** @type {Record<string, Suite>} */
export const SUITES = {
  scanners: googleTest(120, ['unit_test']),
  unit: googleTest(60, ['unit_test'], '-CmarkScanners.*:HtmlTree.IsOnlySoDeep*'),
  publisher: googleTest(180, ['publisher_test'], '-Programs.*'),
  program: googleTest(60, ['publisher_test', 'klipp-publisher', 'klipp-partner']),
  sources: nodeTest(NATIVE, ['klipp-publisher'], 'publisher/sources', 90),
  settings: nodeTest(NATIVE, ['klipp-publisher'], 'publisher/settings', 90),
  operations: nodeTest(NATIVE, ['klipp-publisher'], 'publisher/operations', 90),
  memory: nodeTest(NATIVE, ['klipp_module', 'klipp'], 'module/module'),
  pages: { build: NATIVE, programs: ['klipp_module_memory'], seconds: 60, command: (bin) => [join(bin, 'klipp_module_memory')] },
  // As they are linked: what they export is the optimizer's to narrow.
  module: nodeTest(WASM, MODULES, 'wasm/abi,wasm/smaller_modules', 300, ['--test-name-pattern=^(?!<root>|.*exports the functions)']),
};

/** @type {Map<string, string>} */
const links = new Map();

/** The command that links a program, as ninja has it. @param {string} build @param {string} program */
function linkOf(build, program) {
  const key = `${build} ${program}`;
  if (!links.has(key)) {
    const commands = execFileSync('ninja', ['-C', build, '-t', 'commands', program], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const link = commands.split('\n').filter((line) => line.startsWith(': && ')).at(-1) ?? '';
    // Emscripten brings this linker, which takes a fifth of the time.
    links.set(key, link.split(' && ')[1] + (build === NATIVE ? ' -fuse-ld=lld' : ''));
  }
  return /** @type {string} */ (links.get(key));
}

/** @type {Map<string, { command: string, file: string }[]>} */
const compilations = new Map();

/** Every way a file of the build is compiled. @param {string} build @param {string} file */
function compilationsOf(build, file) {
  if (!compilations.has(build)) compilations.set(build, JSON.parse(readFileSync(join(build, 'compile_commands.json'), 'utf8')));
  return (compilations.get(build) ?? []).filter((one) => one.file === join(ROOT, file));
}

/**
 * The object that a program has of a file, named in its link or in an archive that is; nothing where it has neither.
 *
 * @param {string} build
 * @param {string} file
 * @param {string} program
 */
function objectIn(build, file, program) {
  const words = linkOf(build, program).split(' ');
  const objects = compilationsOf(build, file).map(({ command }) => ({ command, object: command.match(/ -o (\S+)/)?.[1] ?? '' }));
  const archiveOf = (/** @type {string} */ object) => `lib${object.match(/CMakeFiles\/(.+?)\.dir\//)?.[1]}.a`;
  const own = objects.find(({ object }) => words.includes(object));
  return own ?? objects.find(({ object }) => words.some((word) => basename(word) === archiveOf(object)));
}

/**
 * Links `program` with the text in place of the file, into `work`. False where the program has nothing of the file.
 *
 * @param {string} build
 * @param {string} program
 * @param {string} file
 * @param {string} text
 * @param {string} work
 */
async function link(build, program, file, text, work) {
  const made = objectIn(build, file, program);
  if (!made) return false;
  const source = join(work, basename(file));
  const object = `${source}.o`;
  writeFileSync(source, text);
  // Headers that stand beside the file are found beside it; a fault may leave a name unused.
  const compile = made.command.replace(` -o ${made.object}`, ` -o ${object}`).replace(/ -c \S+$/, ` -w -iquote ${join(ROOT, dirname(file))} -c ${source}`);
  await mustRun(compile, build);
  const command = linkOf(build, program);
  // What an object defines, no archive is asked for.
  const linked = command.includes(` ${made.object} `) ? command.replace(` ${made.object} `, ` ${object} `) : command.replace(' -o ', ` ${object} -o `);
  await mustRun(linked.replace(/ -o (\S+)/, ` -o ${join(work, 'bin', basename(program))}`), build);
  return true;
}

/** @param {string} command @param {string} cwd */
async function mustRun(command, cwd) {
  const { passed, output } = await run(['sh', '-c', command], { cwd, seconds: 600 });
  if (!passed) throw new Error(`this does not build:\n${output.slice(0, 2000)}`);
}

/**
 * Runs a command to its end, or ends it with all it started.
 *
 * @param {string[]} command
 * @param {{ cwd: string, seconds: number, env?: Record<string, string> }} how
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
export function run([program, ...words], { cwd, seconds, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (/** @type {Buffer} */ bytes) => (output += output.length < 1e5 ? bytes : ''));
    const end = () => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;  // it has ended by itself
      }
    };
    const timer = setTimeout(end, seconds * 1000);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ passed: code === 0, output });
    });
  });
}

/**
 * Runs a suite with `text` in place of `file`; without those, as the build stands.
 *
 * @param {string} name of the suite
 * @param {string} tests of it
 * @param {string} work a folder to work in
 * @param {{ file: string, text: string }} [changed]
 */
export async function runSuite(name, tests, work, changed) {
  const { build, programs, seconds, command } = SUITES[name];
  const bin = join(work, 'bin');
  mkdirSync(join(work, 'v1'), { recursive: true });
  mkdirSync(bin, { recursive: true });
  let found = changed === undefined;
  for (const program of programs) {
    const linked = changed !== undefined && (await link(build, program, changed.file, changed.text, work));
    found ||= linked;
    if (!linked) copyFileSync(join(build, 'bin', program), join(bin, program));
    if (program.endsWith('.wasm')) copyFileSync(join(bin, program), join(work, 'v1', program));
  }
  if (!found) throw new Error(`the suite ${name} has nothing of ${changed?.file}`);
  const env = { KLIPP_BIN: build === NATIVE ? bin : join(NATIVE, 'bin'), KLIPP_DIST: work, KLIPP_CMARK: join(NATIVE, '_deps/cmark_gfm_source-src') };
  const result = await run(command(bin, tests), { cwd: work, seconds, env });
  if (result.passed && result.output.includes(' 0 tests from ')) throw new Error(`the suite ${name} has no test ${tests}`);
  return result;
}


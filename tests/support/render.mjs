/** Renders through both builds of the core, so that a test can hold one against the other. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages, tagsOf, textOf } from '../../core/tools/locales.mjs';
import { Engine } from '../../web/src/host/engine.js';
import { nearestLanguage } from '../../web/src/host/languages.js';
import { KlippError } from '../../web/src/common/klipp_error.js';

export const KINDS = ['article', 'card', 'feed', 'share', 'signup', 'body'];

/** @param {string} name of a variable that ctest sets */
export function fromEnvironment(name) {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set; run this through ctest, or set it as tests/CMakeLists.txt does`);
}

/**
 * The markup, or "error CODE-INDEPENDENT-PLACE: message" in one line, from build/bin/klipp.
 *
 * @param {string} kind
 * @param {Record<string, string>} options
 * @param {Uint8Array} document
 */
export function renderNatively(kind, options, document) {
  const given = { ...options, ...(options.labels && { labels: wordsFile(options.labels) }) };
  return runCommand(['render', kind, ...Object.entries(given).map(([name, value]) => `--${name}=${value}`)], document);
}

/** Words of one's own as the command takes them. @param {string} lines as a module does */
function wordsFile(lines) {
  const words = lines.trim().split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  const file = join(mkdtempSync(join(tmpdir(), 'klipp-')), 'words.json');
  writeFileSync(file, JSON.stringify(Object.fromEntries(words)));
  process.once('exit', () => rmSync(dirname(file), { recursive: true }));
  return file;
}

/**
 * A document of any format as JSON Feed, or an error as above.
 *
 * @param {Uint8Array} document
 */
export function convertNatively(document) {
  return runCommand(['convert'], document);
}

/**
 * What a signup does next, as JSON and a line's end, or an error as above.
 *
 * @param {Uint8Array} attempt
 */
export function stepNatively(attempt) {
  return runCommand(['signup-step'], attempt);
}

/**
 * @param {string[]} words
 * @param {Uint8Array} input
 */
function runCommand(words, input) {
  const command = join(fromEnvironment('KLIPP_BIN'), 'klipp');
  const { status, stdout, stderr } = spawnSync(command, words, { input, maxBuffer: 2 ** 24 });
  if (status === 0) return stdout.toString();
  return stderr.toString().replace(/^stdin: /, 'error at ');
}

/** Of wasm/module.hpp, from the smallest to the largest. */
export const MODULES = ['klipp-share.wasm', 'klipp-lite.wasm', 'klipp.wasm', 'klipp-html.wasm'];

/** @type {Map<string, Promise<Engine>>} */
const engines = new Map();

/** @param {string} module one of MODULES */
function sharedEngine(module) {
  const engine = engines.get(module) ?? makeEngine(module);
  engines.set(module, engine);
  return engine;
}

/**
 * A module as the host has it; as JavaScript in a process that imported without_wasm.mjs.
 *
 * @param {string} module one of MODULES
 */
export async function makeEngine(module) {
  const file = join(fromEnvironment('KLIPP_DIST'), 'v1', module);
  const bytes = await readFile(file);
  return new Engine(`data:application/wasm;base64,${bytes.toString('base64')}`, pathToFileURL(`${file}.js`).href, wordsOf);
}

const KNOWN = languages().map(tagsOf);

/** What gives a module a language, as the host does. @type {import('../../web/src/host/languages.js').Languages} */
export async function wordsOf(written) {
  const [tag] = /** @type {string[]} */ (/^[\w-]*/.exec(written));
  const nearest = nearestLanguage(tag, KNOWN);
  return `${tag}\n${nearest && nearest !== 'en' ? textOf(nearest) : ''}`;
}

/** What renderByModule gives where the module leaves the document to a larger one. */
export const LEFT_TO_ANOTHER = 'left to another module\n';

/**
 * The same from a module, by the host's own engine; one instance for all calls.
 *
 * @param {string} kind
 * @param {Record<string, string>} options
 * @param {Uint8Array} document
 * @param {string} [module] one of MODULES
 */
export async function renderByModule(kind, options, document, module = 'klipp.wasm') {
  try {
    return `${await (await sharedEngine(module)).render(KINDS.indexOf(kind), Object.entries(options), document)}\n`;
  } catch (error) {
    if (!(error instanceof KlippError)) throw error;
    if (error.code === 'other-module') return LEFT_TO_ANOTHER;
    return `error at ${error.path && `${error.path}: `}${error.message}\n`;
  }
}

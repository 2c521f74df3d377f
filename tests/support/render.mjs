/** Renders through both builds of the core, so that a test can hold one against the other. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Engine } from '../../web/src/engine.js';

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
  const words = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const { status, stdout, stderr } = spawnSync(join(fromEnvironment('KLIPP_BIN'), 'klipp'), ['render', kind, ...words], {
    input: document,
    maxBuffer: 2 ** 24,
  });
  if (status === 0) return stdout.toString();
  return stderr.toString().replace(/^stdin: /, 'error at ');
}

let engine;

async function sharedEngine() {
  if (!engine) {
    const module = await readFile(join(fromEnvironment('KLIPP_DIST'), 'v1/klipp.wasm'));
    engine = new Engine(`data:application/wasm;base64,${module.toString('base64')}`);
  }
  return engine;
}

/**
 * The same from klipp.wasm, by the host's own engine; one instance for all calls.
 *
 * @param {string} kind
 * @param {Record<string, string>} options
 * @param {Uint8Array} document
 */
export async function renderByModule(kind, options, document) {
  try {
    return `${await (await sharedEngine()).render(KINDS.indexOf(kind), Object.entries(options), document)}\n`;
  } catch (error) {
    const place = error.path ? `${error.path}: ` : '';
    return `error at ${place}${error.message}\n`;
  }
}

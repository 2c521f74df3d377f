import { broken } from '../common/klipp_error.js';
import { expectSuccess, request } from './request.js';
import { loadScript } from './script.js';

/** @typedef {import('./engine.js').Exports} Exports */

/** @typedef {import('../common/klipp_error.js').KlippError} KlippError */

/** Every module begins like this; alone it is one that does nothing. */
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

const then = Promise.prototype.then;

/** Whether the page may compile WebAssembly: asked once, as a policy that forbids it may report each time. */
let mayCompile = /** @type {boolean | undefined} */ (undefined);

/**
 * Fetches one module of klipp/klipp.h in the form that runs here: as JavaScript where the page's policy forbids WebAssembly,
 * the browser has none, or what came is none, such as half of one that a service worker kept.
 *
 * @param {string} url of the module as WebAssembly
 * @param {string} [script] of the same module as JavaScript; it exports what makes an instance
 * @returns {Promise<() => Exports | Promise<Exports>>} makes an instance
 * @throws {KlippError} "network", "http", "timeout", "module"
 */
export async function loadModule(url, script) {
  mayCompile ??= compilesHere();
  if (mayCompile || !script) {
    try {
      const module = await request(url, compile);
      return async () => /** @type {any} */ ((await WebAssembly.instantiate(module)).exports);
    } catch (error) {
      if (!script || /** @type {KlippError} */ (error).code !== 'module') throw error;
    }
  }
  return (await loadScript(script)).default;
}

function compilesHere() {
  try {
    // WebKit compiles what it does not let start.
    return !!new WebAssembly.Instance(new WebAssembly.Module(EMPTY_MODULE));
  } catch {
    return false;
  }
}

/** @param {Response} response */
async function compile(response) {
  const { headers } = expectSuccess(response);
  try {
    // Compiling while downloading needs the right Content-Type, which some servers do not send. And WebKit does it
    // with the page's own `then`.
    return headers.get('content-type') === 'application/wasm' && Promise.prototype.then === then
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    throw error instanceof WebAssembly.CompileError ? broken(String(error)) : error;
  }
}

import { broken, KlippError } from '../common/klipp_error.js';
import { loadModule } from './module.js';
import { once } from '../common/promises.js';
import { inTurn } from './turns.js';

/** The version of klipp/klipp.h that this host speaks. */
const ABI_VERSION = 1;

/**
 * @typedef {object} Exports the functions of klipp/klipp.h
 * @property {{ buffer: ArrayBuffer }} memory
 * @property {() => void} [_initialize]
 * @property {() => number} klipp_abi_version
 * @property {(size: number) => number} klipp_input
 * @property {(kind: number, optionsSize: number, documentSize: number) => number} klipp_render
 * @property {(size: number) => number} klipp_signup_step
 * @property {() => number} klipp_output
 * @property {() => number} klipp_output_size
 * @property {() => number} klipp_problems_size
 *
 * @typedef {readonly [name: string, value?: string | null]} Option
 *
 * @typedef {object} Problem something in a document that is left out, or taken for something else
 * @property {string} code as a KlippError has it
 * @property {string} path the place, a JSON Pointer
 */

/** A document may have texts in so many languages besides English and still be shown in all of their words. */
const MOST_LANGUAGES = 8;

/** @type {import('./languages.js').Languages} */
const noLanguages = async (tag) => `${tag}\n`;

/** One build of the core as a module: fetched once, compiled once, and one instance for every widget of the page. */
export class Engine {
  #load;

  #words;

  /** Gives everybody the same instance. @type {() => Promise<Exports>} */
  #instance;

  /**
   * Nothing is fetched before it is needed.
   *
   * @param {string} url of the module
   * @param {string} [script] the same module as JavaScript, for where WebAssembly is forbidden
   * @param {import('./languages.js').Languages} [words] of the languages that a document turns out to be in
   */
  constructor(url, script, words = noLanguages) {
    this.#words = words;
    this.#load = once(() => loadModule(url, script));
    this.#instance = this.#another();
  }

  /**
   * Fetches and starts the module, so that it can happen while the document is on its way.
   *
   * @returns {Promise<Exports>}
   * @throws {KlippError} "network", "http", "timeout", "module"; or the error of an instance that cannot be made
   */
  start() {
    return this.#instance();
  }

  /**
   * Renders one widget.
   *
   * @param {number} kind klipp::Kind
   * @param {Option[]} options as klipp::set_option takes them; those without a value are left out
   * @param {Uint8Array} document
   * @param {Problem[]} [problems] gets those of the document
   * @returns {Promise<string>} markup in the strict form
   * @throws {KlippError} what the core found wrong, or what start() throws
   */
  async render(kind, options, document, problems) {
    const all = [...options];
    for (let left = MOST_LANGUAGES; ; left--) {
      try {
        return await this.#renderOnce(kind, all, document, problems);
      } catch (error) {
        const { code, message } = /** @type {KlippError} */ (error);
        if (code !== 'other-language') throw error;
        const note = (/** @type {any} */ { code = 'module' }) => void problems?.push({ code, path: 'lang' });
        all.push(['words', left > 0 ? await this.#words(message, note) : '*\n']);
      }
    }
  }

  /**
   * @param {number} kind
   * @param {Option[]} options
   * @param {Uint8Array} document
   * @param {Problem[]} [problems]
   */
  async #renderOnce(kind, options, document, problems) {
    const given = encodeOptions(options);
    const output = await this.run(given, document, (wasm) => wasm.klipp_render(kind, given.length, document.length));
    const [markup, ...said] = output.split('\0');
    for (let i = 0; i < said.length; i += 2) problems?.push({ code: said[i], path: said[i + 1] });
    return markup;
  }

  /**
   * Does a piece of work on some input.
   *
   * @param {Uint8Array} head
   * @param {Uint8Array} body comes behind `head`
   * @param {(wasm: Exports) => number} work calls one of the module's functions
   * @returns {Promise<string>} what that puts out, with what stands behind it
   * @throws {KlippError} as render()
   */
  async run(head, body, work) {
    const instance = this.#instance;
    const exports = await instance();
    return await inTurn(() => {
      // Another widget may have broken this instance while we waited.
      if (instance !== this.#instance) return this.run(head, body, work);
      return this.#runIn(exports, head, body, work);
    });
  }

  /**
   * @param {Exports} exports of the instance
   * @param {Parameters<Engine['run']>} input
   */
  #runIn(exports, ...input) {
    try {
      return run(exports, ...input);
    } catch (error) {
      if (error instanceof KlippError) throw error;
      this.#instance = this.#another(); // after a trap its memory is in an unknown state
      throw broken(`the module stopped: ${error}`);
    }
  }

  #another() {
    return once(async () => checkVersion(await (await this.#load())()));
  }
}

/** @param {Exports} exports */
export function checkVersion(exports) {
  exports._initialize?.();
  if (exports.klipp_abi_version() === ABI_VERSION) return exports;
  throw broken('the module and klipp.js are of different versions');
}

/** @param {Option[]} options */
function encodeOptions(options) {
  // NUL separates, so it cannot be part of a value.
  const given = options.map(([name, value]) => (value ? `${name}\0${value.replaceAll('\0', '')}\0` : ''));
  return new TextEncoder().encode(given.join(''));
}

/**
 * Does a piece of work in an instance, as Engine.run does it in one that it has.
 *
 * @param {Exports} wasm
 * @param {Uint8Array} head
 * @param {Uint8Array} body
 * @param {(wasm: Exports) => number} work
 */
export function run(wasm, head, body, work) {
  const size = head.length + body.length;
  const at = wasm.klipp_input(size); // below 2 GiB, as a module has no more memory than 128 MiB
  if (size && !at) throw broken('there is no memory left for the document');
  const input = new Uint8Array(wasm.memory.buffer, at);
  input.set(head);
  input.set(body, head.length);
  const failed = work(wasm);
  // Memory may have grown and moved: the old view is no longer valid.
  const output = new Uint8Array(wasm.memory.buffer, wasm.klipp_output(), wasm.klipp_output_size() + wasm.klipp_problems_size());
  const text = new TextDecoder().decode(output);
  if (!failed) return text;
  const [code, path, message] = text.split('\0');
  throw new KlippError(code, message, path);
}

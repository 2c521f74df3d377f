/**
 * `klipp render` for Node.js: the same core as a WebAssembly module, which holds everything it needs (all languages, the
 * style sheets). It reads documents in JSON. Nothing is asynchronous: the first call compiles the module.
 */
import { readFileSync } from 'node:fs';
import { broken, KlippError } from '../src/common/klipp_error.js';
import { checkVersion, run } from '../src/host/engine.js';

export { KlippError };

/** @typedef {import('./render.js').Kind} Kind */
/** @typedef {import('./render.js').KlippDocument} KlippDocument */
/** @typedef {Record<string, unknown>} Options */

/** In the order of klipp::Kind. */
const KINDS = ['article', 'card', 'feed', 'share', 'signup', 'body'];

/** What begins an item of a feed. */
const ITEM = '<li><article ';

/** @type {import('../src/host/engine.js').Exports | undefined} */
let started;

/** The markup alone. @param {Kind} kind @param {KlippDocument} [document] @param {Options} [options] */
export function renderToString(kind, document, options) {
  return render(kind, document, options, 'fragment');
}

/** The element with its markup in a declarative shadow root. @param {Kind} kind @param {KlippDocument} [document] @param {Options} [options] */
export function renderShadow(kind, document, options) {
  return render(kind, document, options, 'shadow');
}

/** A complete page. @param {Kind} kind @param {KlippDocument} [document] @param {Options} [options] */
export function renderPage(kind, document, options) {
  return render(kind, document, options, 'page');
}

/**
 * The same in pieces, each item of a feed one. All is rendered before the first piece, and what is wrong is thrown at once.
 *
 * @param {Kind} kind
 * @param {KlippDocument} [document]
 * @param {Options & { as?: 'fragment' | 'shadow' | 'page' }} [options]
 * @returns {ReadableStream<Uint8Array>}
 */
export function renderStream(kind, document, { as = 'fragment', ...options } = {}) {
  const pieces = piecesOf(render(kind, document, options, as));
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/** @param {string} markup @returns {Generator<string, void>} */
function* piecesOf(markup) {
  let start = 0;
  for (let next; (next = markup.indexOf(ITEM, start + 1)) > 0; start = next) yield markup.slice(start, next);
  yield markup.slice(start);
}

/**
 * @param {Kind} kind
 * @param {KlippDocument | null | undefined} document
 * @param {Options | undefined} options
 * @param {string} as
 * @throws {KlippError}
 */
function render(kind, document, options, as) {
  const number = KINDS.indexOf(kind);
  if (number < 0) throw new KlippError('bad-option', `'${kind}' is not a kind; write ${KINDS.join(', ')}`);
  const given = new TextEncoder().encode(Object.entries({ ...options, as }).map(encodeOption).join(''));
  const bytes = bytesOf(document);
  try {
    started ??= start();
    return run(started, given, bytes, (wasm) => wasm.klipp_render(number, given.length, bytes.length));
  } catch (error) {
    if (error instanceof KlippError) throw error;
    started = undefined; // after a trap its memory is in an unknown state
    throw broken(`the module stopped: ${error}`);
  }
}

function start() {
  const module = new WebAssembly.Module(readFileSync(new URL('./klipp-server.wasm', import.meta.url)));
  return checkVersion(/** @type {any} */ (new WebAssembly.Instance(module).exports));
}

/** Names are as in markup (heading-level) or as in JavaScript (headingLevel). NUL separates. @param {[string, unknown]} option */
function encodeOption([name, value]) {
  if (value === undefined || value === null) return '';
  const own = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `${own}\0${text.replaceAll('\0', '')}\0`;
}

/** @param {KlippDocument | null | undefined} document @returns {Uint8Array} */
function bytesOf(document) {
  if (document instanceof Uint8Array) return document;
  if (document instanceof ArrayBuffer) return new Uint8Array(document);
  return new TextEncoder().encode(typeof document === 'object' && document ? JSON.stringify(document) : (document ?? ''));
}

/**
 * Translates a module to JavaScript, for pages whose policy forbids WebAssembly: an ES module whose default export makes
 * an instance, with the functions and the `memory` of klipp.h. Binaryen's wasm2js does it; what it wraps around the code
 * is replaced by less, and its memory grows in larger steps.
 *
 *     node wasm/javascript.mjs klipp.wasm klipp.wasm.js
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const WASM2JS = fileURLToPath(new URL('../node_modules/binaryen/bin/wasm2js', import.meta.url));

const [source, target] = process.argv.slice(2);
if (!target) {
  console.error('usage: node wasm/javascript.mjs SOURCE TARGET');
  process.exit(2);
}

/**
 * A replacement that must find its one place: another version of wasm2js may write something else there.
 *
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} replacement
 */
function replaceOne(text, pattern, replacement) {
  const found = text.match(new RegExp(pattern, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`wasm2js wrote ${found} times ${pattern}, which wasm/javascript.mjs expects once`);
  return text.replace(pattern, () => replacement);
}

/** The bytes that wasm2js writes in base64 as a string of as many characters, which compresses better. @param {string} text */
const writeBytesPlainly = (text) =>
  text.replace(/base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\)/g, (_, at, base64) => {
    return `writeBytes(${at}, ${JSON.stringify(Buffer.from(base64, 'base64').toString('latin1'))})`;
  });

const WRITE_BYTES = `function writeBytes(at, text) {
  for (let i = 0; i < text.length; i++) bufferView[at + i] = text.charCodeAt(i);
}
function initActiveSegments`;

// What wasm2js writes for these is of the last instance that was made, and this of each its own.
const COPY_AND_FILL = `function asmFunc(imports) {
 function wasm2js_memory_copy(to, from, size) { HEAPU8.copyWithin(to, from, from + size); }
 function wasm2js_memory_fill(to, byte, size) { HEAPU8.fill(byte, to, to + size); }`;

// Each growth copies all there is, so the buffer doubles; what of it the module asked for is counted apart. Memory that
// cannot grow says so, as WebAssembly's does: else what comes next would be written into nothing.
const MOST_PAGES = 2048; // as wasm/CMakeLists.txt has it
const GROWING = [
  `var pages = buffer.byteLength >> 16;
 function __wasm_memory_size() {
  return pages;`,
  `if (newPages < oldPages || newPages > ${MOST_PAGES}) return -1;
  pages = newPages;
  if (newPages << 16 > buffer.byteLength) {
   var newBuffer = new ArrayBuffer(Math.min(${MOST_PAGES}, Math.max(newPages, buffer.byteLength >> 15)) << 16);`,
];

// As wasm/optimize.mjs has them.
const FEATURES = ['--enable-bulk-memory-opt', '--enable-sign-ext'];

// The third level takes expressions apart first, which makes the largest module a seventh smaller.
execFileSync(process.execPath, [WASM2JS, source, '--signext-lowering', '-O3', ...FEATURES, '-o', target], { stdio: 'inherit' });

let script = await readFile(target, 'utf8');
script = writeBytesPlainly(script);
script = replaceOne(script, /var base64ReverseLookup[^]*?function initActiveSegments/, WRITE_BYTES);
script = replaceOne(script, /function wasm2js_memory_copy\([^]*?\n {2}\}/, '');
script = replaceOne(script, /function wasm2js_memory_fill\([^]*?\n {2}\}/, '');
script = replaceOne(script, /function asmFunc\(imports\) \{/, COPY_AND_FILL);
script = replaceOne(script, /var retasmFunc = asmFunc\([^]*$/, 'export default () => asmFunc({});\n');
script = replaceOne(script, /function __wasm_memory_size\(\) \{\s*return buffer\.byteLength >> 16;/, GROWING[0]);
script = replaceOne(script, /if \(\(oldPages < newPages\)[^]*?new ArrayBuffer\(newPages << 16\);/, GROWING[1]);
await writeFile(target, script);

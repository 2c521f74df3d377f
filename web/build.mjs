/**
 * Makes what a CDN serves: klipp.js, klipp.css, klipp.wasm, print.js and the page for frames with its scripts, each with
 * a brotli and a gzip copy beside it. The same input gives the same bytes.
 *
 *     node web/build.mjs --out build/dist/v1 --wasm klipp.wasm --vocabulary vocabulary.json --css klipp.css
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import esbuild from 'esbuild';

/** The first engines with container queries; everything else the host uses is older. */
const ENGINES = ['chrome105', 'firefox110', 'safari16'];

/** @param {string} name of a file in src */
const source = (name) => fileURLToPath(new URL(`src/${name}`, import.meta.url));

/** @param {string} name */
const frame = (name) => fileURLToPath(new URL(`frame/${name}`, import.meta.url));

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    wasm: { type: 'string' },
    vocabulary: { type: 'string' },
    css: { type: 'string' },
  },
});

/** @param {keyof typeof values} name */
function argument(name) {
  const value = values[name];
  if (value) return value;
  console.error(`build.mjs: --${name} is missing; usage: build.mjs --out DIR --wasm FILE --vocabulary FILE --css FILE`);
  process.exit(2);
}

/**
 * @param {string} file
 * @returns {Promise<string>} the vocabulary as globals.d.ts says
 */
async function readVocabulary(file) {
  const { elements, attributes, urlAttributes, svgElements } = JSON.parse(await readFile(file, 'utf8'));
  return [elements, attributes, urlAttributes, svgElements].map((names) => names.join(' ')).join('|');
}

/**
 * @param {string} entry
 * @param {esbuild.BuildOptions} [options]
 */
async function bundle(entry, options) {
  const { outputFiles = [] } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    target: ENGINES,
    logLevel: 'warning',
    ...options,
  });
  return outputFiles[0].contents;
}

/** @param {Uint8Array} bytes */
function compressBrotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 */
async function emit(name, bytes) {
  const file = join(argument('out'), name);
  await Promise.all([
    writeFile(file, bytes),
    writeFile(`${file}.br`, await compressBrotli(bytes)),
    writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 })),
  ]);
}

const vocabulary = JSON.stringify(await readVocabulary(argument('vocabulary')));
await mkdir(argument('out'), { recursive: true });
await Promise.all([
  emit('frame.js', await bundle(frame('host.js'), { format: 'esm' })),
  emit('frame-page.js', await bundle(frame('page.js'), { format: 'iife' })),
  emit('embed.js', await bundle(frame('embed.js'), { format: 'iife' })),
  emit('frame.css', await bundle(frame('frame.css'))),
  emit('frame.html', await readFile(frame('frame.html'))),
  emit('klipp.js', await bundle(source('klipp.js'), { format: 'iife', define: { KLIPP_VOCABULARY: vocabulary } })),
  emit('print.js', await bundle(source('print.js'), { format: 'iife' })),
  emit('klipp.css', await bundle(argument('css'))),
  emit('klipp.wasm', await readFile(argument('wasm'))),
]);

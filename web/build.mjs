/**
 * Makes what a CDN serves: klipp.js with its scripts and style sheets, the modules, print.js, the page for frames with its
 * scripts, and the builder. They go into v1/, which moves on with each release, and into the version's own folder, which never changes.
 *
 *     node web/build.mjs --out build/dist --version 1.0.0 --wasm modules --vocabulary vocabulary.json --css styles
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { minify } from 'terser';
import { languages, tagsOf, textOf } from '../core/tools/locales.mjs';
import { builderLanguages, builderWords, sayWords } from './builder/locales.mjs';
import { renameAddresses, writeFolder } from './dist.mjs';
import { ENTRIES } from './rooms.mjs';

/** The first engines with container queries; everything else the host uses is older. */
const ENGINES = ['chrome105', 'firefox110', 'safari16'];

/** See klipp/klipp.h. */
const MODULES = ['klipp-share.wasm', 'klipp-lite.wasm', 'klipp.wasm', 'klipp-html.wasm'];

/** Those that no module has in it. */
const OTHER_LANGUAGES = languages().filter((tag) => tag !== 'en');

const OTHER_BUILDER_LANGUAGES = builderLanguages().filter((tag) => tag !== 'en');

/** @param {string} path of a file in src */
const source = (path) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    version: { type: 'string' },
    wasm: { type: 'string' },
    vocabulary: { type: 'string' },
    css: { type: 'string' },
  },
});

/** @param {keyof typeof values} name */
function argument(name) {
  const value = values[name];
  if (value) return value;
  console.error(`build.mjs: --${name} is missing; usage: build.mjs --out DIR --version X.Y.Z --wasm DIR --vocabulary FILE --css DIR`);
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

/**
 * Tells V8 to compile a script's functions together with it. Nearly all of them are called as soon as it runs, and one by one
 * they take longer.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * A script of ours. Terser finds some bytes that esbuild leaves, which is worth its time for small files only.
 *
 * @param {string} name as rooms.mjs has it
 * @param {esbuild.BuildOptions} options
 */
async function bundleScript(name, options) {
  const bundled = new TextDecoder().decode(await bundle(source(ENTRIES[name]), options));
  const { code } = await minify(bundled, { toplevel: true, ecma: 2020, compress: { passes: 2, hoist_funs: true } });
  return Buffer.from(COMPILE_HINT + code);
}

/**
 * The host, which finds the files beside it by the names they are served under.
 *
 * @param {import('./dist.mjs').Names} names
 */
function bundleHost(names) {
  const renamed = Object.keys(names).length ? names : null;
  const define = { KLIPP_FILES: JSON.stringify(renamed), KLIPP_LANGUAGES: JSON.stringify(OTHER_LANGUAGES.map(tagsOf).join()) };
  return bundleScript('klipp.js', { format: 'iife', define });
}

function bundleBuilder() {
  const define = {
    KLIPP_LANGUAGES: JSON.stringify(OTHER_LANGUAGES.map(tagsOf).join()),
    KLIPP_BUILDER_WORDS: JSON.stringify(builderWords('en')),
    KLIPP_BUILDER_LANGUAGES: JSON.stringify(OTHER_BUILDER_LANGUAGES.map(tagsOf).join()),
  };
  return bundleScript('builder.js', { format: 'esm', define });
}

/** @param {string} vocabulary */
function bundleReader(vocabulary) {
  const define = { KLIPP_VOCABULARY: JSON.stringify(vocabulary), KLIPP_VERSION: JSON.stringify(version) };
  return bundleScript('reader.js', { format: 'esm', define });
}

async function bundleGallery() {
  const style = new TextDecoder().decode(await bundle(styleFile('gallery.css')));
  return bundleScript('gallery.js', { format: 'esm', define: { KLIPP_GALLERY_STYLES: JSON.stringify(style.trim()) } });
}

/** @param {string} name of a file that style.cmake puts together */
const styleFile = (name) => join(argument('css'), name);

/**
 * A module, and the same as JavaScript.
 *
 * @param {string} name
 * @returns {Promise<[string, import('./dist.mjs').Make][]>}
 */
async function readModule(name) {
  const file = join(argument('wasm'), name);
  const [module, script] = await Promise.all([readFile(file), bundle(`${file}.js`, { format: 'esm' })]);
  return [[name, async () => module], [`${name}.js`, async () => script]];
}

const vocabulary = await readVocabulary(argument('vocabulary'));

/** Each behind those that it refers to. @type {[string, import('./dist.mjs').Make][]} */
const files = [
  ...(await Promise.all(MODULES.map(readModule))).flat(),
  ...OTHER_LANGUAGES.map((tag) => /** @type {[string, import('./dist.mjs').Make]} */ ([`language-${tag}.txt`, async () => Buffer.from(textOf(tag))])),
  ['share.css', () => bundle(styleFile('share.css'))],
  ['klipp.css', () => bundle(styleFile('klipp.css'))],
  ['themed.css', () => bundle(styleFile('themed.css'))],
  ['reader.js', () => bundleReader(vocabulary)],
  ['frame.js', () => bundleScript('frame.js', { format: 'esm' })],
  ['gallery.js', bundleGallery],
  ['article.js', () => bundleScript('article.js', { format: 'esm' })],
  ['share.js', () => bundleScript('share.js', { format: 'esm' })],
  ['signup.js', () => bundleScript('signup.js', { format: 'esm' })],
  ['statistics.js', () => bundleScript('statistics.js', { format: 'esm' })],
  ['analytics.js', () => bundleScript('analytics.js', { format: 'iife' })],
  ['player.js', () => bundleScript('player.js', { format: 'esm' })],
  ['republish.js', () => bundleScript('republish.js', { format: 'esm' })],
  ['klipp.js', bundleHost],
  ['print.js', () => bundleScript('print.js', { format: 'iife' })],
  ['frame.css', () => bundle(source('frame/frame.css'))],
  ['embed.js', () => bundleScript('embed.js', { format: 'iife' })],
  ['frame-page.js', () => bundleScript('frame-page.js', { format: 'iife' })],
  ...OTHER_BUILDER_LANGUAGES.map((tag) => /** @type {[string, import('./dist.mjs').Make]} */ ([`builder-${tag}.json`, async () => Buffer.from(JSON.stringify(builderWords(tag)))])),
  ['builder.css', () => bundle(source('builder/builder.css'))],
  ['builder.js', bundleBuilder],
  ['builder-preview.html', async (names) => renameAddresses(await readFile(source('builder/builder-preview.html'), 'utf8'), names)],
  ['builder.html', async (names) => renameAddresses(sayWords(await readFile(source('builder/builder.html'), 'utf8'), builderWords('en')), names)],
  ['frame.html', async (names) => renameAddresses(await readFile(source('frame/frame.html'), 'utf8'), names)],
];

const version = argument('version');
const styles = await readFile(styleFile('klipp.css'));
const themedStyles = await readFile(styleFile('themed.css'));
await writeFolder(argument('out'), { version, folder: `v${version.split('.')[0]}`, hashed: false, styles, themedStyles }, files);
await writeFolder(argument('out'), { version, folder: version, hashed: true, styles, themedStyles }, files);

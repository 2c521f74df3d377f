/**
 * Makes the npm package `klipp` of what a CDN serves and of the module for servers.
 *
 *     node web/npm/build.mjs --out build/npm --version 1.0.0 --dist build/dist/v1 --server klipp-server.wasm
 *
 * It is packed by `npm pack`, and installed in a test (tests/npm). Nothing publishes it.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { languages, tagsOf } from '../../core/tools/locales.mjs';
import { thirdParties } from './licences.mjs';
import { manifest } from './manifest.mjs';
import { TYPE_FILES } from './types.mjs';

/** Of what a CDN serves, what no element of a bundle loads: the scripts for pages without one, and the publisher's pages. */
const NOT_LOADED = ['klipp.js', 'analytics.js', 'print.js', 'embed.js', 'frame-page.js', 'frame.css', 'frame.html'];

/** The builder is a page of the publisher's, in as many files as there are languages. */
const OF_BUILDER = /^builder/;

/** As they are. */
const COPIED = ['index.js', 'types.js', 'render.d.ts', 'README.md', 'Apache-2.0.txt'];

/** What the elements need of a browser as soon as they are imported; a server has none of it, and needs none. */
const WITHOUT_DOM = `const {
  HTMLElement = class {},
  IntersectionObserver = class {},
  addEventListener = () => {},
} = globalThis;`;

const { values } = parseArgs({ options: { out: { type: 'string' }, version: { type: 'string' }, dist: { type: 'string' }, server: { type: 'string' } } });

/** @param {keyof typeof values} name */
function argument(name) {
  const value = values[name];
  if (value) return value;
  console.error(`build.mjs: --${name} is missing; usage: build.mjs --out DIR --version X.Y.Z --dist DIR --server FILE`);
  process.exit(2);
}

/** @param {string} name of a file beside this one */
const own = (name) => fileURLToPath(new URL(name, import.meta.url));

/** @param {string} name of a file in the project */
const project = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const out = argument('out');

/** @param {string} name @param {string} text */
const write = (name, text) => writeFile(join(out, name), text);

/** Readable, as whoever uses it makes it small. @param {string} name @param {esbuild.BuildOptions} options */
async function bundle(name, options) {
  await esbuild.build({ entryPoints: [own(name)], outfile: join(out, name), bundle: true, format: 'esm', charset: 'utf8', target: 'es2022', logLevel: 'warning', ...options });
}

/**
 * Vite and webpack find a file by exactly this expression. Vite would write small ones into the script, where a policy forbids them and
 * all languages would come at once: `no-inline` keeps it from that, and says nothing to others.
 *
 * @param {string} name
 */
const ownFile = (name) => `  get '${name}'() { return new URL('./dist/${name}?no-inline', import.meta.url).href; },`;

/** @returns {Promise<string[]>} names of what a CDN serves to partners' pages */
async function copyServed() {
  const { files } = JSON.parse(await readFile(join(argument('dist'), 'manifest.json'), 'utf8'));
  const names = Object.keys(files).filter((name) => !OF_BUILDER.test(name));
  await mkdir(join(out, 'dist'));
  for (const name of names) await cp(join(argument('dist'), name), join(out, 'dist', name));
  return names;
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const served = await copyServed();
const loaded = served.filter((name) => !NOT_LOADED.includes(name)).map(ownFile).join('\n');
await write('files.js', (await readFile(own('files.js'), 'utf8')).replace('  // KLIPP_OWN_FILES', () => loaded));
const define = { KLIPP_LANGUAGES: JSON.stringify(languages().slice(1).map(tagsOf).join()) };
await bundle('elements.js', { define, inject: [own('own_files.js')], banner: { js: WITHOUT_DOM } });
await bundle('analytics.js', {});
await bundle('render.js', { platform: 'node' });
for (const name of COPIED) await cp(own(name), join(out, name));
for (const [name, text] of Object.entries(TYPE_FILES)) await write(name, text);
await write('custom-elements.json', `${JSON.stringify(manifest(), null, 2)}\n`);
await write('THIRD-PARTY.txt', thirdParties(await readFile(project('examples/publisher/debian/copyright'), 'utf8')));
await cp(project('LICENSE'), join(out, 'LICENSE'));
await cp(argument('server'), join(out, 'klipp-server.wasm'));
// Last: a build that stopped halfway is made again.
const { name, ...rest } = JSON.parse(await readFile(own('package.json'), 'utf8'));
await write('package.json', `${JSON.stringify({ name, version: argument('version'), ...rest }, null, 2)}\n`);

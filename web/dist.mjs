/**
 * What a CDN serves: each file with a brotli and a gzip copy beside it, and a manifest that says what they are called,
 * what they weigh and what they hash to. The same input gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * @typedef {Record<string, string>} Names of files that are served under another name than their own, by their own
 *
 * @typedef {(names: Names) => Promise<Uint8Array>} Make gives a file's bytes; `names` has all files in front of it
 *
 * @typedef {object} Entry what the manifest says of a file
 * @property {string} name under which it is served
 * @property {number} raw size in bytes
 * @property {number} gzip
 * @property {number} brotli
 * @property {string} integrity "sha384-…", as the attribute `integrity` takes it
 *
 * @typedef {object} Manifest
 * @property {string} version of Klipp
 * @property {string} folder that the files are in: the version's own, or one that moves on with each release
 * @property {string} styles hash of the style sheet as prerendered markup carries it, for `style-src`
 * @property {string} themedStyles hash of the one with the themes
 * @property {Record<string, Entry>} files by their own names
 */

/** What is found by the tag of a language keeps its name: of fifty more it would have to know the hashes. */
const KEPT = /^language-|^builder-\w[\w-]*\.json$/;

/**
 * Writes one folder, and takes away what an earlier build left in it.
 *
 * @param {string} dist
 * @param {{ version: string, folder: string, hashed: boolean, styles: Uint8Array, themedStyles: Uint8Array }} kind `hashed`: file
 *     names tell their contents; `styles`, `themedStyles`: the style sheets as prerendered markup carries them
 * @param {[string, Make][]} files each behind those that it refers to
 */
export async function writeFolder(dist, { version, folder, hashed, styles, themedStyles }, files) {
  const path = join(dist, folder);
  await mkdir(path, { recursive: true });
  /** @type {Names} */
  const names = {};
  /** @type {Manifest} */
  const manifest = { version, folder, styles: hashOf('sha256', styles), themedStyles: hashOf('sha256', themedStyles), files: {} };
  for (const [own, make] of files) {
    const bytes = await make({ ...names });
    if (hashed && !KEPT.test(own)) names[own] = hashedName(own, bytes);
    manifest.files[own] = await writeWithCopies(path, names[own] ?? own, bytes);
  }
  await writeWithCopies(path, 'manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  await removeOthers(path, ['manifest.json', ...Object.values(manifest.files).map(({ name }) => name)]);
}

/**
 * The addresses in a page, as the files are called where it is served.
 *
 * @param {string} html in which `href` and `src` name files beside the page
 * @param {Names} names
 */
export function renameAddresses(html, names) {
  return Buffer.from(html.replace(/(?<= (?:href|src)=")[^"]*/g, (name) => names[name] ?? name));
}

/**
 * "klipp.js" → "klipp.1a2b3c4d.js".
 *
 * @param {string} name
 * @param {Uint8Array} bytes
 */
function hashedName(name, bytes) {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}${name.slice(dot)}`;
}

/** Compressing well takes long, and most files are the same in both folders. @type {Map<string, Promise<Uint8Array[]>>} */
const compressed = new Map();

/**
 * @param {Uint8Array} bytes
 * @param {string} integrity
 * @returns {Promise<Uint8Array[]>} gzip, brotli
 */
function compress(bytes, integrity) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const copies =
    compressed.get(integrity) ??
    Promise.all([promisify(gzip)(bytes, { level: 9 }), promisify(brotliCompress)(bytes, { params })]);
  compressed.set(integrity, copies);
  return copies;
}

/**
 * The file and its two copies.
 *
 * @param {string} path of the folder
 * @param {string} name
 * @param {Uint8Array} bytes
 * @returns {Promise<Entry>}
 */
async function writeWithCopies(path, name, bytes) {
  const integrity = hashOf('sha384', bytes);
  const [gz, br] = await compress(bytes, integrity);
  const file = join(path, name);
  await Promise.all([writeFile(file, bytes), writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
  return { name, raw: bytes.length, gzip: gz.length, brotli: br.length, integrity };
}

/**
 * As policies and the attribute `integrity` write it.
 *
 * @param {'sha256' | 'sha384'} algorithm
 * @param {Uint8Array} bytes
 */
function hashOf(algorithm, bytes) {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}

/**
 * @param {string} path of the folder
 * @param {string[]} names that stay, with their copies
 */
async function removeOthers(path, names) {
  const stay = new Set(names.flatMap((name) => [name, `${name}.gz`, `${name}.br`]));
  const others = (await readdir(path)).filter((name) => !stay.has(name));
  await Promise.all(others.map((name) => rm(join(path, name), { recursive: true })));
}

/**
 * What readers download, beside what it may weigh: every file of dist/v1, and everything that three kinds of page need.
 *
 *     node web/size.mjs build/dist            prints both tables
 *     node web/size.mjs build/dist --write    also notes the sizes in sizes.json, which a test compares
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SIZES = new URL('sizes.json', import.meta.url);

/** Stand for all files of languages: the largest of each kind. @type {[string, RegExp][]} */
const ANY_LANGUAGE = [['language-*.txt', /^language-/], ['builder-*.json', /^builder-.*json$/]];

/**
 * @typedef {object} Size
 * @property {number} raw bytes
 * @property {number} brotli bytes, at its highest level by Node's own encoder
 *
 * @typedef {object} Sizes
 * @property {string} encoder the version of brotli's encoder
 * @property {Record<string, Size>} files of dist/v1
 * @property {Record<string, number>} budgets in bytes of brotli, for files and pages
 * @property {Record<string, string[]>} pages the files that a page with nothing else needs
 */

/** What is checked in. @returns {Promise<Sizes>} */
export async function notedSizes() {
  return JSON.parse(await readFile(SIZES, 'utf8'));
}

/**
 * What a build has.
 *
 * @param {string} dist
 * @returns {Promise<Record<string, Size & { gzip: number }>>}
 */
export async function builtSizes(dist) {
  const { files } = JSON.parse(await readFile(join(dist, 'v1/manifest.json'), 'utf8'));
  const sizes = Object.entries(files).map(([name, { raw, gzip, brotli }]) => /** @type {const} */ ([name, { raw, gzip, brotli }]));
  const isOfLanguage = (/** @type {string} */ name) => ANY_LANGUAGE.some(([, names]) => names.test(name));
  const largest = ANY_LANGUAGE.map(([any, names]) => {
    const [[, size]] = sizes.filter(([name]) => names.test(name)).sort(([, a], [, b]) => b.brotli - a.brotli);
    return /** @type {const} */ ([any, size]);
  });
  return Object.fromEntries([...sizes.filter(([name]) => !isOfLanguage(name)), ...largest]);
}

/** @param {number} bytes @param {number} [budget] */
function judge(bytes, budget) {
  if (!budget) return {};
  return { budget, 'of budget': `${Math.round((bytes / budget) * 100)} %` };
}

/** @param {string} dist @param {boolean} write */
async function main(dist, write) {
  const noted = await notedSizes();
  const built = await builtSizes(dist);
  const { budgets, pages } = noted;
  console.table(Object.fromEntries(Object.entries(built).map(([name, size]) => [name, { ...size, ...judge(size.brotli, budgets[name]) }])));
  const weigh = (/** @type {string[]} */ names) => names.reduce((sum, name) => sum + built[name].brotli, 0);
  console.table(
    Object.fromEntries(Object.entries(pages).map(([page, names]) => [page, { brotli: weigh(names), ...judge(weigh(names), budgets[page]), files: names.join(' ') }])),
  );
  if (!write) return;
  const files = Object.fromEntries(Object.entries(built).map(([name, { raw, brotli }]) => [name, { raw, brotli }]));
  await writeFile(SIZES, `${JSON.stringify({ ...noted, encoder: process.versions.brotli, files }, null, 2)}\n`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main(process.argv[2], process.argv.includes('--write'));

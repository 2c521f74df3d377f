/**
 * Packs cmark's large tables, of case folding and of punctuation, for cmark_tables.c: as cmark compiles them, with that
 * of character references, they are a tenth of the download. Every list is sorted by code point, and says how far each is
 * from the one before: small numbers are what Brotli packs best.
 *
 *     node wasm/cmark_tables.mjs CMARK/src cmark_tables.h
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [folder, target] = process.argv.slice(2);
if (!target) {
  console.error('usage: node wasm/cmark_tables.mjs FOLDER TARGET');
  process.exit(2);
}

/** Seven bits in each byte, the lowest first, and one more in all but the last. @param {number} number not negative */
function packed(number) {
  /** @type {number[]} */
  const bytes = [];
  for (; number > 0x7F; number = Math.floor(number / 0x80)) bytes.push((number % 0x80) | 0x80);
  return [...bytes, number];
}

/** @param {number} number of either sign */
const packedSigned = (number) => packed(number < 0 ? -2 * number - 1 : 2 * number);

/** @param {string} text of case_fold_switch.inc @returns {[number, number[]][]} code points and what they fold to */
function readFoldings(text) {
  const cases = [...text.matchAll(/case 0x(\w+):((?:\s+bufpush\(0x\w+\);)+)/g)];
  return cases.map(([, from, pushes]) => [parseInt(from, 16), [...pushes.matchAll(/0x(\w+)/g)].map(([, to]) => parseInt(to, 16))]);
}

/**
 * Runs of code points, each one or two behind the one before, that fold to one code point equally far away; and code
 * points that fold to two or three. For each, how far its first is from the last before it; how many more there are,
 * times four, and in what is left 0 or 1 for a run of every or every other code point, and then how far it folds, or else
 * how many code points it folds to, and then these.
 *
 * @param {[number, number[]][]} foldings
 */
function packFoldings(foldings) {
  /** @type {{ first: number, last: number, step: number, to: number[] }[]} */
  const runs = [];
  for (const [from, to] of foldings) {
    const run = runs.at(-1);
    const step = run ? from - run.last : 0;
    const isAlike = run && to.length === 1 && run.to.length === 1 && run.to[0] - run.first === to[0] - from;
    if (isAlike && (run.first === run.last ? step <= 2 : step === run.step)) [run.last, run.step] = [from, step];
    else runs.push({ first: from, last: from, step: 1, to });
  }
  return runs.flatMap(({ first, last, step, to }, i) => [
    ...packed(first - (runs[i - 1]?.last ?? 0)),
    ...packed(((last - first) / step) * 4 + (to.length > 1 ? to.length : step - 1)),
    ...(to.length > 1 ? to.flatMap(packed) : packedSigned(to[0] - first)),
  ]);
}

/**
 * The code points beyond ASCII, as distances between the ends of ranges: of the first of one to the last of that before
 * it, and of its own last to its first.
 *
 * @param {string} text of utf8.c
 */
function packPunctuation(text) {
  const [, body] = text.split('cmark_utf8proc_is_punctuation(');
  const ranges = [...body.matchAll(/uc (?:>=|==) (\d+)(?: && uc <= (\d+))?/g)].map(([, first, last = first]) => [Number(first), Number(last)]);
  const ends = ranges.flat();
  return ends.flatMap((end, i) => packed(end - (ends[i - 1] ?? 0)));
}

/** @param {string} file */
const read = (file) => readFile(join(folder, file), 'utf8');

const foldings = readFoldings(await read('case_fold_switch.inc'));
const punctuation = packPunctuation(await read('utf8.c'));
if (foldings.length !== 1401 || punctuation.length !== 409) {
  throw new Error('the tables of another cmark; look at what has changed');
}

await writeFile(
  target,
  `/* By wasm/cmark_tables.mjs, of cmark's own. */
static const unsigned char kFoldings[] = {${packFoldings(foldings)}};
static const unsigned char kPunctuation[] = {${punctuation}};
`,
);

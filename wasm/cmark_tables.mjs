/**
 * Packs cmark's two large tables, of character references and of case folding, for cmark_tables.c: as cmark compiles them
 * they are a tenth of the download.
 *
 *     node wasm/cmark_tables.mjs entities.inc case_fold_switch.inc cmark_tables.h
 */
import { readFile, writeFile } from 'node:fs/promises';

/** References in front of which a name stands in full, so that a search need not begin at the first. */
const BLOCK = 32;

const [entitiesFile, foldingFile, target] = process.argv.slice(2);
if (!target) {
  console.error('usage: node wasm/cmark_tables.mjs ENTITIES FOLDING TARGET');
  process.exit(2);
}

/** @param {string} text of entities.inc @returns {[string, number[]][]} names and UTF-8, as cmark sorts them */
function readReferences(text) {
  const rows = [...text.matchAll(/\{\(unsigned char\*\)"(\w+)", \{([\d, ]+)\}\}/g)];
  return rows.map(([, name, bytes]) => [name, bytes.split(',').map(Number).filter(Boolean)]);
}

/**
 * Each reference: how many characters its name shares with the one before, and one; the rest of the name; "!" and so many
 * bytes further, which no name has; those bytes.
 *
 * @param {[string, number[]][]} references
 */
function packReferences(references) {
  /** @type {number[]} */
  const bytes = [];
  /** @type {number[]} */
  const blocks = [];
  let before = '';
  for (const [index, [name, value]] of references.entries()) {
    if (index % BLOCK === 0) blocks.push(bytes.length);
    let shared = 0;
    while (index % BLOCK !== 0 && name[shared] === before[shared]) shared++;
    bytes.push(shared + 1, ...Buffer.from(name.slice(shared)), 0x21 + value.length, ...value);
    before = name;
  }
  return { bytes, blocks };
}

/** @param {string} text of case_fold_switch.inc @returns {[number, number[]][]} code points and what they fold to */
function readFoldings(text) {
  const cases = [...text.matchAll(/case 0x(\w+):((?:\s+bufpush\(0x\w+\);)+)/g)];
  return cases.map(([, from, pushes]) => [parseInt(from, 16), [...pushes.matchAll(/0x(\w+)/g)].map(([, to]) => parseInt(to, 16))]);
}

/**
 * Runs of code points, each one or two behind the one before, that fold to one code point equally far away:
 * [first, last, step, distance].
 *
 * @param {[number, number[]][]} foldings
 */
function packFoldings(foldings) {
  /** @type {number[][]} */
  const runs = [];
  for (const [from, [to, ...others]] of foldings) {
    if (others.length) continue;
    const run = runs.at(-1);
    const step = run ? from - run[1] : 0;
    const fits = run && run[3] === to - from && (step === run[2] || (run[0] === run[1] && step <= 2));
    if (fits) [run[1], run[2]] = [from, step];
    else runs.push([from, from, 1, to - from]);
  }
  return runs;
}

/** @param {number[][]} rows */
const list = (rows) => rows.map((row) => `  {${row.join(', ')}},`).join('\n');

const references = readReferences(await readFile(entitiesFile, 'utf8'));
const foldings = readFoldings(await readFile(foldingFile, 'utf8'));
const { bytes, blocks } = packReferences(references);
const long = foldings.filter(([, to]) => to.length > 1).map(([from, [a, b, c = 0]]) => [from, a, b, c]);
if (references.length !== 2125 || foldings.length !== 1401) throw new Error('the tables of another cmark; look at what has changed');

await writeFile(
  target,
  `/* By wasm/cmark_tables.mjs, of cmark's own. */
static const unsigned char kReferences[] = {${bytes}};
static const unsigned short kBlocks[] = {${blocks}};
static const int kFoldings[][4] = {
${list(packFoldings(foldings))}
};
static const int kLongFoldings[][4] = {
${list(long)}
};
`,
);

/**
 * Holds files of markup against the vocabulary and prints what does not belong, a line each. A file may hold several
 * pieces with a NUL behind each, as the fuzz targets record them.
 *
 *     KLIPP_BIN=build/bin node tests/oracle/check.mjs FILE…
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readVocabulary, splitRecord, violations } from './oracle.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: check.mjs FILE…');
  process.exit(2);
}

const vocabulary = readVocabulary(process.env.KLIPP_BIN ?? fileURLToPath(new URL('../../build/bin', import.meta.url)));
let [pieces, bad] = [0, 0];
for (const file of files) {
  for (const markup of new Set(splitRecord(await readFile(file, 'utf8')))) {
    const found = violations(markup, vocabulary);
    for (const sentence of found) console.log(`${file}, piece ${pieces}: ${sentence}`);
    if (found.length > 0) ++bad;
    ++pieces;
  }
}
console.log(`${pieces} pieces of markup, ${bad} with something that does not belong`);
process.exitCode = bad > 0 ? 1 : 0;

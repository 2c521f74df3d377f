/**
 * Holds files of markup against the vocabulary and prints what does not belong, a line each.
 *
 *     KLIPP_BIN=build/bin node tests/oracle/check.mjs FILE…
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readVocabulary, violations } from './oracle.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: check.mjs FILE…');
  process.exit(2);
}

const vocabulary = readVocabulary(process.env.KLIPP_BIN ?? fileURLToPath(new URL('../../build/bin', import.meta.url)));
let bad = 0;
for (const file of files) {
  const found = violations(await readFile(file, 'utf8'), vocabulary);
  for (const sentence of found) console.log(`${file}: ${sentence}`);
  if (found.length > 0) ++bad;
}
console.log(`${files.length} files, ${bad} with something that does not belong`);
process.exitCode = bad > 0 ? 1 : 0;

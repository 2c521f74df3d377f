/** The licences that the Debian package comes with are those of all that is in it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromEnvironment } from '../support/render.mjs';

const read = (/** @type {string} */ path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

const paragraphs = read('examples/publisher/debian/copyright').split('\n\n').map((paragraph) => {
  const fields = paragraph.matchAll(/^(\w[\w-]*): *((?:.*)(?:\n[ \t].*)*)/gm);
  return /** @type {Record<string, string>} */ (Object.fromEntries([...fields].map(([, name, value]) => [name, value])));
});
const ofFiles = paragraphs.filter(({ Files }) => Files);

/** Whoever is said to hold rights, one a line: "2012 Vicent Martí". */
const holders = ofFiles.flatMap(({ Copyright }) => Copyright.split('\n').map((line) => line.trim().replace(/\.$/, '')));

/** "Copyright (c) 2012 A. Name. All rights reserved." → "2012 A. Name". @param {string} text */
function holdersIn(text) {
  const lines = [...text.matchAll(/(?:copyright(?: \(c\))?|\(c\)),? (\d{4}[\d-]*),? ([^\n;]+)/gi)];
  return lines.map(([, years, name]) => `${years} ${name.replace(/( All rights reserved\.| <\S+>|,)?$/i, '').replace(/\.$/, '')}`);
}

/** @param {string[]} wanted */
function assertNamed(wanted) {
  assert.ok(wanted.length > 0);
  for (const holder of wanted) assert.ok(holders.includes(holder), `${holder} is not named`);
}

test('every licence that is named is there, and none besides', () => {
  const used = new Set(ofFiles.flatMap(({ License }) => License.split(' and ')));
  const texts = paragraphs.filter(({ Files, License }) => !Files && License).map(({ License }) => License);
  for (const text of texts) assert.ok(text.split('\n').length > 3, `${text} is a name alone`);
  assert.deepEqual(texts.map((text) => text.split('\n')[0]).sort(), [...used].sort());
});

test("those who hold rights in Klipp's own files are named", () => {
  assertNamed([...holdersIn(read('LICENSE')), ...holdersIn(read('core/src/share/icon_table.hpp'))]);
});

test('those who hold rights in cmark-gfm are named, but for what is in its tests alone', () => {
  const copying = readFileSync(join(fromEnvironment('KLIPP_CMARK'), 'COPYING'), 'utf8');
  const parts = copying.split('\n-----\n').filter((part) => !/normalize\.py|test\/spec\.txt|software in test\//.test(part));
  assertNamed(parts.flatMap(holdersIn));
});

test('those who hold rights in gumbo-parser are named', () => {
  const source = join(fromEnvironment('KLIPP_GUMBO'), 'src');
  assertNamed(holdersIn(readFileSync(join(source, 'utf8.c'), 'utf8')));
});

test('every library whose code the programs contain has its paragraph', () => {
  const steps = readFileSync(join(fromEnvironment('KLIPP_BUILD'), 'build.ninja'), 'utf8').split('\n\n');
  const links = steps.filter((step) => /^build .*\/klipp(-publisher)?: CXX_EXECUTABLE/m.test(step));
  assert.equal(links.length, 2);
  const libraries = links.flatMap((link) => [...link.matchAll(/[ /]lib([\w-]+)\.a(?= |$)/gm)].map(([, name]) => name.replaceAll('_', '-')));
  const others = new Set(libraries.filter((name) => !name.startsWith('klipp')));
  assert.ok(others.size > 0);
  for (const name of others) assert.ok(ofFiles.some(({ Files }) => Files.startsWith(name)), `lib${name}.a`);
});

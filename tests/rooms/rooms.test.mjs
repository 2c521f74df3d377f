/** The rooms of the core, held against the table that documents them (core/src/README.md). */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(`../../core/${relative}`, import.meta.url));
const read = (/** @type {string} */ relative) => readFileSync(path(relative), 'utf8');

/** @typedef {{ name: string, headers: string[], libraries: string[] }} Room */

/** The rooms as the table has them, from the ground up. @type {Room[]} */
const rooms = [...read('src/README.md').matchAll(/^\| (\w+) \|[^|]*\|([^|]*)\|([^|]*)\|$/gm)]
  .filter(([, name]) => name !== 'room')
  .map(([, name, headers, libraries]) => ({ name, headers: words(headers), libraries: words(libraries) }));

const sources = readdirSync(path('src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.[ch]pp$/.test(file));
const publicHeaders = readdirSync(path('include/klipp'))
  .map((file) => file.replace(/\.in$/, ''))
  .filter((file) => file.endsWith('.hpp'));
const madeByCMake = 'version.hpp';

/** @param {string} text */
function words(text) {
  return text.trim().split(/\s+/).filter(Boolean);
}

/** The floor that a file stands on, from 0 up. @param {string} file as an include names it */
function floorOf(file) {
  const [folder, header] = [file.split('/')[0], basename(file, '.hpp')];
  const floor = rooms.findIndex(({ name, headers }) => (folder === 'klipp' ? headers.includes(header) : name === folder));
  assert.notEqual(floor, -1, `${file} belongs to no room of core/src/README.md`);
  return floor;
}

/** What a text includes: files of the core, and of libraries. @param {string} text */
function includesOf(text) {
  const own = [...text.matchAll(/^#include "([^"]+)"/gm)].map(([, file]) => file);
  const libraries = [...text.matchAll(/^#include <([^>]+\.h(?:pp)?)>/gm)].map(([, file]) => file);
  return { own, libraries };
}

/** Fails where the file `name` includes what stands above it. @param {string} name @param {string} text */
function check(name, text) {
  const floor = floorOf(name);
  const { own, libraries } = includesOf(text);
  for (const file of own.filter((file) => file !== 'klipp/klipp.hpp')) {
    assert.ok(floorOf(file) <= floor, `${name} includes ${file}, which stands above it`);
  }
  for (const library of libraries) {
    const owner = rooms.find((room) => room.libraries.includes(library));
    assert.equal(owner, rooms[floor], `${name} includes ${library}, which belongs to ${owner?.name ?? 'no room'}`);
  }
}

test('includes of the core go down its rooms or stay in one', () => {
  for (const file of sources) check(file, read(`src/${file}`));
});

test('includes of the public headers do, too', () => {
  for (const file of publicHeaders.filter((file) => ![madeByCMake, 'klipp.hpp'].includes(file))) {
    check(`klipp/${file}`, read(`include/klipp/${file}`));
  }
});

test('an include that goes up is noticed', () => {
  assert.throws(() => check('text/utf8.cpp', '#include "url/percent.hpp"\n'), /stands above it/);
  assert.throws(() => check('text/utf8.cpp', '#include <nlohmann/json.hpp>\n'), /belongs to json/);
  assert.throws(() => check('attic/box.cpp', ''), /belongs to no room/);
});

test('every room of the table is a folder or a public header, and says what it is for', () => {
  for (const { name, headers } of rooms) {
    assert.ok(existsSync(path(`src/${name}`)) || headers.length > 0, name);
    for (const header of headers) assert.ok(publicHeaders.includes(`${header}.hpp`), header);
  }
});

test('every source has the header of its name, or one of its room names it', () => {
  for (const file of sources.filter((file) => file.endsWith('.cpp'))) {
    const [folder, name] = [file.slice(0, file.lastIndexOf('/')), basename(file, '.cpp')];
    const room = rooms[floorOf(file)];
    if (existsSync(path(`src/${folder}/${name}.hpp`)) || room.headers.includes(name)) continue;
    const headers = [
      ...sources.filter((header) => header.endsWith('.hpp') && floorOf(header) === floorOf(file)).map((header) => `src/${header}`),
      ...room.headers.map((header) => `include/klipp/${header}.hpp`).filter((header) => !header.endsWith(madeByCMake)),
    ];
    const namesIt = headers.some((header) => read(header).includes(`${name}.cpp`));
    assert.ok(namesIt, `${file} has no ${name}.hpp, and no header of its room says what is in it`);
  }
});

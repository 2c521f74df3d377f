/** The pages of documentation: what they link to and name exists, the sizes they give are true, and their pictures are drawn. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PICTURES } from '../../examples/pictures/documentation.mjs';
import { notedSizes } from '../../web/size.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['core', 'wasm', 'web', 'examples', 'tests'];
/** How far a size in a page may be off before the page has to be changed. */
const TOLERANCE = 0.05;

const read = (/** @type {string} */ page) => readFileSync(join(ROOT, page), 'utf8');

/** Pages for people have names in capital letters, unlike the documents of tests. */
const pages = ['', ...FOLDERS]
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: folder !== '', encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /(^|\/)[A-Z]+\.md$/.test(file));

/** A page without its blocks of code. @param {string} page */
const proseOf = (page) => read(page).replace(/^```.*?^```$/gms, '');

/** The anchors of a page's headings, as GitHub makes them. @param {string} page */
function anchorsOf(page) {
  const headings = [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading.toLowerCase());
  return headings.map((heading) => heading.replace(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-'));
}

/** What is wrong with the links of a page. @param {string} page @param {string} [prose] */
function brokenLinks(page, prose = proseOf(page)) {
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link).filter((link) => !/^https?:/.test(link));
  return links.filter((link) => {
    const [file, anchor] = link.split('#');
    const target = file ? join(dirname(page), file) : page;
    return !existsSync(join(ROOT, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
}

/** Whether a path exists; `*` stands for any part of a name. @param {string} path */
function exists(path) {
  if (!path.includes('*')) return existsSync(join(ROOT, path));
  const name = path.slice(path.lastIndexOf('/') + 1).split('*');
  const files = existsSync(join(ROOT, dirname(path))) ? readdirSync(join(ROOT, dirname(path))) : [];
  return files.some((file) => file.startsWith(name[0]) && file.endsWith(name[1]));
}

/** Paths in a page that name nothing. NAME stands for what a reader is about to make. @param {string} prose */
function goneFiles(prose) {
  const paths = [...prose.matchAll(/`((?:core|wasm|web|examples|tests)\/[\w./*-]*)`/g)].map(([, path]) => path);
  return paths.filter((path) => !path.includes('NAME') && !exists(path));
}

/** Sizes in a table of files that are not those of web/sizes.json. @param {string} prose @param {Record<string, { brotli: number }>} files */
function wrongSizes(prose, files) {
  const rows = [...prose.matchAll(/^\| `([\w.-]+)` \| ([\d.]+) \|/gm)].map(([, name, size]) => ({ name, bytes: Number(size) * 1000 }));
  assert.ok(rows.length > 10, 'there is no table of files');
  // Half of the last digit may be lost to rounding.
  return rows.filter(({ name, bytes }) => !files[name] || Math.abs(bytes - files[name].brotli) > files[name].brotli * TOLERANCE + 50);
}

/** Of the pictures on a page: their descriptions, and their files. @param {string} page */
const picturesOf = (page) => [...proseOf(page).matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, description, file]) => ({ description, file: join(dirname(page), file) }));

/** Files of pictures that only documentation can show. */
const pictureFiles = () => ['examples', 'web'].flatMap((folder) => readdirSync(join(ROOT, folder)).filter((file) => /\.(webp|png|jpe?g)$/.test(file)).map((file) => join(folder, file)));

describe('Documentation', () => {
  for (const page of pages) {
    it(`LinksToWhatIsThere_${page}`, () => assert.deepEqual(brokenLinks(page), []));
    if (page !== 'CHANGELOG.md') it(`NamesFilesThatAreThere_${page}`, () => assert.deepEqual(goneFiles(proseOf(page)), []));
  }

  it('ReachesEveryPageFromTheReadme', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const [, link] of (existsSync(join(ROOT, page)) ? proseOf(page) : '').matchAll(/\]\(([^)#\s]+\.md)/g)) reached.add(join(dirname(page), link));
    }
    assert.deepEqual(pages.filter((page) => !reached.has(page)), []);
  });

  it('GivesTheSizesOfFilesThatAreNoted', async () => {
    assert.deepEqual(wrongSizes(read('tests/bench/README.md'), (await notedSizes()).files), []);
  });

  it('ShowsThePicturesThatAreDrawn', () => {
    const shown = pages.flatMap(picturesOf);
    const files = [...new Set(shown.map(({ file }) => file))].sort();
    assert.deepEqual(files.filter((file) => file.endsWith('.webp')), Object.keys(PICTURES).sort());
    assert.deepEqual(files, pictureFiles().sort());
    for (const { description, file } of shown) assert.ok(description.length > 30, `${file}: "${description}" does not say what is to be seen`);
    for (const file of files) assert.ok(statSync(join(ROOT, file)).size < 200_000, `${file} is too large`);
  });

  it('IsHeldByChecksThatSeeFaults', () => {
    assert.deepEqual(brokenLinks('README.md', '[a](web/GONE.md) [b](#nowhere) [c](CONTRIBUTING.md#nowhere) [d](README.md)'), [
      'web/GONE.md',
      '#nowhere',
      'CONTRIBUTING.md#nowhere',
    ]);
    assert.deepEqual(goneFiles('`core/gone.cpp` `core/gone_*.cpp` `core/include/klipp/*.hpp` `core/NAME.cpp`'), ['core/gone.cpp', 'core/gone_*.cpp']);
    const rows = Array.from({ length: 11 }, (_, i) => `| \`${i}.js\` | ${i === 3 ? '1.2' : '1.0'} |`).join('\n');
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.js`, { brotli: 1000 }]));
    assert.deepEqual(wrongSizes(rows, files).map(({ name }) => name), ['3.js']);
  });
});

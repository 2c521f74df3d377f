/** One version: of the sources, of the list of changes and of the packages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const [, version] = /^project\(klipp VERSION (\d+\.\d+\.\d+) /m.exec(read('CMakeLists.txt')) ?? [];

test('the list of changes has this version at its top, below what is unreleased', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  const [newest] = headings.filter((heading) => heading !== 'Unreleased');
  assert.match(newest, new RegExp(`^${version?.replaceAll('.', '\\.')} – \\d{4}-\\d\\d-\\d\\d$`));
});

test('the npm package has this version', () => {
  const { version: packed } = JSON.parse(read('build/npm/package.json'));
  assert.equal(packed, version);
});

test('the plugin for WordPress has this version, in each place that WordPress looks', () => {
  const plugin = read('examples/wordpress/klipp.php');
  const found = [/^ \* Version: +(\S+)$/m.exec(plugin), /'KLIPP_VERSION', '(.*)'/.exec(plugin), /^Stable tag: (\S+)$/m.exec(read('examples/wordpress/readme.txt'))];
  assert.deepEqual(found.map((match) => match?.[1]), [version, version, version]);
});

/** The tables of networks and languages: every row of them, in every module and natively. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MODULES, renderByModule, renderNatively } from '../support/render.mjs';

const SOURCE = new URL('../../core/src/', import.meta.url);
const read = (/** @type {string} */ relative) => readFileSync(new URL(relative, SOURCE), 'utf8');

/** A file for each language: locale_nb.cpp. */
const LANGUAGES = readdirSync(new URL('locale/', SOURCE)).flatMap((name) => name.match(/^locale_(\w+)\.cpp$/)?.[1] ?? []);
const NETWORKS = read('model/names.hpp').match(/kNetworkNames\(\s*"([^"]+)"/)?.[1].split(' ') ?? [];
const NOTHING = new Uint8Array();

/** Options of a bar of these networks. @param {string} lang @param {string} networks all of them where it is empty */
const bar = (lang, networks) => ({ url: 'https://news.example/a', title: 'T', lang, networks, buttons: 'both' });

test('every network has its name, in the order of Network', () => {
  const enumerators = read('../include/klipp/model.hpp').match(/enum class Network \{([^}]+)\}/)?.[1].match(/\bk\w+(?=,)/g) ?? [];
  assert.deepEqual(enumerators.map((name) => name.slice(1).toLowerCase()), NETWORKS);
});

test('a bar that names no network has them all', () => {
  const html = renderNatively('share', bar('en', ''), NOTHING);
  assert.deepEqual([...html.matchAll(/data-network="(\w+)"/g)].map(([, name]) => name), NETWORKS);
});

for (const language of LANGUAGES) {
  test(`every network is the same in every module in the language ${language}`, async () => {
    for (const networks of ['', ...NETWORKS]) {
      const native = renderNatively('share', bar(language, networks), NOTHING);
      // Words in another language than was asked for are marked with theirs.
      assert.deepEqual([...new Set([...native.matchAll(/ lang="([^"]+)"/g)].map(([, lang]) => lang))], [language], native);
      for (const module of MODULES) assert.equal(await renderByModule('share', bar(language, networks), NOTHING, module), native, `${module}: ${networks}`);
    }
  });
}

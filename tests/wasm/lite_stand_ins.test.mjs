/**
 * klipp-lite.wasm has small stand-ins for some of the core's functions (wasm/lite.cpp): it renders what the core renders
 * or leaves it to the full module, and does by itself what documents usually hold.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEFT_TO_ANOTHER, renderByModule, renderNatively } from '../support/render.mjs';

const OPTIONS = { base: 'https://news.example/a.json' };

/** @param {Record<string, unknown>} members */
const item = (members) => Buffer.from(JSON.stringify({ id: '1', url: 'https://news.example/a', title: 'T', language: 'nb', ...members }));

/** What lite makes of it, held against the core. @param {string} kind @param {Uint8Array} document */
async function byLite(kind, document) {
  const rendered = await renderByModule(kind, OPTIONS, document, 'klipp-lite.wasm');
  if (rendered !== LEFT_TO_ANOTHER) assert.equal(rendered, renderNatively(kind, OPTIONS, document));
  return rendered;
}

const USUAL = [
  item({ summary: 'Rådmenn «møter» toppledere — i Grimstad … ' .repeat(9) }),
  item({ summary: 'Naïve façade, Ångström €5 '.repeat(20), image: '/bilder/å.jpg', authors: [{ name: 'Kari', url: 'https://Kari.Example:8080/' }] }),
  item({ url: 'http://127.0.0.1:8080/a', summary: 'Kort 👩‍👩‍👧' }),
];

test('usual cards take no larger module', async () => {
  for (const document of USUAL) assert.notEqual(await byLite('card', document), LEFT_TO_ANOTHER, document.toString());
});

test('a summary is what the core makes of it, or left to a larger module', async () => {
  for (const piece of ['a', 'æ ', '漢', '👩‍👩‍👧', 'e\u0301', '\u00AD', '\u200D', '\u2028', '‼', '©\uFE0F', '한', 'ก\u0E33', '\u0600a', '\r\n', '–“']) {
    for (const count of [1, 80, 159, 160, 161, 400]) await byLite('card', item({ summary: piece.repeat(count) }));
  }
});

test('a host is what the core makes of it, or left to a larger module', async () => {
  for (const host of ['A.Example', 'a..b', 'a.', '1.2.3', '0x7f.1', '127.0.0.1', '[::1]', 'blåbær.example', 'a%2eb', 'a_b', 'xn--a', '', 'a b', 'a.b:80']) {
    await byLite('card', item({ url: `https://${host}/b` }));
    await byLite('share', item({ _klipp: { share: { mastodon: host } } }));
  }
});

test('a shared title is what the core makes of it, or left to a larger module', async () => {
  for (const piece of ['a', 'æ', '漢', ' ord', '👩‍👩‍👧']) {
    for (const count of [1, 100, 128, 200, 246, 256, 280, 501]) await byLite('share', item({ title: piece.repeat(count) }));
  }
});

/**
 * What a smaller module renders, it renders as the command does, errors included: over what documents, options, addresses
 * and texts can hold. The golden files are held against each module where they are (tests/golden/compare_modules.mjs).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEFT_TO_ANOTHER, renderByModule, renderNatively } from '../support/render.mjs';

const NOTHING = new Uint8Array();
const GOOD = { id: '1', title: 'Tittel', url: 'https://n.example/a', summary: 'Kort', items: [{ title: 'T', url: 'https://n.example/b', summary: 'K' }] };
const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);
const withMembers = (/** @type {object} */ members) => encode(JSON.stringify({ ...GOOD, ...members }));

/** What the largest module renders. So does the command, which words what is wrong with its own options in its own way. @param {string} kind @param {Record<string, string>} options @param {Uint8Array} document */
async function whole(kind, options, document) {
  const [rendered, native] = [await renderByModule(kind, options, document), renderNatively(kind, options, document)];
  if (!native.startsWith('klipp: ')) assert.equal(rendered, native);
  return rendered;
}

/** Of documents, by klipp-lite.wasm. @param {string} kind @param {Record<string, string>} options @param {Uint8Array} document */
async function lite(kind, options, document) {
  const expected = await whole(kind, options, document);
  assert.equal(await renderByModule(kind, options, document, 'klipp-lite.wasm'), expected, `${kind} ${JSON.stringify(options)}`);
  return expected;
}

/** Of share bars without a document, by both. @param {Record<string, string>} options */
async function shareBar(options) {
  const expected = await whole('share', options, NOTHING);
  for (const module of ['klipp-share.wasm', 'klipp-lite.wasm']) {
    assert.equal(await renderByModule('share', options, NOTHING, module), expected, `${module} ${JSON.stringify(options)}`);
  }
}

const NO_JSON = ['', ' ', '[', '{"a"', '{"a":1}}', '{"a":01}', '{"a":tru}', '{"a":"\\ud800"}', '{"a":"\\x"}', '{"a":"\t"}', '{"a":1e300}', '{"a":1e999}', '{"a":[9.99e299]}', "{'a':1}", '{"a":"\0"}', '7', 'null', '[]', '['.repeat(65)];

test('texts that are no document', async () => {
  const texts = [...NO_JSON.map(encode), new Uint8Array([0x7b, 0xff]), new Uint8Array(2 ** 20 + 1).fill(0x20), encode(`[${'1,'.repeat(1e5)}1]`)];
  for (const text of texts) {
    for (const kind of ['card', 'feed', 'signup']) assert.match(await lite(kind, {}, text), /^error at /, String(text.slice(0, 20)));
  }
});

test('numbers of every form', async () => {
  for (const number of ['0', '-0', '1', '-1', '18446744073709551615', '18446744073709551616', '-9223372036854775808', '-9223372036854775809', '1.50', '1e3', '1E-9', '0.1e-400', '123456789012345678901234567890.5', '9.999999e299']) {
    await lite('card', {}, encode(`{"id":${number},"title":${number},"url":"https://n.example/a","summary":"S"}`));
  }
});

/** @type {object[]} */
const WRONG_MEMBERS = [
  { title: 1 }, { title: '' }, { tags: 'a' }, { tags: [1] }, { tags: Array(1001).fill('a') }, { date_published: 'i går' }, { authors: {} }, { author: [] }, { authors: 'Kari' }, { image: false },
  { url: '' }, { url: 'javascript:a' }, { items: [] },
  { _klipp: [] }, { _klipp: { image_width: 1.5 } }, { _klipp: { image_width: '1' } }, { _klipp: { share: { placement: 'left' } } },
  { _klipp: { signup: { provider: 'myspace' } } }, { _klipp: { signup: { name: 'yes' } } },
  { _klipp: { signup: { fields: [{ type: 'date' }] } } }, { _klipp: { lead: [1] } }, { _klipp: { image_focus: 'left' } },
];

test('documents with members that are wrong', async () => {
  for (const members of WRONG_MEMBERS) {
    for (const kind of ['card', 'feed', 'share', 'signup']) await lite(kind, {}, withMembers(members));
  }
  const items = [...WRONG_MEMBERS.map((members, i) => ({ ...GOOD.items[0], url: `/${i}`, ...members })), 7, null];
  await lite('feed', {}, withMembers({ items }));
});

test('dates as systems write them', async () => {
  const dates = ['2023-06-24T15:17:25.207755', '2017-09-29T09:02:48-0600', 'Thu, 19 Jun 2025 10:00:00 +0200', '2026-01-02', 1750327200, '1750327200123', '2026-02-30', ''];
  for (const date of dates) await lite('card', {}, withMembers({ date_published: date }));
});

test('options that are wrong, and limits', async () => {
  /** @type {Record<string, string>[]} */
  const options = [{ colour: 'red' }, { layout: 'wide' }, { 'heading-level': '7' }, { limit: '-1' }, { buttons: 'none' }, { mastodon: 'a b' }, { 'document-bytes': '99' }, { 'output-bytes': '9' }, { 'json-depth': '1' }];
  for (const option of options) {
    await lite('card', option, withMembers({}));
    await shareBar({ url: 'https://a.example/', ...option });
  }
});

/** Addresses that the URL standard spells in another way, takes for something else, or refuses. */
const ADDRESSES = [
  '', 'a', '/a', '//a.example/', 'https:a', 'https:/a.example/', 'https://', 'https:///a', 'https://a.example', 'HTTPS://a.example/', 'https://A.example/',
  'https://a.example:443/', 'http://a.example:80/', 'https://a.example:0443/', 'https://a.example:65536/', 'https://a.example:99999/',
  'https://a.example:/', 'https://a.example:8a/', 'https://kari@a.example/', 'https://a.example./', 'https://a..example/', 'https://.example/',
  'https://1/', 'https://1.2.3/', 'https://0x7f.1/', 'https://127.0.0.1/', 'https://127.0.0.01/', 'https://1.2.3.4.5/', 'https://a.1b/', 'https://[::1]/',
  'https://blåbær.example/', 'https://a%2eexample/', 'https://a_b.example/', 'https://a b/', 'https://a.example\\b', 'https://a.example/\\b',
  'https://a.example/.', 'https://a.example/a/../b', 'https://a.example/%2e%2e/b', 'https://a.example/%2E/b', 'https://a.example/.well-known',
  'https://a.example/?a/../b', 'https://a.example/#/../b', 'https://a.example/æ', 'https://a.example/ b', ' https://a.example/ ', 'https://a.ex\tample/',
  "https://a.example/'?'#'", 'https://a.example/"<>^`{}|', 'https://a.example/?"<>^`{}|', 'https://a.example/%', 'https://a.example?b', 'https://a.example#b',
  `https://${'a'.repeat(300)}.example/`, `https://a.example/${'a'.repeat(9000)}`, 'javascript:alert(1)', 'javascript://a.example/', 'data:,a', 'blob:https://a.example/b',
  'mailto:a@b.example', 'mailto:?a', 'tel:1', 'ftp://a.example/', 'http:', 'https', 'httpsx://a.example/',
];

test('addresses of every spelling', async () => {
  for (const address of ADDRESSES) {
    if (address) await shareBar({ url: address });
    await shareBar({ url: 'a?b', base: address });
    await shareBar({ url: 'https://a.example/', mastodon: address });
    await lite('card', { base: address }, withMembers({ url: address, image: address }));
  }
});

test('languages that have words of their own, and others', async () => {
  for (const lang of ['en-GB', 'no', 'nn', 'fr', 'ar', 'x']) await shareBar({ url: 'https://a.example/', title: 'T', lang });
});

test('texts of every length and alphabet', async () => {
  for (const piece of ['a', 'æ', '漢', '👩‍👩‍👧', 'e\u0301', ' ord', '\r\n', '\u00a0', '#', ',', '@', '&<"', '한', 'ก\u0e33', '–“']) {
    for (const count of [1, 79, 128, 160, 161, 257, 501]) {
      const text = piece.repeat(count);
      for (const name of ['title', 'text', 'hashtags', 'via', 'label', 'networks', 'lang', 'buttons']) await shareBar({ url: 'https://a.example/', title: 'T', [name]: text });
      await lite('card', {}, withMembers({ title: text, summary: text }));
    }
  }
});

test('after what a module left or refused, it renders as before', async () => {
  const bar = { url: 'https://n.example/a' };
  for (const [kind, document] of /** @type {[string, Uint8Array][]} */ ([['article', withMembers({})], ['card', encode('{')], ['card', withMembers({ summary: '', _klipp: { content_markdown: 'Tekst' } })]])) {
    for (const module of ['klipp-share.wasm', 'klipp-lite.wasm']) await renderByModule(kind, {}, document, module);
    await lite('card', {}, withMembers({}));
    await shareBar(bar);
  }
  assert.equal(await renderByModule('card', {}, withMembers({ summary: '', _klipp: { content_markdown: 'Tekst' } }), 'klipp-lite.wasm'), LEFT_TO_ANOTHER);
});

test('a card whose summary stands in a body, or a document in another format, is left to the module that reads it', async () => {
  const others = [{ _klipp: { content_markdown: 'Tekst' } }, { content_html: '<p>Tekst</p>' }].map((body) => withMembers({ summary: '', ...body }));
  for (const post of [{ link: 'https://n.example/a', title: { rendered: 'T' } }, { uri: 'urn:n:1', headline: 'T' }]) others.push(encode(JSON.stringify(post)));
  for (const document of others) assert.equal(await renderByModule('card', {}, document, 'klipp-lite.wasm'), LEFT_TO_ANOTHER);
});

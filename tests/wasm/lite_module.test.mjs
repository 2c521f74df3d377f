/**
 * klipp-lite.wasm leaves to klipp.wasm what hardly any document needs (wasm/lite.cpp), and above all what is wrong with
 * one (wasm/no_errors.cpp): it says nothing of that itself, and the next document is rendered as ever.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { cases } from '../golden/cases.mjs';
import { LEFT_TO_ANOTHER, renderByModule, renderNatively } from '../support/render.mjs';

const KINDS = ['card', 'feed', 'share', 'signup'];
const GOOD = { title: 'Tittel', url: 'https://n.example/a', summary: 'Kort', items: [{ title: 'T', url: 'https://n.example/b', summary: 'K' }] };
const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);
const withMembers = (/** @type {object} */ members) => encode(JSON.stringify({ ...GOOD, ...members }));

/** @param {string} kind @param {Record<string, string>} options @param {Uint8Array} document */
async function isLeftWhereItIsWrong(kind, options, document) {
  const native = renderNatively(kind, options, document);
  if (!native.startsWith('error at ')) return false;
  const what = `${kind} ${JSON.stringify(options)} ${native}`;
  assert.equal(await renderByModule(kind, options, document, 'klipp-lite.wasm'), LEFT_TO_ANOTHER, what);
  assert.equal(await renderByModule(kind, options, document), native, what);
  return true;
}

test('says nothing of the documents that are wrong', async () => {
  for (const { document, options = {} } of cases.filter(({ name }) => name.startsWith('error-'))) {
    const bytes = new Uint8Array(await readFile(new URL(`../golden/${document}`, import.meta.url)));
    const wrong = await Promise.all(KINDS.map((kind) => isLeftWhereItIsWrong(kind, options, bytes)));
    assert.ok(wrong.includes(true), document);
  }
});

const NO_JSON = ['', ' ', '[', '{"a"', '{"a":1}}', '{"a":01}', '{"a":tru}', '{"a":"\\ud800"}', '{"a":"\\x"}', '{"a":"\t"}', '{"a":1e300}', "{'a':1}", '{"a":"\0"}', '7', 'null', '[]', '['.repeat(65)];

test('says nothing of texts that are no document', async () => {
  const texts = [...NO_JSON.map(encode), new Uint8Array([0x7b, 0xff]), new Uint8Array(2 ** 20 + 1).fill(0x20), encode(`[${'1,'.repeat(1e5)}1]`)];
  for (const text of texts) {
    for (const kind of KINDS) assert.ok(await isLeftWhereItIsWrong(kind, kind === 'share' ? { text: 'T' } : {}, text), String(text.slice(0, 20)));
  }
});

/** @type {object[]} */
const WRONG_MEMBERS = [
  { title: 1 }, { tags: 'a' }, { tags: [1] }, { date_published: 'i går' }, { authors: {} }, { author: [] }, { authors: 'Kari' }, { image: false },
  { _klipp: [] }, { _klipp: { image_width: 1.5 } }, { _klipp: { image_width: '1' } }, { _klipp: { share: { placement: 'left' } } },
  { _klipp: { signup: { provider: 'myspace' } } }, { _klipp: { signup: { name: 'yes' } } },
  { _klipp: { signup: { fields: [{ type: 'date' }] } } }, { _klipp: { lead: [1] } }, { _klipp: { image_focus: 'left' } },
];

test('renders documents without the members that are wrong', async () => {
  for (const members of WRONG_MEMBERS) {
    for (const kind of ['card', 'share']) {
      const expected = renderNatively(kind, {}, withMembers(members));
      assert.doesNotMatch(expected, /^error at /);
      assert.equal(await renderByModule(kind, {}, withMembers(members), 'klipp-lite.wasm'), expected, JSON.stringify(members));
    }
  }
  const items = [...WRONG_MEMBERS.map((members, i) => ({ ...GOOD.items[0], url: `/${i}`, ...members })), 7, null, { ...GOOD.items[0], tags: Array(1001).fill('a') }];
  const feed = withMembers({ items });
  assert.equal(await renderByModule('feed', {}, feed, 'klipp-lite.wasm'), renderNatively('feed', {}, feed));
});

test('dates articles as the core does', async () => {
  const dates = ['2023-06-24T15:17:25.207755', '2017-09-29T09:02:48-0600', 'Thu, 19 Jun 2025 10:00:00 +0200', '2026-01-02', 1750327200, '1750327200123', '2026-02-30', ''];
  for (const date of dates) {
    const document = withMembers({ date_published: date });
    assert.equal(await renderByModule('card', {}, document, 'klipp-lite.wasm'), renderNatively('card', {}, document), String(date));
  }
});

test('says nothing of documents that cannot be', async () => {
  for (const members of [{ title: '' }, { tags: Array(1001).fill('a') }]) {
    assert.ok(await isLeftWhereItIsWrong('card', {}, withMembers(members)), JSON.stringify(members));
  }
  for (const members of [{ url: '' }, { url: 'javascript:a' }]) {
    for (const kind of ['card', 'share']) assert.ok(await isLeftWhereItIsWrong(kind, {}, withMembers(members)));
  }
  assert.ok(await isLeftWhereItIsWrong('feed', {}, withMembers({ items: [] })));
  assert.ok(await isLeftWhereItIsWrong('signup', {}, withMembers({})));
  assert.ok(await isLeftWhereItIsWrong('feed', {}, withMembers({ items: Array(1000).fill(GOOD.items[0]), authors: [{ name: 'K'.repeat(3000) }] })));
});

test('says nothing of options that are wrong, and takes no limits', async () => {
  /** @type {Record<string, string>[]} */
  const wrong = [{ colour: 'red' }, { layout: 'wide' }, { 'heading-level': '7' }, { limit: '-1' }, { buttons: 'none' }, { mastodon: 'a b' }];
  for (const options of [...wrong, { 'document-bytes': '99' }]) {
    const expected = await renderByModule('card', options, withMembers({}));
    if (!('document-bytes' in options)) assert.match(expected, /^error at /);
    assert.equal(await renderByModule('card', options, withMembers({}), 'klipp-lite.wasm'), LEFT_TO_ANOTHER, JSON.stringify(options));
  }
});

test('goes on behind what it left', async () => {
  for (const kind of ['card', 'feed', 'share']) {
    assert.equal(await renderByModule(kind, {}, encode('{'), 'klipp-lite.wasm'), LEFT_TO_ANOTHER);
    assert.equal(await renderByModule(kind, {}, withMembers({}), 'klipp-lite.wasm'), renderNatively(kind, {}, withMembers({})));
  }
});

test('a feed passes over what has no card by itself', async () => {
  const feed = withMembers({ items: [{ title: 'Uten adresse' }, { url: 'https://n.example/c' }, ...GOOD.items] });
  assert.equal(await renderByModule('feed', {}, feed, 'klipp-lite.wasm'), renderNatively('feed', {}, feed));
});

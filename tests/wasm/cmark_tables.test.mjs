/** The module links functions of its own in place of three of cmark's (wasm/cmark_tables.c); the native build has cmark's. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromEnvironment, renderByModule, renderNatively } from '../support/render.mjs';

const source = (/** @type {string} */ name) => readFile(join(fromEnvironment('KLIPP_CMARK'), 'src', name), 'utf8');

/**
 * Renders paragraphs by both builds, and gives what the native one writes.
 *
 * @param {string[]} paragraphs
 */
async function renderByBoth(paragraphs) {
  let all = '';
  for (let at = 0; at < paragraphs.length; at += 1000) {
    const markdown = new TextEncoder().encode(paragraphs.slice(at, at + 1000).join('\n\n'));
    const native = renderNatively('body', {}, markdown);
    assert.equal(await renderByModule('body', {}, markdown), native);
    all += native;
  }
  return all;
}

test('reads every character reference, and nothing that is nearly one', async () => {
  const names = [...(await source('entities.inc')).matchAll(/"(\w+)"/g)].map(([, name]) => name);
  assert.equal(names.length, 2125);
  const near = names.flatMap((name) => [`${name}x`, name.slice(0, -1), name.toUpperCase(), `${name.slice(0, 1)} ${name.slice(1)}`]);
  await renderByBoth([...names, ...near, '', 'A', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'].map((name) => `&${name}; &${name}`));
  assert.equal(await renderByBoth(['&AElig;&zwnj;&fjlig;&nbsp;']), '<p>Æ\u200Cfj\u00A0</p>\n\n');
});

test('reads every form of a numbered one', async () => {
  const decimal = ['0', '1', '38', '0038', '00000038', '000000038', '55296', '57343', '57344', '65533', '1114111', '1114112', '99999999', '999999999', '', 'a', '3a'];
  const hexadecimal = ['0', '26', 'E6', 'e6', 'D800', '10FFFF', '110000', 'FFFFFFFF', 'FFFFFFFFF', '', 'g', '2g'];
  const numbers = [...decimal.map((n) => `#${n}`), ...hexadecimal.flatMap((n) => [`#x${n}`, `#X${n}`])];
  await renderByBoth(numbers.flatMap((n) => [`&${n};`, `&${n}`, `a&${n} ;`]));
  assert.equal(await renderByBoth(['&#38;&#xE6;&#0;']), '<p>&amp;æ\uFFFD</p>\n\n');
});

test('folds the case of every letter that has one, and of no other', async () => {
  const cases = [...(await source('case_fold_switch.inc')).matchAll(/case 0x(\w+):((?:\s+bufpush\(0x\w+\);)+)/g)];
  assert.equal(cases.length, 1401);
  const letter = (/** @type {string} */ hex) => String.fromCodePoint(parseInt(hex, 16));
  const links = cases.flatMap(([, from, to]) => {
    const [upper, lower] = [letter(from), [...to.matchAll(/0x(\w+)/g)].map(([, hex]) => letter(hex)).join('')];
    const next = String.fromCodePoint(parseInt(from, 16) + 1);
    // Each label holds the number too, so that no two pairs meet.
    return [`[${from}${lower}]: /same\n[${from}n${next}]: /next\n\n[${from}${upper}] [${from}n${upper}]`];
  });
  const html = await renderByBoth(links);
  assert.equal(html.match(/href="\/same"/g)?.length, cases.length);
});

test('sees the same signs as punctuation, which no emphasis begins in front of', async () => {
  const signs = [];
  for (let c = 0xa0; c < 0x10000; c += c === 0x3100 ? 0xfe00 - c : 1) signs.push(String.fromCodePoint(c));
  const html = await renderByBoth(signs.map((sign) => `a*${sign}b*`));
  assert.match(html, /<p>a<em>æb<\/em><\/p>/);
  assert.match(html, /<p>a\*«b\*<\/p>/);
});

test('sees the same addresses of e-mail', async () => {
  const labels = ['a', 'a-b', '-a', 'a-', 'a'.repeat(63), 'a'.repeat(64), 'a_b', 'æ', ''];
  const names = ['a', 'A.b+c', "!#$%&'*+/=?^_`{|}~-", 'a b', 'æ', '', '(a)'];
  const addresses = names.flatMap((name) => labels.flatMap((label) => [`${name}@${label}`, `${name}@no.${label}`, `${name}@${label}.no`, `${name}@${label}.`, `${name}${label}`]));
  const html = await renderByBoth(addresses.flatMap((address) => [`<${address}>`, `<${address} >`, `<${address}`]));
  assert.match(html, /href="mailto:A\.b\+c@no\.a-b"/);
});

/** Hosts beyond ASCII, held against the URL parser of the engine that runs this: every letter, natively and in every module. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODULES, renderByModule, renderNatively } from '../support/render.mjs';

const CHARACTERS = Array.from({ length: 0xd7a4 - 0x80 }, (_, i) => String.fromCodePoint(0x80 + i));

/** What letters of names are followed by, when it comes in two pieces. */
const MARKED = [...'aceghijklnorstuwyzАаеиуόυιηñêơưÄÊ'].flatMap((letter) => [...'\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u031b\u0323\u0326\u0327\u0328'].map((mark) => letter + mark));

/** The address as the engine spells it, or nothing where it takes none. @param {string} address */
const spelled = (address) => (URL.canParse(address) ? new URL(address).href : undefined);

/** Addresses of links in Markdown, as the core writes them; one that it does not take is no link. @param {string[]} addresses */
function linksOf(addresses) {
  const markdown = addresses.map((address) => `[link](<${address}>)`).join('\n\n');
  const limits = { 'markdown-bytes': '100000000', 'output-bytes': '100000000', 'output-elements': '1000000' };
  const body = renderNatively('body', limits, new TextEncoder().encode(markdown));
  return body.trim().split('\n').map((paragraph) => paragraph.match(/ href="([^"]*)"/)?.[1]);
}

test('a host is spelled as the engine spells it, or left to it', () => {
  const addresses = [...CHARACTERS, ...MARKED].map((text) => `https://a${text}b.example/`);
  const links = linksOf(addresses);
  let left = 0;
  for (const [i, address] of addresses.entries()) {
    const [ours, theirs] = [links[i], spelled(address)];
    if (ours?.includes('%')) left += 1;
    if (theirs) assert.equal(spelled(ours ?? ''), theirs, `${address} is ${ours}`);
    else assert.ok(!ours || ours.includes('%') || ours.includes('xn--'), `${address} is ${ours}`);
  }
  // Alphabets that nobody here knows the letters of, and signs.
  assert.ok(left < 0.3 * addresses.length, `${left} of ${addresses.length} were left`);
});

test('letters of alphabets that names are written in are spelled here', () => {
  const letters = CHARACTERS.filter((c) => /[\p{Ll}\p{Lo}]/u.test(c) && /[\p{sc=Hebr}\p{sc=Thai}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Han}]|[à-öø-ÿа-яά-ώ]/u.test(c));
  const known = letters.filter((c) => c.normalize('NFKC') === c && !/[\u1100-\u11ff\u3131-\u318e\u05ef-\u05f2\u31f0-\u31ff\ua960-\ua97f]/.test(c));
  const links = linksOf(known.map((c) => `https://${c}.example/`));
  for (const [i, c] of known.entries()) assert.equal(links[i], spelled(`https://${c}.example/`), c);
  assert.ok(known.length > 30_000);
});

for (const module of MODULES) {
  test(`${module} spells hosts as the native core does`, async () => {
    for (const host of ['blåbær.example', 'Ærlig.Example', 'nyhe\u0302ter.example', 'новости.example', '뉴스.example', 'ﬁn.example', '0x7f.1', '[::1]', 'a b', 'x²']) {
      const bar = { url: `https://${host}/sak/å?q=ø#æ`, title: 'Sak', mastodon: '@kari@blå.example' };
      assert.equal(await renderByModule('share', bar, new Uint8Array(), module), renderNatively('share', bar, new Uint8Array()), host);
    }
  });
}

/**
 * klipp-share.wasm has small stand-ins for some of the core's functions (wasm/share.cpp): it renders what the core
 * renders or leaves it to a larger module, and does by itself what pages usually ask for.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEFT_TO_ANOTHER, renderByModule, renderNatively } from '../support/render.mjs';

const NOTHING = new Uint8Array();
const byShare = (/** @type {Record<string, string>} */ options) => renderByModule('share', options, NOTHING, 'klipp-share.wasm');

/** @type {Record<string, string>[]} */
const USUAL = [
  { url: 'https://news.example/' },
  { url: 'https://news.example/a/b.html?c=d&e=%C3%A6#f', title: 'Rådmenn & toppledere', lang: 'nb' },
  { url: 'http://localhost:8080/a', base: 'http://localhost:8080/a' },
  { url: 'http://127.0.0.1:34567/', networks: 'x, email print' },
  { url: 'https://xn--blbr-roah.example/', title: 'T', text: 'To\nlinjer', hashtags: '#havn, ferje', via: '@avisa' },
  { url: 'https://news.example/a', mastodon: 'mastodon.social', buttons: 'both', label: 'Del <dette>' },
  { url: 'https://news.example/a', title: `${'ord '.repeat(60)}slutt`, lang: 'en', buttons: 'label' },
  { url: 'https://news.example/a', title: 'Én — to … «tre»' },
];

test('what pages usually ask for takes no larger module', async () => {
  for (const options of USUAL) {
    assert.equal(await byShare(options), renderNatively('share', options, NOTHING), JSON.stringify(options));
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

/** An address as the host passes it on; what is none it refuses itself. @param {string} address */
function asBrowsersSpell(address) {
  try {
    return new URL(address).href;
  } catch {
    return '';
  }
}

test('an address as browsers spell it is what the core makes of it, or left to a larger module', async () => {
  for (const written of ADDRESSES) {
    const address = asBrowsersSpell(written);
    for (const options of [{ url: address }, { url: 'https://a.example/', base: written }, { url: 'https://a.example/', mastodon: written.replace('https://', '') }]) {
      const rendered = await byShare(/** @type {any} */ (options));
      if (rendered !== LEFT_TO_ANOTHER) assert.equal(rendered, renderNatively('share', /** @type {any} */ (options), NOTHING), JSON.stringify(options));
    }
  }
});

test('a text is what the core makes of it, or left to a larger module', async () => {
  const pieces = ['a', 'æ', '漢', '👩‍👩‍👧', 'e\u0301', ' ord', '\r\n', '  ', '#', ',', '@', '&<"'];
  for (const piece of pieces) {
    for (const count of [1, 60, 128, 129, 140, 166, 256, 257, 280, 300, 500, 501, 2000]) {
      const text = piece.repeat(count);
      for (const name of ['title', 'text', 'hashtags', 'via', 'label', 'networks', 'lang', 'buttons']) {
        const options = { url: 'https://a.example/', title: 'T', [name]: text };
        const rendered = await byShare(options);
        if (rendered === LEFT_TO_ANOTHER) continue;
        assert.equal(rendered, renderNatively('share', options, NOTHING), JSON.stringify(options));
      }
      if (count > 300) break;
    }
  }
});

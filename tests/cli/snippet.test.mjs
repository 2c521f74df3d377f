/** `klipp snippet`: what it prints, and what it refuses. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { DIST, PROGRAMS } from '../browser/servers.mjs';
import { MOVING, VERSION } from '../support/versions.mjs';

const CDN = 'https://cdn.example';
const SRC = 'https://news.example/a.json';
const HASH = 'sha384-AAAA+/==';

/** @param {...string} words */
function run(...words) {
  const { status, stdout, stderr } = spawnSync(join(PROGRAMS, 'klipp'), ['snippet', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** @param {...string} words */
function print(...words) {
  const { status, stdout, stderr } = run(...words);
  assert.deepEqual([status, stderr], [0, ''], words.join(' '));
  return stdout;
}

/**
 * Every element of a snippet: its name, attributes and text, as a browser reads it.
 *
 * @param {string} html
 */
function read(html) {
  /** @type {{ name: string, attributes: Record<string, string>, text: string }[]} */
  const elements = [];
  const visit = (/** @type {any} */ node) => {
    for (const child of node.childNodes ?? []) {
      if (child.attrs) {
        const attributes = Object.fromEntries(child.attrs.map((/** @type {any} */ one) => [one.name, one.value]));
        elements.push({ name: child.tagName, attributes, text: child.childNodes[0]?.value ?? '' });
      }
      visit(child);
    }
  };
  visit(parseFragment(html));
  return elements;
}

describe('Snippet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  after(() => rmSync(folder, { recursive: true }));

  /** @param {unknown} content */
  function manifestOf(content) {
    const file = join(folder, 'manifest.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  }

  it('SaysTheFormatOfADocumentThatItIsGiven', () => {
    const formatOf = (/** @type {unknown} */ document, /** @type {string[]} */ ...more) => {
      const words = ['article', '--cdn', CDN, '--src', SRC, '--document', manifestOf(document), ...more];
      return read(print(...words)).find(({ name }) => name === 'klipp-article')?.attributes.format;
    };
    assert.equal(formatOf({ title: 'a', content_html: '<p>b</p>', _klipp: { content_markdown: 'b' } }), 'klipp');
    assert.equal(formatOf({ title: 'a', content_html: '<p>b</p>' }), 'json-feed');
    assert.equal(formatOf([{ id: 1, title: { rendered: 'a' }, content: { rendered: '<p>b</p>' } }]), 'wordpress');
    const one = run('article', '--cdn', CDN, '--src', SRC, '--as', 'script', '--format', 'ghost');
    assert.match(one.stdout, / data-format="ghost"/);
    assert.equal(run('card', '--cdn', CDN, '--src', SRC, '--format', 'word').status, 2);
    assert.equal(run('card', '--cdn', CDN, '--src', SRC, '--document', manifestOf('{')).status, 1);
    const feed = run('feed', '--cdn', CDN, '--src', SRC, '--document', manifestOf('<rss><channel><item/></channel></rss>'));
    assert.equal(feed.status, 1);
    assert.match(feed.stderr, /rss is not read by browsers; publish what klipp convert makes of it/);
    assert.equal(run('feed', '--cdn', CDN, '--src', SRC, '--format', 'atom').status, 2);
  });

  it('LoadsTheMovingScriptWhereThereIsNoManifest', () => {
    assert.equal(
      print('card', '--src', SRC, '--cdn', CDN, '--url', 'https://news.example/a', '--title', 'The title'),
      `<script async src="${CDN}/${MOVING}/klipp.js"></script>
<link rel="preload" as="fetch" crossorigin referrerpolicy="strict-origin" href="${CDN}/${MOVING}/klipp-lite.wasm">
<link rel="preload" as="fetch" crossorigin referrerpolicy="strict-origin" href="${CDN}/${MOVING}/klipp.css">
<link rel="modulepreload" href="${CDN}/${MOVING}/reader.js">
<link rel="preload" as="fetch" crossorigin referrerpolicy="strict-origin" href="${SRC}">
<klipp-card src="${SRC}" loading="eager"><a href="https://news.example/a">The title</a></klipp-card>
`,
    );
  });

  it('HoldsTheScriptOfAVersionToItsHash', () => {
    const file = join(DIST, VERSION, 'manifest.json');
    const { files } = JSON.parse(readFileSync(file, 'utf8'));
    const { name, integrity } = files['klipp.js'];
    const [script, module, ...more] = print('card', '--src', SRC, '--cdn', CDN, '--manifest', file).trim().split('\n');
    assert.equal(script, `<script async src="${CDN}/${VERSION}/${name}" integrity="${integrity}" crossorigin="anonymous"></script>`);
    assert.ok(module.endsWith(` href="${CDN}/${VERSION}/${files['klipp-lite.wasm'].name}">`), module);
    assert.match(more.at(-1) ?? '', /^<klipp-card src=/);
  });

  it('LinksToTheSiteOfTheDocumentWhereNothingElseIsSaid', () => {
    assert.match(print('signup', '--src', SRC, '--cdn', CDN), />(<a href="https:\/\/news\.example\/">https:\/\/news\.example\/<\/a>)<\/klipp-signup>/);
    assert.match(print('card', '--src', SRC, '--cdn', CDN, '--title', 'T'), /<a href="https:\/\/news\.example\/">T<\/a>/);
    assert.match(print('share', '--cdn', CDN, '--hints=none'), /^<script [^\n]*\n<klipp-share><\/klipp-share>\n$/);
  });

  it('IsOneTagWhereAsked', () => {
    assert.equal(
      print('card', '--src', SRC, '--cdn', CDN, '--as', 'script', '--hints=none', '--layout=hero', '--manifest', manifestOf({ version: '2.3.4', folder: '2.3.4', files: { 'klipp.js': { name: 'k.js', integrity: HASH } } })),
      `<script async src="${CDN}/2.3.4/k.js" integrity="${HASH}" crossorigin="anonymous" data-cfasync="false" nowprocket data-klipp="card" data-src="${SRC}" data-layout="hero"></script>` +
        `<a href="https://news.example/" data-klipp-link="${SRC}">https://news.example/</a>\n`,
    );
  });

  it('LeavesALinkWhereASystemTakesTheTagAway', () => {
    const [tag, link, ...more] = read(print('card', '--src', SRC, '--cdn', CDN, '--as', 'script', '--hints=none', '--url', 'https://news.example/a', '--title', 'The <title>'));
    assert.deepEqual([tag.name, tag.attributes['data-src'], tag.attributes['data-title'], more], ['script', SRC, undefined, []]);
    assert.deepEqual(link, { name: 'a', attributes: { href: 'https://news.example/a', 'data-klipp-link': SRC }, text: 'The <title>' });
    assert.deepEqual(read(print('share', '--cdn', CDN, '--as', 'script', '--hints=none')).map(({ name }) => name), ['script']);
  });

  it('EscapesEveryValue', () => {
    const evil = `"'><script>alert(1)</script>&amp;`;
    const manifest = manifestOf({ version: evil, folder: evil, files: Object.fromEntries(['klipp.js', 'klipp-lite.wasm', 'klipp.css', 'reader.js', 'share.js'].map((name) => [name, { name: evil, integrity: `sha384-${evil}` }])) });
    const words = ['--cdn', `${CDN}/${evil}`, '--src', `${SRC}?${evil}`, '--url', `https://news.example/${evil}`, '--manifest', manifest];
    const share = ['--title', evil, '--text', evil, '--label', evil, '--hashtags', evil, '--via', evil, '--lang', evil, '--frame', evil];
    const elements = read(print('share', ...words, ...share));
    assert.deepEqual(elements.map(({ name }) => name), ['script', 'link', 'link', 'link', 'link', 'link', 'klipp-share', 'a']);
    const [script, , , , , hint, widget, link] = elements;
    assert.deepEqual(Object.keys(hint.attributes), ['rel', 'as', 'crossorigin', 'referrerpolicy', 'href']);
    assert.deepEqual(Object.keys(script.attributes), ['async', 'src', 'integrity', 'crossorigin']);
    assert.equal(script.attributes.integrity, `sha384-${evil}`);
    for (const name of ['share-title', 'text', 'label', 'hashtags', 'via', 'lang']) assert.equal(widget.attributes[name], evil, name);
    assert.equal(link.text, evil);
    const [tag, after, ...more] = read(print('share', ...words, ...share, '--as', 'script', '--hints=none'));
    assert.deepEqual([tag.name, tag.attributes['data-share-title'], after.name, after.text, more], ['script', evil, 'a', evil, []]);
  });

  it('KnowsTheAttributesOfEachElementAndNoOthers', async () => {
    Object.assign(globalThis, { HTMLElement: class {}, IntersectionObserver: class {}, addEventListener() {}, KLIPP_VOCABULARY: '|||' });
    const elements = await import('../../web/src/host/elements.js');
    const types = /** @type {Record<string, { options: string[] }>} */ (/** @type {unknown} */ (elements));
    /** @type {Record<string, string>} */
    const values = { view: 'reader', layout: 'hero', lead: 'hero', heading: 'title', 'heading-level': '3', limit: '4', url: SRC, mastodon: 'mastodon.social', buttons: 'both' };
    const all = new Set(Object.values(types).flatMap(({ options }) => options));
    assert.ok(all.size > 10, String(all.size));
    for (const [type, { options }] of Object.entries(types)) {
      const kind = type.replace('Klipp', '').toLowerCase();
      const call = [kind, '--src', SRC, '--cdn', CDN];
      for (const name of ['lang', 'theme', 'isolation', 'frame', ...all]) {
        const value = { lang: 'en', theme: 'dark', isolation: 'frame', frame: '/f.html' }[name] ?? values[name] ?? 'x';
        const known = options.includes(name) || ['lang', 'theme', 'isolation', 'frame'].includes(name);
        // The fallback's words, which every snippet takes, are attributes of a share bar only.
        const taken = known || name === 'url' || name === 'title';
        const { status, stdout } = run(...call, `--${name}`, value);
        assert.equal(status, taken ? 0 : 2, `${kind} --${name}`);
        const widget = read(stdout).find((one) => one.name === `klipp-${kind}`);
        assert.equal(widget?.attributes[name === 'title' ? 'share-title' : name], known ? value : undefined, `${kind} ${name}`);
      }
    }
  });

  it('RefusesCallsThatMakeNoSnippet', () => {
    const card = ['card', '--cdn', CDN, '--src', SRC];
    const themes = '--theme is paper, plain, newspaper, bold, minimal, contrast, light or dark, or two of them: "newspaper dark"';
    for (const [message, ...words] of [
      ['snippet needs a KIND: article, card, feed, share or signup'],
      ['snippet needs a KIND: article, card, feed, share or signup', 'body'],
      ['snippet needs --cdn, the address that build/dist is served at', 'card', '--src', SRC],
      ["a card needs --src, the document's address", 'card', '--cdn', CDN],
      ["--src '/a.json' is not an address; write all of it, from https:// on", 'card', '--cdn', CDN, '--src', '/a.json'],
      ["--src 'javascript:alert(1)' is not an address; write all of it, from https:// on", ...card, '--src', 'javascript:alert(1)'],
      ["--cdn 'cdn.example/' is not an address; write all of it, from https:// on", 'card', '--cdn', 'cdn.example'],
      ["--url 'mailto:a@b.example' is not an address; write all of it, from https:// on", ...card, '--url', 'mailto:a@b.example'],
      ["snippet takes no FILE; what is 'a.json'?", ...card, 'a.json'],
      ['--limit is not an option of a snippet of this KIND', ...card, '--limit', '3'],
      ['--onclick is not an option of a snippet of this KIND', ...card, '--onclick', 'x'],
      ["'big' is not a value of layout; write vertical, horizontal, compact, hero or text", ...card, '--layout', 'big'],
      [themes, ...card, '--theme', 'blue'],
      [themes, ...card, '--theme', 'light dark'],
      [themes, ...card, '--theme', 'bold plain'],
      ['--as must be element, script or react', ...card, '--as', 'page'],
      ['--hints must be preload or none', ...card, '--hints', 'all'],
      ['--lang needs a value', ...card, '--lang'],
    ]) {
      assert.deepEqual(run(...words), { status: 2, stdout: '', stderr: `klipp: ${message} (klipp --help tells more)\n` });
    }
  });

  it('RefusesManifestsThatNameNoScriptToHold', () => {
    const good = { version: '2.3.4', folder: '2.3.4', files: { 'klipp.js': { name: 'k.js', integrity: HASH } } };
    const nothing = 'no text here; give the manifest.json that the build wrote';
    for (const [message, content] of /** @type {[string, unknown][]} */ ([
      [`/version: ${nothing}`, {}],
      [`/version: ${nothing}`, '[]'],
      [`/folder: ${nothing}`, { ...good, folder: 1 }],
      ['/folder: the files in v2/ change with each release, so no page can hold them to a hash; give the manifest of 2.3.4/, or none', { ...good, folder: 'v2' }],
      [`/files/klipp.js/integrity: ${nothing}`, { ...good, files: {} }],
      [`/files/klipp.js/name: ${nothing}`, { ...good, files: { 'klipp.js': { integrity: HASH } } }],
      [`/files/klipp.js/integrity: ${nothing}`, { ...good, files: { 'klipp.js': { name: 'k.js', integrity: '' } } }],
      ['/files/klipp.js/integrity: no hash that browsers know; it has to begin with sha256-, sha384- or sha512-', { ...good, files: { 'klipp.js': { name: 'k.js', integrity: 'md5-AAAA' } } }],
    ])) {
      const file = manifestOf(content);
      assert.deepEqual(run('card', '--cdn', CDN, '--src', SRC, '--manifest', file), { status: 1, stdout: '', stderr: `${file}: ${message}\n` });
    }
    const without = manifestOf(good);
    assert.equal(run('card', '--cdn', CDN, '--src', SRC, '--manifest', without).stderr, `${without}: /files/klipp-lite.wasm: ${nothing}\n`);
    const missing = join(folder, 'nope.json');
    assert.deepEqual(run('share', '--cdn', CDN, '--manifest', missing), { status: 1, stdout: '', stderr: `${missing}: cannot be read; check the path and its permissions\n` });
    assert.match(run('share', '--cdn', CDN, '--manifest', manifestOf('{')).stderr, /manifest\.json: byte \d+: /);
  });

  it('WritesAColourAndFontsAsStylesAndNothingElse', () => {
    const words = ['feed', '--cdn', CDN, '--src', SRC, '--hints=none'];
    const [, feed] = read(print(...words, '--accent=#0b5c63', '--font', 'Georgia, serif'));
    assert.equal(feed.attributes.style, '--klipp-accent: #0b5c63; --klipp-font: Georgia, serif');
    for (const accent of ['', '#', 'red;', 'red; x: y', 'url(x)', '"', 'a b']) assert.match(run(...words, `--accent=${accent}`).stderr, /--accent must be a colour/, accent);
    for (const font of ['', 'a;b', "'", 'a\\b', 'x{']) assert.match(run(...words, `--font=${font}`).stderr, /--font must be names/, font);
    assert.match(run(...words, '--accent=red', '--as=script').stderr, /has no style/);
  });

  it('WritesJsxForReact', () => {
    const words = ['card', '--cdn', CDN, '--src', SRC, '--as', 'react', '--url', 'https://news.example/a', '--title', 'The {title} & <more>', '--heading-level', '3'];
    assert.equal(
      print(...words, '--height=30rem', '--accent=red'),
      `<>\n  <script async src="${CDN}/v1/klipp.js"></script>\n  <klipp-card src="${SRC}" heading-level="3" style={{ 'display': 'block', 'marginBlock': '16px', 'height': '30rem', '--klipp-accent': 'red' }}>` +
        `<a href="https://news.example/a">The &#123;title&#125; &amp; &lt;more&gt;</a></klipp-card>\n</>\n`,
    );
  });

  it('KeepsRoomForACardWhereItIsAskedTo', () => {
    const words = ['card', '--cdn', CDN, '--src', SRC];
    const [, card] = read(print(...words, '--hints=none', '--height=30.5rem'));
    assert.deepEqual(card.attributes, { src: SRC, style: 'display: block; margin-block: 16px; height: 30.5rem' });
    for (const height of ['', '30', 'rem', '30rem; color: red', '100%']) {
      assert.match(run(...words, `--height=${height}`).stderr, /--height must be the height of a card/, height);
    }
    assert.match(run('feed', '--cdn', CDN, '--src', SRC, '--height=30rem').stderr, /height of a card/);
    assert.match(run(...words, '--height=30rem', '--as=script').stderr, /keeps no room/);
  });
});

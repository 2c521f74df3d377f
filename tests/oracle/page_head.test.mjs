/** The head of a page through a real HTML parser: what it says is what the document says, whatever that holds. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { fromEnvironment } from '../support/render.mjs';
import { readParsed } from './tree.mjs';

/** @typedef {Exclude<import('./tree.mjs').Tree, string>} Element */

/** @param {import('./tree.mjs').Tree[]} trees @returns {Element[]} */
const elementsOf = (trees) => trees.flatMap((tree) => (typeof tree === 'string' ? [] : [tree, ...elementsOf(tree.children)]));

/** @param {object} document @param {string[]} [more] arguments */
function headOf(document, more = []) {
  const words = ['render', 'article', '--as=page', '--base=https://news.example/a.json', '--stylesheet=/k.css', ...more];
  const { stdout, stderr } = spawnSync(join(fromEnvironment('KLIPP_BIN'), 'klipp'), words, { input: JSON.stringify(document), encoding: 'utf8' });
  assert.equal(stderr, '');
  const page = elementsOf(readParsed(parse(stdout)));
  const head = page.find(({ name }) => name === 'head');
  assert.ok(head);
  return { page, head: elementsOf(head.children) };
}

/** @param {Element[]} head @param {string} name */
const content = (head, name) => head.find(({ attributes }) => attributes.property === name || attributes.name === name)?.attributes.content;

/** @param {Element[]} head */
const jsonLd = (head) => JSON.parse(String(head.find(({ attributes }) => attributes.type === 'application/ld+json')?.children[0]));

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  '</title></head><body onload=alert(1)>',
  '"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  "' onload='alert(1)",
  '&lt;/script&gt; &amp;amp; &#x3c;',
  'a\u2028b\u2029c',
  '\\u003c/script> \\" \\',
  ']]>\u0001\u007f\uFFFE 😀',
];

for (const text of HOSTILE) {
  test(`says ${JSON.stringify(text)} and nothing else`, () => {
    const document = { title: text, url: '/a', summary: text, tags: [text], authors: [{ name: text }], image: '/b.jpg', language: 'en', _klipp: { image_alt: text, image_caption: text } };
    const { page, head } = headOf(document, [`--site=${text}`, '--oembed=/oembed']);
    assert.deepEqual([...new Set(head.map(({ name }) => name))].sort(), ['link', 'meta', 'script', 'title']);
    assert.equal(page.filter(({ name }) => name === 'script').length, 1);
    assert.ok(!page.some(({ attributes }) => 'onload' in attributes || 'onerror' in attributes || 'http-equiv' in attributes));
    assert.equal(head.find(({ name }) => name === 'title')?.children[0], text);
    for (const name of ['description', 'og:title', 'og:description', 'og:image:alt', 'og:site_name', 'article:tag']) assert.equal(content(head, name), text, name);
    const { headline, description, keywords, author, publisher, image } = jsonLd(head);
    assert.deepEqual([headline, description, keywords[0], author[0].name, publisher.name, image.caption], Array(6).fill(text));
  });
}

test('the JSON-LD says what the document says', () => {
  const { head } = headOf(
    { title: 'T', url: '/a', image: '/b.jpg', date_published: '2018-01-22T08:00:00+01:00', authors: [{ name: 'Kari', url: '/k' }, { name: 'News' }], language: 'nb', _klipp: { image_width: 12, image_height: 9 } },
    ['--site=News', '--site-url=/'],
  );
  assert.deepEqual(jsonLd(head), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'T',
    image: { '@type': 'ImageObject', url: 'https://news.example/b.jpg', width: 12, height: 9 },
    datePublished: '2018-01-22T08:00:00+01:00',
    author: [{ '@type': 'Person', name: 'Kari', url: 'https://news.example/k' }, { '@type': 'Organization', name: 'News' }],
    publisher: { '@type': 'Organization', name: 'News', url: 'https://news.example/' },
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.example/a' },
    inLanguage: 'nb',
  });
});

test('--robots must be index or noindex', () => {
  assert.equal(content(headOf({ title: 'T' }, ['--robots=noindex']).head, 'robots'), 'noindex');
  assert.equal(content(headOf({ title: 'T' }, ['--robots=index']).head, 'robots'), 'max-image-preview:large');
  const { status, stderr } = spawnSync(join(fromEnvironment('KLIPP_BIN'), 'klipp'), ['render', 'article', '--robots=x'], { encoding: 'utf8' });
  assert.deepEqual([status, stderr.includes('--robots must be index or noindex')], [2, true]);
});

/**
 * A bookmark as Ghost and others make it of an address that somebody pastes: what metascraper looks for, in its order.
 *
 * @param {Element[]} head
 */
function bookmarkOf(head) {
  const data = jsonLd(head);
  const title = head.find(({ name }) => name === 'title')?.children[0];
  const link = (/** @type {RegExp} */ rel) => head.find(({ name, attributes }) => name === 'link' && rel.test(attributes.rel ?? ''))?.attributes.href;
  return {
    title: content(head, 'og:title') ?? title,
    description: content(head, 'og:description') ?? content(head, 'description'),
    author: content(head, 'author') ?? data.author?.[0]?.name,
    publisher: data.publisher?.name ?? content(head, 'og:site_name'),
    image: content(head, 'og:image') ?? data.image?.url,
    icon: link(/^apple-touch-icon$/) ?? link(/\bicon\b/),
  };
}

/** Width and height of a JPEG: in its first frame header. @param {Buffer} jpeg */
function sizeOfJpeg(jpeg) {
  assert.equal(jpeg.readUInt16BE(0), 0xffd8);
  for (let at = 2; ; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1];
    if (marker >= 0xc0 && marker <= 0xc2) return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
  }
}

const DOCUMENTS = fileURLToPath(new URL('../../examples/agdering/', import.meta.url));

for (const name of ['topplederforum', 'havnebyer', 'frokostmote', 'mentor', 'module.en']) {
  test(`a bookmark of ${name} is complete`, () => {
    const document = JSON.parse(readFileSync(join(DOCUMENTS, `${name}.json`), 'utf8'));
    const { head } = headOf(document, ['--site=Agdering', '--icon=/icon.png']);
    const { image, ...others } = bookmarkOf(head);
    assert.deepEqual(others, {
      title: document.title,
      description: document.summary,
      author: 'Agdering',
      publisher: 'Agdering',
      icon: 'https://news.example/icon.png',
    });
    const file = readFileSync(join(DOCUMENTS, String(image).replace('https://news.example/documents/', '')));
    assert.deepEqual(sizeOfJpeg(file), [Number(content(head, 'og:image:width')), Number(content(head, 'og:image:height'))]);
    assert.ok(file.length <= 60_000, `${file.length}`);
  });
}

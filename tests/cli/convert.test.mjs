/** `klipp convert`: what it prints, and what it refuses. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromEnvironment } from '../support/render.mjs';

const document = (/** @type {string} */ name) => fileURLToPath(new URL(`../golden/documents/${name}.json`, import.meta.url));

/** @param {string[]} words @param {string} input */
function run(words, input = '') {
  const command = join(fromEnvironment('KLIPP_BIN'), 'klipp');
  const { status, stdout, stderr } = spawnSync(command, ['convert', ...words], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What it prints, as JSON. @param {string[]} words @param {string} input */
function print(words, input = '') {
  const { status, stdout, stderr } = run(words, input);
  assert.deepEqual([status, stderr], [0, ''], words.join(' '));
  return JSON.parse(stdout);
}

test('a list becomes a feed, and one article an item', () => {
  const feed = print([document('wordpress_posts')]);
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.deepEqual(feed.items.map((/** @type {any} */ item) => item.id), ['70', '66', '64']);
  assert.equal(print([document('wordpress_post')]).id, '70');
  assert.equal(print(['-'], '{"title": "T"}').title, 'T');
});

test('what JSON Feed has no word for is in the extension', () => {
  const { _klipp, image } = print([document('ninjs_1')]);
  assert.equal(image, 'https://byra.example/m/2-base.jpg');
  assert.deepEqual(_klipp, {
    image_alt: 'En ny bro sett fra lufta',
    image_caption: 'Broen er 640 meter lang.',
    image_credit: 'Foto: Liv Dal / Byrået',
    image_width: 1400,
    image_height: 933,
    image_srcset: [
      { url: 'https://byra.example/m/2-t.jpg', width: 180 },
      { url: 'https://byra.example/m/2-base.jpg', width: 1400 },
    ],
  });
});

test('nothing is in it that its publisher holds back', () => {
  const text = JSON.stringify([print([document('ghost_posts')]), print([document('wordpress_posts')]), print([document('ninjs_3')])]);
  for (const held of ['bare medlemmer', 'Kladd', 'Trukket', '#import', 'Ikke ferdig']) assert.ok(!text.includes(held), held);
});

test('--from names a format, and --base makes addresses absolute', () => {
  const post = '{"title": "T", "html": "<p>x</p>", "url": "/a/", "feature_image": "f.jpg"}';
  assert.equal(print([], post.replace(', "feature_image": "f.jpg"', '')).content_html, undefined);
  const item = print(['--from', 'ghost', '--base=https://news.example/'], post);
  assert.deepEqual([item.content_html, item.url, item.image], ['<p>x</p>', 'https://news.example/a/', 'https://news.example/a/f.jpg']);
});

test('what is wrong is said in one line, with the exit code that tells whose fault it is', () => {
  assert.match(run(['--from', 'gopher']).stderr, /^klipp: --from must be one of json-feed .*ninjs/);
  assert.equal(run(['--from', 'gopher']).status, 2);
  assert.equal(run(['a.json', 'b.json']).status, 2);
  assert.deepEqual(run([], '{"title": '), {
    status: 1,
    stdout: '',
    stderr: 'stdin: byte 10: the JSON text ends too early; check that the whole file is there\n',
  });
  assert.equal(run([], '<p>').stderr, 'stdin: byte 0: the text is HTML or XML, not JSON; give the address of the JSON document\n');
});

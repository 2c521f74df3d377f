/** What the modules export and import is their contract with every host: neither changes unnoticed. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromEnvironment, LEFT_TO_ANOTHER, makeEngine, MODULES, renderByModule, renderNatively, stepNatively, wordsOf } from '../support/render.mjs';

/** @param {string} name */
const compiled = async (name) => new WebAssembly.Module(new Uint8Array(await readFile(join(fromEnvironment('KLIPP_DIST'), 'v1', name))));
const module = await compiled('klipp.wasm');

/** KLIPP_BAD_OPTION of klipp/klipp.h. */
const BAD_OPTION = 6;
/** KLIPP_OTHER_MODULE. */
const OTHER_MODULE = 7;

const start = () => {
  const exports = /** @type {any} */ (new WebAssembly.Instance(module).exports);
  exports._initialize?.();
  return exports;
};

for (const name of MODULES) {
  test(`${name} imports nothing, so that it can reach nothing`, async () => {
    assert.deepEqual(WebAssembly.Module.imports(await compiled(name)), []);
  });

  test(`${name} exports the functions of klipp/klipp.h and its memory`, async () => {
    const exports = WebAssembly.Module.exports(await compiled(name)).map(({ name, kind }) => `${kind} ${name}`);
    assert.deepEqual(exports.sort(), [
      ...(name === 'klipp.wasm' ? ['function _initialize'] : []),
      'function klipp_abi_version',
      'function klipp_input',
      'function klipp_output',
      'function klipp_output_size',
      'function klipp_problems_size',
      'function klipp_render',
      ...(name === 'klipp-share.wasm' ? [] : ['function klipp_signup_step']),
      'memory memory',
    ]);
  });
}

test('a small module leaves to a larger one what it has no part for, and goes on', async () => {
  const item = new TextEncoder().encode('{"title":"Tittel","url":"https://n.example/a","_klipp":{"content_markdown":"Tekst"}}');
  const bar = { url: 'https://n.example/a' };
  assert.equal(await renderByModule('share', {}, item, 'klipp-share.wasm'), LEFT_TO_ANOTHER);
  assert.equal(await renderByModule('share', bar, item, 'klipp-share.wasm'), LEFT_TO_ANOTHER);
  assert.equal(await renderByModule('feed', bar, new Uint8Array(), 'klipp-share.wasm'), LEFT_TO_ANOTHER);
  assert.equal(await renderByModule('share', bar, new Uint8Array(), 'klipp-share.wasm'), renderNatively('share', bar, new Uint8Array()));
  for (const kind of ['article', 'body', 'card']) assert.equal(await renderByModule(kind, {}, item, 'klipp-lite.wasm'), LEFT_TO_ANOTHER, kind);
  assert.equal(await renderByModule('share', {}, item, 'klipp-lite.wasm'), renderNatively('share', {}, item));
});

test('names the module that it leaves a document in another format to', () => {
  const wasm = start();
  const post = new TextEncoder().encode('{"link":"https://n.example/a","title":{"rendered":"T"}}');
  new Uint8Array(wasm.memory.buffer, wasm.klipp_input(post.length), post.length).set(post);
  assert.equal(wasm.klipp_render(1, 0, post.length), OTHER_MODULE);
  const output = new Uint8Array(wasm.memory.buffer, wasm.klipp_output(), wasm.klipp_output_size());
  assert.equal(new TextDecoder().decode(output), 'other-module\0\0html');
});

test('tells its version', () => assert.equal(start().klipp_abi_version(), 1));

test('uses the memory of one call again for the next', () => {
  const wasm = start();
  wasm.klipp_input(2 ** 20);
  const size = wasm.memory.buffer.byteLength;
  for (let i = 0; i < 20; ++i) wasm.klipp_input(2 ** 20);
  assert.equal(wasm.memory.buffer.byteLength, size);
});

test('refuses sizes beyond its input instead of reading past it', () => {
  const wasm = start();
  wasm.klipp_input(4);
  assert.notEqual(wasm.klipp_render(0, 3, 2), 0);
  assert.equal(wasm.klipp_render(0, 0, 5), BAD_OPTION);
  assert.notEqual(wasm.klipp_render(0, 0xffffffff, 5), 0);
});

test('names an option it does not know', async () => {
  const answer = await renderByModule('article', { colour: 'red' }, new TextEncoder().encode('{"title":"x"}'));
  assert.match(answer, /'colour' is not an option/);
});

test('says what kind it does not know', async () => {
  const wasm = start();
  wasm.klipp_input(0);
  assert.equal(wasm.klipp_render(99, 0, 0), 6);
});

for (const name of ['klipp-lite.wasm', 'klipp.wasm', 'klipp-html.wasm']) {
  test(`${name} tells which places of a document it passed over`, async () => {
    const engine = await makeEngine(name);
    const problemsOf = async (/** @type {object} */ document) => {
      /** @type {import('../../web/src/host/engine.js').Problem[]} */
      const problems = [];
      const markup = await engine.render(1, [], new TextEncoder().encode(JSON.stringify(document)), problems);
      assert.match(markup, /^<div class="klipp">.*<\/div>$/s);
      return problems;
    };
    const right = { title: 'T', url: 'https://n.example/a', summary: 'S' };
    assert.deepEqual(await problemsOf({ ...right, date_published: 'soon', tags: ['t', {}] }), [
      { code: 'bad-value', path: '/date_published' },
      { code: 'wrong-type', path: '/tags/1' },
    ]);
    assert.deepEqual(await problemsOf(right), []);
  });
}

for (const escape of ['\\n', '\\u00e5', '\\ud83d\\ude00', 'a\\"']) {
  test(`reads a text of nothing but ${escape} in little more memory than it is long`, async () => {
    const document = new TextEncoder().encode(`{"title":"x${escape.repeat(900_000 / escape.length)}y","url":"https://n.example/a"}`);
    assert.equal(await renderByModule('card', {}, document), renderNatively('card', {}, document));
  });
}

test('renders the next document as before after it refused one', async () => {
  const good = new TextEncoder().encode('{"title":"Godt","_klipp":{"content_markdown":"*a*"}}');
  const bad = [new Uint8Array([0xff]), new Uint8Array(2 * 1024 * 1024).fill(0x20), new TextEncoder().encode('['.repeat(9999))];
  const before = await renderByModule('article', {}, good);
  for (const document of bad) assert.match(await renderByModule('article', {}, document), /^error at (byte \d+|(\/0)+): /);
  assert.equal(await renderByModule('article', {}, good), before);
  assert.equal(renderNatively('article', {}, good), before);
});

/** As stepNatively writes it. @param {Uint8Array} attempt @param {string} [words] of its language */
function stepByModule(attempt, words = '') {
  const wasm = start();
  const input = Buffer.concat([attempt, Buffer.from(words)]);
  const at = wasm.klipp_input(input.length);
  new Uint8Array(wasm.memory.buffer).set(input, at);
  const failed = wasm.klipp_signup_step(attempt.length);
  const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, wasm.klipp_output(), wasm.klipp_output_size()));
  if (!failed) return `${text}\n`;
  const [, place, message] = text.split('\0');
  return `error at ${place && `${place}: `}${message}\n`;
}

const encode = (/** @type {unknown} */ attempt) => new TextEncoder().encode(JSON.stringify(attempt));

test('refuses an attempt larger than its input', () => {
  const wasm = start();
  wasm.klipp_input(4);
  assert.notEqual(wasm.klipp_signup_step(5), 0);
  assert.equal(wasm.klipp_signup_step(0xffffffff), BAD_OPTION);
});

test('takes the same step in a signup as the command does', async () => {
  const folder = new URL('../fuzz/corpus/signup/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  assert.ok(files.length > 10);
  const steps = new Set();
  for (const name of files) {
    const attempt = await readFile(new URL(name, folder));
    const step = stepNatively(attempt);
    const { language = 'en' } = JSON.parse(attempt.toString());
    assert.equal(stepByModule(attempt, await wordsOf(String(language))), step, name);
    steps.add(JSON.parse(step).do);
  }
  assert.deepEqual([...steps].sort(), ['correct', 'finish', 'send', 'submit']);
});

test('names what is no attempt as the command does', async () => {
  for (const attempt of [encode([]), encode({ provider: 'myspace' }), encode({ answers: [{ status: true }] }), new Uint8Array([0xff])]) {
    const error = stepNatively(attempt);
    assert.match(error, /^error at /);
    assert.equal(stepByModule(attempt), error);
  }
});

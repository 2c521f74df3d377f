/**
 * The modules as JavaScript, in a process without WebAssembly: every case of cases.mjs against the bytes in expected/,
 * the steps of a signup against the command's, and what happens when there is no memory left.
 */
import '../support/without_wasm.mjs';
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fromEnvironment, makeEngine, MODULES, stepNatively, wordsOf } from '../support/render.mjs';
import { cases } from './cases.mjs';
import { compareModules } from './compare_modules.mjs';

const MIB = 1024 * 1024;

const here = (/** @type {string} */ relative) => new URL(relative, import.meta.url);

/** The module as it is served, started. @param {string} name */
async function start(name) {
  const { default: instantiate } = await import(pathToFileURL(join(fromEnvironment('KLIPP_DIST'), 'v1', `${name}.js`)).href);
  const instance = instantiate();
  instance._initialize?.();
  return instance;
}

for (const one of cases.filter(({ page }) => !page)) {
  test(one.name, async () => {
    const document = one.document ? await readFile(here(one.document)) : new Uint8Array();
    await compareModules(one, document, await readFile(here(`expected/${one.name}.html`), 'utf8'));
  });
}

test('takes the same step in a signup as the command does', async () => {
  const folder = here('../fuzz/corpus/signup/');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  assert.ok(files.length > 10);
  for (const module of MODULES.slice(1)) {
    const engine = await makeEngine(module);
    for (const name of files) {
      const attempt = await readFile(new URL(name, folder));
      const { language = 'en' } = JSON.parse(attempt.toString());
      const words = new TextEncoder().encode(await wordsOf(String(language)));
      const step = await engine.run(attempt, words, (wasm) => wasm.klipp_signup_step(attempt.length));
      assert.deepEqual(JSON.parse(step), JSON.parse(stepNatively(attempt)), name);
    }
  }
});

for (const name of MODULES) {
  test(`${name}.js grows its memory and keeps what is in it`, async () => {
    const module = await start(name);
    const before = module.memory.buffer.byteLength;
    const data = new Uint8Array(module.memory.buffer.slice(0, 4096));
    const at = module.klipp_input(8 * before);
    assert.ok(at && module.memory.buffer.byteLength >= at + 8 * before);
    assert.deepEqual(new Uint8Array(module.memory.buffer.slice(0, 4096)), data);
    new Uint8Array(module.memory.buffer)[at + 8 * before - 1] = 7;
    assert.equal(new Uint8Array(module.memory.buffer)[at + 8 * before - 1], 7);
  });

  test(`${name}.js says where there is no memory left, and goes on`, async () => {
    const module = await start(name);
    assert.equal(module.klipp_input(200 * MIB), 0);
    assert.equal(module.memory.grow(1 << 15), -1);
    const at = module.klipp_input(100 * MIB);
    assert.ok(at && module.memory.buffer.byteLength <= 128 * MIB);
    assert.ok(module.klipp_input(4));
  });

  test(`${name}.js has an instance's memory to itself`, async () => {
    const [one, other] = [await start(name), await start(name)];
    const at = one.klipp_input(4);
    assert.equal(other.klipp_input(4), at);
    new Uint8Array(one.memory.buffer).fill(7, at, at + 4);
    assert.notEqual(new Uint8Array(other.memory.buffer)[at], 7);
  });
}

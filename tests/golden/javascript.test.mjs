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
import { fromEnvironment, makeEngine, MODULES, stepNatively } from '../support/render.mjs';
import { cases } from './cases.mjs';
import { compareModules } from './compare_modules.mjs';

const here = (/** @type {string} */ relative) => new URL(relative, import.meta.url);

/** The module as it is served, started. @param {string} name */
async function start(name) {
  const { default: instantiate } = await import(pathToFileURL(join(fromEnvironment('KLIPP_DIST'), 'v1', `${name}.js`)).href);
  const instance = instantiate();
  instance._initialize();
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
      assert.deepEqual(await engine.signupStep(JSON.parse(String(attempt))), JSON.parse(stepNatively(attempt)), name);
    }
  }
});

for (const name of MODULES) {
  test(`${name}.js grows its memory and keeps what is in it`, async () => {
    const module = await start(name);
    const before = module.memory.buffer.byteLength;
    const small = module.klipp_input(4);
    new Uint8Array(module.memory.buffer).set([1, 2, 3, 4], small);
    const large = module.klipp_input(8 * before);
    assert.ok(module.memory.buffer.byteLength > 8 * before);
    assert.deepEqual([...new Uint8Array(module.memory.buffer, large, 4)], [1, 2, 3, 4]);
  });

  test(`${name}.js stops where there is no memory left, and starts anew`, async () => {
    const module = await start(name);
    assert.throws(() => module.klipp_input(200 * 1024 * 1024));
    assert.equal((await start(name)).klipp_abi_version(), 1);
  });

  test(`${name}.js has an instance's memory to itself`, async () => {
    const [one, other] = [await start(name), await start(name)];
    const at = one.klipp_input(4);
    assert.equal(other.klipp_input(4), at);
    new Uint8Array(one.memory.buffer).fill(7, at, at + 4);
    assert.notEqual(new Uint8Array(other.memory.buffer)[at], 7);
  });
}

/**
 * Every case of cases.mjs, rendered natively and by each module that can, against the bytes in expected/. After a change that is
 * meant to change markup: KLIPP_UPDATE_GOLDEN=1 ctest --preset release -L golden, and read the difference.
 */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderNatively } from '../support/render.mjs';
import { cases } from './cases.mjs';
import { compareModules } from './compare_modules.mjs';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const expectedFile = (/** @type {string} */ name) => path(`expected/${name}.html`);

for (const { name, kind, document, options = {}, page } of cases) {
  test(name, async () => {
    const bytes = document ? await readFile(path(document)) : new Uint8Array();
    const native = renderNatively(kind, options, bytes);
    if (process.env.KLIPP_UPDATE_GOLDEN) await writeFile(expectedFile(name), native);
    assert.equal(native, await readFile(expectedFile(name), 'utf8'));
    if (page) return;
    await compareModules({ name, kind, document, options }, bytes, native);
  });
}

test('every expected file belongs to a case', async () => {
  const files = await readdir(path('expected'));
  assert.deepEqual(files.sort(), cases.map(({ name }) => `${name}.html`).sort());
});

/**
 * Every case of cases.mjs, rendered natively and by each module that can, against the bytes in expected/. After a change that is
 * meant to change markup: KLIPP_UPDATE_GOLDEN=1 ctest --preset release -L golden, and read the difference.
 */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LEFT_TO_ANOTHER, MODULES, renderByModule, renderNatively } from '../support/render.mjs';
import { cases } from './cases.mjs';

/** Cards that have no summary but a body in Markdown. */
const NEED_MARKDOWN = ['card-first-paragraph'];

/** Share bars of addresses that are not spelled as browsers spell them. */
const NEED_ADDRESSES = ['share-from-options'];

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const expectedFile = (/** @type {string} */ name) => path(`expected/${name}.html`);

for (const { name, kind, document, options = {}, page } of cases) {
  test(name, async () => {
    const bytes = document ? await readFile(path(document)) : new Uint8Array();
    const native = renderNatively(kind, options, bytes);
    if (process.env.KLIPP_UPDATE_GOLDEN) await writeFile(expectedFile(name), native);
    assert.equal(native, await readFile(expectedFile(name), 'utf8'));
    if (page) return;
    for (const module of MODULES) {
      const rendered = await renderByModule(kind, options, bytes, module);
      if (rendered === LEFT_TO_ANOTHER) assert.ok(isLeftToAnother(module, { name, kind, document }), module);
      else assert.equal(rendered, native, `${module} wrote other bytes`);
    }
  });
}

/** @param {string} module @param {import('./cases.mjs').Case} of */
function isLeftToAnother(module, { name, kind, document }) {
  if (module === 'klipp-share.wasm') return kind !== 'share' || document !== undefined || NEED_ADDRESSES.includes(name);
  return module === 'klipp-lite.wasm' && (['article', 'body'].includes(kind) || NEED_MARKDOWN.includes(name));
}

test('every expected file belongs to a case', async () => {
  const files = await readdir(path('expected'));
  assert.deepEqual(files.sort(), cases.map(({ name }) => `${name}.html`).sort());
});

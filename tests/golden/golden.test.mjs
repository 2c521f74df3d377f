/**
 * Every case of cases.mjs, rendered natively and by each module that can, against the bytes in expected/. After a change that is
 * meant to change markup: KLIPP_UPDATE_GOLDEN=1 ctest --preset release -L golden, and read the difference.
 */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { convertNatively, renderNatively } from '../support/render.mjs';
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
    if (document && kind !== 'body') assert.equal(renderConverted(kind, options, bytes), native, 'converted to JSON Feed');
    if (page) return;
    await compareModules({ name, kind, document, options }, bytes, native);
  });
}

/**
 * The same document as JSON Feed renders the same, or cannot be read for the same reason.
 *
 * @param {string} kind @param {Record<string, string>} options @param {Uint8Array} document
 */
function renderConverted(kind, options, document) {
  const feed = convertNatively(document);
  return feed.startsWith('error ') ? feed : renderNatively(kind, options, new TextEncoder().encode(feed));
}

test('every expected file belongs to a case', async () => {
  const files = await readdir(path('expected'));
  assert.deepEqual(files.sort(), cases.map(({ name }) => `${name}.html`).sort());
});

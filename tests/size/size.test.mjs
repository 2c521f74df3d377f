/** What readers download is known to the byte: whoever changes it, either way, writes it down (node web/size.mjs --write). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSizes, notedSizes } from '../../web/size.mjs';
import { fromEnvironment } from '../support/render.mjs';

const noted = await notedSizes();
const built = await builtSizes(fromEnvironment('KLIPP_DIST'));
const HINT = 'run `node web/size.mjs build/dist --write` and say in the commit what made the difference';

/** @param {'raw' | 'brotli'} measure @param {Record<string, import('../../web/size.mjs').Size>} sizes */
const only = (measure, sizes) => Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, size[measure]]));

test('every file has the bytes that are written down', () => assert.deepEqual(only('raw', built), only('raw', noted.files), HINT));

// Another encoder packs the same bytes into a few more or less.
const reason = process.versions.brotli === noted.encoder ? false : `this Node has brotli ${process.versions.brotli}, the sizes are of ${noted.encoder}`;
test('and packs into as many as are written down', { skip: reason }, () => assert.deepEqual(only('brotli', built), only('brotli', noted.files), HINT));

test('what every page loads is within its budget', () => {
  for (const name of ['klipp.js', 'klipp.css']) assert.ok(built[name].brotli <= noted.budgets[name], `${name}: ${built[name].brotli}`);
});

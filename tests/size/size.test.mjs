/** What readers download is known: whoever changes it, either way, writes it down (node web/size.mjs --write). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSizes, notedSizes } from '../../web/size.mjs';
import { fromEnvironment } from '../support/render.mjs';

const noted = await notedSizes();
const built = await builtSizes(fromEnvironment('KLIPP_DIST'));
const HINT = 'run `node web/size.mjs build/dist --write` and say in the commit what made the difference';

/** How far a file may be from what is written down, in bytes of brotli: less is noise, and another encoder packs a little differently. */
const NOISE = 50;

test('every file is written down, and no other', () => assert.deepEqual(Object.keys(built).sort(), Object.keys(noted.files).sort(), HINT));

for (const [name, { brotli }] of Object.entries(built)) {
  test(`${name} weighs what is written down`, () => assert.ok(Math.abs(brotli - noted.files[name].brotli) < NOISE, `${brotli} bytes, not ${noted.files[name].brotli}; ${HINT}`));
}

const weigh = (/** @type {string[]} */ names) => names.reduce((sum, name) => sum + built[name].brotli, 0);

for (const [name, budget] of Object.entries(noted.budgets)) {
  test(`${name} is within its budget`, () => {
    const weight = weigh(noted.pages[name] ?? [name]);
    assert.ok(weight <= budget, `${weight} bytes, not ${budget}`);
    // A budget that nobody needs is no budget: it goes down with what it holds.
    assert.ok(weight > 0.75 * budget, `${weight} bytes of ${budget}`);
  });
}

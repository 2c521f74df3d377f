/** The tables that are checked in, held against the data that they come from. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromEnvironment } from '../support/render.mjs';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

test('the grapheme table is what its generator makes of the Unicode character database', () => {
  const made = execFileSync(process.execPath, [path('core/tools/graphemes.mjs')], { encoding: 'utf8' });
  assert.equal(readFileSync(path('core/src/text/grapheme_table.hpp'), 'utf8'), made);
});

test('the table of letters in hosts is what its generator makes of the Unicode character database', () => {
  const made = execFileSync(process.execPath, [path('core/tools/hosts.mjs')], { encoding: 'utf8' });
  assert.equal(readFileSync(path('core/src/url/host_table.hpp'), 'utf8'), made);
});

test('the table of character references is what its generator makes of gumbo-parser\'s', () => {
  const original = join(fromEnvironment('KLIPP_GUMBO'), 'src/char_ref.rl');
  const made = execFileSync(process.execPath, [path('core/tools/references.mjs'), original], { encoding: 'utf8' });
  assert.equal(readFileSync(path('core/src/html/reference_table.hpp'), 'utf8'), made);
});

test('the icons are what their generator makes of @tabler/icons', () => {
  const made = execFileSync(process.execPath, [path('core/tools/icons.mjs')], { encoding: 'utf8' });
  assert.equal(readFileSync(path('core/src/share/icon_table.hpp'), 'utf8'), made);
});

test('web/PARTNERS.md names what a policy has to allow for each row of the table of providers', () => {
  const table = readFileSync(path('core/src/body/embeds/providers.cpp'), 'utf8').match(/ kProviders\[\] = \{(.*?)\n\};/s)?.[1] ?? '';
  const rows = table.replace(/"\s*\n\s*"/g, '').match(/"[^"]*"/g)?.map((row) => row.slice(1, -1).split('|')) ?? [];
  assert.ok(rows.length > 30, `${rows.length} rows are too few to be all`);
  const page = readFileSync(path('web/PARTNERS.md'), 'utf8');
  const allowed = (/** @type {string} */ name) => page.match(new RegExp(`^\\| ${name} \\| (.*) \\|$`, 'm'))?.[1] ?? '';
  for (const [name, known, frame] of rows) {
    // Without a form of its own the frame is what is known, which has a host unless it is anybody's.
    const hosts = frame ? [frame.split('/')[0]] : known.split(' ').map((each) => each.split('/')[0]).filter(Boolean);
    assert.ok(allowed(name), `${name} is missing`);
    for (const host of hosts) assert.ok(allowed(name).includes(host), `${name}: ${host} is missing`);
  }
});

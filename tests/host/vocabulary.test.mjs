/** What share bars may consist of, which a page knows without a document: enough for each, and no more than the core writes. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { vocabulary } from '../../web/src/share/vocabulary.js';
import { PROGRAMS, ROOT } from '../browser/servers.mjs';

const GOLDEN = join(ROOT, 'tests/golden/expected');

describe('ShareVocabulary', () => {
  it('IsPartOfTheCoresOwn', () => {
    const { elements, attributes, urlAttributes, svgElements } = JSON.parse(execFileSync(join(PROGRAMS, 'klipp'), ['vocabulary'], { encoding: 'utf8' }));
    for (const [i, names] of [elements, attributes, urlAttributes, svgElements].entries()) {
      assert.deepEqual([...vocabulary[i]].filter((name) => !names.includes(name)), []);
    }
  });

  it('HoldsWhatShareBarsConsistOfAndNothingElse', () => {
    const [elements, attributes, urlAttributes] = vocabulary;
    const bars = readdirSync(GOLDEN).filter((name) => /^share.*\.html$/.test(name)).map((name) => readFileSync(join(GOLDEN, name), 'utf8')).join('');
    const found = (/** @type {RegExp} */ pattern) => [...new Set([...bars.matchAll(pattern)].map(([, name]) => name))].sort();
    assert.deepEqual(found(/<([a-z]+)/g), [...elements].sort());
    assert.deepEqual(found(/ ([a-z-]+)="/g), [...attributes, ...urlAttributes].sort());
  });
});

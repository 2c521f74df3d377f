/** The lists of faults apply to the sources as they are, so that they cannot rot: `make mutate` builds and runs them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFaults, sourceOf, withFault } from './faults.mjs';
import { SUITES } from './suites.mjs';
import { WEB_SUITES } from './web_suites.mjs';

const faults = readFaults();

test('every fault stands in its file exactly once', () => {
  for (const fault of faults) assert.doesNotThrow(() => withFault(fault, sourceOf(fault)));
});

test('every fault has a suite, and no two are the same', () => {
  for (const { suite, place } of faults) assert.ok(suite in SUITES || WEB_SUITES.includes(suite), `${place}: there is no suite ${suite}`);
  const told = faults.map(({ file, before, after }) => [file, ...before, '', ...after].join('\n'));
  assert.equal(new Set(told).size, told.length);
});

test('there are at least 150', () => assert.ok(faults.length >= 150, String(faults.length)));

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roundTrips } from './round_trips.mjs';

describe('RoundTrips', () => {
  const page = { path: '/', start: 0, end: 10 };
  const script = { path: '/klipp.js', start: 10, end: 30 };

  it('AreCountedFromThePage', () => assert.deepEqual(roundTrips([page, script]), [0, 1]));

  it('AreOneForWhatIsAskedForTogether', () => {
    assert.deepEqual(roundTrips([page, script, { path: '/klipp.wasm', start: 12, end: 90 }]), [0, 1, 1]);
  });

  it('AreOneMoreForWhatWaitsForAnAnswer', () => {
    const module = { path: '/klipp.wasm', start: 31, end: 90 };
    assert.deepEqual(roundTrips([page, script, module, { path: '/klipp.css', start: 32, end: 50 }]), [0, 1, 2, 2]);
    assert.deepEqual(roundTrips([page, script, module, { path: '/article.js', start: 91, end: 99 }]), [0, 1, 2, 3]);
  });
});

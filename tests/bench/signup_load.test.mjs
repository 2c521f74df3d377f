import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { audit, killInTheMiddle, sendSignups, startForLoad } from './signup_load.mjs';

const LOAD = { count: 600, connections: 32 };
const WHOLE = { lost: 0, doubled: 0, 'without mail': 0, integrity: 'ok' };

describe('SignupLoad', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  after(() => rmSync(folder, { recursive: true }));

  for (const batch of ['1', '256']) {
    it(`StoresEachOnce_${batch}_ACommit`, async () => {
      const database = join(folder, `load.${batch}.db`);
      const publisher = await startForLoad(database, ['--commit-batch', batch]);
      const { acknowledged } = await sendSignups(publisher.origin, { series: 'load', ...LOAD });
      await publisher.stop();
      assert.equal(acknowledged.length, LOAD.count);
      assert.deepEqual(audit(database, acknowledged), { acknowledged: LOAD.count, found: LOAD.count, ...WHOLE });
    });
  }

  it('KilledInTheMiddleLosesNothingThatWasAcknowledged', async () => {
    const database = join(folder, 'killed.db');
    const acknowledged = await killInTheMiddle(database, LOAD);
    const { length } = acknowledged;
    assert.ok(length >= LOAD.count / 2 && length < LOAD.count, `${length} were acknowledged`);
    assert.deepEqual(audit(database, acknowledged), { acknowledged: length, found: length, ...WHOLE });
  });
});

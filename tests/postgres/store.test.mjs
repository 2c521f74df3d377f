/** The tests of the store, on PostgreSQL: the same that `make test` runs on SQLite. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PROGRAMS } from '../browser/servers.mjs';
import { Postgres } from './postgres.mjs';

describe('Store on PostgreSQL', { timeout: 300_000 }, () => {
  const postgres = new Postgres();
  before(async () => {
    await postgres.start();
  });
  after(() => postgres.stop());

  it('PassesItsTests', async () => {
    const env = { ...process.env, KLIPP_TEST_POSTGRES: postgres.url('postgres') };
    const tests = spawn(join(PROGRAMS, 'publisher_test'), ['--gtest_filter=*PostgreSQL*', '--gtest_brief=1'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    tests.stdout.on('data', (text) => (said += text));
    const [code] = await once(tests, 'exit');
    assert.equal(code, 0, said);
    assert.ok(Number(said.match(/\[ {2}PASSED {2}\] (\d+) test/)?.[1]) > 30, said);
  });
});

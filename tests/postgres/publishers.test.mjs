/** Several publishers on one PostgreSQL database, as they run: behind nginx, with a mail server. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PROGRAMS, startPublisher } from '../browser/servers.mjs';
import { patiently } from '../browser/tab.mjs';
import { freePort } from '../support/free_port.mjs';
import { Balancer } from './balancer.mjs';
import { Postgres } from './postgres.mjs';

const SMTP_SERVER = fileURLToPath(new URL('../publisher/smtp_server.py', import.meta.url));
const PYTHON = '/usr/bin/python3'; // Debian's, which has aiosmtpd
const MANY = ['--client-limit', '1000000', '--bare-limit', '1000000', '--address-limit', '1000000', '--behind-proxy'];

/** @param {string} origin @param {string} email */
const signUp = async (origin, email) =>
  (await fetch(`${origin}/signup`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email }) })).status;

/** @param {() => boolean | Promise<boolean>} holds */
async function until(holds) {
  if (!(await patiently(async () => holds()))) throw new Error(`in vain waited for ${holds}`);
}

process.setMaxListeners(0); // each program ends with this one

describe('Publishers on PostgreSQL', { timeout: 300_000 }, () => {
  const postgres = new Postgres();
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  before(async () => {
    await postgres.start();
  });
  after(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  /** @type {(() => Promise<unknown> | unknown)[]} */
  let running = [];
  afterEach(async () => {
    for (const stop of running.reverse()) await stop();
    running = [];
  });

  /** @param {number} count @param {string} database @param {string[]} [more] @param {Record<string, string>} [env] */
  async function publish(count, database, more = MANY, env = {}) {
    const publishers = await Promise.all(Array.from({ length: count }, () => startPublisher(database, { more, env })));
    for (const publisher of publishers) running.push(() => publisher.stop('SIGKILL'));
    const balancer = await new Balancer().start(publishers.map(({ origin }) => origin));
    running.push(() => balancer.stop());
    return { publishers, origin: balancer.origin };
  }

  it('ShareSignupsAndTheKeyOfLinks', async () => {
    const { origin, publishers } = await publish(3, postgres.create('shared'));
    for (let i = 0; i < 9; i++) assert.equal(await signUp(origin, `p${i}@example.no`), 202);
    assert.equal(postgres.sql('SELECT count(DISTINCT email) || \' \' || count(*) FROM signups', 'shared'), '9 9');
    const link = new URL(postgres.sql("SELECT confirm_link FROM outbox WHERE recipient = 'p0@example.no'", 'shared'));
    for (const publisher of publishers) {
      const answer = await fetch(publisher.origin + link.pathname + link.search, { method: 'POST' });
      assert.equal(answer.status, 200, 'whichever it was that sent it');
    }
    assert.equal(postgres.sql("SELECT state FROM signups WHERE email = 'p0@example.no'", 'shared'), 'confirmed');
  });

  it('ShareLimits', async () => {
    const limits = ['--client-limit', '1000', '--bare-limit', '1000', '--address-limit', '2', '--behind-proxy'];
    const { publishers } = await publish(3, postgres.create('limits'), limits);
    const statuses = [];
    for (const { origin } of publishers) statuses.push(await signUp(origin, 'kari@example.no'));
    assert.deepEqual(statuses, [202, 202, 429]);
    assert.doesNotMatch(postgres.sql('SELECT * FROM rate_limits', 'limits'), /kari|127/);
  });

  it('SendEachMailOnce', async () => {
    const port = await freePort();
    const maildir = join(folder, 'mails');
    const server = spawn(PYTHON, [SMTP_SERVER, String(port), maildir], { stdio: ['ignore', 'pipe', 'inherit'] });
    running.push(() => server.kill());
    await once(server.stdout, 'data');
    const { origin } = await publish(3, postgres.create('mails'), MANY, { KLIPP_SMTP: `smtp://127.0.0.1:${port}` });
    await Promise.all(Array.from({ length: 60 }, (_, i) => signUp(origin, `p${i}@example.no`)));
    await until(() => postgres.sql('SELECT count(*) FROM outbox WHERE sent_at IS NULL', 'mails') === '0');
    const box = join(maildir, 'new');
    const mails = existsSync(box) ? readdirSync(box).map((name) => readFileSync(join(box, name), 'utf8')) : [];
    assert.equal(mails.length, 60);
    assert.equal(new Set(mails.map((mail) => mail.match(/^To: (.*)$/im)?.[1])).size, 60);
    assert.equal(postgres.sql('SELECT count(DISTINCT claimed_by) > 1 FROM outbox', 'mails'), 't', 'they share the work');
  });

  it('GoOnWhenOneOfThemIsKilled', async () => {
    const { publishers, origin } = await publish(3, postgres.create('killed'));
    const statuses = [];
    for (let i = 0; i < 30; i++) {
      if (i === 10) await publishers[1].stop('SIGKILL');
      statuses.push(await signUp(origin, `p${i}@example.no`));
    }
    assert.deepEqual(new Set(statuses), new Set([202]));
    assert.equal(postgres.sql('SELECT count(*) FROM signups', 'killed'), '30');
  });

  it('RefuseWhileTheServerIsAwayAndGoOnAfterwards', async () => {
    const { origin } = await publish(2, postgres.create('away'));
    assert.equal(await signUp(origin, 'kari@example.no'), 202);
    await postgres.kill();
    for (let i = 0; i < 4; i++) assert.equal(await signUp(origin, 'ola@example.no'), 503);
    assert.equal((await fetch(`${origin}/`)).status, 200, 'pages need no database');
    await postgres.resume();
    await until(async () => (await signUp(origin, 'ola@example.no')) === 202);
    assert.equal(postgres.sql("SELECT count(DISTINCT email) FROM signups", 'away'), '2');
  });

  // What an operator does to a server that hangs: it then says COMMIT, with a warning.
  it('CallNothingStoredThatTheStandbyHasNot', async () => {
    const { publishers } = await publish(1, postgres.create('standby'));
    assert.equal(await signUp(publishers[0].origin, 'kari@example.no'), 202);
    postgres.set("synchronous_standby_names = 'nobody'");
    await until(() => postgres.sql('SHOW synchronous_standby_names') === 'nobody');
    const status = signUp(publishers[0].origin, 'ola@example.no');
    const waiting = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
    await until(() => postgres.sql(waiting) === 't');
    assert.equal(await status, 503);
    postgres.set("synchronous_standby_names = ''");
    await until(() => postgres.sql('SHOW synchronous_standby_names') === '');
  });

  it('TakeOverWhatWasInAFile', async () => {
    const file = `sqlite:${join(folder, 'signups.sqlite')}`;
    const old = await startPublisher(file, { more: MANY });
    for (const who of ['kari', 'ola']) assert.equal(await signUp(old.origin, `${who}@example.no`), 202);
    const count = new URLSearchParams({ event: 'shown', article: 'agdering-mentor', widget: 'card' });
    assert.equal((await fetch(`${old.origin}/statistics`, { method: 'POST', body: count })).status, 204);
    await old.stop();
    const url = postgres.create('moved');
    const said = execFileSync(join(PROGRAMS, 'klipp-publisher'), ['migrate', '--from', file, '--to', url], { encoding: 'utf8' });
    assert.equal(said, 'Copied secrets: 1\nCopied signups: 2\nCopied outbox: 2\nCopied statistics: 1\nCopied statistics_batches: 1\n');

    const { origin } = await publish(1, url);
    const link = new URL(postgres.sql("SELECT confirm_link FROM outbox WHERE recipient = 'kari@example.no'", 'moved'));
    assert.equal((await fetch(origin + link.pathname + link.search, { method: 'POST' })).status, 200);
    assert.equal(postgres.sql('SELECT email, state FROM signups ORDER BY email', 'moved'), 'kari@example.no|confirmed\nola@example.no|pending');

    const again = spawnSync(join(PROGRAMS, 'klipp-publisher'), ['migrate', '--from', file, '--to', url], { encoding: 'utf8' });
    assert.equal(again.status, 1);
    assert.match(again.stderr, /has secrets already; give an empty one/);
    const csv = execFileSync(join(PROGRAMS, 'klipp-publisher'), ['--database', url, '--export-csv', '-'], { encoding: 'utf8' });
    assert.match(csv, /\r\n"kari@example\.no",/);
  });

  it('SayWhyADatabaseCannotBeOpenedWithoutItsPassword', async () => {
    const away = 'postgresql://klipp:geheim@127.0.0.1:1/news';
    const { status, stderr } = spawnSync(join(PROGRAMS, 'klipp-publisher'), ['--database', away, '--export-csv', '-'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /cannot open the database: .*127\.0\.0\.1/);
    assert.doesNotMatch(stderr, /geheim/);
  });
});

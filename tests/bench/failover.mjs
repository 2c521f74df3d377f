/**
 * What becomes of signups when the machines under them die: `make bench-postgres`. Three publishers on one PostgreSQL
 * database, behind nginx, under load, while a publisher, the database's server, or the machine that it is on is killed
 * (-9). Every signup that was acknowledged has to be there, and none twice. The last row is the same for three
 * publishers on one SQLite file.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browser/servers.mjs';
import { Balancer } from '../postgres/balancer.mjs';
import { Postgres } from '../postgres/postgres.mjs';
import { audit, auditRows, sendSignups, startForLoad } from './signup_load.mjs';

const LOAD = { count: Number(process.env.KLIPP_SIGNUPS ?? 10_000), connections: 64 };
const PUBLISHERS = 3;

/** @typedef {Awaited<ReturnType<typeof startForLoad>>} Publisher */

/** @param {number[]} numbers @param {number} share */
const quantile = (numbers, share) => numbers.sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

/**
 * @param {string} database what --database takes
 * @param {number} publishers
 * @param {(publishers: Publisher[]) => Promise<void>} [disaster] when a third of all signups is acknowledged
 */
async function load(database, publishers, disaster) {
  const running = await Promise.all(Array.from({ length: publishers }, () => startForLoad(database, ['--behind-proxy'])));
  const balancer = await new Balancer().start(running.map(({ origin }) => origin));
  /** @type {Promise<void> | undefined} */
  let struck;
  const onAnswer = (/** @type {number} */ acknowledged) => {
    if (disaster && acknowledged >= LOAD.count / 3) struck ??= disaster(running);
  };
  const sent = await sendSignups(balancer.origin, { series: 'load', ...LOAD, patient: true, onAnswer });
  await struck;
  await balancer.stop();
  for (const publisher of running) await publisher.stop('SIGKILL');
  if (disaster && !struck) throw new Error('nothing happened before all was sent');
  return sent;
}

/** @param {Publisher[]} publishers */
async function killAPublisher(publishers) {
  await publishers[0].stop('SIGKILL');
}

/** @type {Record<string, unknown>[]} */
const rows = [];

/** @param {string} what @param {Awaited<ReturnType<typeof load>>} sent @param {ReturnType<typeof auditRows>} report */
function note(what, sent, report) {
  const { acknowledged, found, lost, doubled } = report;
  const rate = Math.round(sent.acknowledged.length / sent.seconds);
  rows.push({ what, acknowledged, found, lost, doubled, 'without mail': report['without mail'], refused: sent.refused, 'signups/s': rate, 'p99 ms': Math.round(quantile(sent.milliseconds, 0.99)) });
  if (lost || doubled || report['without mail']) process.exitCode = 1;
}

process.setMaxListeners(0); // each program ends with this one

// On disks, as /tmp is memory on many machines; the server's user may not look into this folder.
const folder = mkdtempSync(join(ROOT, 'build/failover-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const first = await new Postgres('/var/tmp').start();
/** @param {string} name @param {Postgres} server */
const ask = (name, server) => (/** @type {string} */ query) => server.sql(query, name);

for (const [name, count] of /** @type {const} */ ([['one', 1], ['three', PUBLISHERS]])) {
  const sent = await load(first.create(name), count);
  note(`PostgreSQL, ${name} publisher${count > 1 ? 's' : ''}`, sent, auditRows(ask(name, first), sent.acknowledged));
}
const bytes = first.sql("SELECT (pg_total_relation_size('signups') + pg_total_relation_size('outbox')) / count(*) FROM signups", 'three');

const killed = await load(first.create('killed'), PUBLISHERS, killAPublisher);
note('a publisher is killed', killed, auditRows(ask('killed', first), killed.acknowledged));

const restarted = await load(first.create('restarted'), PUBLISHERS, async () => {
  await first.kill();
  await first.resume();
});
note('the server is killed and starts again', restarted, auditRows(ask('restarted', first), restarted.acknowledged));

first.create('promoted');
const standby = await first.standby();
const promoted = await load(first.url('promoted', standby), PUBLISHERS, async () => {
  await first.kill();
  standby.promote();
});
note('the server is killed, its synchronous standby promoted', promoted, auditRows(ask('promoted', standby), promoted.acknowledged));
await standby.stop();
await first.stop();

const file = join(folder, 'signups.sqlite');
const shared = await load(file, PUBLISHERS, killAPublisher);
note('SQLite, three publishers, one is killed', shared, audit(file, shared.acknowledged));

console.log(`${LOAD.count} signups over ${LOAD.connections} connections through nginx; with what happens after a third of them`);
console.table(rows);
console.log(`a signup with its mail and their indexes takes ${bytes} bytes of PostgreSQL`);

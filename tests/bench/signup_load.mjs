import { execFileSync } from 'node:child_process';
import { startPublisher } from '../browser/servers.mjs';
import { HttpConnection } from './http_connection.mjs';

// More than one client of the real world ever sends.
const LIMITLESS = ['client', 'address'].flatMap((what) => [`--${what}-limit`, '1000000000']);

/** @param {string} database @param {string} query */
const sql = (database, query) => execFileSync('sqlite3', [database, query], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim();

/** @param {string} database @param {string[]} [more] */
export const startForLoad = (database, more = []) => startPublisher(database, { more: [...LIMITLESS, ...more] });

/** One of the addresses of a series. @param {string} series @param {number} i */
const address = (series, i) => `${series}.${i}@example.no`;

/**
 * Sends `count` signups of different people over `connections` kept connections, each as soon as the last one is
 * answered, until all are sent or the server is gone. With `patient` they go on without the server, until `count` are
 * acknowledged; what is not acknowledged is not sent again.
 *
 * @param {string} origin
 * @param {{ series: string, count: number, connections: number, patient?: boolean, onAnswer?: (acknowledged: number) => void }} options
 */
export async function sendSignups(origin, { series, count, connections, patient = false, onAnswer }) {
  /** @type {string[]} */
  const acknowledged = [];
  /** @type {number[]} */
  const milliseconds = [];
  let next = 0;
  const work = async () => {
    const connection = new HttpConnection(origin);
    while (patient ? acknowledged.length < count : next < count) {
      const email = address(series, next++);
      const start = performance.now();
      const status = await connection.post('/signup', { email, name: 'Åse Ødegård', consent: { text: 'Ja takk' }, lang: 'nb' }).catch(() => 0);
      if (status === 0 && !patient) break;
      if (status !== 202 && patient) await new Promise((resolve) => setTimeout(resolve, 100));
      milliseconds.push(performance.now() - start);
      if (status === 202) acknowledged.push(email);
      onAnswer?.(acknowledged.length);
    }
    connection.close();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - start) / 1000;
  return { acknowledged, refused: next - acknowledged.length, milliseconds, seconds };
}

/**
 * Kills the publisher without warning when half of `count` signups have been acknowledged, and starts it again.
 *
 * @param {string} database
 * @param {{ count: number, connections: number }} options
 * @returns {Promise<string[]>} the addresses that were acknowledged
 */
export async function killInTheMiddle(database, { count, connections }) {
  const publisher = await startForLoad(database);
  const onAnswer = (/** @type {number} */ acknowledged) => {
    if (acknowledged >= count / 2) publisher.process.kill('SIGKILL');
  };
  const { acknowledged } = await sendSignups(publisher.origin, { series: 'killed', count, connections, onAnswer });
  await publisher.stop('SIGKILL');
  await (await startForLoad(database)).stop();
  return acknowledged;
}

/**
 * Holds an SQLite file against what was acknowledged, as another program reads it.
 *
 * @param {string} database
 * @param {string[]} acknowledged
 */
export function audit(database, acknowledged) {
  const ask = (/** @type {string} */ query) => sql(database, query);
  return { ...auditRows(ask, acknowledged), integrity: ask('PRAGMA integrity_check') };
}

/**
 * The same for any database.
 *
 * @param {(query: string) => string} ask gives the rows of a query, as lines
 * @param {string[]} acknowledged
 */
export function auditRows(ask, acknowledged) {
  const stored = ask('SELECT email FROM signups').split('\n');
  const found = new Set(stored);
  return {
    acknowledged: acknowledged.length,
    found: acknowledged.filter((email) => found.has(email)).length,
    lost: acknowledged.filter((email) => !found.has(email)).length,
    doubled: stored.length - found.size,
    'without mail': Number(ask('SELECT count(*) FROM signups WHERE email NOT IN (SELECT recipient FROM outbox)')),
  };
}

/**
 * Whether a crowd harms those in it who only read and sign up: a thousand clients for ten minutes, most of them good, some
 * slow, some hostile, each kind from addresses of its own.
 *
 *     node tests/bench/crowd.mjs [--seconds=600] [--clients=1000]
 *
 * Fails where a good request or an acknowledged signup is lost.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ROOT } from '../browser/servers.mjs';
import { HttpConnection } from './http_connection.mjs';
import { audit, startForLoad } from './signup_load.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' }, clients: { type: 'string', default: '1000' } } });
const SECONDS = Number(values.seconds);
const CLIENTS = Number(values.clients);

/** How many of a hundred clients are of each kind. */
const SHARES = { readers: 60, signers: 10, slow: 15, hostile: 15 };

/** What readers ask for: a page of the publisher, ready markup, documents, and what a CDN serves. */
const PATHS = ['/', '/privacy', '/documents/topplederforum.json', '/markup/card/topplederforum', '/v1/klipp.js', '/v1/klipp-lite.wasm'];

/** Readers and signers pause as long on average. */
const PAUSE_MS = 2000;

const NEXT = 'GET /privacy HTTP/1.1\r\nHost: x\r\n\r\n';

/** What the hostile send: requests with two ends, heads and lines without end, what is no HTTP, and halves. */
const HOSTILE = [
  `POST /signup HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${NEXT}`,
  `POST /signup HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}${NEXT}`,
  `GET /privacy HTTP/1.1\r\n\r\n${NEXT}`,
  `GET / HTTP/1.1\r\nHost: x\r\n${'X-Long: yes\r\n'.repeat(20_000)}`,
  `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `POST /signup HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n{`,
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'GET / HT',
  NEXT.repeat(50),
];

/** What a slow client sends first, and then again and again. */
const SLOW = [
  ['GET / HTTP/1.1\r\nHost: x\r\n', 'A: b\r\n'],
  ['POST /signup HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{', ' '],
];

const count = { answered: 0, lost: 0, cutOff: 0, attacks: 0 };
/** @type {string[]} */
const acknowledged = [];
/** Of good requests, in turn. @type {number[]} */
const milliseconds = [];
let stopping = false;

/** @param {number} most */
const random = (most) => Math.floor(Math.random() * most);

/** @param {number} mean */
const pauseAbout = (mean) => pause(mean / 2 + random(mean));

/**
 * A client that waits between two requests may find that its connection was closed meanwhile, and asks once more.
 *
 * @param {() => Promise<number>} ask
 */
async function askAgainWhereIdle(ask) {
  return await ask().catch(ask);
}

/** @param {() => Promise<number>} ask @param {number} expected */
async function timed(ask, expected) {
  const start = performance.now();
  const status = await askAgainWhereIdle(ask).catch((error) => `${error}`);
  milliseconds.push(performance.now() - start);
  if (status === expected) count.answered++;
  else if (count.lost++ < 5) console.error(`lost: ${status}`);
  return status === expected;
}

/** @param {string} origin @param {string} from */
async function read(origin, from) {
  const connection = new HttpConnection(origin, from);
  for (;;) {
    await pauseAbout(PAUSE_MS);
    if (stopping) return connection.close();
    await timed(() => connection.get(PATHS[random(PATHS.length)]), 200);
  }
}

/** @param {string} origin @param {string} from @param {number} i */
async function signUp(origin, from, i) {
  const connection = new HttpConnection(origin, from);
  for (let turn = 0; ; turn++) {
    await pauseAbout(PAUSE_MS);
    if (stopping) return connection.close();
    const email = `crowd.${i}.${turn}@example.no`;
    if (await timed(() => connection.post('/signup', { email, name: 'Åse', consent: { text: 'Ja takk' }, lang: 'nb' }), 202)) acknowledged.push(email);
  }
}

/** @param {string} origin @param {string} from */
function open(origin, from) {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), localAddress: from });
  socket.on('error', () => {}); // being cut off is what they are here for; "close" follows
  socket.resume();
  return socket;
}

/** @param {string} origin @param {string} from @param {number} i */
async function dawdle(origin, from, i) {
  const [first, more] = SLOW[i % SLOW.length];
  while (!stopping) {
    const socket = open(origin, from);
    socket.write(first);
    while (!stopping && !socket.closed) {
      await pauseAbout(4000);
      if (!socket.closed) socket.write(more);
    }
    if (!stopping) count.cutOff++;
    socket.destroy();
  }
}

/** @param {string} origin @param {string} from */
async function attack(origin, from) {
  for (;;) {
    await pauseAbout(1000);
    if (stopping) return;
    const socket = open(origin, from);
    socket.write(HOSTILE[random(HOSTILE.length)]);
    count.attacks++;
    await pauseAbout(500);
    socket.destroy();
  }
}

/** Megabytes that a process has in memory, at most until now. @param {number | undefined} pid */
const peak = (pid) => Math.round(Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1]) / 1024);

/** @param {string} origin */
function startClients(origin) {
  /** @type {Record<keyof typeof SHARES, (origin: string, from: string, i: number) => Promise<void>>} */
  const kinds = { readers: read, signers: signUp, slow: dawdle, hostile: attack };
  return Object.entries(kinds).flatMap(([kind, begin], group) => {
    const clients = Math.round((CLIENTS * SHARES[/** @type {keyof typeof SHARES} */ (kind)]) / 100);
    return Array.from({ length: clients }, (_, i) => begin(origin, `127.0.${group + 1}.${1 + (i % 50)}`, i));
  });
}

/** @param {number} share */
const quantile = (share) => milliseconds[Math.floor((milliseconds.length - 1) * share)]?.toFixed(1);

const folder = mkdtempSync(join(ROOT, 'build/crowd-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const database = join(folder, 'signups.db');
const publisher = await startForLoad(database);
const clients = startClients(publisher.origin);
console.log(`${clients.length} clients for ${SECONDS} s, of a hundred ${Object.entries(SHARES).map(([kind, share]) => `${share} ${kind}`).join(', ')}`);
for (let left = SECONDS; left > 0; left -= 60) {
  await pause(Math.min(60, left) * 1000);
  if (left > 60) console.log(`  ${count.answered} good requests answered, ${count.lost} lost; ${Math.round(left - 60)} s to go`);
}
stopping = true;
await Promise.all(clients);
const megabytes = peak(publisher.process.pid);
await publisher.stop();

milliseconds.sort((a, b) => a - b);
console.table([{ 'good requests': milliseconds.length, lost: count.lost, 'p50 ms': quantile(0.5), 'p99 ms': quantile(0.99), 'slowest ms': quantile(1), 'slow cut off': count.cutOff, attacks: count.attacks, 'memory MB': megabytes }]);
const report = audit(database, acknowledged);
console.table([report]);
if (count.lost || report.lost || report.doubled || report.integrity !== 'ok') process.exitCode = 1;

/**
 * How many requests a second the publisher answers, and how long they take, beside nginx with the same files and the
 * same headers of a browser: `make bench`. Debian's wrk keeps 256 connections busy. The two take turns, and the medians are
 * compared, as wrk and the server share the processors of this machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ROOT, startPublisher } from '../browser/servers.mjs';
import { Nginx } from '../support/nginx.mjs';

const ROUNDS = 3;
const SECONDS = 3;
const CONNECTIONS = 256;
const DOCUMENT = 'topplederforum.json';
const PATHS = { document: `/documents/${DOCUMENT}`, module: '/v1/klipp-lite.wasm', script: '/v1/klipp.js' };

/** @typedef {{ rate: number, p50: number, p99: number }} Measured milliseconds */

/** @param {string} time as wrk writes it: "812.00us", "3.20ms", "1.20s" */
function milliseconds(time) {
  const [, number, unit] = time.match(/^([\d.]+)(us|ms|s)$/) ?? [];
  return Number(number) * { us: 0.001, ms: 1, s: 1000 }[/** @type {'us' | 'ms' | 's'} */ (unit)];
}

/** @param {string} url @returns {Measured} */
function measure(url) {
  const words = ['--latency', `-c${CONNECTIONS}`, '-t1', `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip, deflate, br', url];
  const said = execFileSync('wrk', words, { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`${url}: ${said}`);
  const found = (/** @type {RegExp} */ pattern) => said.match(pattern)?.[1] ?? '';
  return { rate: Number(found(/Requests\/sec:\s+([\d.]+)/)), p50: milliseconds(found(/50%\s+(\S+)/)), p99: milliseconds(found(/99%\s+(\S+)/)) };
}

/** @param {Measured[]} runs */
const median = (runs) => runs.sort((a, b) => a.rate - b.rate)[Math.floor(runs.length / 2)];

// nginx has the copy compressed before it is asked, as of its other files.
function addDocument(/** @type {string} */ folder) {
  const document = readFileSync(join(ROOT, 'examples/agdering', DOCUMENT));
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents', DOCUMENT), document);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  writeFileSync(join(folder, 'documents', `${DOCUMENT}.br`), brotliCompressSync(document, { params }));
}

const folder = mkdtempSync(join(ROOT, 'build/server-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const nginx = new Nginx();
await nginx.start();
addDocument(nginx.dist);
const publisher = await startPublisher(join(folder, 'signups.db'));

const rows = [];
for (const [what, path] of Object.entries(PATHS)) {
  /** @type {Measured[][]} */
  const [own, others] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(measure(publisher.origin + path));
    others.push(measure(nginx.origin + path));
  }
  const [ours, theirs] = [median(own), median(others)];
  rows.push({
    what,
    'requests/s': Math.round(ours.rate),
    'nginx requests/s': Math.round(theirs.rate),
    'of nginx': (ours.rate / theirs.rate).toFixed(2),
    'p99 ms': ours.p99.toFixed(1),
    'nginx p99 ms': theirs.p99.toFixed(1),
  });
}
await publisher.stop();
await nginx.stop();
console.log(`${CONNECTIONS} kept connections, ${SECONDS} s, the median of ${ROUNDS} runs in turns`);
console.table(rows);

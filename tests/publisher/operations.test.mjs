/** What those who run a publisher see of it: /readyz, /metrics, the logs, and what signals do. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { startPublisher } from '../browser/servers.mjs';

const TOKEN = 'a token of the tests';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

/**
 * The samples of a scrape, by their names with labels. Throws at whatever Prometheus' text format (0.0.4) does not have.
 *
 * @param {string} text
 */
function parseMetrics(text) {
  const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
  const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
  const SAMPLE = new RegExp(`^(${NAME})(\\{${LABEL}(?:,${LABEL})*,?\\})? (-?[0-9.]+(?:e[+-]?[0-9]+)?|[+-]Inf|NaN)$`);
  /** @type {Map<string, string>} */
  const types = new Map();
  /** @type {Map<string, number>} */
  const samples = new Map();
  assert.ok(text.endsWith('\n'), 'the last line has no end');
  for (const line of text.slice(0, -1).split('\n')) {
    const [, type, of] = line.match(new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram)$`)) ?? [];
    if (type) {
      assert.ok(!types.has(type), `${type} stands twice`);
      types.set(type, of);
    }
    if (line.startsWith('#')) {
      assert.match(line, /^# (HELP|TYPE) \S+ \S/);
      continue;
    }
    const [, name, labels = '', value] = line.match(SAMPLE) ?? [];
    assert.ok(name, `no sample: ${line}`);
    const family = types.has(name) ? name : name.replace(/_(bucket|sum|count)$/, '');
    assert.ok(types.has(family), `no type before ${line}`);
    assert.ok(!samples.has(name + labels), `twice: ${line}`);
    samples.set(name + labels, Number(value.replace('Inf', 'Infinity')));
  }
  for (const [name, type] of types) assert.equal(name.endsWith('_total'), type === 'counter', name);
  return samples;
}

describe('Operations', { timeout: 100_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  const database = join(folder, 'signups.sqlite');
  const log = join(folder, 'publisher.log');
  const accessLog = join(folder, 'access.log');
  /** @type {Awaited<ReturnType<typeof startPublisher>>} */
  let publisher;

  before(async () => {
    const more = ['--access-log', accessLog, '--client-limit', '20', '--behind-proxy'];
    publisher = await startPublisher(database, { more, env: { KLIPP_METRICS_TOKEN: TOKEN, KLIPP_ADMIN_PASSWORD: 'a password of the tests' } });
  });
  after(async () => {
    await publisher?.stop();
    rmSync(folder, { recursive: true });
  });

  /** @param {string} path @param {RequestInit} [options] */
  const ask = (path, options) => fetch(publisher.origin + path, options);
  const scrape = async () => parseMetrics(await (await ask('/metrics')).text());
  const accessLines = () => readFileSync(accessLog, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));

  it('IsReadyWhileSignupsCanBeStored', async () => {
    const answer = await ask('/readyz');
    assert.deepEqual([answer.status, await answer.text(), answer.headers.get('cache-control')], [200, 'ready\n', 'no-store']);
    renameSync(database, `${database}.elsewhere`);
    let lost = await ask('/readyz');
    while (lost.status === 200) [lost] = await Promise.all([ask('/readyz'), setTimeout(100)]);
    assert.deepEqual([lost.status, await lost.text()], [503, 'not ready: the database takes no writing; the log says why\n']);
    assert.equal((await ask('/healthz')).status, 200);
    renameSync(`${database}.elsewhere`, database);
    while ((await ask('/readyz')).status !== 200) await setTimeout(100);
  });

  it('CountsWhatPrometheusReads', async () => {
    const answer = await ask('/metrics');
    assert.equal(answer.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
    const before = parseMetrics(await answer.text());
    await ask('/privacy');
    await ask('/nowhere/kari@example.no');
    await ask('/signup', { method: 'POST', headers: FORM, body: 'email=metrics%40example.no&consent=on' });
    await ask('/signup', { method: 'POST', headers: FORM, body: 'email=x' });
    const after = await scrape();
    /** @param {string} name */
    const grown = (name) => Number(after.get(name)) - Number(before.get(name));
    assert.equal(grown('klipp_http_requests_total{route="/privacy",status="2xx"}'), 1);
    assert.equal(grown('klipp_http_requests_total{route="none",status="4xx"}'), 1);
    assert.equal(grown('klipp_http_request_duration_seconds_count{route="/privacy"}'), 1);
    assert.equal(grown('klipp_http_request_duration_seconds_bucket{route="/privacy",le="+Inf"}'), 1);
    assert.equal(grown('klipp_signups_total{outcome="pending"}'), 1);
    assert.equal(grown('klipp_signups_total{outcome="wrong"}'), 1);
    assert.equal(grown('klipp_outbox_mails{state="waiting"}'), 1);
    assert.equal(grown('klipp_cache_requests_total{answer="hit",cache="pages"}') + grown('klipp_cache_requests_total{answer="miss",cache="pages"}'), 1);
    assert.ok(Number(after.get('klipp_cache_bytes{cache="pages"}')) > 0);
    assert.ok(Number(after.get('process_resident_memory_bytes')) > 1e6);
    assert.ok(Number(after.get('klipp_http_connections')) >= 1);
    assert.equal(after.get('klipp_ready'), 1);
    assert.ok(![...after.keys()].some((name) => name.includes('kari')), 'what a client chose has become a label');
  });

  it('ShowsItsMetricsToThisMachineAndThoseWithTheToken', async () => {
    const forwarded = { 'X-Forwarded-For': '192.0.2.7' };
    assert.equal((await ask('/metrics', { headers: forwarded })).status, 401);
    assert.equal((await ask('/metrics', { headers: { ...forwarded, Authorization: `Bearer ${TOKEN}x` } })).status, 401);
    assert.equal((await ask('/metrics', { headers: { ...forwarded, Authorization: `Bearer ${TOKEN}` } })).status, 200);
  });

  it('WritesALineForEachRequestAndNothingOfAPersonIntoAnyLog', async () => {
    const secrets = ['kari.nordmann', 'example.no', '192.0.2.77', '2001:db8:77:1::9', '9e7c', 'Opera', 'hemmelig', 'kode=', 'a%20password', 'a password'];
    const headers = { ...FORM, 'User-Agent': 'Opera kari.nordmann@example.no', Referer: 'https://kari.nordmann@blogg.example/hemmelig?kode=9e7c', Authorization: `Basic ${Buffer.from('kari.nordmann@example.no:a password of another').toString('base64')}` };
    const before = accessLines().length;
    const paths = ['/', '/confirm?token=9e7c', '/kari.nordmann@example.no', '/articles/kari.nordmann@example.no', '/documents/kari.nordmann@example.no', '/privacy?kode=9e7c', '/oembed?url=https%3A%2F%2Fkari.nordmann%40example.no', '/admin/subscribers?q=kari.nordmann%40example.no', '/?part=2&kode=9e7c', '/markup/card/havnebyer?title=kari.nordmann'];
    for (const path of paths) await ask(path, { headers: { ...headers, 'X-Forwarded-For': '2001:db8:77:1::9' } });
    for (const body of ['email=kari.nordmann%40example.no&consent=on&name=hemmelig', 'email=kari.nordmann@example.no']) {
      await ask('/signup', { method: 'POST', body, headers: { ...headers, 'X-Forwarded-For': '192.0.2.77' } });
    }
    const odd = request(`${publisher.origin}/signup`, { method: 'LINK', headers: { 'X-Forwarded-For': 'kari.nordmann' } }).end();
    const [answer] = await once(odd, 'response');
    answer.resume();
    const lines = accessLines().slice(before);
    assert.equal(lines.length, paths.length + 3);
    const text = readFileSync(accessLog, 'utf8');
    for (const secret of secrets) assert.ok(!text.includes(secret), `${secret}: ${text.split('\n').find((line) => line.includes(secret))}`);
    assert.deepEqual(Object.keys(lines[0]), ['time', 'client', 'method', 'route', 'path', 'status', 'bytes', 'ms', 'referrer']);
    assert.deepEqual([lines[0].client, lines[0].route, lines[0].path, lines[0].status, lines[0].referrer], ['2001:db8:77::/48', '/', '/', 200, 'https://blogg.example']);
    assert.deepEqual([lines[2].route, lines[2].path, lines[2].status], ['none', undefined, 404]);
    const posted = lines.find(({ method }) => method === 'POST');
    assert.deepEqual([posted.client, posted.route, posted.status], ['192.0.2.0/24', '/signup', 200]);
    assert.deepEqual([lines.at(-1).method, lines.at(-1).client], ['other', 'unknown']);
  });

  it('WritesWhatHappensAsJsonWhereItIsAskedTo', async () => {
    const other = join(folder, 'other.sqlite');
    const quiet = await startQuiet(['--log', log, '--log-format', 'json', '--single-opt-in'], other);
    await fetch(`${quiet.origin}/signup`, { method: 'POST', headers: FORM, body: 'email=kari%40example.no&consent=on' });
    renameSync(other, `${other}.elsewhere`);
    await fetch(`${quiet.origin}/signup`, { method: 'POST', headers: FORM, body: 'email=ola%40example.no&consent=on' });
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(lines.map(({ level }) => level), ['info', 'error']);
    assert.match(lines[0].message, /^Publisher: http/);
    assert.match(lines[1].message, /was removed or replaced/);
    assert.match(lines[1].time, /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.ok(!readFileSync(log, 'utf8').includes('@'));
    quiet.process.kill('SIGTERM');
    await once(quiet.process, 'exit');
  });

  /** A publisher that says nothing on stdout, without a terminal. @param {string[]} more @param {string} file */
  async function startQuiet(more, file) {
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    const { PROGRAMS, DIST, ROOT } = await import('../browser/servers.mjs');
    const args = ['--port', `${port}`, '--dist', DIST, '--documents', join(ROOT, 'examples/agdering'), '--database', file, ...more];
    const child = spawn(join(PROGRAMS, 'klipp-publisher'), args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    process.on('exit', () => child.kill());
    const origin = `http://127.0.0.1:${port}`;
    while (!(await fetch(`${origin}/healthz`).catch(() => null))) {
      assert.equal(child.exitCode, null, 'it has not started');
      await setTimeout(50);
    }
    return { process: child, origin };
  }

  it('OpensItsLogsAnewOnSighupAndServesOnWhileItDrains', async () => {
    const access = join(folder, 'rotated.log');
    const file = join(folder, 'drained.log');
    const server = await startQuiet(['--access-log', access, '--log', file, '--drain', '60'], join(folder, 'drained.sqlite'));
    await fetch(`${server.origin}/privacy`);
    renameSync(access, `${access}.1`);
    server.process.kill('SIGHUP');
    while (!existsSync(access)) await setTimeout(20);
    await fetch(`${server.origin}/privacy`);
    assert.equal(readFileSync(access, 'utf8').trimEnd().split('\n').length, 1);
    assert.match(readFileSync(file, 'utf8'), /Log files are opened anew/);
    server.process.kill('SIGTERM');
    let ready = await fetch(`${server.origin}/readyz`);
    while (ready.status === 200) [ready] = await Promise.all([fetch(`${server.origin}/readyz`), setTimeout(20)]);
    assert.deepEqual([ready.status, await ready.text()], [503, 'not ready: it is about to stop\n']);
    assert.equal((await fetch(`${server.origin}/privacy`)).status, 200, 'it has stopped too early');
    server.process.kill('SIGTERM');
    const [status] = await once(server.process, 'exit');
    assert.equal(status, 0);
  });

  it('TellsItsServiceManagerHowItIs', async () => {
    const socket = join(folder, 'notify');
    const listener = spawn('python3', ['-uc', `import socket
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind("${socket}")
while True: print(s.recv(1000).decode())`], { stdio: ['ignore', 'pipe', 'inherit'] });
    process.on('exit', () => listener.kill());
    const lines = createInterface({ input: listener.stdout })[Symbol.asyncIterator]();
    while (!existsSync(socket)) await setTimeout(20);
    const told = await startPublisher(join(folder, 'told.sqlite'), { env: { NOTIFY_SOCKET: socket, WATCHDOG_USEC: '200000' } });
    assert.equal((await lines.next()).value, 'READY=1');
    assert.equal((await lines.next()).value, 'WATCHDOG=1');
    await told.stop();
    const rest = [];
    while (rest.at(-1) !== 'STOPPING=1') rest.push((await lines.next()).value);
    listener.kill();
  });
});

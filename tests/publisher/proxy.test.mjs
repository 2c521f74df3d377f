/** nginx-proxy.conf, really run in front of two publishers. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { connect } from 'node:tls';
import { startPublisher } from '../browser/servers.mjs';
import { freePort } from '../support/free_port.mjs';
import { Proxy } from '../support/nginx.mjs';

const FORM = 'application/x-www-form-urlencoded';

describe('Proxy', { timeout: 100_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  /** @type {Proxy} */
  let proxy;
  /** @type {Awaited<ReturnType<typeof startPublisher>>[]} */
  let publishers;

  before(async () => {
    const port = await freePort();
    const more = ['--single-opt-in', '--behind-proxy', '--public-url', `https://127.0.0.1:${port}`];
    const env = { KLIPP_ADMIN_PASSWORD: 'a password of the tests' };
    publishers = await Promise.all(['one', 'two'].map(() => startPublisher(join(folder, 'signups.sqlite'), { more, env })));
    proxy = new Proxy(port);
    const [one, two] = publishers.map(({ origin }) => origin.replace(/.*:/, ''));
    await proxy.start([one, two]);
  });
  after(async () => {
    await proxy?.stop();
    await Promise.all(publishers?.map((publisher) => publisher.stop()) ?? []);
    rmSync(folder, { recursive: true });
  });

  /**
   * @param {string} path
   * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [options]
   * @returns {Promise<{ status?: number, headers: import('node:http').IncomingHttpHeaders, body: string }>}
   */
  const ask = (path, { method = 'GET', headers = {}, body = '' } = {}) =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: proxy.port, path, method, headers, agent: false, rejectUnauthorized: false }, async (answer) => {
        let text = '';
        for await (const part of answer) text += part;
        resolve({ status: answer.statusCode, headers: answer.headers, body: text });
      });
      asked.on('error', reject);
      asked.end(body);
    });

  /** @param {string} bytes @returns {Promise<string>} what comes back until the connection ends */
  async function exchange(bytes) {
    const socket = connect({ host: '127.0.0.1', port: proxy.port, rejectUnauthorized: false });
    let text = '';
    socket.on('data', (part) => (text += part));
    socket.on('error', () => {});
    await once(socket, 'secureConnect');
    socket.write(bytes);
    await once(socket, 'close');
    return text;
  }

  /** @param {string} name @param {number} [which] of the publishers */
  async function metric(name, which = 0) {
    const text = await (await fetch(`${publishers[which].origin}/metrics`)).text();
    return Number(text.split('\n').find((line) => line.startsWith(`${name} `))?.split(' ')[1]);
  }

  it('TakesASignupThroughTlsFromThePublishersOwnPage', async () => {
    const body = 'email=kari%40example.no&consent=on';
    const headers = { 'Content-Type': FORM, Origin: proxy.origin };
    assert.equal((await ask('/signup', { method: 'POST', headers, body })).status, 200);
    const other = await ask('/signup', { method: 'POST', headers: { ...headers, Origin: 'https://other.example' }, body });
    assert.equal(other.status, 403);
  });

  it('LeadsToHttps', async () => {
    const [answer] = await once(getPlain({ host: '127.0.0.1', port: proxy.plainPort, path: '/privacy?a=1', headers: { Host: 'news.example' } }), 'response');
    answer.resume();
    assert.deepEqual([answer.statusCode, answer.headers.location], [301, 'https://news.example/privacy?a=1']);
  });

  it('HasTheHeadersOfAPageOnceAlsoOnItsOwnErrors', async () => {
    const cases = /** @type {const} */ ([['/', {}], ['/nowhere', {}], ['/articles/nowhere', {}], ['/metrics', {}], [`/${'a'.repeat(9000)}`, {}]]);
    for (const [path, options] of cases) {
      const { status, headers } = await ask(path, options);
      for (const name of ['content-security-policy', 'referrer-policy', 'x-content-type-options', 'strict-transport-security']) {
        const value = headers[name];
        assert.ok(typeof value === 'string' && value !== '', `${status} ${path.slice(0, 20)} has no ${name}`);
      }
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['strict-transport-security'], 'max-age=31536000');
      assert.match(String(headers['content-security-policy']), /frame-ancestors/);
    }
  });

  it('RefusesWhatIsTooLarge', async () => {
    const body = 'x'.repeat(20_000);
    assert.equal((await ask('/signup', { method: 'POST', headers: { 'Content-Type': FORM }, body })).status, 413);
  });

  it('RefusesRequestsWhoseEndIsNotClear', async () => {
    const head = 'POST /signup HTTP/1.1\r\nHost: x\r\n';
    const next = 'GET /privacy HTTP/1.1\r\nHost: x\r\n\r\n';
    for (const bytes of [
      `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${next}`,
      `${head}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd${next}`,
      `${head}Transfer-Encoding: xchunked\r\n\r\n${next}`,
      `GET / HTTP/1.1\r\n\r\n${next}`,
      `GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n${next}`,
      `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(40_000)}\r\n\r\n${next}`,
    ]) {
      const statuses = (await exchange(bytes)).match(/HTTP\/1\.1 \d+/g) ?? [];
      assert.ok(statuses.length === 1 && /400|501/.test(statuses[0]), `${bytes.slice(0, 120)}: ${statuses}`);
    }
  });

  it('GivesNobodyTheAnswerToABodyOfGet', async () => {
    const hidden = 'GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n';
    const text = await exchange(`GET /privacy HTTP/1.1\r\nHost: x\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    assert.deepEqual(text.match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 200', 'HTTP/1.1 200']);
  });

  it('ShieldsThePublisherFromSlowClients', async () => {
    const crowd = Array.from({ length: 40 }, (_, i) => {
      const socket = connect({ host: '127.0.0.1', port: proxy.port, rejectUnauthorized: false });
      socket.on('error', () => {});
      socket.write(i % 2 ? 'GET /privacy HTTP/1.1\r\nHost' : `POST /signup HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM}\r\nContent-Length: 900\r\n\r\nemail=`);
      return socket;
    });
    await Promise.all(crowd.map((socket) => once(socket, 'secureConnect')));
    assert.equal((await ask('/privacy')).status, 200);
    for (const which of [0, 1]) assert.ok((await metric('klipp_http_connections', which)) < 10, 'slow clients have reached a publisher');
    for (const socket of crowd) socket.destroy();
  });

  it('KeepsDocumentsAndMarkupInEachFormAndServesThemWhileThePublishersAreAway', async () => {
    const path = '/documents/feed.json';
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'Accept-Encoding': encoding };
      const first = await ask('/articles/havnebyer', { headers });
      const again = await ask('/articles/havnebyer', { headers });
      assert.deepEqual([first.headers['x-cache'], again.headers['x-cache']], ['MISS', 'HIT'], encoding);
      assert.equal(again.headers['content-encoding'], encoding === 'identity' ? undefined : encoding);
    }
    const kept = await ask(path);
    const etag = String(kept.headers.etag);
    assert.equal(kept.status, 200);
    assert.equal((await ask(path, { headers: { 'If-None-Match': etag } })).status, 304);
    assert.equal((await ask(path, { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })).headers['content-encoding'], 'br');
    assert.equal((await ask(path, { headers: { 'Accept-Encoding': 'br;q=0, gzip' } })).headers['content-encoding'], 'gzip');
    assert.equal((await ask('/')).headers['x-cache'], undefined, 'a page in the language of who asks');
  });

  it('TellsThePublisherWhoTheClientIsWhateverItSays', async () => {
    const wrong = `Basic ${Buffer.from('x:wrong').toString('base64')}`;
    const guesses = [];
    for (let i = 0; i < 24; ++i) guesses.push((await ask('/admin', { headers: { Authorization: wrong, 'X-Forwarded-For': `192.0.2.${i}` } })).status);
    assert.ok(guesses.includes(401) && guesses.at(-1) === 429, `${guesses}`);
  });

  it('LetsTheAdministratorInByHttps', async () => {
    const headers = { 'X-Forwarded-Proto': 'http' };
    assert.notEqual((await ask('/admin', { headers })).status, 403, 'the client said that it came by http, and was believed');
  });

  it('LimitsPostsOfOneClient', async () => {
    const statuses = await Promise.all(Array.from({ length: 30 }, (_, i) => ask('/signup', { method: 'POST', headers: { 'Content-Type': FORM }, body: `email=p${i}%40example.no&consent=on` })));
    assert.ok(statuses.some(({ status }) => status === 429));
  });

  it('GoesOnWithOnePublisherWhileTheOtherStops', async () => {
    await publishers[1].stop();
    for (let i = 0; i < 6; ++i) assert.equal((await ask('/privacy')).status, 200);
    await publishers[0].stop();
    assert.equal((await ask('/documents/feed.json')).status, 200, 'what is kept is served');
    assert.equal((await ask('/privacy')).status, 502);
  });

  it('SaysNothingOfErrorsInItsConfiguration', () => assert.doesNotMatch(proxy.said, /\[(alert|emerg|crit|warn)\]/));
});

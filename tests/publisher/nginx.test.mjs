/** The configuration of examples/publisher/nginx.conf, asked by real requests. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Nginx } from '../support/nginx.mjs';
import { MOVING, VERSION } from '../support/versions.mjs';

/** @typedef {{ status?: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Response */

/** @type {Record<string, string>} */
const TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  wasm: 'application/wasm',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

/** @param {Response} response */
function unpack({ headers, body }) {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

describe('Nginx', { timeout: 60_000 }, () => {
  const nginx = new Nginx();
  before(() => nginx.start());
  after(() => nginx.stop());

  /**
   * Not fetch, which unpacks, and not as one address, whose dots would be resolved here.
   *
   * @param {string} path
   * @param {Record<string, string>} [headers]
   * @returns {Promise<Response>}
   */
  const request = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port: nginx.port, path, headers, agent: false }, async (answer) => {
        const parts = [];
        for await (const part of answer) parts.push(part);
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      }).on('error', reject);
    });

  for (const folder of [MOVING, VERSION]) {
    for (const [accept, encoding, size] of /** @type {const} */ ([
      ['identity', undefined, 'raw'],
      ['gzip', 'gzip', 'gzip'],
      ['br', 'br', 'brotli'],
    ])) {
      it(`SendsEachFileOf ${folder} As ${accept} AndItHashesToWhatTheManifestSays`, async () => {
        const entries = Object.values(nginx.manifest(folder).files);
        assert.ok(entries.length >= 8, `${entries.length} files`);
        for (const entry of entries) {
          const answer = await request(`/${folder}/${entry.name}`, { 'Accept-Encoding': accept });
          assert.equal(answer.status, 200, entry.name);
          assert.equal(answer.headers['content-encoding'], encoding, entry.name);
          assert.equal(answer.headers['content-type'], TYPES[entry.name.replace(/.*\./, '')], entry.name);
          assert.equal(answer.body.length, entry[size], entry.name);
          const bytes = unpack(answer);
          assert.ok(bytes.equals(readFileSync(join(nginx.dist, folder, entry.name))), entry.name);
          assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, entry.integrity, entry.name);
        }
      });
    }

    it(`SendsTheManifestOf ${folder}`, async () => {
      const answer = await request(`/${folder}/manifest.json`, { 'Accept-Encoding': 'gzip, deflate, br' });
      assert.deepEqual(JSON.parse(String(unpack(answer))), nginx.manifest(folder));
      assert.deepEqual([answer.headers['content-type'], answer.headers['content-encoding']], [TYPES.json, 'br']);
    });
  }

  it('SendsNoEncodingThatIsNotTaken', async () => {
    const path = `/${MOVING}/klipp.js`;
    for (const [accept, encoding] of [['gzip, deflate, br', 'br'], ['br;q=0, gzip', 'gzip'], ['gzip;q=0, br;q=0', undefined], ['brotli, zstd', undefined]]) {
      const { headers } = await request(path, { 'Accept-Encoding': String(accept) });
      assert.equal(headers['content-encoding'], encoding, accept);
    }
  });

  it('SendsCompressedFilesThroughProxies', async () => {
    for (const encoding of ['gzip', 'br']) {
      const { headers } = await request(`/${MOVING}/klipp.js`, { Via: '1.1 cdn.example', 'Accept-Encoding': encoding });
      assert.equal(headers['content-encoding'], encoding);
    }
  });

  it('LetsAVersionBeKeptForAYearAndHasTheMovingFolderAskedForAgain', async () => {
    const name = nginx.manifest(VERSION).files['klipp.js'].name;
    const kept = await request(`/${VERSION}/${name}`);
    assert.equal(kept.headers['cache-control'], 'public, max-age=31536000, immutable');
    const moving = await request(`/${MOVING}/klipp.js`);
    assert.equal(moving.headers['cache-control'], 'public, max-age=300, must-revalidate');
  });

  it('DoesNotSendAgainWhatIsKnown', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { headers } = await request(`/${MOVING}/klipp.wasm`, { 'Accept-Encoding': encoding });
      const again = await request(`/${MOVING}/klipp.wasm`, { 'Accept-Encoding': encoding, 'If-None-Match': String(headers.etag) });
      assert.deepEqual([again.status, again.body.length], [304, 0], encoding);
      assert.equal(again.headers['cache-control'], headers['cache-control']);
      assert.equal(again.headers['access-control-allow-origin'], '*');
    }
  });

  it('GivesEachEncodingATagOfItsOwn', async () => {
    const tags = ['identity', 'gzip', 'br'].map(async (encoding) => (await request(`/${MOVING}/klipp.js`, { 'Accept-Encoding': encoding })).headers.etag);
    assert.equal(new Set(await Promise.all(tags)).size, 3);
  });

  it('LetsEveryOriginUseTheFilesAndReadThatOneIsMissing', async () => {
    for (const [path, status] of /** @type {const} */ ([[`/${MOVING}/klipp.js`, 200], [`/${VERSION}/missing.js`, 404], ['/', 404]])) {
      for (const accept of ['identity', 'gzip', 'br']) {
        const answer = await request(path, { Origin: 'https://partner.example', 'Accept-Encoding': accept });
        const { headers } = answer;
        assert.equal(answer.status, status, path);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
        assert.equal(headers['timing-allow-origin'], '*', path);
        assert.equal(headers['x-content-type-options'], 'nosniff', path);
        assert.equal(headers.vary, 'Accept-Encoding', path);
        assert.equal(headers.server, 'nginx', "its version is nobody's business");
      }
    }
  });

  it('LetsNothingBeKeptThatIsMissing', async () => {
    for (const path of [`/${VERSION}/klipp.00000000.js`, `/${MOVING}/missing.js`, `/${VERSION}/`, `/${MOVING}`, '/missing']) {
      const { status, headers } = await request(path);
      assert.deepEqual([status, headers['cache-control']], [404, 'no-store'], path);
    }
  });

  it('ServesNothingOutsideDist', async () => {
    for (const path of ['/../nginx/nginx.conf', `/${MOVING}/..%2f..%2fnginx/nginx.conf`, '/%2e%2e/nginx/nginx.conf']) {
      const { status } = await request(path);
      assert.ok(status === 400 || status === 404, `${path}: ${status}`);
    }
  });

  it('CompressesNothingItself', async () => {
    const { headers } = await request('/missing', { 'Accept-Encoding': 'gzip, br' });
    assert.equal(headers['content-encoding'], undefined);
  });

  it('SaysNothingOfErrorsOfItsOwn', () => assert.doesNotMatch(nginx.said, /\[(alert|emerg|crit|warn)\]/));
});

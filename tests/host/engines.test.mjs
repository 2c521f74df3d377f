import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Engines } from '../../web/src/host/engines.js';
import { bodyScope, FULL, HTML, LITE, SHARE } from '../../web/src/common/scopes.js';
import { Site } from '../support/site.mjs';
import { tinyModule } from './tiny_module.mjs';

const WORKS = 1;
const PATHS = ['/share.wasm', '/lite.wasm', '/full.wasm', '/html.wasm'];

describe('Engines', () => {
  const site = new Site();
  before(() => site.start());
  after(() => site.stop());
  beforeEach(() => {
    site.requests = [];
    site.routes = Object.fromEntries(PATHS.map((path) => [path, { type: 'application/wasm', body: tinyModule() }]));
  });

  const engines = () => new Engines(PATHS.map((path) => [site.origin + path]));

  /** @param {Engines} from @param {number} size */
  const render = (from, size) => from.render(size, WORKS, [], new Uint8Array());

  it('FetchTheSmallestThatServes', async () => {
    for (const [size, path] of PATHS.entries()) {
      site.requests = [];
      await render(engines(), size);
      assert.deepEqual(site.requests, [path]);
    }
  });

  it('FetchTheOneThatServesTheWholePage', async () => {
    const all = engines();
    all.expect(SHARE);
    all.expect(FULL);
    all.expect(SHARE);
    await all.pick(all.scopeFor(SHARE)).start();
    assert.equal(await render(all, SHARE), '1');
    assert.equal(await render(all, LITE), '2');
    assert.deepEqual(site.requests, ['/full.wasm']);
  });

  it('LeaveALargerOneToTheWidgetThatNeedsItAndTheRestToThat', async () => {
    const all = engines();
    all.expect(LITE);
    await all.pick(all.scopeFor(SHARE)).start();
    assert.equal(await render(all, SHARE), '1');
    assert.equal(await render(all, FULL), '1');
    assert.equal(await render(all, SHARE), '2');
    assert.deepEqual(site.requests, ['/lite.wasm', '/full.wasm']);
  });

  it('LeaveABodyInMarkdownToItsOwnModule', async () => {
    const all = engines();
    assert.equal(await render(all, HTML), '1');
    await all.pick(all.scopeFor(FULL)).start();
    assert.equal(await render(all, FULL), '1');
    assert.equal(await render(all, LITE), '2');
    assert.deepEqual(site.requests, ['/html.wasm', '/full.wasm']);
  });
});

describe('BodyScope', () => {
  it('IsKnownByAddressOrFormat', () => {
    const scopeOf = (/** @type {Record<string, string>} */ attributes) => bodyScope(/** @type {any} */ ({ getAttribute: (/** @type {string} */ name) => attributes[name] ?? null }));
    assert.equal(scopeOf({ src: 'https://a.example/wp-json/wp/v2/posts/1' }), HTML);
    assert.equal(scopeOf({ src: 'https://a.example/ghost/api/content/posts/?key=1' }), HTML);
    assert.equal(scopeOf({ src: '/feed.json', format: 'json-feed' }), HTML);
    assert.equal(scopeOf({ src: '/wp-json.json' }), undefined);
    assert.equal(scopeOf({ src: '/wp-json/', format: 'klipp' }), FULL);
  });
});

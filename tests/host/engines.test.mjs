import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Engines } from '../../web/src/host/engines.js';
import { FULL, LITE, SHARE } from '../../web/src/common/scopes.js';
import { Site } from '../support/site.mjs';
import { tinyModule } from './tiny_module.mjs';

const WORKS = 1;
const PATHS = ['/share.wasm', '/lite.wasm', '/full.wasm'];

/** @param {...string} selectors @returns {any} a page with elements that one of them matches */
const pageWith = (...selectors) => ({ querySelector: (/** @type {string} */ asked) => selectors.find((one) => asked.includes(one)) });

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
    await all.pick(all.scopeFor(SHARE, pageWith('klipp-article'))).start();
    assert.equal(await render(all, SHARE), '1');
    assert.equal(await render(all, LITE), '2');
    assert.deepEqual(site.requests, ['/full.wasm']);
  });

  it('LeaveALargerOneToTheWidgetThatNeedsItAndTheRestToThat', async () => {
    const all = engines();
    await all.pick(all.scopeFor(SHARE, pageWith('klipp-card'))).start();
    assert.equal(await render(all, SHARE), '1');
    assert.equal(await render(all, FULL), '1');
    assert.equal(await render(all, SHARE), '2');
    assert.deepEqual(site.requests, ['/lite.wasm', '/full.wasm']);
  });
});

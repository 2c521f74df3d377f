import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Engines } from '../../web/src/host/engines.js';
import { FULL, HTML, LITE, SHARE } from '../../web/src/common/scopes.js';
import { Site } from '../support/site.mjs';
import { tinyModule } from './tiny_module.mjs';

const WORKS = 1;
const PATHS = ['/share.wasm', '/lite.wasm', '/full.wasm', '/html.wasm'];

/** @param {...[localName: string, attributes?: Record<string, string>]} elements @returns {any} a page with them */
const pageWith = (...elements) => ({
  querySelectorAll: () => elements.map(([localName, attributes = {}]) => ({ localName, getAttribute: (/** @type {string} */ name) => attributes[name] ?? null })),
});

describe('Engines', () => {
  const site = new Site();
  before(() => site.start());
  after(() => site.stop());
  beforeEach(() => {
    site.requests = [];
    site.routes = Object.fromEntries(PATHS.map((path) => [path, { type: 'application/wasm', body: tinyModule() }]));
  });

  /** @param {ConstructorParameters<typeof Engines>[1]} [page] */
  const engines = (page) => new Engines(PATHS.map((path) => [site.origin + path]), page);

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
    await all.pick(all.scopeFor(SHARE, pageWith(['klipp-share'], ['klipp-article', { format: 'klipp' }]))).start();
    assert.equal(await render(all, SHARE), '1');
    assert.equal(await render(all, LITE), '2');
    assert.deepEqual(site.requests, ['/full.wasm']);
  });

  it('LeaveALargerOneToTheWidgetThatNeedsItAndTheRestToThat', async () => {
    const all = engines();
    await all.pick(all.scopeFor(SHARE, pageWith(['klipp-card', { format: 'klipp' }]))).start();
    assert.equal(await render(all, SHARE), '1');
    assert.equal(await render(all, FULL), '1');
    assert.equal(await render(all, SHARE), '2');
    assert.deepEqual(site.requests, ['/lite.wasm', '/full.wasm']);
  });

  it('KnowWhatReadsABodyByItsAddressOrFormat', () => {
    const scopeOn = (/** @type {any} */ ...elements) => engines().scopeFor(LITE, pageWith(...elements));
    assert.equal(scopeOn(['klipp-article', { src: 'https://a.example/wp-json/wp/v2/posts/1' }]), HTML);
    assert.equal(scopeOn(['klipp-card', { src: 'https://a.example/ghost/api/content/posts/?key=1' }]), HTML);
    assert.equal(scopeOn(['klipp-feed', { src: '/feed.json', format: 'json-feed' }]), HTML);
    assert.equal(scopeOn(['klipp-article', { src: '/wp-json.json' }]), LITE);
    assert.equal(engines().scopeFor(SHARE, pageWith(['klipp-article', { src: '/a.json' }])), SHARE);
    assert.equal(scopeOn(['klipp-article', { src: '/wp-json/', format: 'klipp' }]), FULL);
  });

  it('FetchNothingForWhatIsFarAway', () => {
    const page = pageWith(['klipp-signup'], ['klipp-article', { format: 'klipp' }]);
    const isNear = (/** @type {Element} */ { localName }) => localName !== 'klipp-article';
    assert.equal(engines().scopeFor(SHARE, page), FULL);
    assert.equal(engines({ isNear }).scopeFor(SHARE, page), LITE);
    assert.equal(engines({ isNear: () => false }).scopeFor(SHARE, page), SHARE);
  });

  it('LookAtThePageOnceATask', async () => {
    let looks = 0;
    const page = { ...pageWith(), querySelectorAll: () => (looks++, []) };
    const all = engines();
    for (const size of [SHARE, LITE, SHARE]) assert.equal(all.scopeFor(size, page), size);
    assert.equal(looks, 1);
    await new Promise((resolve) => setTimeout(resolve));
    all.scopeFor(SHARE, page);
    assert.equal(looks, 2);
  });

  it('LeaveABodyInMarkdownToItsOwnModule', async () => {
    const all = engines();
    assert.equal(await render(all, HTML), '1');
    await all.pick(all.scopeFor(FULL, pageWith())).start();
    assert.equal(await render(all, FULL), '1');
    assert.equal(await render(all, LITE), '2');
    assert.deepEqual(site.requests, ['/html.wasm', '/full.wasm']);
  });
});

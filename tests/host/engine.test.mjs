import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Engine } from '../../web/src/host/engine.js';
import { Site } from '../support/site.mjs';
import { tinyModule } from './tiny_module.mjs';

const TRAPS = 0;
const WORKS = 1;
const NOTHING = new Uint8Array();
const WASM = { type: 'application/wasm', body: tinyModule() };

describe('Engine', () => {
  const site = new Site();
  before(() => site.start());
  after(() => site.stop());
  beforeEach(() => {
    site.requests = [];
    site.routes = { '/klipp.wasm': WASM };
  });

  const engine = () => new Engine(`${site.origin}/klipp.wasm`);

  /**
   * @param {Engine} from
   * @param {number} kind
   */
  const render = (from, kind) => from.render(kind, [['lang', 'nb']], NOTHING);

  it('FetchesNothingBeforeItIsNeeded', () => {
    engine();
    assert.deepEqual(site.requests, []);
  });

  it('FetchesOnceAndUsesOneInstanceForAll', async () => {
    const one = engine();
    const outputs = await Promise.all([render(one, WORKS), render(one, WORKS), render(one, WORKS)]);
    assert.deepEqual(outputs, ['1', '2', '3']);
    assert.equal(site.count('/klipp.wasm'), 1);
  });

  it('ReplacesAnInstanceThatTrappedWithoutFetchingAgain', async () => {
    const one = engine();
    assert.equal(await render(one, WORKS), '1');
    await assert.rejects(render(one, TRAPS), { code: 'module', message: /unreachable/ });
    assert.equal(await render(one, WORKS), '1');
    assert.equal(site.count('/klipp.wasm'), 1);
  });

  it('KeepsATrapToTheWidgetThatCausedIt', async () => {
    const one = engine();
    const kinds = [WORKS, TRAPS, WORKS, TRAPS, WORKS];
    const outcomes = await Promise.allSettled(kinds.map((kind) => render(one, kind)));
    // Each "1" is the first rendering of an instance: nobody goes on with one that trapped.
    const outputs = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : outcome.reason.code));
    assert.deepEqual(outputs, ['1', 'module', '1', 'module', '1']);
    assert.equal(site.count('/klipp.wasm'), 1);
  });

  it('CompilesAModuleOfTheWrongTypeToo', async () => {
    site.routes['/klipp.wasm'] = { ...WASM, type: 'text/plain' };
    assert.equal(await render(engine(), WORKS), '1');
  });

  it('RefusesAModuleOfAnotherVersion', async () => {
    site.routes['/klipp.wasm'] = { ...WASM, body: tinyModule(2) };
    await assert.rejects(engine().start(), { code: 'module', message: /different versions/ });
  });

  it('RefusesAModuleThatIsCutShort', async () => {
    site.routes['/klipp.wasm'] = { ...WASM, body: tinyModule().subarray(0, 60) };
    await assert.rejects(engine().start(), { code: 'module' });
  });

  it('SaysThatTheModuleIsNotThereAndTriesAgainWhenAsked', async () => {
    const one = engine();
    site.routes = {};
    await assert.rejects(one.start(), { code: 'http', message: /klipp\.wasm answered 404/ });
    site.routes = { '/klipp.wasm': WASM };
    assert.equal(await render(one, WORKS), '1');
  });

  it('SaysThatTheServerIsNotThere', async () => {
    const gone = await new Site().start();
    const url = `${gone.origin}/klipp.wasm`;
    await gone.stop();
    await assert.rejects(new Engine(url).start(), { code: 'network', message: /could not be fetched/ });
  });
});

/** Modules as JavaScript, in a process without WebAssembly. */
import '../support/without_wasm.mjs';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Engine } from '../../web/src/host/engine.js';

const TRAPS = 0;
const WORKS = 1;
const RECURSES = 2;

/** As tiny_module.mjs: counts the renderings of an instance, kind 0 traps, kind 2 calls itself for ever. */
const script = (version = 1) => `export default () => {
  const buffer = new ArrayBuffer(64);
  let count = 0;
  const forever = () => 1 + forever();
  return {
    memory: { get buffer() { return buffer; } },
    klipp_abi_version: () => ${version},
    klipp_input: () => 32,
    klipp_render(kind) {
      if (kind === ${TRAPS}) throw new Error('abort');
      if (kind === ${RECURSES}) return forever();
      new Uint8Array(buffer)[16] = 48 + ++count;
      return 0;
    },
    klipp_output: () => 16,
    klipp_output_size: () => 1,
    klipp_problems_size: () => 0,
  };
};`;


// Nobody answers there: whoever asks for the module fails.
const engine = (text = script()) => new Engine('http://127.0.0.1:1/klipp.wasm', `data:text/javascript,${encodeURIComponent(text)}`);

/** @param {Engine} from @param {number} kind */
const render = (from, kind) => from.render(kind, [], new Uint8Array());

describe('EngineOfAScript', () => {
  it('FetchesTheScriptInsteadOfTheModuleAndUsesOneInstanceForAll', async () => {
    const one = engine();
    assert.deepEqual(await Promise.all([render(one, WORKS), render(one, WORKS), render(one, WORKS)]), ['1', '2', '3']);
  });

  it('ReplacesAnInstanceThatTrappedAndKeepsThatToTheWidgetThatCausedIt', async () => {
    const one = engine();
    assert.equal(await render(one, WORKS), '1');
    await assert.rejects(render(one, TRAPS), { code: 'module', message: /the module stopped: Error: abort/ });
    assert.equal(await render(one, WORKS), '1');
  });

  it('TakesAStackThatOverflowsForATrap', async () => {
    const one = engine();
    assert.equal(await render(one, WORKS), '1');
    await assert.rejects(render(one, RECURSES), { code: 'module', message: /the module stopped: RangeError/ });
    assert.equal(await render(one, WORKS), '1');
  });

  it('RefusesAScriptOfAnotherVersion', async () => {
    await assert.rejects(engine(script(2)).start(), { code: 'module', message: /different versions/ });
  });

  it('SaysThatTheScriptIsNotThereOrNoScript', async () => {
    const gone = new Engine('http://127.0.0.1:1/klipp.wasm', new URL('not_here.mjs', import.meta.url).href);
    await assert.rejects(gone.start(), { code: 'network', message: /not_here\.mjs could not be fetched/ });
    await assert.rejects(engine('<p>').start(), { code: 'network' });
  });
});

/** How tall frames tell that they are, and when they stop telling it, against a clock of the test's own. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { MOST_HEIGHT, watchHeight } from '../../web/src/frame/height.js';

describe('HeightOfAFrame', () => {
  /** @type {Record<string, (() => void)[]>} */
  let listeners = {};
  let [now, height] = [0, 0];
  /** @type {number[]} */
  let told = [];
  const body = { style: { overflow: '' } };
  /** What the ResizeObserver calls. */
  let changed = () => {};

  beforeEach(() => {
    [listeners, now, height, told] = [{}, 10_000, 100, []];
    body.style.overflow = '';
    const stubs = {
      addEventListener: (/** @type {string} */ type, /** @type {() => void} */ listener) => (listeners[type] ??= []).push(listener),
      ResizeObserver: class {
        constructor(/** @type {() => void} */ callback) {
          changed = callback;
        }

        observe() {}
      },
      performance: { now: () => now },
      document: { body },
      innerWidth: 600,
    };
    for (const [name, value] of Object.entries(stubs)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    watchHeight(/** @type {any} */ ({ getBoundingClientRect: () => ({ height }) }), (pixels) => told.push(pixels));
  });

  /** The content is as tall as this; the page makes the frame as tall as it was told; which changes the content again. @param {number} pixels */
  function grow(pixels) {
    height = pixels;
    changed();
    height = pixels + 1;
    listeners.resize.forEach((listener) => listener());
  }

  it('IsToldAtOnceAndRoundedUp', () => {
    assert.deepEqual(told, [100]);
    height = 120.2;
    changed();
    assert.deepEqual(told, [100, 121]);
  });

  it('IsNotToldForEverWhereContentAnswersEachTime', () => {
    for (let i = 0; i < 50; i++) grow(200 + i);
    assert.ok(told.length > 5 && told.length < 12, `${told.length} times`);
    assert.equal(body.style.overflow, 'auto', 'what is cut off can be scrolled to');
  });

  it('IsToldHoweverOftenContentGrowsThatComesToRestBetween', () => {
    for (let i = 0; i < 50; i++) {
      now += 1001;
      grow(200 + i);
    }
    assert.equal(told.at(-1), 249);
    assert.equal(body.style.overflow, '');
  });

  it('IsToldAfterAnyNumberOfResizesThatLeaveItAsItWasTold', () => {
    for (let i = 0; i < 50; i++) listeners.resize.forEach((listener) => listener());
    grow(200);
    assert.deepEqual(told, [100, 200]);
  });

  it('IsCountedForEachWidthByItself', () => {
    for (let i = 0; i < 50; i++) {
      Object.assign(globalThis, { innerWidth: 600 + i });
      grow(200 + i);
    }
    assert.equal(told.at(-1), 249);
  });

  it('IsNoMoreThanThePageWouldGive', () => {
    height = MOST_HEIGHT + 1;
    changed();
    assert.deepEqual(told, [100]);
    assert.equal(body.style.overflow, 'auto');
  });
});

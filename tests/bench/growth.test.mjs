/**
 * Every generator of growth_inputs.mjs at the largest size that the limits let in: it renders or is refused by a named
 * limit, the same natively and in the module, and after a refusal the same instance renders the next document byte for
 * byte as before. How long it takes is for growth.mjs to say.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderByModule, renderNatively } from '../support/render.mjs';
import { inputs, textOf } from './growth_inputs.mjs';

const NEXT = Buffer.from('# Title\n\n*a* **b** [c](https://a.example) | d\n\n| e | f |\n|-|-|\n| g | h |\n');
const before = await renderByModule('body', {}, NEXT);

for (const input of inputs) {
  test(input.name, async () => {
    const text = textOf(input, input.bound);
    const native = renderNatively(input.kind, {}, text);
    // Not assert.equal: what it prints of two megabytes that differ is of no use.
    assert.ok((await renderByModule(input.kind, {}, text, input.module)) === native, 'the module gave something else');
    if (native.startsWith('error at ')) assert.match(native, /; \w+/, 'the error does not say what to do');
    assert.equal(await renderByModule('body', {}, NEXT), before);
  });
}

test('one byte beyond the bound is refused', async () => {
  for (const [kind, bytes] of /** @type {const} */ ([['body', 256 * 1024], ['article', 1024 * 1024]])) {
    const refused = await renderByModule(kind, {}, Buffer.alloc(bytes + 1, 'a'));
    assert.match(refused, new RegExp(`more than ${bytes} bytes \\(`));
  }
});

test('a document that memory has no room for costs itself only', async () => {
  const refused = await renderByModule('body', {}, Buffer.alloc(200 * 2 ** 20));
  assert.match(refused, /^error at the widget could not be rendered; /);
  assert.equal(await renderByModule('body', {}, NEXT), before);
});

import assert from 'node:assert/strict';
import { LEFT_TO_ANOTHER, MODULES, renderByModule } from '../support/render.mjs';

/** Cards that have no summary but a body in Markdown. */
const NEED_MARKDOWN = ['card-first-paragraph'];

/** Share bars with a title that some network finds too long. */
const NEED_CUTTING = ['share-with-names', 'share-names-alone'];

/** Share bars of addresses that are not spelled as browsers spell them. */
const NEED_ADDRESSES = ['share-from-options'];

/**
 * Renders a case by each module, which must write the expected bytes or be one that leaves it to a larger one.
 *
 * @param {import('./cases.mjs').Case} of
 * @param {Uint8Array} document
 * @param {string} expected
 */
export async function compareModules(of, document, expected) {
  for (const module of MODULES) {
    const rendered = await renderByModule(of.kind, of.options ?? {}, document, module);
    // What is wrong, only the largest says.
    if (expected.startsWith('error at ') && module !== 'klipp.wasm') assert.equal(rendered, LEFT_TO_ANOTHER, module);
    else if (rendered === LEFT_TO_ANOTHER) assert.ok(isLeftToAnother(module, of), module);
    else assert.equal(rendered, expected, `${module} wrote other bytes`);
  }
}

/** @param {string} module @param {import('./cases.mjs').Case} of */
function isLeftToAnother(module, { name, kind, document }) {
  if (module === 'klipp-share.wasm') return kind !== 'share' || document !== undefined || NEED_ADDRESSES.includes(name);
  return module === 'klipp-lite.wasm' && (['article', 'body'].includes(kind) || [...NEED_MARKDOWN, ...NEED_CUTTING].includes(name));
}

import assert from 'node:assert/strict';
import { LEFT_TO_ANOTHER, MODULES, renderByModule } from '../support/render.mjs';

/** Cards that have no summary but a body in Markdown. */
const NEED_MARKDOWN = ['card-first-paragraph'];

/** Documents that are no JSON Feed. */
const OTHER_FORMATS = /\/(wordpress|ghost|ninjs)_/;

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
    assert.equal(rendered, isLeftToAnother(module, of) ? LEFT_TO_ANOTHER : expected, module);
  }
}

/** What each module refuses: nothing else may be added unseen. @param {string} module @param {import('./cases.mjs').Case} of */
function isLeftToAnother(module, { name, kind, document }) {
  if (module === 'klipp-share.wasm') return kind !== 'share' || document !== undefined;
  if (OTHER_FORMATS.test(document ?? '')) return true;
  return module === 'klipp-lite.wasm' && (['article', 'body'].includes(kind) || NEED_MARKDOWN.includes(name));
}

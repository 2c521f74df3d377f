import assert from 'node:assert/strict';
import { LEFT_TO_ANOTHER, MODULES, renderByModule } from '../support/render.mjs';

/** Cards that have no summary but a body in Markdown, or in HTML. */
const NEED_MARKDOWN = ['card-first-paragraph', 'card-hebrew', 'card-japanese'];
const NEED_HTML = ['feed-html'];

/** Documents that are no JSON Feed. */
const OTHER_FORMATS = /\/(wordpress|ghost|ninjs)_/;

/**
 * Renders a case by each module, which must write the expected bytes or be one that leaves it to another.
 *
 * @param {import('./cases.mjs').Case} of
 * @param {Uint8Array} document
 * @param {string} expected
 */
export async function compareModules(of, document, expected) {
  const text = new TextDecoder().decode(document);
  for (const module of MODULES) {
    const rendered = await renderByModule(of.kind, of.options ?? {}, document, module);
    assert.equal(rendered, isLeftToAnother(module, of, text) ? LEFT_TO_ANOTHER : expected, module);
  }
}

/** What a case's body is written in, if it shows one. @param {import('./cases.mjs').Case} of @param {string} text */
function bodyOf({ name, kind, document, options }, text) {
  if (NEED_MARKDOWN.includes(name)) return 'markdown';
  if (NEED_HTML.includes(name) || OTHER_FORMATS.test(document ?? '')) return 'html';
  if (kind === 'body') return options?.format ?? 'markdown';
  if (kind !== 'article') return 'none';
  if (/"content_markdown": *"[^"]/.test(text)) return 'markdown';
  return /"content_html": *"[^"]/.test(text) ? 'html' : 'text';
}

/** What each module refuses: nothing else may be added unseen. @param {string} module @param {import('./cases.mjs').Case} of @param {string} text */
function isLeftToAnother(module, of, text) {
  const body = bodyOf(of, text);
  if (module === 'klipp-share.wasm') return of.kind !== 'share' || of.document !== undefined;
  if (module === 'klipp-html.wasm') return body === 'markdown';
  if (module === 'klipp.wasm') return body === 'html';
  return ['article', 'body'].includes(of.kind) || body !== 'none';
}

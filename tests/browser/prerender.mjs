import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PROGRAMS } from './servers.mjs';

/**
 * What the command prints of a document.
 *
 * @param {string} as
 * @param {string} kind
 * @param {string} document
 * @param {string} base where the document is
 * @param {string[]} more words for the command
 */
function rendered(as, kind, document, base, more) {
  const words = ['render', kind, '--as', as, `--base=${base}`, ...more];
  return execFileSync(join(PROGRAMS, 'klipp'), words, { input: document, encoding: 'utf8' });
}

/**
 * An element with its shadow root.
 *
 * @param {string} kind
 * @param {string} document
 * @param {string} base where the document is
 * @param {string[]} [more] words for the command
 */
export const prerender = (kind, document, base, more = []) => rendered('shadow', kind, document, base, more);

/** What the attribute `markup` of an element leads to. @param {string} kind @param {string} document @param {string} base @param {string[]} [more] */
export const readyMarkup = (kind, document, base, more = []) => rendered('fragment', kind, document, base, more);

/** A complete page. @param {string} kind @param {string} document @param {string} base @param {string[]} [more] */
export const completePage = (kind, document, base, more = []) => rendered('page', kind, document, base, more);

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PROGRAMS } from './servers.mjs';

/**
 * An element with its shadow root, as the command prints it.
 *
 * @param {string} kind
 * @param {string} document
 * @param {string} base where the document is
 * @param {string[]} [more] words for the command
 */
export function prerender(kind, document, base, more = []) {
  const words = ['render', kind, '--as', 'shadow', `--base=${base}`, ...more];
  return execFileSync(join(PROGRAMS, 'klipp'), words, { input: document, encoding: 'utf8' });
}

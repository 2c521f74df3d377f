/** What `klipp` says of a widget of the gallery: its markup, and the snippet that makes it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { THEMES } from './widgets.mjs';

export const DOCUMENTS = fileURLToPath(new URL('../agdering/', import.meta.url));

/** Where the documents say that they are; their pictures are beside the gallery's pages. */
const PUBLISHER = 'https://news.example/';
const BASE = `${PUBLISHER}documents/`;
const CDN = 'https://cdn.example/';

/** Below the headings of the gallery. An article's are as the snippet has them, since they look otherwise at other levels. */
const HEADING_LEVEL = '4';

/** @typedef {{ kind: string, variant: import('./widgets.mjs').Variant }} Choice a layout of a widget */

/** @param {Record<string, string>} options */
const wordsOf = (options) => Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);

/** @param {Choice} choice */
const fileOf = ({ variant }) => join(DOCUMENTS, `${variant.document}.json`);

/** @param {Choice} choice */
const addressOf = ({ variant }) => `${BASE}${variant.document}.json`;

/**
 * The element with its shadow root.
 *
 * @param {string} klipp the program
 * @param {Choice} choice
 * @param {string} theme its name, with light or dark if it is not as the page is
 */
export function render(klipp, choice, theme) {
  /** @type {Record<string, string>} */
  const level = choice.kind === 'article' ? {} : { 'heading-level': HEADING_LEVEL };
  const options = { base: addressOf(choice), as: 'shadow', stylesheet: 'themed.css', theme, ...level, ...choice.variant.options };
  const html = execFileSync(klipp, ['render', choice.kind, fileOf(choice), ...wordsOf(options)], { encoding: 'utf8' });
  return html.replaceAll(`${BASE}pictures/`, 'pictures/');
}

/** Where the fallback link leads, and what it says. A share bar without address or title has those of its document. @param {Choice} choice @returns {Record<string, string>} */
function linkOf(choice) {
  if (choice.kind === 'share') return {};
  const { title, url, home_page_url: home } = JSON.parse(readFileSync(fileOf(choice), 'utf8'));
  return { url: new URL(url ?? home, PUBLISHER).href, title };
}

/**
 * What partners paste. Hints are left out: they are the same for all of them.
 *
 * @param {string} klipp the program
 * @param {Choice} choice
 * @param {string} theme
 */
export function snippet(klipp, choice, theme) {
  /** @type {Record<string, string>} */
  const look = theme === THEMES[0].id ? {} : { theme };
  const options = { cdn: CDN, src: addressOf(choice), document: fileOf(choice), hints: 'none', ...choice.variant.options, ...look };
  return execFileSync(klipp, ['snippet', choice.kind, ...wordsOf({ ...options, ...linkOf(choice) })], { encoding: 'utf8' }).trim();
}

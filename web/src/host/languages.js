import { expectSuccess, request } from './request.js';
import { once, rescue } from '../common/promises.js';

/**
 * What Klipp says in the languages of a page. A module has English alone; each other language is a file beside klipp.js.
 *
 * @typedef {(tag: string, note?: (error: unknown) => void) => Promise<string>} Languages gives the option `words` for a tag, see
 *     wasm/languages.hpp: the tag, and the text of the language that is nearest to it. Where that does not come, `note` is
 *     told, and English stands in for it
 */

/**
 * The file of the language nearest to a tag, by the lookup of RFC 4647 as klipp::locale_for does it.
 *
 * @param {string} tag
 * @param {string[]} known the tags of each language that has a file, the first of them its name
 * @returns {string | undefined}
 */
export function nearestLanguage(tag, known) {
  for (let rest = tag.toLowerCase().replaceAll('_', '-'); rest; rest = rest.replace(/(-[^-])?-[^-]*$|^[^-]*$/, '')) {
    const found = known.find((tags) => tags.toLowerCase().split(' ').includes(rest));
    if (found) return found.split(' ')[0];
  }
}

/**
 * Words of the page's own in place of Klipp's, `klipp.labels = { share: 'Pass it on' }`, as the core takes them: a line each.
 */
export function pageLabels() {
  const labels = /** @type {any} */ (globalThis).klipp?.labels ?? {};
  return Object.entries(labels).map(([name, words]) => `${name}=${String(words).replaceAll('\n', ' ')}\n`).join('');
}

/**
 * @param {(name: string) => string} addressOf a file beside klipp.js
 * @returns {Languages}
 */
export function makeLanguages(addressOf) {
  const known = KLIPP_LANGUAGES.split(',');
  /** @type {Map<string, () => Promise<string>>} */
  const texts = new Map();
  return async (written, note = () => {}) => {
    const [tag] = /** @type {string[]} */ (/^[\w-]*/.exec(written)); // as klipp::tag_at_start
    const nearest = nearestLanguage(tag, known);
    if (!nearest) return `${tag}\n`;
    const url = addressOf(`language-${nearest}.txt`);
    const load = texts.get(url) ?? once(() => request(url, (response) => expectSuccess(response).text()));
    texts.set(url, load);
    return `${tag}\n${(await rescue(load(), note)) ?? ''}`;
  };
}

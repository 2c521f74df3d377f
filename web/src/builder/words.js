import { nearestLanguage } from '../host/languages.js';

/** @typedef {Record<string, string>} Words by their names in web/builder/locales */

/**
 * What the page says, in the first of the reader's languages that it has: those it asks for itself before the browser's.
 *
 * @param {string | null} asked
 * @param {URL} base of the files
 * @returns {Promise<Words>}
 */
export async function loadWords(asked, base) {
  const words = { ...KLIPP_BUILDER_WORDS };
  const known = ['en', ...KLIPP_BUILDER_LANGUAGES.split(',')];
  const wanted = [...(asked ? [asked] : []), ...navigator.languages];
  const language = wanted.map((tag) => nearestLanguage(tag, known)).find(Boolean);
  if (!language || language === 'en') return words;
  const file = new URL(`builder-${language}.json`, base);
  try {
    const response = await fetch(file);
    Object.assign(words, await response.json());
    document.documentElement.lang = language;
    document.documentElement.dir = words.dir;
  } catch (error) {
    console.warn(`Klipp: this page stays in English; the words of ${language} did not come from ${file}: ${error}`);
  }
  return words;
}

/** Writes them into the page. @param {Words} words */
export function sayWords(words) {
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-word]'))) {
    element.textContent = words[element.dataset.word ?? ''];
  }
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-label]'))) {
    element.setAttribute(element.localName === 'iframe' ? 'title' : 'aria-label', words[element.dataset.label ?? '']);
  }
}

/** @param {string} phrase with names in braces @param {Record<string, string>} values */
export const fill = (phrase, values) => phrase.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

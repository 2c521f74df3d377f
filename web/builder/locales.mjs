/**
 * What the builder says: web/builder/locales has a file for each language, of the form of core/locales, and words that widgets say,
 * too, come from there. A word that a language lacks is said in English.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RIGHT_TO_LEFT, wordsOf } from '../../core/tools/locales.mjs';

const FOLDER = fileURLToPath(new URL('locales/', import.meta.url));

/** Of core/locales. */
const SHARED = ['copy', 'copied', 'name', 'share_by_email', 'share_by_link', 'share_by_device', 'share_by_print'];

/** @param {string} tag @returns {{ language: string, unsure: string[], words: Record<string, string> }} */
export const localeOf = (tag) => JSON.parse(readFileSync(`${FOLDER}${tag}.json`, 'utf8'));

/** English before the others. */
export const builderLanguages = () => {
  const tags = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
  return ['en', ...tags.filter((tag) => tag !== 'en').sort()];
};

/** All that the builder says in a language, and `dir`; nothing of what it lacks. @param {string} tag @returns {Record<string, string>} */
export function builderWords(tag) {
  const { words } = wordsOf(tag);
  const shared = SHARED.filter((name) => words[name]).map((name) => [name, words[name]]);
  return { dir: RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr', ...localeOf(tag).words, ...Object.fromEntries(shared) };
}

/**
 * A page with the words in its places for them.
 *
 * @param {string} html in which `data-word="NAME"` stands last in the start tags of elements without content
 * @param {Record<string, string>} words
 */
export const sayWords = (html, words) => html.replace(/data-word="(\w+)">(?=<\/)/g, (place, name) => place + words[name].replace(/&/g, '&amp;').replace(/</g, '&lt;'));

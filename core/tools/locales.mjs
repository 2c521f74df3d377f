/**
 * Writes core/src/locale/english_text.hpp and locale_texts.hpp from core/locales: the words of each language, and what the CLDR
 * says of it.
 *
 *     make locales
 *
 * The files are checked in, so that the core builds without Node.js; a test holds them against sources().
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../locales/', import.meta.url));

/** @typedef {string | Record<string, string>} Phrase a text, or one for each form that numbers of things have */
/**
 * @typedef {object} Words a file of core/locales
 * @property {string} language its tag
 * @property {string[]} [also] other tags that mean it: old ones, and regions that tell of a script
 * @property {string} name in itself
 * @property {string[]} unsure names of words that somebody who speaks it should look at
 * @property {Record<string, Phrase>} words
 */
/** @typedef {{ date: string, months: string[], digits: string, list: string[], plurals: string, region: string, forms: string[] }} Cldr of one language */

/** @param {string} name @returns {any} */
const read = (name) => JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));

/** Tags of all languages that there are words in, English before all others. */
export const languages = () => {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
  return ['en', ...names.filter((name) => name !== 'cldr' && name !== 'en').sort()];
};

/** @param {string} tag @returns {Words} */
export const wordsOf = (tag) => read(tag);

/** A language's tag, and the others that mean it. @param {string} tag */
export const tagsOf = (tag) => [tag, ...(wordsOf(tag).also ?? [])].join(' ');

/** Of share bars, whose module has no other words in English. */
const SHARE_WORDS = 7;

/** Names of what a language's text consists of, in its order (Word in klipp/locale.hpp). */
export function names() {
  const keys = Object.keys(wordsOf('en').words);
  return [...keys.slice(0, SHARE_WORDS), 'digits', 'date', 'months', 'list', 'plurals', 'region', ...keys.slice(SHARE_WORDS)];
}

/**
 * A language as the core and the modules read it: its tags, and a line for each of names(). An empty line is English. Within a line
 * there are tabs, between months, between the parts of lists, and between the forms of a phrase where they differ.
 *
 * @param {string} tag
 */
export function textOf(tag) {
  /** @type {Cldr} */
  const { forms, ...cldr } = read('cldr').languages[tag] ?? { forms: ['other'] };
  const lines = { ...cldr, ...wordsOf(tag).words };
  return [tagsOf(tag), ...names().map((name) => lineOf(lines[/** @type {keyof typeof lines} */ (name)], forms))].join('\n').trimEnd();
}

/** @param {Phrase | string[] | undefined} value @param {string[]} forms */
function lineOf(value = '', forms) {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join('\t');
  const all = forms.map((form) => value[form] ?? value.other);
  return new Set(all).size > 1 ? all.join('\t') : all[0];
}

/** @param {string} text as a literal of C++; what is not ASCII stays as it is */
const literal = (text) => `"${text.replace(/["\\]/g, '\\$&').replace(/\t/g, '\\t')}`;

/** @param {string} text with its lines on lines of their own */
const literals = (text) => text.split('\n').map((line, i, all) => `    ${literal(line)}${i + 1 < all.length ? '\\n' : ''}"`).join('\n');

/** @param {string} what the file holds @param {string} content */
const header = (what, content) => `#pragma once

/// Written by core/tools/locales.mjs from core/locales (make locales): ${what}
// clang-format off
namespace klipp {

${content}

}  // namespace klipp
`;

/** What each file has to be, by its name. @returns {Record<string, string>} */
export function sources() {
  const [english, ...others] = languages();
  const texts = others.map((tag) => `    // ${wordsOf(tag).name}\n${literals(textOf(tag))},`);
  return {
    'english_text.hpp': header('English, by itself for modules.', `inline constexpr char kEnglishText[] =\n${literals(textOf(english))};`),
    'locale_texts.hpp': header('all languages but English.', `inline constexpr std::string_view kLocaleTexts[] = {\n${texts.join('\n')}\n};`),
  };
}

/** A test holds it against the CLDR. */
export const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The 19th of January 2018. @param {string} tag */
function exampleDate(tag) {
  const { date, months, digits } = read('cldr').languages[tag] ?? read('cldr').languages.en;
  const zero = digits.codePointAt(0);
  const number = (/** @type {number} */ value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  return date.replace('{day}', number(19)).replace('{month}', months[0]).replace('{year}', number(2018));
}

/** What the README says of each language. */
export function table() {
  const all = Object.keys(wordsOf('en').words).length;
  const rows = languages().map((tag) => {
    const { name, words, unsure } = wordsOf(tag);
    const direction = RIGHT_TO_LEFT.includes(tag) ? '←' : '→';
    const share = `${Math.round((Object.keys(words).length / all) * 100)} %`;
    return `| ${tagsOf(tag).split(' ').map((each) => `\`${each}\``).join(' ')} | ${name} | ${share} | ${unsure.length || ''} | ${direction} | ${exampleDate(tag)} |`;
  });
  return ['| tag | language | words | unsure | direction | a date |', '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** Each word by its name, for those who have words of their own. */
export function wordTable() {
  const rows = Object.entries(wordsOf('en').words).map(([name, phrase]) => `| \`${name}\` | ${typeof phrase === 'string' ? phrase : phrase.other} |`);
  return ['| name | in English |', '| --- | --- |', ...rows].join('\n');
}

/** Pages that have a table of these, between two comments. @type {Record<string, [name: string, table: () => string]>} */
export const PAGES = { 'README.md': ['languages', table], 'core/PUBLISHERS.md': ['words', wordTable] };

/** A page with its table in its place. @param {string} page of PAGES @param {string} text */
export function withTable(page, text) {
  const [name, make] = PAGES[page];
  return text.replace(new RegExp(`(?<=<!-- ${name}, by make locales -->\\n\\n)[^]*?(?=\\n\\n<!-- -->)`), make);
}

if (process.argv[1]?.endsWith('locales.mjs')) {
  const folder = fileURLToPath(new URL('../src/locale/', import.meta.url));
  for (const [name, content] of Object.entries(sources())) writeFileSync(folder + name, content);
  for (const page of Object.keys(PAGES)) {
    const file = fileURLToPath(new URL(`../../${page}`, import.meta.url));
    writeFileSync(file, withTable(page, readFileSync(file, 'utf8')));
  }
}

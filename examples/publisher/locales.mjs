/**
 * Writes examples/publisher/publisher_words.hpp from examples/publisher/locales: what the publisher's own pages and mails say. It is
 * checked in; a test holds it against source().
 *
 *     make locales
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('locales/', import.meta.url));

/** @typedef {{ subject: string, text: string[] }} MailWords */
/** @typedef {{ language: string, unsure: string[], words: Record<string, string>, mails?: Record<'confirm' | 'known', MailWords> }} Words */

/** @param {string} tag @returns {Words} */
export const wordsOf = (tag) => JSON.parse(readFileSync(`${FOLDER}${tag}.json`, 'utf8'));

/** English before the others, of those that are there as a whole: a page in two languages helps nobody. */
export const languages = () => {
  const tags = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
  const keys = Object.keys(wordsOf('en').words);
  const isWhole = (/** @type {string} */ tag) => !!wordsOf(tag).mails && keys.every((key) => wordsOf(tag).words[key]);
  return ['en', ...tags.filter((tag) => tag !== 'en' && isWhole(tag)).sort()];
};

/** @param {string} text */
const literal = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** @param {MailWords} mail */
const mailOf = ({ subject, text }) => `{${literal(subject)},\n${text.map((line) => `      ${literal(line).slice(0, -1)}\\n"`).join('\n')}}`;

/** @param {string} tag */
function rowOf(tag) {
  const { words, mails } = wordsOf(tag);
  const pages = Object.keys(wordsOf('en').words).map((key) => `      .${key} = ${literal(words[key])},`).join('\n');
  return `    {.tag = "${tag}",\n     .pages = {\n${pages}\n     },\n     .confirm = ${mailOf(/** @type {any} */ (mails).confirm)},\n     .known = ${mailOf(/** @type {any} */ (mails).known)}},`;
}

/** What the file has to be. */
export const source = () => `#pragma once

#include <string_view>

#include "page_texts.hpp"

/// Written by examples/publisher/locales.mjs from examples/publisher/locales (make locales).
// clang-format off
namespace klipp::example {

/// The words of a mail. SENDER stands for who writes it, CONFIRM and UNSUBSCRIBE for the links.
struct MailPhrases {
  std::string_view subject;
  std::string_view text;
};

/// All that the publisher says in one language.
struct PublisherWords {
  std::string_view tag;
  PageTexts pages;
  MailPhrases confirm;
  MailPhrases known;
};

/// English before the others.
inline constexpr PublisherWords kPublisherWords[] = {
${languages().map(rowOf).join('\n')}
};

}  // namespace klipp::example
`;

if (process.argv[1]?.endsWith('publisher/locales.mjs')) writeFileSync(fileURLToPath(new URL('publisher_words.hpp', import.meta.url)), source());

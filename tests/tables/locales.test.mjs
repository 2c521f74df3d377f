/** The languages, held against the CLDR as this Node.js has it, and what is made of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formsOf } from '../../core/tools/cldr.mjs';
import { languages, names, PAGES, RIGHT_TO_LEFT, sources, textOf, withTable, wordsOf } from '../../core/tools/locales.mjs';
import * as builder from '../../web/builder/locales.mjs';
import * as publisher from '../../examples/publisher/locales.mjs';
import { renderNatively, wordsOf as wordsFor } from '../support/render.mjs';

const path = (/** @type {string} */ relative) => new URL(`../../${relative}`, import.meta.url);

/** @type {{ cldr: string, languages: Record<string, unknown> }} */
const CLDR = JSON.parse(readFileSync(path('core/locales/cldr.json'), 'utf8'));

/** Languages that are begun: whoever knows one may go on (CONTRIBUTING.md). English stands for what they lack. */
const BEGUN = ['kl', 'se', 'sma', 'smj'];

for (const [name, content] of Object.entries(sources())) {
  test(`core/src/locale/${name} is what "make locales" makes of core/locales`, () => {
    assert.equal(readFileSync(path(`core/src/locale/${name}`), 'utf8'), content);
  });
}

for (const [page, [name]] of Object.entries(PAGES)) {
  test(`the table of ${name} in ${page} is what "make locales" makes of them`, () => {
    const text = readFileSync(path(page), 'utf8');
    assert.ok(text.includes(`<!-- ${name}, by make locales -->`));
    assert.equal(text, withTable(page, text));
  });
}

test('the lines of a language stand in the order of its members', () => {
  const table = readFileSync(path('core/src/locale/locale_tables.hpp'), 'utf8').matchAll(/\{"(\w+)", &Locale::(\w+)\}/g);
  const rows = [...table];
  assert.deepEqual(rows.map(([, name]) => name), names());
  for (const [, name, member] of rows) assert.equal(member, name);
});

test('examples/publisher/publisher_words.hpp is what "make locales" makes of examples/publisher/locales', () => {
  assert.equal(readFileSync(path('examples/publisher/publisher_words.hpp'), 'utf8'), publisher.source());
});

for (const tag of publisher.languages()) {
  test(`the publisher's mails in ${tag} have their links and their sender`, () => {
    for (const { subject, text } of Object.values(publisher.wordsOf(tag).mails ?? {})) {
      assert.match(subject, /SENDER/);
      for (const word of ['CONFIRM', 'UNSUBSCRIBE']) assert.equal(text.filter((line) => line === word).length, 1, word);
    }
  });
}

/** @param {unknown} phrase its places in braces, sorted */
const placesOf = (phrase) => (JSON.stringify(phrase).match(/\{\w+\}/g) ?? []).sort();

/** @param {import('../../core/tools/locales.mjs').Phrase} phrase each of its forms */
const formsIn = (phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));

const ENGLISH = wordsOf('en').words;

for (const tag of languages()) {
  test(`the words of ${tag} are words of Klipp, with the same places`, () => {
    const { language, name, unsure, words } = wordsOf(tag);
    assert.equal(language, tag);
    assert.ok(name);
    for (const [key, phrase] of Object.entries(words)) {
      const [form] = formsIn(ENGLISH[key] ?? assert.fail(`${key} is no word of Klipp`));
      for (const each of formsIn(phrase)) {
        assert.deepEqual(placesOf(each), placesOf(form), key);
        assert.doesNotMatch(each, /[\t\n<>|]|^\s|\s$|\s\s|\.\.\./, key);
      }
    }
    assert.deepEqual(unsure.filter((key) => !(key in words)), []);
  });

  test(`the words of ${tag} ${BEGUN.includes(tag) ? 'are begun' : 'are all there'}`, () => {
    const missing = Object.keys(ENGLISH).filter((key) => !(key in wordsOf(tag).words));
    assert.equal(missing.length > 0, BEGUN.includes(tag), `missing: ${missing.join(', ')}`);
  });
}

test('a language is a file of at most 1.5 KB', async () => {
  const { brotliCompressSync } = await import('node:zlib');
  for (const tag of languages()) assert.ok(brotliCompressSync(textOf(tag)).length <= 1536, tag);
});

/** A card, as it says who wrote it and when. @param {string} language @param {object} more @param {RegExp} part */
function shown(language, more, part) {
  const document = JSON.stringify({ url: 'https://news.example/', title: 'T', language, ...more });
  return renderNatively('article', {}, new TextEncoder().encode(document)).match(part)?.[1];
}

/** The same of many cards, by one call. @param {string} language @param {object[]} items @param {RegExp} part */
function shownOfAll(language, items, part) {
  const feed = { items: items.map((more, i) => ({ id: String(i), url: `https://news.example/${i}`, title: 'T', language, ...more })) };
  const markup = renderNatively('feed', {}, new TextEncoder().encode(JSON.stringify(feed)));
  return markup.split('<li>').slice(1).map((card) => card.match(part)?.[1]);
}

/** Tags as people and systems write them. */
const TAGS = ['nb-NO', 'no', 'NB_no', 'nn', 'pt', 'pt-AO', 'pt-br', 'zh', 'zh-Hant-HK', 'zh-TW', 'zh-SG', 'sr-Latn-RS', 'sr-Cyrl', 'iw', 'mo', 'de-CH-1996', 'sv-x-y', 'tlh', 'nb;q=1', 'nb-æ', '<sv', '-nb'];

for (const tag of TAGS) {
  test(`the host and the command find the same language nearest to ${tag}`, async () => {
    const [, tags] = (await wordsFor(tag)).split('\n');
    const found = tags.split(' ')[0] || 'en';
    const bar = renderNatively('share', { url: 'https://news.example/', lang: tag }, new Uint8Array());
    assert.equal(bar.match(/aria-label="([^"]*)"/)?.[1], wordsOf(found).words.share);
  });
}

/** Some languages have another "and" before some of these. */
const NAMES = [['Kari', 'Ola', 'Per', 'Lise'], ['Lise', 'Ida', 'Hilda', 'Isabel'], ['דנה', 'רון', 'נועה', 'אורי']];

/** @param {string} markup */
const textIn = (markup = '') => markup.replace(/<[^>]*>/g, '');

const reason = process.versions.cldr === CLDR.cldr ? false : `this Node.js has the CLDR ${process.versions.cldr}, not ${CLDR.cldr}`;

for (const language of Object.keys(CLDR.languages)) {
  test(`dates in ${language} are the CLDR's long dates`, { skip: reason }, () => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
    const months = [...Array(12).keys()].map((month) => String(month + 1).padStart(2, '0'));
    const dates = months.flatMap((month) => ['01', '28'].map((day) => `2018-${month}-${day}`));
    const said = shownOfAll(language, dates.map((date) => ({ date_published: date })), /<time [^>]*>([^<]*)</);
    assert.deepEqual(said, dates.map((date) => format.format(new Date(date))));
  });

  test(`lists in ${language} are the CLDR's`, { skip: reason }, () => {
    const format = new Intl.ListFormat(language, { type: 'conjunction', style: 'long' });
    const words = wordsOf(language).words.byline ?? ENGLISH.byline;
    for (const [names, size] of NAMES.flatMap((all) => [1, 2, 3, 4].map((count) => /** @type {const} */ ([all, count])))) {
      const authors = names.slice(0, size).map((name) => ({ name }));
      const byline = textIn(shown(language, { authors }, /klipp-byline"[^>]*>(.*?)<\/p>/));
      assert.equal(byline, String(words).replace('{authors}', format.format(names.slice(0, size))));
    }
  });

  test(`numbers of things in ${language} take the CLDR's forms and digits`, { skip: reason }, () => {
    const rules = new Intl.PluralRules(language);
    const digits = new Intl.NumberFormat(language, { useGrouping: false });
    const phrase = wordsOf(language).words.reading_time ?? ENGLISH.reading_time;
    const numbers = [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 19, 20, 21, 22, 25, 101, 102, 103, 111];
    const bodies = numbers.map((minutes) => ({ summary: 'S', content_text: 'word '.repeat(200 * minutes) }));
    const said = shownOfAll(language, bodies, /klipp-reading-time"[^>]*>(.*?)<\/span>/);
    const form = (/** @type {number} */ minutes) => (typeof phrase === 'string' ? phrase : phrase[rules.select(minutes)] ?? phrase.other);
    assert.deepEqual(said, numbers.map((minutes) => form(minutes).replace('{minutes}', digits.format(minutes))));
    assert.equal(/** @type {any} */ (CLDR.languages[language]).region, new Intl.Locale(language).maximize().region);
    assert.deepEqual(formsOf(language), /** @type {any} */ (CLDR.languages[language]).forms);
  });

  test(`the direction of ${language} is the CLDR's`, { skip: reason }, () => {
    const { direction } = /** @type {any} */ (new Intl.Locale(language)).textInfo;
    assert.equal(shown(language, {}, /dir="(\w+)"/), direction);
    assert.equal(RIGHT_TO_LEFT.includes(language), direction === 'rtl');
  });
}

const BUILDER = builder.localeOf('en').words;

/** What is missing is English. */
const BUILDER_BEGUN = ['fo'];

for (const tag of builder.builderLanguages()) {
  test(`the builder's words in ${tag} ${BUILDER_BEGUN.includes(tag) ? 'are begun' : 'are all there'}, with the same places`, () => {
    const { language, unsure, words } = builder.localeOf(tag);
    assert.equal(language, tag);
    assert.ok(languages().includes(tag), `${tag} is no language of Klipp`);
    const missing = Object.keys(BUILDER).filter((key) => !(key in words));
    assert.equal(missing.length > 0, BUILDER_BEGUN.includes(tag), `missing: ${missing.join(', ')}`);
    for (const [key, phrase] of Object.entries(words)) {
      assert.deepEqual(placesOf(phrase), placesOf(BUILDER[key] ?? assert.fail(`${key} is no word of the builder`)), key);
      assert.doesNotMatch(phrase, /[\t\n<>|]|^\s|\s$|\s\s|\.\.\./, key);
    }
    assert.deepEqual(unsure.filter((key) => !(key in words)), []);
  });
}

test('every word of the builder stands in its page or its scripts, and no other', () => {
  const files = ['builder.html', 'builder.js', 'find.js', 'result.js', 'words.js'].map((name) => readFileSync(path(`web/src/builder/${name}`), 'utf8')).join('\n');
  const isSaid = (/** @type {string} */ key) => new RegExp(`data-(word|label)="${key}"|\\bwords\\.${key}\\b|'${key}'`).test(files) || /^as_\w+_text$/.test(key);
  assert.deepEqual(Object.keys(BUILDER).filter((key) => !isSaid(key)), []);
  for (const [, key] of files.matchAll(/data-(?:word|label)="(\w+)"/g)) assert.ok(key in builder.builderWords('en'), key);
});

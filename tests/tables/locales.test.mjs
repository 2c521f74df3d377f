/** The words for translators: each file has words of Klipp, with the same places, and those of the core say the same as its tables. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** @typedef {string | Record<string, string>} Phrase a text, or one for each form that numbers of things have */
/** @typedef {{ language: string, name: string, unsure: string[], words: Record<string, Phrase> }} Words */

/** The table has them without what follows ("scrolls"). */
const SAID_IN_PARTS = ['code'];

const path = (/** @type {string} */ relative) => new URL(`../../${relative}`, import.meta.url);

/** Languages that are begun: English stands for what they lack. */
const BEGUN = ['kl', 'se', 'sma', 'smj'];

/** @param {string} folder @param {string} tag @returns {Words} */
const wordsOf = (folder, tag) => JSON.parse(readFileSync(path(`${folder}/${tag}.json`), 'utf8'));

/** @param {Phrase} phrase */
const formsOf = (phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));

/** @param {string} phrase its places in braces */
const placesOf = (phrase) => (phrase.match(/\{\w+\}/g) ?? []).sort();

for (const folder of ['core/locales', 'examples/publisher/locales']) {
  const { words: english } = wordsOf(folder, 'en');
  for (const tag of readdirSync(path(folder)).map((file) => file.replace('.json', ''))) {
    test(`${folder}/${tag}.json has words of Klipp, with the same places`, () => {
      const { language, unsure, words } = wordsOf(folder, tag);
      assert.equal(language, tag);
      for (const [name, phrase] of Object.entries(words)) {
        assert.ok(name in english, `${name} is no word of Klipp`);
        for (const form of formsOf(phrase)) {
          assert.deepEqual(placesOf(form), placesOf(formsOf(english[name])[0]), name);
          assert.doesNotMatch(form, /[\t\n<>|]|^\s|\s$|\s\s|\.\.\./, name);
        }
      }
      const missing = Object.keys(english).filter((name) => !(name in words));
      if (!BEGUN.includes(tag)) assert.deepEqual(missing, []);
      assert.deepEqual(unsure.filter((name) => !name.startsWith('mails.') && !(name in words)), []);
    });
  }
}

for (const tag of ['en', 'nb']) {
  test(`the core says in ${tag} what its file says`, () => {
    const table = readFileSync(path(`core/src/locale/locale_${tag}.cpp`), 'utf8').replace(/"\s*\n\s*"/g, '');
    const { words } = wordsOf('core/locales', tag);
    const said = [...table.matchAll(/\.(\w+) =\s+"([^"]*)"/g)].filter(([, name]) => typeof words[name] === 'string' && !placesOf(String(words[name])).length);
    assert.ok(said.length > 30, `${said.length} words are too few to be all`);
    for (const [, name, word] of said) if (!SAID_IN_PARTS.includes(name)) assert.equal(word, words[name], name);
  });
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { json, signupDocument } from '../pages.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

/** @param {string} language @param {object} [more] */
const article = (language, more) =>
  json({ url: '/a', title: 'Title', language, authors: [{ name: 'A' }, { name: 'B' }], date_published: '2018-01-19', summary: 'In short.', ...more });

/** @param {import('./scene.mjs').Scene} scene */
const languageFiles = (scene) => scene.news.requests.filter((path) => path.includes('language-')).map((path) => path.replace(/.*language-/, ''));

/** @param {AnyTab} tab @param {string} selector of an element in the first widget */
const textOf = (tab, selector) =>
  tab.evaluate((wanted) => {
    const [widget] = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('klipp-'));
    return widget.shadowRoot?.querySelector(wanted)?.textContent;
  }, selector);

/** @type {string} */
const CONSENT_IN_GERMAN = JSON.parse(readFileSync(new URL('../../../core/locales/de.json', import.meta.url), 'utf8')).words.consent_required;

const BYLINE = '.klipp-byline';

/** Where a word stands in the window. @param {AnyTab} tab @param {string} selector */
const leftOf = (tab, selector) =>
  tab.evaluate((wanted) => {
    const found = document.querySelector('klipp-card')?.shadowRoot?.querySelector(wanted);
    const range = document.createRange();
    range.selectNodeContents(/** @type {Node} */ (found));
    return range.getBoundingClientRect().left;
  }, selector);

export const languages = [
  scenario('AsksForTheWordsOfThePagesLanguageOnceForAllWidgets', async (scene) => {
    scene.news.routes['/sv.json'] = article('sv');
    const card = '<klipp-card src="NEWS/sv.json"><a href="/a">A</a></klipp-card>';
    const tab = await scene.open(`<div lang="sv">${card}${card}<klipp-share url="https://news.example/a"></klipp-share></div>`, { loads: 3 });
    assert.equal(await textOf(tab, BYLINE), 'Av A och B · 19 januari 2018');
    assert.deepEqual(languageFiles(scene), ['sv.txt']);
    assert.equal(await tab.evaluate(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('.klipp-share-label')?.textContent), 'Dela');
  }),

  scenario('AsksForNoWordsWhereAllIsEnglish', async (scene) => {
    scene.news.routes['/en.json'] = article('en-GB');
    const tab = await scene.open('<div lang="en"><klipp-card src="NEWS/en.json"><a href="/a">A</a></klipp-card></div>');
    assert.equal(await textOf(tab, BYLINE), 'By A and B · January 19, 2018');
    assert.deepEqual(languageFiles(scene), []);
  }),

  scenario('SpeaksTheLanguageOfADocumentThatDiffersFromItsPage', async (scene) => {
    scene.news.routes['/feed.json'] = json({
      title: 'Mixed', items: ['pl', 'fa', 'zh-HK'].map((language) => ({ id: language, url: `/${language}`, title: language, language, date_published: '2018-01-19' })),
    });
    const tab = await scene.open('<div lang="nb"><klipp-feed src="NEWS/feed.json"><a href="/f">F</a></klipp-feed></div>');
    const dates = await tab.evaluate(() => [...(document.querySelector('klipp-feed')?.shadowRoot?.querySelectorAll('time') ?? [])].map(({ textContent }) => textContent));
    assert.deepEqual(dates, ['19 stycznia 2018', '۱۹ ژانویهٔ ۲۰۱۸', '2018年1月19日']);
    assert.deepEqual(languageFiles(scene).sort(), ['fa.txt', 'nb.txt', 'pl.txt', 'zh-Hant.txt']);
  }),

  scenario('SpeaksEnglishWhereTheWordsDoNotCome', async (scene) => {
    scene.news.routes['/it.json'] = article('it');
    scene.news.routes['/v1/language-it.txt'] = { status: 503, body: 'later' };
    const tab = await scene.open('<klipp-card src="NEWS/it.json"><a href="/a">A</a></klipp-card>');
    assert.equal(await textOf(tab, BYLINE), 'By A and B · January 19, 2018');
    const [{ detail }] = await tab.events();
    assert.deepEqual(detail.problems, [{ code: 'http', path: 'lang' }]);
  }),

  scenario('SaysThePagesOwnWordsInPlaceOfKlippsAndThePublishers', async (scene) => {
    scene.news.routes['/en.json'] = article('en', { _klipp: { labels: { byline: 'Written by {authors}', tags: 'Of' } }, tags: ['ports'] });
    const tab = await scene.open('<klipp-article src="NEWS/en.json"><a href="/a">A</a></klipp-article>', {
      head: '<script>klipp = { labels: { byline: "Told by {authors}", nothing: "x" } };</script>',
    });
    assert.equal(await textOf(tab, BYLINE), 'Told by A and B · January 19, 2018');
    assert.equal(await textOf(tab, '.klipp-tags .klipp-label'), 'Of');
  }),

  scenario('SaysWhatIsWrongWithAFormInItsLanguageOrInThePublishersWords', async (scene) => {
    const form = signupDocument('/signup', {});
    scene.news.routes['/s.json'] = json({ ...form, language: 'de', _klipp: { ...form._klipp, labels: { email_invalid: 'Bitte eine Adresse!' } } });
    const tab = await scene.open('<klipp-signup src="NEWS/s.json"><a href="/n">N</a></klipp-signup>');
    await tab.click('klipp-signup', '[type=submit]');
    await tab.until(() => !!document.querySelector('klipp-signup')?.shadowRoot?.querySelector('.klipp-field-error')?.textContent);
    assert.equal(await textOf(tab, '[id$=email-error]'), 'Bitte eine Adresse!');
    assert.equal(await textOf(tab, '[id$=consent-error]'), CONSENT_IN_GERMAN);
  }),

  scenario('KeepsATextsDirectionInAPageOfTheOther', async (scene) => {
    scene.news.routes['/en.json'] = article('en');
    scene.news.routes['/he.json'] = article('he', { title: 'כותרת' });
    const fromTheRight = await scene.open('<div dir="rtl" lang="ar" style="width: 600px; margin: 0 auto 0 0"><klipp-card layout="text" src="NEWS/en.json"><a href="/a">A</a></klipp-card></div>');
    const english = await leftOf(fromTheRight, '.klipp-title a');
    const tab = await scene.open('<div lang="en" style="width: 600px"><klipp-card layout="text" src="NEWS/he.json"><a href="/a">A</a></klipp-card></div>');
    const hebrew = await leftOf(tab, '.klipp-title a');
    assert.ok(english < 200, `an English title begins on the left, not at ${english}`);
    assert.ok(hebrew > 300, `a Hebrew title begins on the right, not at ${hebrew}`);
  }),
];

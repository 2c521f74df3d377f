/** An article's page through the program behind Firefox' reader view: what a reader came for is still there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, Tab } from './browser.mjs';
import { PROGRAMS, ROOT } from './servers.mjs';

const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

const WORDS = 'Havna ligger der den alltid har ligget, men båtene er blitt større og folkene færre, sier de som husker.';

/** An article of so many paragraphs. @param {number} paragraphs @param {string | string[]} lead */
const made = (paragraphs, lead) => ({
  title: 'Kaia som ingen ville ha',
  url: 'https://news.example/articles/kaia',
  image: '/kaia.jpg',
  date_published: '2026-03-02T08:00:00+01:00',
  authors: [{ name: 'Kari Nordmann' }],
  language: 'nb',
  _klipp: {
    kicker: 'Havn',
    lead,
    content_markdown: Array.from({ length: paragraphs }, (_, i) => `${i + 1}: ${WORDS} ${WORDS}`).join('\n\n'),
    image_caption: 'Kaia en morgen i mars.',
    share: { networks: ['email'], placement: 'both' },
  },
});

const demonstration = (/** @type {string} */ name) => JSON.parse(readFileSync(join(ROOT, 'examples/agdering', `${name}.json`), 'utf8'));

const ARTICLES = {
  Short: made(3, 'Kort ingress'),
  Long: made(60, 'En ingress som er så lang som ingresser flest, og som sier hva saken handler om før den begynner.'),
  LongWithAList: made(60, ['Ett punkt', 'Et punkt til, litt lengre enn det første']),
  WithAdsTagsPartnersAndForm: demonstration('topplederforum'),
  WithoutLead: demonstration('havnebyer'),
};

describe('ReaderMode', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  /** What reader view makes of an article's page. @param {object} source */
  async function read(source) {
    const words = ['render', 'article', '--as=page', '--base=https://news.example/documents/a.json', '--heading-level=1'];
    const { stdout } = spawnSync(join(PROGRAMS, 'klipp'), words, { input: JSON.stringify(source), encoding: 'utf8' });
    const tab = await Tab.open(browser);
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => (request.isNavigationRequest() ? request.continue() : request.abort()));
    await tab.page.setContent(stdout, { waitUntil: 'domcontentloaded' });
    await tab.page.addScriptTag({ path: READABILITY });
    const article = await tab.page.evaluate(() => {
      const { Readability } = /** @type {any} */ (window);
      const { title, byline, content, textContent } = new Readability(document.cloneNode(true)).parse();
      const shown = new DOMParser().parseFromString(content, 'text/html');
      return { title, byline, text: textContent.replace(/\s+/g, ' '), pictures: [...shown.images].map((image) => image.getAttribute('src')) };
    });
    await tab.close();
    return article;
  }

  for (const [name, document] of Object.entries(ARTICLES)) {
    it(`KeepsLeadAndPictureOfAnArticle${name}`, async () => {
      const { title, byline, text, pictures } = await read(document);
      assert.equal(title, document.title);
      assert.equal(byline, document.authors[0].name);
      for (const lead of [document._klipp.lead ?? []].flat()) assert.ok(text.includes(lead), lead);
      assert.equal(pictures[0], new URL(document.image, 'https://news.example').href);
      const [first, last] = [document._klipp.content_markdown.slice(0, 40), document._klipp.content_markdown.trim().slice(-40)];
      assert.ok(text.includes(first) && text.includes(last), text);
      assert.doesNotMatch(text, /E-post|A−/);
    });
  }
});

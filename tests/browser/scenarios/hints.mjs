import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ARTICLE, json, signupDocument } from '../pages.mjs';
import { readyMarkup } from '../prerender.mjs';
import { PROGRAMS } from '../servers.mjs';
import { patiently } from '../tab.mjs';
import { complaintsOf, scenario, Scene } from './scene.mjs';

const POST = { id: 1, link: 'https://news.example/post', title: { rendered: 'Post' }, content: { rendered: '<p>Text.</p>' }, excerpt: { rendered: '<p>Short.</p>' }, date_gmt: '2026-01-02T03:04:05' };

const SUMMARIZED = { ...ARTICLE, summary: 'Kort.' };

const WITH_FORM = { ...ARTICLE, _klipp: { ...ARTICLE._klipp, signup: { action: 'https://news.example/signup' } } };

/** The words of `klipp snippet`, and how many widgets they make. @type {Record<string, string[][]>} */
const SNIPPETS = {
  ACard: [['card', '--src', 'NEWS/a.json']],
  ACardInALanguage: [['card', '--src', 'NEWS/a.json', '--lang', 'nb']],
  ACardWithATheme: [['card', '--src', 'NEWS/a.json', '--theme', 'newspaper dark']],
  ACardThatTakesItsTextFromABody: [['card', '--src', 'NEWS/long.json']],
  AnArticle: [['article', '--src', 'NEWS/a.json', '--format', 'klipp']],
  AnArticleWithAForm: [['article', '--src', 'NEWS/form.json', '--document', '-']],
  AnArticleThatSaysNothingOfItsBody: [['article', '--src', 'NEWS/a.json']],
  AnArticleOfWordPress: [['article', '--src', 'NEWS/wp-json/wp/v2/posts/1']],
  ACardOfWordPressInOneTag: [['card', '--src', 'NEWS/post', '--format', 'wordpress', '--as', 'script']],
  AFeed: [['feed', '--src', 'NEWS/feed.json']],
  AForm: [['signup', '--src', 'NEWS/s.json']],
  AShareBarOfThePage: [['share']],
  AShareBarWithATheme: [['share', '--theme', 'bold']],
  AShareBarOfAnAddress: [['share', '--url', 'https://news.example/a', '--title', 'A']],
  AShareBarOfADocument: [['share', '--src', 'NEWS/a.json']],
  ReadyMarkup: [['article', '--src', 'NEWS/a.json', '--format', 'klipp', '--markup', 'NEWS/ready']],
  ReadyMarkupWithAForm: [['article', '--src', 'NEWS/form.json', '--document', '-', '--markup', 'NEWS/readyForm']],
  ReadyMarkupOfAShareBar: [['share', '--url', 'https://news.example/a', '--title', 'A', '--markup', 'NEWS/readyBar']],
  AFrame: [['signup', '--src', 'NEWS/s.json', '--isolation', 'frame', '--frame', 'NEWS/v1/frame.html']],
  SeveralThatNeedDifferentModules: [['share'], ['card', '--src', 'NEWS/a.json'], ['article', '--src', 'NEWS/wp-json/wp/v2/posts/1']],
};

/** What only the document tells that it is needed, after another round trip. @type {Record<string, string[]>} */
const LATER = { ACardThatTakesItsTextFromABody: ['/v1/klipp.wasm'], AnArticleThatSaysNothingOfItsBody: ['/v1/klipp.wasm'] };

/** The words of the page's language, which its snippet does not know. Ready markup needs none, and a frame is a page of its own. @param {string} name */
const wordsFor = (name) => (/^ReadyMarkup|^AFrame|InALanguage$/.test(name) ? [] : ['/v1/language-nb.txt']);

/** A tag of a hint, or of the script. */
const HINT = /<(?:link|script)[^>]* (?:href|src)="([^"]*)"/g;

const SCRIPT = '/v1/klipp.js';

/** A browser does not ask one site for more files. */
const MOST_AT_ONCE = 6;

/** The news site answers none of these before all of them were asked for. @param {import('../../support/site.mjs').Site} news @param {string[]} paths */
function answerTogether(news, paths) {
  for (const path of paths) {
    const { type = 'text/html; charset=utf-8', body } = /** @type {import('../../support/site.mjs').Answer} */ (news.routes[path]);
    news.routes[path] = async (_request, response) => {
      if (await patiently(async () => paths.every((each) => news.count(each)))) response.writeHead(200, { 'Content-Type': type }).end(body);
      else response.destroy();
    };
  }
}

/** What the news site has beside what it serves as the CDN. @param {string} origin */
const documentsOf = (origin) => ({
  '/a.json': json(SUMMARIZED),
  '/feed.json': json({ version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [SUMMARIZED] }),
  '/form.json': json(WITH_FORM),
  '/long.json': json(ARTICLE),
  '/post': json(POST),
  '/ready': { body: readyMarkup('article', JSON.stringify(ARTICLE), `${origin}/a.json`) },
  '/readyForm': { body: readyMarkup('article', JSON.stringify(WITH_FORM), `${origin}/form.json`) },
  '/readyBar': { body: readyMarkup('share', JSON.stringify({ url: 'https://news.example/a', title: 'A' }), origin) },
  '/s.json': json(signupDocument(`${origin}/signup`)),
  '/wp-json/wp/v2/posts/1': json(POST),
});

/**
 * What a browser asks the CDN and the news site for, but the script of the tags, which each of them and each frame has. No file of one
 * widget is answered before all that is hinted at were asked for, where that can be; without hints, none but the script, which asks for them.
 *
 * @param {import('../engines/engine.mjs').Engine} engine
 * @param {string[][]} snippets
 * @param {string} hints
 * @returns {Promise<{ asked: string[], hinted: string[] }>} sorted paths
 */
async function requestsOf(engine, snippets, hints) {
  const scene = new Scene(engine); // with addresses that no cache has seen
  await scene.start();
  try {
    const { news } = scene;
    Object.assign(news.routes, documentsOf(news.origin));
    const print = (/** @type {string} */ how) => snippets.map((words) => snippet(words, news.origin, how)).join('');
    const hinted = [...print('preload').matchAll(HINT)].map(([, url]) => new URL(url).pathname).filter((path) => path !== SCRIPT);
    const together = (hints === 'none' ? hinted : [...hinted, SCRIPT]).slice(0, MOST_AT_ONCE);
    if (snippets.length === 1) answerTogether(news, together);
    const tab = await scene.open(print(hints), { script: false, loads: snippets.length });
    await tab.idle();
    assert.deepEqual(await complaintsOf(tab), []);
    return { asked: news.requests.filter((path) => path !== SCRIPT).sort(), hinted: hinted.sort() };
  } finally {
    await scene.stop();
  }
}

/** What the command prints; it may read the article with a form. @param {string[]} words @param {string} origin that NEWS stands for @param {string} hints */
function snippet(words, origin, hints) {
  const all = ['snippet', ...words.map((word) => word.replace('NEWS', origin)), '--cdn', origin, '--hints', hints];
  return execFileSync(join(PROGRAMS, 'klipp'), all, { input: words.includes('-') ? JSON.stringify(WITH_FORM) : '', encoding: 'utf8' });
}

const oneBreath = Object.entries(SNIPPETS).map(([name, snippets]) =>
  // What is asked for twice was hinted at in another way than it is used; what is asked for only with hints is not used.
  scenario(`AskForAllAtOnceAndForNothingTwiceOrInVainFor_${name}`, async ({ engine }) => {
    const { asked, hinted } = await requestsOf(engine, snippets, 'preload');
    assert.equal(new Set(asked).size, asked.length, `twice: ${asked}`);
    if (snippets.length > 1) return; // without hints one module serves them all
    if (name !== 'AFrame') assert.deepEqual(asked, [...new Set([...hinted, ...wordsFor(name), ...(LATER[name] ?? [])])].sort()); // that has a page of its own
    assert.deepEqual((await requestsOf(engine, snippets, 'none')).asked, asked);
  }),
);

/** Notes what is fetched, before the script takes `fetch`. */
const NOTE_FETCHES = `<script>{
  const original = fetch;
  window.fetched = [];
  window.fetch = (url, ...more) => (fetched.push(new URL(url).pathname), original(url, ...more));
}</script>`;

const everyModule = scenario('UseEveryModuleThatIsHintedAt', async (scene) => {
  const { origin, routes } = scene.news;
  Object.assign(routes, documentsOf(origin));
  const snippets = SNIPPETS.SeveralThatNeedDifferentModules.map((words) => snippet(words, origin, 'preload')).join('');
  const modules = (/** @type {string[]} */ paths) => paths.filter((path) => path.endsWith('.wasm')).sort();
  const tab = await scene.open(NOTE_FETCHES + snippets, { script: false, loads: 3 });
  const fetched = await tab.evaluate(() => /** @type {string[]} */ (Reflect.get(window, 'fetched')));
  const hinted = [...snippets.matchAll(HINT)].map(([, url]) => new URL(url).pathname);
  assert.deepEqual(modules(fetched), modules(hinted));
});

export const hints = [...oneBreath, everyModule];

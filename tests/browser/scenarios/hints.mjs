import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ARTICLE, json, signupDocument } from '../pages.mjs';
import { readyMarkup } from '../prerender.mjs';
import { PROGRAMS } from '../servers.mjs';
import { patiently } from '../tab.mjs';
import { complaintsOf, scenario, Scene } from './scene.mjs';

const POST = { id: 1, link: 'https://news.example/post', title: { rendered: 'Post' }, content: { rendered: '<p>Text.</p>' }, excerpt: { rendered: '<p>Short.</p>' }, date_gmt: '2026-01-02T03:04:05' };

/** The words of `klipp snippet`, and how many widgets they make. @type {Record<string, string[][]>} */
const SNIPPETS = {
  ACard: [['card', '--src', 'NEWS/a.json']],
  AnArticle: [['article', '--src', 'NEWS/a.json', '--format', 'klipp']],
  AnArticleThatSaysNothingOfItsBody: [['article', '--src', 'NEWS/a.json']],
  AnArticleOfWordPress: [['article', '--src', 'NEWS/wp-json/wp/v2/posts/1']],
  ACardOfWordPressInOneTag: [['card', '--src', 'NEWS/post', '--format', 'wordpress', '--as', 'script']],
  AFeed: [['feed', '--src', 'NEWS/feed.json']],
  AForm: [['signup', '--src', 'NEWS/s.json']],
  AShareBarOfThePage: [['share']],
  AShareBarOfAnAddress: [['share', '--url', 'https://news.example/a', '--title', 'A']],
  AShareBarOfADocument: [['share', '--src', 'NEWS/a.json']],
  ReadyMarkup: [['article', '--src', 'NEWS/a.json', '--format', 'klipp', '--markup', 'NEWS/ready']],
  ReadyMarkupOfAShareBar: [['share', '--url', 'https://news.example/a', '--title', 'A', '--markup', 'NEWS/readyBar']],
  AFrame: [['signup', '--src', 'NEWS/s.json', '--isolation', 'frame', '--frame', 'NEWS/v1/frame.html']],
  SeveralThatNeedDifferentModules: [['share'], ['card', '--src', 'NEWS/a.json'], ['article', '--src', 'NEWS/wp-json/wp/v2/posts/1']],
};

/**
 * What a browser asks the CDN and the news site for, but the script of the tags, which each of them and each frame has.
 *
 * @param {import('../engines/engine.mjs').Engine} engine
 * @param {string[][]} snippets
 * @param {string} hints
 */
async function requestsOf(engine, snippets, hints) {
  const scene = new Scene(engine); // with addresses that no cache has seen
  await scene.start();
  try {
    const { origin, routes } = scene.news;
    Object.assign(routes, {
      '/feed.json': json({ version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [ARTICLE] }),
      '/post': json(POST),
      '/ready': { body: readyMarkup('article', JSON.stringify(ARTICLE), `${origin}/a.json`) },
      '/readyBar': { body: readyMarkup('share', JSON.stringify({ url: 'https://news.example/a', title: 'A' }), origin) },
      '/s.json': json(signupDocument(`${origin}/signup`)),
      '/wp-json/wp/v2/posts/1': json(POST),
    });
    const print = (/** @type {string[]} */ words) => {
      const all = ['snippet', ...words.map((word) => word.replace('NEWS', origin)), '--cdn', origin, '--hints', hints];
      return execFileSync(join(PROGRAMS, 'klipp'), all, { encoding: 'utf8' });
    };
    const tab = await scene.open(snippets.map(print).join(''), { script: false, loads: snippets.length });
    await tab.idle();
    assert.deepEqual(await complaintsOf(tab), []);
    return scene.news.requests.filter((path) => path !== '/v1/klipp.js').sort();
  } finally {
    await scene.stop();
  }
}

/** What comes with the module and not after it, though nothing hints at it. @type {[name: string, tag: string, module: string, script: string][]} */
const TOGETHER = [
  ['AnArticle', '<klipp-article src="NEWS/a.json" format="klipp"></klipp-article>', '/v1/klipp.wasm', '/v1/article.js'],
  ['AForm', '<klipp-signup src="NEWS/s.json"></klipp-signup>', '/v1/klipp-lite.wasm', '/v1/signup.js'],
];

const oneBreath = TOGETHER.map(([name, tag, module, script]) =>
  scenario(`AreNotNeededForTheScriptToComeWithTheModuleOf_${name}`, async (scene) => {
    const { news } = scene;
    const { type, body } = /** @type {{ type: string, body: Buffer }} */ (news.routes[module]);
    news.routes['/s.json'] = json(signupDocument(`${news.origin}/signup`));
    // The module does not come before somebody asked for the script.
    news.routes[module] = async (_request, response) => {
      await patiently(async () => news.count(script) > 0);
      response.writeHead(200, { 'Content-Type': type }).end(body);
    };
    await scene.open(tag);
    assert.equal(news.count(script), 1);
  }),
);

const unmatched = Object.entries(SNIPPETS).map(([name, snippets]) =>
  // What is asked for twice was hinted at in another way than it is used; what is asked for only with hints is not used.
  scenario(`AskForNothingTwiceOrInVainFor_${name}`, async ({ engine }) => {
    const withHints = await requestsOf(engine, snippets, 'preload');
    assert.equal(new Set(withHints).size, withHints.length, `twice: ${withHints}`);
    if (snippets.length > 1) return; // without hints one module serves them all
    assert.deepEqual(withHints, await requestsOf(engine, snippets, 'none'));
  }),
);

export const hints = [...oneBreath, ...unmatched];

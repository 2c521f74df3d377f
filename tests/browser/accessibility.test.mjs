import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { answering } from '../support/site.mjs';
import { signUpByKeyboard } from './form.mjs';
import { ALL_FIELDS, cdnRoutes, embeds, example, json, media, partnerPage, RICH_ARTICLE, signupDocument } from './pages.mjs';
import { completePage, prerender } from './prerender.mjs';
import { openTab, setStage } from './stage.mjs';

/** @typedef {import('./browser.mjs').Tab} Tab */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RICH = JSON.stringify(RICH_ARTICLE);

/** What a page gives its article's ad slots. */
const ADS = '<p slot="ad-topp">Kjøp ost</p><p slot="ad-bunn">Kjøp fisk</p>';

const LAYOUTS = ['vertical', 'horizontal', 'compact', 'hero', 'text'];

/** Nothing is wrong with what a tab shows, by day and by night. It is closed then. @param {Tab} tab */
async function isAccessible(tab) {
  await tab.page.evaluate(AXE);
  for (const value of ['light', 'dark']) {
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    assert.deepEqual(await violations(tab), [], value);
  }
  await tab.close();
}

/** What axe finds wrong inside the widgets, shadow trees included. @param {Tab} tab */
function violations({ page }) {
  return page.evaluate(async () => {
    /** @type {import('axe-core').AxeResults} */
    const { violations } = await /** @type {any} */ (window).axe.run({ include: ['main'] }, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`));
  });
}

describe('Accessible', () => {
  const stage = setStage();
  const { partner, news } = stage;

  before(() => {
    news.routes = {
      ...cdnRoutes(),
      '/a.json': example('topplederforum.json'),
      '/rich.json': json(RICH),
      '/free.json': example('havnebyer.json'),
      '/embeds.json': embeds(),
      '/media.json': media(`${news.origin}/p.svg`),
      '/p.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path fill="#269" d="M0 0h600v400H0z"/></svg>' },
      '/feed.json': example('feed.json'),
      '/s.json': json(signupDocument('/signup', ALL_FIELDS)),
      '/short.json': json(signupDocument('/signup')),
      '/line.json': json(signupDocument('/signup', { name: false, consent: {} })),
      '/signup': answering(201),
    };
  });

  /** @param {string} widget @param {number} [loads] none: without script */
  async function open(widget, loads = 1) {
    const head = '<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>';
    const cdn = loads ? news.origin : '';
    partner.routes['/'] = partnerPage(`<main><h1 tabindex="-1">Side</h1>${widget}</main>`, { cdn, head });
    const tab = await (await openTab(stage, { width: 900 })).goto(partner.origin);
    await tab.waitFor('klipp-load', loads);
    return tab;
  }

  /**
   * @param {string} name
   * @param {string} widget
   * @param {(tab: Tab) => Promise<unknown>} [act]
   * @param {number} [loads]
   */
  function holds(name, widget, act, loads) {
    it(name, async () => {
      const tab = await open(widget.replaceAll('src="/', `src="${news.origin}/`), loads);
      await act?.(tab);
      await isAccessible(tab);
    });
  }

  holds('Article', '<klipp-article src="/a.json"></klipp-article>');
  /** @param {Tab} tab */
  const alive = (tab) => tab.until(() => !document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-embed-ask[hidden]'));
  holds('ArticleWithEmbeds', '<klipp-article src="/embeds.json"></klipp-article>', alive);
  holds('ArticleWithEmbedsWithoutScript', prerender('article', String(embeds().body), 'https://news.example/embeds.json'), undefined, 0);
  /** @param {Tab} tab */
  const enlarged = async (tab) => {
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-enlarge') != null);
    await tab.click('klipp-article', '.klipp-enlarge');
  };
  holds('ArticleWithSoundsAndFilms', '<klipp-article src="/media.json"></klipp-article>');
  holds('ArticleWithAPictureThatIsLarge', '<klipp-article src="/media.json"></klipp-article>', enlarged);
  holds('ArticleWithSoundsAndFilmsWithoutScript', prerender('article', String(media('https://news.example/p.svg').body), 'https://news.example/fyret.json'), undefined, 0);
  holds('Reader', '<klipp-article src="/a.json" view="reader"></klipp-article>');
  /** Where everything scrolls that can. @param {Tab} tab */
  const narrow = async (tab) => {
    await tab.page.setViewport({ width: 320, height: 900 });
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-table[role]') != null);
  };
  /** @param {Tab} tab */
  const republish = async (tab) => {
    await tab.until(() => !(/** @type {HTMLElement | null | undefined} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('[data-action="republish"]'))?.hidden ?? true));
    await tab.click('klipp-article', '[data-action="republish"]');
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.querySelector('dialog textarea') != null);
  };
  holds('ArticleThatOthersMayPublish', '<klipp-article src="/free.json"></klipp-article>');
  holds('DialogOfAnArticleThatOthersMayPublish', '<klipp-article src="/free.json"></klipp-article>', republish);
  const prerendered = prerender('article', RICH, 'https://news.example/rich.json').replace('</template>', `$&${ADS}`);
  holds('ArticleWithEverything', `<klipp-article src="/rich.json">${ADS}</klipp-article>`);
  holds('ArticleWithEverythingInANarrowWindow', `<klipp-article src="/rich.json">${ADS}</klipp-article>`, narrow);
  holds('ArticlePrerendered', prerendered, narrow);
  holds('ArticlePrerenderedWithoutScript', prerendered, undefined, 0);
  it('ArticleOnAPageOfItsOwn', async () => {
    partner.routes['/'] = { body: completePage('article', RICH, 'https://news.example/rich.json', ['--heading-level=1']) };
    await isAccessible(await (await openTab(stage)).goto(partner.origin));
  });
  holds('CardOfEachLayout', LAYOUTS.map((layout) => `<klipp-card src="/a.json" layout="${layout}"></klipp-card>`).join(''), undefined, LAYOUTS.length);
  holds('Feed', '<klipp-feed src="/feed.json" heading="title"></klipp-feed>');
  holds('Share', '<klipp-share url="https://news.example/a" title="T"></klipp-share>');
  holds('Signup', '<klipp-signup src="/s.json"></klipp-signup>');
  holds('SignupOfOneLine', '<klipp-signup src="/line.json"></klipp-signup>');
  holds('SignupWithErrors', '<klipp-signup src="/s.json"></klipp-signup>', async (tab) => {
    await tab.page.evaluate(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('button')?.click());
    await tab.page.waitForFunction(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('[aria-invalid="true"]'));
  });
  holds('SignupThatFailed', '<klipp-signup src="/short.json"></klipp-signup>', async (tab) => {
    await tab.page.setOfflineMode(true);
    await signUpByKeyboard(tab, 'a@b.no');
    await tab.waitFor('klipp-signup');
  });
  holds('SignupThatSucceeded', '<klipp-signup src="/short.json"></klipp-signup>', async (tab) => {
    await signUpByKeyboard(tab, 'a@b.no');
    assert.equal((await tab.waitFor('klipp-signup'))[0].detail.state, 'confirmed');
  });
});

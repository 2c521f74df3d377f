/**
 * A real WordPress, in which nothing was installed: its posts as card, feed and article on a page of another origin, from its
 * own REST address; and the same posts by way of `klipp-publisher --source`. Pictures of what was seen go to
 * build/wordpress, to be looked at.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cdnRoutes, partnerPage } from '../browser/pages.mjs';
import { ROOT, Server } from '../browser/servers.mjs';
import { openTab, setStage } from '../browser/stage.mjs';
import { patiently } from '../browser/tab.mjs';
import { compareWords, referenceWords, renderedWords } from '../text/words.mjs';
import { WordPress } from './wordpress.mjs';

const PICTURES = join(ROOT, 'build/wordpress');
const POSTS = '/wp-json/wp/v2/posts';

/** A partner's page that is not ours: a column, a colour, a font. @param {string} widgets */
const page = (widgets) =>
  `<style>:root { color-scheme: light dark } body { font: 17px/1.5 Georgia, serif; max-width: 46rem; margin: 0 auto; padding: 0 12px; background: light-dark(#fbf7ef, #1d2326); color: light-dark(#222, #eee) }</style>
   <h1>Kommunens sider</h1><p>Nytt fra byens hus.</p>${widgets}<p>Slutt.</p>`;

/** @typedef {import('../browser/browser.mjs').Tab} Tab */

describe('WordPress', { timeout: 600_000 }, () => {
  const wordpress = new WordPress();
  const stage = setStage();
  const { partner, news } = stage;
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  before(async () => {
    mkdirSync(PICTURES, { recursive: true });
    news.routes = cdnRoutes();
    console.log('# starting WordPress and its database');
    await wordpress.start();
    console.log(`# WordPress answers at ${wordpress.origin}; pictures go to ${PICTURES}`);
  });
  after(async () => {
    await wordpress.stop();
    rmSync(folder, { recursive: true });
  });

  /** @param {string} path */
  const ask = async (path) => await (await fetch(wordpress.origin + path)).json();

  /** @param {string} name */
  const address = (name) => `${POSTS}/${wordpress.posts[name]}`;

  /** @param {string} widgets @param {number} loads @param {{ width?: number, dark?: boolean }} [look] */
  async function open(widgets, loads, look = {}) {
    partner.routes['/'] = partnerPage(page(widgets.replaceAll('WP', wordpress.origin)), { cdn: news.origin });
    news.requests = [];
    const tab = await (await openTab(stage, look)).goto(partner.origin);
    await tab.waitFor('klipp-load', loads);
    return tab;
  }

  /** Every picture of a widget, once it has come. @param {Tab} tab @param {string} kind */
  const pictures = (tab, kind) =>
    tab.page.evaluate(async (name) => {
      const images = [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('img') ?? [])];
      for (const image of images) {
        image.scrollIntoView(); // as a reader does; Chromium draws none that was decoded while it came
        if (!image.complete) await new Promise((resolve) => ['load', 'error'].forEach((type) => image.addEventListener(type, resolve)));
      }
      scrollTo(0, 0);
      return images.map(({ naturalWidth, alt, currentSrc }) => ({ naturalWidth, alt, name: currentSrc.replace(/.*\//, '') }));
    }, `klipp-${kind}`);

  /** @param {Tab} tab @param {string} kind @param {string} selector */
  const htmlOf = (tab, kind, selector) =>
    tab.page.evaluate((name, inner) => document.querySelector(name)?.shadowRoot?.querySelector(inner)?.outerHTML ?? '', `klipp-${kind}`, selector);

  /** @param {Tab} tab @param {string} name */
  async function look(tab, name) {
    await tab.page.screenshot({ path: /** @type {`${string}.png`} */ (join(PICTURES, `${name}.png`)), fullPage: true });
  }

  /** What is to hold of every page. @param {Tab} tab */
  async function isWell(tab) {
    assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, 'the page scrolls sideways');
    assert.deepEqual(tab.problems, []);
    assert.deepEqual(news.requests.filter((path) => path.endsWith('.wasm')), ['/v1/klipp-html.wasm']);
  }

  for (const { width, dark } of [{ width: 1280, dark: false }, { width: 320, dark: true }]) {
    const suffix = `${width}-${dark ? 'dark' : 'light'}`;

    for (const post of ['blocks', 'classic']) {
      it(`ShowsAnArticleOf_${post}_${suffix}`, async () => {
        const path = `${address(post)}?_embed`;
        const tab = await open(`<klipp-article src="WP${path}"></klipp-article>`, 1, { width, dark });
        const { content, title } = await ask(path);
        const text = await htmlOf(tab, 'article', '.klipp-body');
        const lead = await htmlOf(tab, 'article', '.klipp-lead-figure');
        const { kept, all, lost, added } = compareWords(referenceWords(content.rendered), renderedWords(text.replace(lead, '')));
        assert.ok(kept >= 0.97 * all, `${kept} of ${all} words; lost: ${lost}; added: ${added}`);
        assert.equal(renderedWords(await htmlOf(tab, 'article', '.klipp-title')).join(' '), title.rendered);
        const shown = await pictures(tab, 'article');
        assert.ok(shown.length >= (post === 'blocks' ? 6 : 3), `only ${shown.length} pictures`);
        for (const picture of shown) assert.ok(picture.naturalWidth > 0, `${picture.name} is not there`);
        await isWell(tab);
        await look(tab, `article-${post}-${suffix}`);
        await tab.close();
      });
    }

    it(`ShowsCardsAndAFeed_${suffix}`, async () => {
      const cards = `<klipp-card src="WP${address('blocks')}?_embed" layout="hero"></klipp-card><klipp-card src="WP${address('english')}"></klipp-card>`;
      const tab = await open(`${cards}<klipp-feed src="WP${POSTS}?_embed"></klipp-feed>`, 3, { width, dark });
      const titles = await tab.page.evaluate(() =>
        ['klipp-card', 'klipp-card ~ klipp-card', 'klipp-feed'].map((name) => [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('.klipp-title') ?? [])].map(({ textContent }) => textContent)),
      );
      assert.deepEqual(titles.slice(0, 2), [['Et hus av bøker'], ['Quiet & open: “a house of books”']]);
      assert.equal(titles[2].length, 4, String(titles[2]));
      assert.doesNotMatch(await htmlOf(tab, 'feed', '.klipp'), /Hemmelig/, 'what is behind a password is shown');
      const [picture] = await pictures(tab, 'card');
      assert.ok(picture.naturalWidth > 0);
      await isWell(tab);
      await look(tab, `cards-${suffix}`);
      await tab.close();
    });
  }

  it('KeepsWhatEachBlockMeans', async () => {
    const tab = await open(`<klipp-article src="WP${address('blocks')}?_embed"></klipp-article>`, 1);
    const count = await tab.page.evaluate(() => {
      const root = document.querySelector('klipp-article')?.shadowRoot;
      const number = (/** @type {string} */ selector) => root?.querySelectorAll(`.klipp-body ${selector}`).length;
      return {
        heading: number('h3'), sub: number('h4'), figures: number('figure.klipp-figure'), captions: number('.klipp-caption'), gallery: number('.klipp-gallery figure'),
        quotes: number('blockquote'), cites: number('cite'), cells: number('td'), nested: number('ul ul li'), start: number('ol[start="3"]'), code: number('pre code'),
        embeds: number('.klipp-embed a'), players: number('audio, video'), rule: number('hr'), kbd: number('kbd'), sub2: number('sub'), mark: number('mark'), strike: number('s'), frames: number('iframe'),
      };
    });
    assert.deepEqual(count, {
      heading: 1, sub: 1, figures: 6, captions: 7, gallery: 2, quotes: 2, cites: 2, cells: 4, nested: 1, start: 1, code: 2,
      embeds: 2, players: 2, rule: 1, kbd: 1, sub2: 1, mark: 1, strike: 1, frames: 0,
    });
    const links = await tab.page.evaluate(() => [...(document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('.klipp-body a') ?? [])].map((link) => /** @type {HTMLAnchorElement} */ (link).href));
    for (const end of ['/om-oss/', '/lanekort/', '/klang.mp3', '/sal.mp4', '/plan.pdf']) assert.ok(links.some((href) => href.startsWith(wordpress.origin) && href.endsWith(end)), end);
    assert.ok(links.some((href) => href.includes('youtube.com')));
    await tab.close();
  });

  it('DoesNotShowWhatIsBehindAPassword', async () => {
    partner.routes['/'] = partnerPage(`<klipp-article src="${wordpress.origin}${address('protected')}"><a href="/x">Les</a></klipp-article>`, { cdn: news.origin });
    const tab = await (await openTab(stage)).goto(partner.origin);
    assert.ok(await patiently(async () => (await tab.events()).length > 0));
    const shown = await tab.page.evaluate(() => document.querySelector('klipp-article')?.shadowRoot?.textContent ?? '');
    assert.doesNotMatch(shown, /Hemmelig/);
    await tab.close();
  });

  for (const [name, source] of [['Rss', '/feed/'], ['ItsAddress', '/']]) {
    it(`IsASourceBy${name}`, async () => {
      const args = ['--port', '0', '--dist', join(ROOT, 'build/dist'), '--database', join(folder, `${name}.db`), '--source', wordpress.origin + source];
      const publisher = await new Server('klipp-publisher', args).start();
      try {
        /** @type {{ items: Record<string, any>[] }} */
        let feed = { items: [] };
        const read = async () => (feed = await (await fetch(`${publisher.origin}/feed.json`)).json()).items.length >= 3;
        assert.ok(await patiently(read), `only ${feed.items.length} articles came`);
        const found = feed.items.find(({ title }) => title === 'Et hus av bøker');
        assert.equal(found?.url, `${wordpress.origin}/et-hus-av-boker/`);
        const { content } = await ask(address('blocks'));
        // More words are those of the links that stand for what is embedded.
        const { all, lost } = compareWords(referenceWords(content.rendered), renderedWords(found?.content_html ?? ''));
        assert.ok(lost.length <= 0.03 * all, `of ${all} words these are lost: ${lost}`);
        assert.doesNotMatch(JSON.stringify(feed), /Hemmelig/);
        const front = await (await fetch(`${publisher.origin}/`)).text();
        const own = /\/articles\/(et-hus-av-boker-[0-9a-f]+)/.exec(front)?.[1];
        partner.routes['/'] = partnerPage(page(`<klipp-card src="${publisher.origin}/documents/${own}.json" layout="horizontal"></klipp-card><klipp-article src="${publisher.origin}/documents/${own}.json"></klipp-article>`), { cdn: news.origin });
        const tab = await (await openTab(stage, { width: 800 })).goto(partner.origin);
        await tab.waitFor('klipp-load', 2);
        for (const { naturalWidth, name: file } of await pictures(tab, 'article')) assert.ok(naturalWidth > 0, file);
        assert.deepEqual(tab.problems, []);
        await look(tab, `source-${name.toLowerCase()}`);
        await tab.close();
      } finally {
        await publisher.stop();
      }
    });
  }
});

/**
 * The plugin of examples/wordpress in a real WordPress: what authors of each role write, what readers see of it, and what
 * the site offers to others.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTab, setStage } from '../browser/stage.mjs';
import { block, COMMAND, newsRoutes, php, PluginSite, TITLE } from './plugin_site.mjs';

/** @typedef {import('../browser/browser.mjs').Tab} Tab */

describe('WordPress’s plugin', { timeout: 900_000 }, () => {
  const site = new PluginSite();
  const stage = setStage();
  const { news } = stage;
  before(async () => {
    news.routes = newsRoutes();
    await site.startWith({});
    console.log(`# WordPress answers at ${site.origin}`);
  });
  after(() => site.stop());

  /** @param {import('./plugin_site.mjs').Settings} [more] */
  const set = (more) => site.set({ script: `${news.origin}/v1/klipp.js`, command: COMMAND, ...more });

  /** @param {string} url @param {{ width?: number, dark?: boolean }} [look] */
  async function open(url, look) {
    news.requests = [];
    return (await openTab(stage, look)).goto(url);
  }

  const wasm = () => news.requests.filter((path) => path.endsWith('.wasm'));

  /** Each kind of widget as a block. */
  const everyBlock = () => [
    block('card', { src: `${news.origin}/a.json`, layout: 'horizontal', theme: 'newspaper', accent: '#0a6640' }),
    block('feed', { src: `${news.origin}/feed.json`, limit: '2' }),
    block('share', { networks: 'bluesky,email' }),
    block('signup', { src: `${news.origin}/signup.json` }),
    block('article', { src: `${news.origin}/a.json`, headingLevel: '3' }),
  ].join('\n\n');

  /** Each kind of widget as a shortcode. */
  const everyShortcode = () => `Før.

[klipp card src="${news.origin}/a.json" layout="horizontal" theme="newspaper" accent="#0a6640"]

[klipp feed src="${news.origin}/feed.json" limit="2"]

[klipp share networks="bluesky,email"]

[klipp signup src="${news.origin}/signup.json"]

[klipp article src="${news.origin}/a.json" heading-level="3"]`;

  /** What readers see of each. @param {Tab} tab */
  const seen = (tab) =>
    tab.page.evaluate(() => {
      const find = (/** @type {string} */ kind, /** @type {string} */ inner) => [...(document.querySelector(`klipp-${kind}`)?.shadowRoot?.querySelectorAll(inner) ?? [])];
      return {
        card: find('card', '.klipp-horizontal .klipp-title')[0]?.textContent,
        accent: getComputedStyle(/** @type {Element} */ (document.querySelector('klipp-card'))).getPropertyValue('--klipp-accent'),
        feed: find('feed', '.klipp-card').length,
        share: find('share', 'a[data-network]').map((link) => link.getAttribute('href')),
        form: find('signup', 'input[type="email"]').length,
        article: find('article', '.klipp-title')[0]?.localName,
      };
    });

  /** What they are to see, beside the bar. */
  const asSeen = () => ({ card: TITLE, accent: '#0a6640', feed: 2, form: 1, article: 'h3' });

  for (const [way, content] of /** @type {const} */ ([['blocks', everyBlock], ['shortcodes', everyShortcode]])) {
    for (const role of ['contributor', 'author', 'administrator']) {
      it(`ShowsThe_${way}_OfAn_${role}_WithoutAModule`, async () => {
        await set();
        const post = await site.write(role, content());
        const tab = await open(post.url);
        const { share, ...rest } = await seen(tab);
        assert.deepEqual(rest, asSeen());
        assert.equal(share.length, 2);
        for (const href of share) assert.ok(href?.includes(encodeURIComponent(post.url)), `${href} does not share ${post.url}`);
        await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await tab.idle();
        assert.ok(news.requests.includes('/v1/klipp.js'), 'klipp.js was not asked for');
        assert.deepEqual(wasm(), []);
        assert.deepEqual(tab.problems, []);
        await tab.close();
      });
    }
  }

  it('StandsOnTheFrontPageBeforeAnyScript', async () => {
    await set({ script: '' });
    const { id } = await site.write('editor', everyBlock(), 'Forsiden');
    await site.run(`update_option('show_on_front', 'page'); update_option('page_on_front', ${id}); wp_update_post(['ID' => ${id}, 'post_type' => 'page']);`);
    const tab = await open(site.origin);
    const { share, ...rest } = await seen(tab);
    assert.deepEqual(rest, asSeen());
    assert.equal(share.length, 2);
    assert.ok(Number(await tab.page.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('img')?.clientWidth)) < 400, 'it has no styles');
    assert.deepEqual(news.requests.filter((path) => !path.startsWith('/documents/pictures/')), ['/a.json', '/feed.json', '/signup.json']);
    assert.deepEqual(tab.problems, []);
    await tab.close();
    await site.run(`update_option('show_on_front', 'posts');`);
  });

  it('ShowsElementsWhereTheCommandIsNot', async () => {
    await set({ command: '' });
    const post = await site.write('author', everyBlock());
    const tab = await open(post.url);
    for (let scrolled = 0; scrolled < 6; scrolled++) await tab.page.evaluate((part) => scrollTo(0, (document.body.scrollHeight * part) / 5), scrolled);
    await tab.waitFor('klipp-load', 5);
    const { share, ...rest } = await seen(tab);
    assert.deepEqual(rest, asSeen());
    assert.ok(share.every((href) => href?.includes(encodeURIComponent(post.url))));
    assert.ok(wasm().length > 0);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('HasTheArticlesLinkInsideEachElement', async () => {
    for (const command of ['', COMMAND]) {
      await set({ command });
      const { url } = await site.write('author', everyBlock());
      const page = await (await fetch(url)).text();
      const links = [...page.matchAll(/<a href="([^"]*)">([^<]*)<\/a><\/klipp-(\w+)>/g)].map(([, href, text, kind]) => [kind, href, text]);
      assert.deepEqual(links.find(([kind]) => kind === 'card')?.slice(1), [`${news.origin}/articles/frokostmote`, TITLE]);
      assert.deepEqual(links.map(([kind]) => kind), ['card', 'feed', 'share', 'signup', 'article']);
      const script = new RegExp(`<script[^>]* async [^>]*src=['"]${news.origin}/v1/klipp\\.js`).exec(page);
      assert.ok(script, 'the script is not on the page, or not asynchronous');
    }
  });

  it('TakesAddressesAsAuthorsOfEveryRoleWriteThem', async () => {
    await set();
    for (const role of ['contributor', 'administrator']) {
      const src = `${news.origin}/a.json?x=1&y=%5B2%5D`;
      const post = await site.write(role, `${block('card', { src })}\n\n${block('share', { url: `${news.origin}/?a=1&b=2`, shareTitle: 'Hus & "hage"' })}`);
      const tab = await open(post.url);
      const found = await tab.page.evaluate(() => [document.querySelector('klipp-card')?.getAttribute('src'), document.querySelector('klipp-share')?.getAttribute('url'), document.querySelector('klipp-share')?.getAttribute('share-title')]);
      assert.deepEqual(found, [src, `${news.origin}/?a=1&b=2`, 'Hus & "hage"']);
      await tab.close();
    }
  });

  it('LeavesFramesAndTheChoiceOfPicturesToTheScript', async () => {
    await set();
    const { url } = await site.write('author', block('signup', { src: `${news.origin}/signup.json`, isolation: 'frame' }) + block('card', { src: `${news.origin}/a.json`, pictures: 'own' }));
    const page = await (await fetch(url)).text();
    assert.match(page, new RegExp(`<klipp-signup src="${news.origin}/signup.json" isolation="frame" lang="en-US"><a href="${news.origin}/nyhetsbrev">Nyhetsbrev</a></klipp-signup>`));
    assert.match(page, /<klipp-card [^>]*pictures="own"[^>]*><a /);
  });

  it('KeepsTheLinkWhereTheDocumentIsGone', async () => {
    await set();
    const { url } = await site.write('author', block('card', { src: `${news.origin}/gone.json` }));
    const page = await (await fetch(url)).text();
    const element = /<klipp-card[^]*<\/klipp-card>/.exec(page)?.[0];
    assert.equal(element, `<klipp-card src="${news.origin}/gone.json" lang="en-US"><a href="${news.origin}/">127.0.0.1</a></klipp-card>`);
  });

  it('HasNothingButLinksInTheSitesFeeds', async () => {
    await set();
    await site.write('author', everyBlock(), 'I strømmen');
    const feed = await (await fetch(`${site.origin}/feed/`)).text();
    const item = /<title>I strømmen<\/title>.*?<\/item>/s.exec(feed)?.[0] ?? '';
    assert.match(item, new RegExp(`<p><a href="${news.origin}/articles/frokostmote">${TITLE}</a></p>`));
    assert.doesNotMatch(item, /klipp-card|<template|<script/);
  });

  it('DoesNotShowAPostInItself', async () => {
    await set();
    const { id, url } = await site.write('author', 'tom', 'Ouroboros');
    const content = `${block('card', { src: `${site.origin}/wp-json/wp/v2/posts/${id}?_embed` })}<!-- wp:paragraph --><p>Halen i munnen.</p><!-- /wp:paragraph -->${block('article', { src: `${site.origin}/wp-json/wp/v2/posts/${id}?_embed` })}`;
    await site.run(`wp_update_post(wp_slash(['ID' => ${id}, 'post_content' => ${php(content)}]));`);
    const tab = await open(url);
    const titles = await tab.page.evaluate(() => [...document.querySelectorAll('klipp-card, klipp-article')].map((each) => each.shadowRoot?.querySelector('.klipp-title')?.textContent));
    assert.deepEqual(titles, ['Ouroboros', 'Ouroboros']);
    // The title below the widgets is still that of the page's own post.
    assert.equal(await tab.page.evaluate(() => document.title.startsWith('Ouroboros')), true);
    await tab.close();
  });

  it('ShowsNobodyWhatOnlySomeMayRead', async () => {
    await set();
    const draft = await site.run(`return wp_insert_post(['post_title' => 'Bare et utkast', 'post_content' => 'x', 'post_status' => 'draft', 'post_author' => 1]);`);
    const markup = await site.run(`wp_set_current_user(1); return klipp_widget('card', ['src' => rest_url('wp/v2/posts/${draft}')]);`);
    assert.doesNotMatch(markup, /Bare et utkast/);
  });

  it('ComplainsOfNothing', () => {
    assert.deepEqual(site.complaints(), []);
  });
});

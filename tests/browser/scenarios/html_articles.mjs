import assert from 'node:assert/strict';
import { json } from '../pages.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const POST = '/wp-json/wp/v2/posts/7';
const POSTS = '/wp-json/wp/v2/posts';

const BODY = `<p>Første avsnitt med <a href="https://other.example/x" target="_blank" rel="noopener">en lenke ut</a> og
<a href="/side">en lenke inn</a>. <a href="#note">Se noten</a>.</p>
<figure class="wp-block-image"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy-src="/bro.svg" alt="Ei bru" width="800" height="600"><figcaption>Brua</figcaption></figure>
<script>document.title = 'ran'</script><img src="/pixel.svg" width="1" height="1">
<h2 id="note">Noten</h2><p onclick="document.title = 'ran'">Siste avsnitt.</p>`;

/** A post as WordPress's REST API gives it, on the news site. @param {import('./scene.mjs').Scene} scene */
const post = (scene, change = {}) => ({
  id: 7,
  link: `${scene.news.origin}/bru`,
  title: { rendered: 'Brua &#8211; ferdig' },
  excerpt: { rendered: '<p>Kort om brua.</p>' },
  content: { rendered: BODY, protected: false },
  date_gmt: '2026-05-04T10:00:00',
  ...change,
});

/**
 * Opens elements of these posts; there is nothing to complain of.
 *
 * @param {import('./scene.mjs').Scene} scene
 * @param {string} body
 * @param {Record<string, import('../../support/site.mjs').Answer>} routes
 * @param {{ loads?: number }} [options]
 */
async function open(scene, body, routes, options) {
  const picture = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>' };
  scene.news.routes = { ...scene.news.routes, '/bro.svg': picture, '/pixel.svg': picture, ...routes };
  const tab = await scene.open(body, options);
  assert.deepEqual(await complaintsOf(tab), []);
  return tab;
}

/** The modules that the page asked for. @param {import('./scene.mjs').Scene} scene */
const modules = (scene) => scene.news.requests.filter((path) => path.endsWith('.wasm'));

/**
 * What an attribute is of everything that matches in the shadow root of the first `host`.
 *
 * @param {AnyTab} tab @param {string} host @param {string} selector @param {string} attribute
 */
const attributes = (tab, host, selector, attribute) =>
  tab.evaluate(
    (element, wanted, name) =>
      [...(document.querySelector(element)?.shadowRoot?.querySelectorAll(wanted) ?? [])].map((found) => found.getAttribute(name)),
    host,
    selector,
    attribute,
  );

/** @param {AnyTab} tab @param {string} host @param {string} selector */
const texts = (tab, host, selector) =>
  tab.evaluate(
    (element, wanted) => [...(document.querySelector(element)?.shadowRoot?.querySelectorAll(wanted) ?? [])].map((found) => found.textContent),
    host,
    selector,
  );

export const htmlArticles = [
  scenario('ShowsAPostOfWordPressAsAnArticleByTheModuleOfHtml', async (scene) => {
    const tab = await open(scene, `<klipp-article src="NEWS${POST}"><a href="/b">Brua</a></klipp-article>`, { [POST]: json(post(scene)) });
    assert.deepEqual(modules(scene), ['/v1/klipp-html.wasm']);
    assert.deepEqual(await texts(tab, 'klipp-article', '.klipp-title'), ['Brua – ferdig']);
    assert.deepEqual(await texts(tab, 'klipp-article', '.klipp-body h3'), ['Noten']);
    assert.deepEqual(await texts(tab, 'klipp-article', '.klipp-body script, .klipp-body [onclick]'), []);
    assert.deepEqual(await texts(tab, 'klipp-article', 'figcaption'), ['Brua']);
    assert.notEqual(await tab.evaluate(() => document.title), 'ran');
  }),

  scenario('GivesLinksInHtmlTheirRelAndNoTarget', async (scene) => {
    const tab = await open(scene, `<klipp-article src="NEWS${POST}"></klipp-article>`, { [POST]: json(post(scene)) });
    const links = '.klipp-body p a';
    const [out, inside, note] = await attributes(tab, 'klipp-article', links, 'href');
    assert.deepEqual([out, inside], ['https://other.example/x', `${scene.news.origin}/side`]);
    assert.match(String(note), /^#klipp-.+-target-1$/);
    assert.deepEqual((await attributes(tab, 'klipp-article', links, 'rel')).map((rel) => rel?.split(' ').includes('noopener') ?? null), [true, null, null]);
    assert.deepEqual(await attributes(tab, 'klipp-article', links, 'target'), [null, null, null]);
  }),

  scenario('KeepsIdsOfHtmlApartAndLeadsToThem', async (scene) => {
    const other = '/wp-json/wp/v2/posts/8';
    const two = [POST, other].map((path) => `<klipp-article src="NEWS${path}"></klipp-article>`).join('');
    const tab = await open(scene, `<p id="note">Sida sin</p>${two}`, { [POST]: json(post(scene)), [other]: json(post(scene, { id: 8, link: 'https://blogg.example/8' })) }, { loads: 2 });
    const ids = await tab.evaluate(() =>
      [...document.querySelectorAll('klipp-article')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id)),
    );
    assert.equal(new Set(ids).size, ids.length, ids.join());
    assert.ok(ids.length >= 2 && ids.every((id) => id.startsWith('klipp-')), ids.join());
    await tab.click('klipp-article', 'a[href^="#"]');
    await tab.until(() => {
      const heading = document.querySelector('klipp-article')?.shadowRoot?.querySelector('h3');
      return !!heading && heading.getBoundingClientRect().top < innerHeight;
    });
  }),

  scenario('LoadsPicturesThatAScriptWouldHaveLoadedAndNoPixel', async (scene) => {
    const tab = await open(scene, `<klipp-article src="NEWS${POST}"></klipp-article>`, { [POST]: json(post(scene)) });
    assert.deepEqual(await attributes(tab, 'klipp-article', '.klipp-body img', 'src'), [`${scene.news.origin}/bro.svg`]);
    assert.deepEqual(await attributes(tab, 'klipp-article', '.klipp-body img', 'loading'), ['lazy']);
    await tab.until(() => {
      const picture = document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-body img');
      picture?.scrollIntoView();
      return picture instanceof HTMLImageElement && picture.naturalWidth > 0;
    });
    assert.equal(scene.news.count('/pixel.svg'), 0);
  }),

  scenario('ShowsPostsOfWordPressAsCardAndFeedByOneModule', async (scene) => {
    const widgets = `<klipp-card src="NEWS${POST}"></klipp-card><klipp-feed src="NEWS${POSTS}"></klipp-feed>`;
    const tab = await open(scene, widgets, { [POST]: json(post(scene)), [POSTS]: json([post(scene), post(scene, { id: 8, title: { rendered: 'To' } })]) }, { loads: 2 });
    assert.deepEqual(modules(scene), ['/v1/klipp-html.wasm']);
    assert.deepEqual(await texts(tab, 'klipp-card', '.klipp-title, .klipp-summary'), ['Brua – ferdig', 'Kort om brua.']);
    assert.deepEqual(await texts(tab, 'klipp-feed', '.klipp-title'), ['Brua – ferdig', 'To']);
  }),

  scenario('FindsOutByTheDocumentThatItIsInHtml', async (scene) => {
    const tab = await open(scene, '<klipp-article src="NEWS/a.json"></klipp-article>', {
      '/a.json': json({ title: 'T', url: 'https://news.example/a', content_html: '<p>Ein <b>tekst</b></p>' }),
    });
    assert.deepEqual(modules(scene), ['/v1/klipp-html.wasm']);
    assert.deepEqual(await texts(tab, 'klipp-article', '.klipp-body p b'), ['tekst']);
  }),

  scenario('TellsThePlacesOfADocumentThatItPassedOver', async (scene) => {
    const wrong = json([post(scene, { date_gmt: 'i går', sticky: 3 }), 5, post(scene, { id: 8, title: { rendered: 'To' } })]);
    const card = json({ title: 'T', url: 'https://news.example/a', summary: 'S', tags: ['a', {}], date_published: 'snart' });
    const right = json({ title: 'T', url: 'https://news.example/b', summary: 'S' });
    const widgets = `<klipp-feed id="feed" src="NEWS${POSTS}"></klipp-feed><klipp-card id="card" src="NEWS/a.json"></klipp-card><klipp-card id="right" src="NEWS/b.json"></klipp-card>
<klipp-card id="framed" src="NEWS/a.json" isolation="frame"></klipp-card>`;
    const tab = await open(scene, widgets, { [POSTS]: wrong, '/a.json': card, '/b.json': right }, { loads: 4 });
    const told = Object.fromEntries((await tab.waitFor('klipp-load', 4)).map(({ id, detail }) => [id, detail.problems]));
    const ofCard = [
      { code: 'bad-value', path: '/date_published' },
      { code: 'wrong-type', path: '/tags/1' },
    ];
    const ofFeed = [
      { code: 'bad-value', path: '/0/date_gmt' },
      { code: 'wrong-type', path: '/1' },
    ];
    const byPath = (/** @type {{ path: string }[]} */ problems) => [...problems].sort((a, b) => a.path.localeCompare(b.path));
    assert.deepEqual(byPath(told.feed), ofFeed);
    assert.deepEqual(byPath(told.card), ofCard);
    assert.deepEqual(byPath(told.framed), ofCard);
    assert.deepEqual(told.right, []);
    assert.deepEqual(await texts(tab, 'klipp-feed', '.klipp-title'), ['Brua – ferdig', 'To']);
  }),

  scenario('KeepsTheFallbackWhereAPostIsBroken', async (scene) => {
    const broken = {
      draft: json(post(scene, { status: 'draft' })),
      cut: { type: 'application/json', body: JSON.stringify(post(scene)).slice(0, 99) },
      error: json({ code: 'rest_post_invalid_id', message: 'Ugyldig ID.', data: { status: 404 } }),
      untitled: json(post(scene, { title: { rendered: '' } })),
    };
    const names = Object.keys(broken);
    const routes = Object.fromEntries(Object.entries(broken).map(([name, answer]) => [`/wp-json/${name}`, answer]));
    const elements = names.map((name, i) => {
      const kind = ['article', 'card'][i % 2];
      return `<klipp-${kind} id="${name}" src="NEWS/wp-json/${name}"><a href="/b">Brua</a></klipp-${kind}>`;
    });
    const tab = await open(scene, elements.join(''), routes, { loads: 0 });
    const errors = await tab.waitFor('klipp-error', names.length);
    const codes = Object.fromEntries(errors.map(({ id, detail }) => [id, detail.code]));
    assert.deepEqual(codes, { draft: 'bad-value', cut: 'not-json', error: 'bad-value', untitled: 'missing' });
    const heights = await tab.evaluate(() => [...document.querySelectorAll('[src] > a')].map((link) => link.getBoundingClientRect().height));
    assert.ok(heights.length === names.length && heights.every((height) => height > 0), 'the fallbacks are to be seen');
    assert.deepEqual(await complaintsOf(tab), []);
  }),
];

import assert from 'node:assert/strict';
import { ARTICLE, json } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { patiently } from '../tab.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

/** Right, and yet without a size of its own. */
const DRAWING = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>' };

/** @param {string} image @param {object} [more] */
const withPicture = (image, more) => ({ ...ARTICLE, summary: 'Kort sagt', image, _klipp: { image_alt: 'En havn med mange båter', image_width: 1200, image_height: 675, ...more } });

/** Whether no picture of the widgets is broken, and none left that is one. @param {AnyTab} tab */
const settled = (tab) =>
  tab.until(() =>
    [...document.querySelectorAll('klipp-card, klipp-feed, klipp-article')].every((each) =>
      [...(each.shadowRoot?.querySelectorAll('img') ?? [])].every((picture) => picture.complete && picture.naturalWidth > 0),
    ),
  );

/** The markup of each card, but for the line that says so in the source. @param {AnyTab} tab */
const cards = (tab) => tab.evaluate(() => [...document.querySelectorAll('klipp-card')].map((card) => card.shadowRoot?.querySelector('.klipp-card')?.outerHTML));

export const pictures = [
  scenario('ACardIsAsOneWithoutAPictureWhereThatIsGone', async (scene) => {
    scene.news.routes['/none.json'] = json({ ...withPicture(''), image: undefined });
    scene.news.routes['/no-picture.png'] = { type: 'image/png', body: 'this is none' };
    for (const [i, image] of ['/gone.jpg', '/no-picture.png', 'http://127.0.0.1:9/refused.jpg'].entries()) {
      scene.news.routes[`/${i}.json`] = json(withPicture(image.startsWith('/') ? scene.news.origin + image : image));
      const layouts = ['vertical', 'horizontal', 'compact', 'hero', 'text'];
      const body = layouts.map((layout) => `<klipp-card layout="${layout}" src="NEWS/none.json"></klipp-card><klipp-card layout="${layout}" src="NEWS/${i}.json"></klipp-card>`);
      const tab = await scene.open(body.join(''), { loads: 10 });
      await tab.until(() => !document.querySelector('klipp-card:nth-of-type(2)')?.shadowRoot?.querySelector('img'));
      await tab.evaluate(() => document.querySelector('klipp-card:last-of-type')?.scrollIntoView());
      await settled(tab);
      const seen = await cards(tab);
      for (let at = 0; at < seen.length; at += 2) assert.equal(seen[at + 1], seen[at]);
    }
  }),

  scenario('AlsoWhereItWasPrerenderedAndGoneBeforeTheScriptCame', async (scene) => {
    const card = prerender('card', JSON.stringify(withPicture('/gone.jpg')), 'NEWS/a.json').replaceAll('NEWS', scene.news.origin);
    const tab = await scene.open(card.replace('loading="lazy"', ''), { script: false, loads: 0 });
    await tab.until(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('img')?.complete === true);
    await tab.evaluate((src) => document.head.append(Object.assign(document.createElement('script'), { src })), `${scene.news.origin}/v1/klipp.js`);
    await tab.waitFor('klipp-load');
    await tab.until(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-no-picture:not(:has(img))') != null);
    assert.equal(scene.news.count('/v1/klipp-lite.wasm'), 0);
  }),

  scenario('HastenTheLeadAndNoPortraitAboveIt', async (scene) => {
    for (const path of ['/lead.svg', '/kari.svg']) scene.news.routes[path] = DRAWING;
    const { origin } = scene.news;
    scene.news.routes['/a.json'] = json({ ...withPicture(`${origin}/lead.svg`), authors: [{ name: 'Kari', avatar: `${origin}/kari.svg` }] });
    const tab = await scene.open('<klipp-article src="NEWS/a.json"></klipp-article>');
    const priorities = await tab.evaluate(() => {
      const root = document.querySelector('klipp-article')?.shadowRoot;
      return [...(root?.querySelectorAll('img') ?? [])].map(({ src, fetchPriority }) => [new URL(src).pathname, fetchPriority]);
    });
    assert.deepEqual(priorities, [['/kari.svg', 'auto'], ['/lead.svg', 'high']]);
  }),

  scenario('TellNobodyWhichPageTheyAreOn', async (scene) => {
    /** @type {(string | undefined)[]} */
    const referrers = [];
    for (const path of ['/lead.svg', '/small.svg', '/in-text.svg', '/logo.svg']) {
      scene.news.routes[path] = ({ headers }, response) => {
        referrers.push(headers.referer);
        response.writeHead(200, { 'Content-Type': DRAWING.type }).end(DRAWING.body);
      };
    }
    const { origin } = scene.news;
    const more = { image_srcset: `${origin}/small.svg 400w`, content_markdown: `![](${origin}/in-text.svg)`, partners: [{ name: 'P', logo: `${origin}/logo.svg` }] };
    const document = withPicture(`${origin}/lead.svg`, more);
    scene.news.routes['/a.json'] = json(document);
    const card = prerender('card', JSON.stringify(document), `${origin}/a.json`);
    await settled(await scene.open(`<klipp-article src="NEWS/a.json"></klipp-article>${card}`, { loads: 2 }));
    assert.ok(referrers.length >= 3, `${referrers.length}`);
    assert.deepEqual([...new Set(referrers)], [undefined]);
  }),

  scenario('AFeedKeepsThePicturesThatAreThere', async (scene) => {
    scene.news.routes['/drawing.svg'] = DRAWING;
    const items = ['/gone.jpg', '/drawing.svg', '/gone-too.jpg'].map((image, i) => ({ ...withPicture(scene.news.origin + image), id: String(i) }));
    scene.news.routes['/feed.json'] = json({ version: 'https://jsonfeed.org/version/1.1', title: 'Saker', items });
    const tab = await scene.open('<klipp-feed src="NEWS/feed.json"></klipp-feed>');
    await tab.until(() => document.querySelector('klipp-feed')?.shadowRoot?.querySelectorAll('.klipp-no-picture').length === 2);
    await tab.idle();
    const left = await tab.evaluate(() => [...(document.querySelector('klipp-feed')?.shadowRoot?.querySelectorAll('.klipp-card') ?? [])].map((card) => !!card.querySelector('.klipp-media img')));
    assert.deepEqual(left, [false, true, false]);
  }),

  scenario('AllWaitForThoseThatAreNotThereYet', async (scene) => {
    // A picture of its own for each: one that was fetched before need not be waited for.
    for (const name of ['prerendered', 'rendered']) {
      scene.news.routes[`/${name}.svg`] = DRAWING;
      const text = JSON.stringify(withPicture(`${scene.news.origin}/${name}.svg`));
      scene.news.routes['/a.json'] = json(text);
      const card = name === 'rendered' ? '<klipp-card src="NEWS/a.json"></klipp-card>' : prerender('card', text, 'NEWS/a.json');
      const tab = await scene.open(`<div style="height: 20000px"></div>${card.replace('<klipp-card ', '<klipp-card loading="eager" ')}`);
      await tab.idle();
      assert.equal(scene.news.count(`/${name}.svg`), 0, name);
      await tab.evaluate(() => document.querySelector('klipp-card')?.scrollIntoView());
      await tab.until(() => Number(document.querySelector('klipp-card')?.shadowRoot?.querySelector('img')?.naturalWidth) > 0);
    }
  }),

  scenario('AnArticleKeepsCaptionsAndNames', async (scene) => {
    const partners = [{ name: 'Havbris', url: 'https://havbris.example', logo: '/gone-logo.svg' }];
    const content_markdown = 'Tekst ![et skilt](gone-a.png) i linjen.\n\n![Båt](gone-b.png "En båt")\n\n![Ingen sier noe](gone-c.png)\n\nSlutt.';
    scene.news.routes['/p.json'] = json({ ...withPicture('/gone.jpg', { image_caption: 'Havnen', partners, content_markdown }), url: `${scene.news.origin}/a` });
    const tab = await scene.open('<klipp-article src="NEWS/p.json"></klipp-article>');
    await tab.evaluate(() => document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('img').forEach((picture) => (picture.loading = 'eager')));
    await tab.until(() => !document.querySelector('klipp-article')?.shadowRoot?.querySelector('img'));
    const seen = await tab.evaluate(() => {
      const root = document.querySelector('klipp-article')?.shadowRoot;
      const texts = (/** @type {string} */ selector) => [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
      return { captions: texts('.klipp-figure'), paragraphs: texts('.klipp-body > p'), partners: texts('.klipp-partners a') };
    });
    assert.deepEqual(seen, { captions: ['Havnen', 'En båt'], paragraphs: ['Tekst et skilt i linjen.', 'Slutt.'], partners: ['Havbris'] });
  }),

  scenario('AreOfTheDocumentsHostAloneWhereThePageSaysSo', async (scene) => {
    const { news, partner } = scene;
    const picture = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>' };
    partner.routes = { ...partner.routes, '/theirs.svg': picture, '/small.svg': picture };
    news.routes['/ours.svg'] = picture;
    const _klipp = { content_markdown: `![a](${news.origin}/ours.svg) ![b](${partner.origin}/theirs.svg)`, image_srcset: [{ url: `${partner.origin}/small.svg`, width: 8 }] };
    news.routes['/b.json'] = json({ ...ARTICLE, image: `${partner.origin}/theirs.svg`, _klipp });
    const tab = await scene.open('<klipp-article pictures="own" src="NEWS/b.json"></klipp-article><klipp-card pictures="own" src="NEWS/b.json"></klipp-card>', { loads: 2 });
    await tab.until(() => !!document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-no-picture'));
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('img').length === 1);
    assert.ok(await patiently(async () => news.count('/ours.svg') === 1));
    assert.deepEqual(partner.requests.filter((path) => path.endsWith('.svg')), []);
    await tab.evaluate(() => document.querySelector('klipp-card')?.removeAttribute('pictures'));
    assert.ok(await patiently(async () => partner.count('/small.svg') === 1), 'and without the attribute it is fetched');
  }),
];

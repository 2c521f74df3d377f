import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Tab } from './browser.mjs';
import { cdnRoutes, json, partnerPage } from './pages.mjs';
import { setStage } from './stage.mjs';
import { patiently } from './tab.mjs';

const LAYOUTS = ['vertical', 'horizontal', 'compact', 'hero', 'text'];
const WHITE = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="700"><rect width="90" height="700" fill="#fff"/></svg>';

/** @param {string} id @param {object} [members] */
const item = (id, members) => ({ id, url: `/${id}`, title: `Sak ${id}`, summary: 'Om saken.', image: '/white.svg', ...members });

const FEED = { title: 'Nytt fra nettverket', language: 'nb', items: ['a', 'b', 'c'].map((id) => item(id)) };

describe('Feed', () => {
  const stage = setStage();
  const { partner, news } = stage;

  beforeEach(() => {
    const picture = { type: 'image/svg+xml', body: WHITE };
    news.requests = [];
    news.routes = { ...cdnRoutes(), '/feed.json': json(FEED), '/a.json': json(item('a')), '/white.svg': picture };
  });

  /** @param {string} body @param {Parameters<typeof Tab.open>[1]} [look] */
  async function open(body, look) {
    partner.routes['/'] = partnerPage(body.replaceAll('NEWS', news.origin), { cdn: news.origin });
    return (await Tab.open(stage.browser, look)).goto(partner.origin);
  }

  /** Boxes of what matches inside the first widget. @param {Tab} tab @param {string} selector */
  const boxes = (tab, selector) =>
    tab.page.evaluate((wanted) => {
      const root = document.querySelector('klipp-feed, klipp-card')?.shadowRoot;
      return [...(root?.querySelectorAll(wanted) ?? [])].map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return { left, top, right, bottom };
      });
    }, selector);

  it('ShowsItsItemsAsCards', async () => {
    const tab = await open('<klipp-feed src="NEWS/feed.json" limit="2" layout="text">f</klipp-feed>');
    await tab.waitFor('klipp-load');
    assert.equal((await boxes(tab, 'li > .klipp-card.klipp-text')).length, 2);
    assert.equal((await boxes(tab, '.klipp-feed-title')).length, 0);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('ShowsItsTitleWhenAsked', async () => {
    const tab = await open('<klipp-feed src="NEWS/feed.json" heading="title">f</klipp-feed>');
    await tab.waitFor('klipp-load');
    const [title, first] = await tab.page.evaluate(() => {
      const root = document.querySelector('klipp-feed')?.shadowRoot;
      return ['h2', 'h3'].map((name) => root?.querySelector(name)?.textContent);
    });
    assert.deepEqual([title, first], ['Nytt fra nettverket', 'Sak a']);
    await tab.close();
  });

  it('LeavesTheFallbackWhereThereIsNothingToShow', async () => {
    news.routes['/feed.json'] = json({ ...FEED, items: [] });
    const tab = await open('<klipp-feed src="NEWS/feed.json"><a href="/alt">Alt</a></klipp-feed>');
    const [{ detail }] = await tab.waitFor('klipp-error');
    assert.deepEqual([detail.code, detail.path], ['missing', '/items']);
    assert.ok(await tab.page.evaluate(() => document.querySelector('klipp-feed a')?.getBoundingClientRect().height));
    await tab.close();
  });

  for (const layout of LAYOUTS) {
    it(`KeepsItsPlaceWhenThePictureArrives_${layout}`, async () => {
      let arrive = () => {};
      news.routes['/white.svg'] = (_, response) => {
        arrive = () => response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(WHITE);
      };
      const tab = await open(`<klipp-card src="NEWS/a.json" layout="${layout}">f</klipp-card>`);
      await tab.waitFor('klipp-load');
      if (layout !== 'text') assert.ok(await patiently(async () => news.count('/white.svg') === 1));
      const early = await boxes(tab, '.klipp-card, .klipp-card-text');
      arrive();
      await allPicturesAreThere(tab);
      await tab.idle();
      assert.deepEqual(await boxes(tab, '.klipp-card, .klipp-card-text'), early);
      await tab.close();
    });
  }

  it('KeepsAHerosTextReadableOnAWhitePicture', async () => {
    const tab = await open('<klipp-card src="NEWS/a.json" layout="hero">f</klipp-card>');
    await tab.waitFor('klipp-load');
    await allPicturesAreThere(tab);
    await tab.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.klipp-card-text > * { opacity: 0; }');
      document.querySelector('klipp-card')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    const text = await boxes(tab, '.klipp-card-text > *');
    const [top, bottom] = [Math.min(...text.map((box) => box.top)), Math.max(...text.map((box) => box.bottom))];
    const clip = { x: text[0].left, y: top, width: text[0].right - text[0].left, height: bottom - top };
    const lightest = await lightestByte(tab, await tab.page.screenshot({ clip, encoding: 'base64' }));
    // White text on this grey or anything darker has a contrast of 7:1 at least (WCAG 2.2, AAA).
    assert.ok(lightest <= 0x59, `${lightest} is too light`);
    await tab.close();
  });
});

/** @param {Tab} tab */
function allPicturesAreThere(tab) {
  return tab.until(() => [...(document.querySelector('klipp-card')?.shadowRoot?.querySelectorAll('img') ?? [])].every((picture) => picture.complete && picture.naturalWidth > 0));
}

/** The highest value of any colour channel in a PNG. @param {Tab} tab @param {string} png in base64 */
function lightestByte(tab, png) {
  return tab.page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.drawImage(image, 0, 0);
    const bytes = context.getImageData(0, 0, image.width, image.height).data;
    return bytes.reduce((most, byte, i) => (i % 4 === 3 ? most : Math.max(most, byte)), 0);
  }, png);
}

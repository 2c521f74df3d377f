/** What a page's own style sheet does to a widget on it, and what it does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ARTICLE, cdnRoutes, example, examplePictures, json, partnerPage, signupDocument } from './pages.mjs';
import { openTab, setStage } from './stage.mjs';

const KINDS = ['article', 'card', 'feed', 'share', 'signup'];

describe('PageStyles', () => {
  const stage = setStage();
  const { partner, news } = stage;

  /** Each widget's height and the sizes of its texts. @param {string} style of the page */
  async function sizes(style) {
    const item = { ...ARTICLE, summary: 'Kort sagt', _klipp: { ...ARTICLE._klipp, ...signupDocument('/signup')._klipp } };
    news.routes = { ...cdnRoutes(), '/a.json': json(item), '/feed.json': json({ version: 'https://jsonfeed.org/version/1.1', title: 'Nytt', items: [item, item] }) };
    const widgets = KINDS.map((kind) => `<klipp-${kind} src="${news.origin}/${kind === 'feed' ? 'feed' : 'a'}.json"></klipp-${kind}>`);
    partner.routes['/'] = partnerPage(widgets.join(''), { cdn: news.origin, head: `<style>body { font-size: 16px; line-height: 20px } ${style}</style>` });
    const tab = await (await openTab(stage, { width: 700 })).goto(partner.origin);
    await tab.waitFor('klipp-load', KINDS.length);
    const seen = await tab.page.evaluate((kinds) =>
      kinds.map((kind) => {
        const element = /** @type {Element} */ (document.querySelector(`klipp-${kind}`));
        const texts = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].map((each) => parseFloat(getComputedStyle(each).fontSize));
        return { kind, height: Math.round(element.getBoundingClientRect().height), texts: [...new Set(texts)] };
      }), KINDS);
    await tab.close();
    return seen;
  }

  it('PrintTextAndPicturesOnly', async () => {
    news.routes = { ...cdnRoutes(), ...examplePictures(), '/a.json': example('topplederforum.json') };
    const widgets = ['article', 'share', 'signup'].map((kind) => `<klipp-${kind} src="${news.origin}/a.json"></klipp-${kind}>`).join('<hr>');
    const framed = ['share', 'signup'].map((kind) => `<klipp-${kind} src="${news.origin}/a.json" isolation="frame"></klipp-${kind}>`).join('<hr>');
    partner.routes['/'] = partnerPage(widgets + framed, { cdn: news.origin, head: '<style>:root { color-scheme: dark; --klipp-text: #eee } klipp-share { display: block }</style>' });
    const tab = await (await openTab(stage, { dark: true })).goto(partner.origin);
    await tab.waitFor('klipp-load', 5);
    await tab.page.emulateMediaType('print');
    const seen = await tab.page.evaluate(() => {
      const [article, ...others] = [...document.querySelectorAll('klipp-article, klipp-share, klipp-signup')];
      const root = /** @type {ShadowRoot} */ (article.shadowRoot);
      const isThere = (/** @type {string} */ selector) => [...root.querySelectorAll(selector)].some((one) => one.getClientRects().length);
      return {
        others: others.map((one) => one.getClientRects().length),
        controls: ['.klipp-share', '.klipp-text-size', '.klipp-form', '.klipp-ad', 'button', 'input'].filter(isThere),
        text: ['h2', '.klipp-lead', '.klipp-body p', 'img', '.klipp-caption', '.klipp-tags', '.klipp-partners img'].filter((one) => !isThere(one)),
        colour: getComputedStyle(/** @type {Element} */ (root.querySelector('.klipp-body p'))).color,
        addresses: [...root.querySelectorAll('.klipp-body a[href^="http"]')].every((link) => getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '-')),
      };
    });
    assert.deepEqual(seen, { others: [0, 0, 0, 0], controls: [], text: [], colour: 'rgb(0, 0, 0)', addresses: true });
    await tab.close();
  });

  it('MaySayWhatARemIsToWidgets', async () => {
    const usual = await sizes('');
    assert.notDeepEqual(await sizes('html { --klipp-rem: 20px }'), usual);
    assert.deepEqual(await sizes('html { font-size: 20px; --klipp-rem: 16px }'), usual);
  });
});

/** What a page's own style sheet does to a widget on it, and what it does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ARTICLE, cdnRoutes, json, partnerPage, signupDocument } from './pages.mjs';
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

  it('MaySayWhatARemIsToWidgets', async () => {
    const usual = await sizes('');
    assert.notDeepEqual(await sizes('html { --klipp-rem: 20px }'), usual);
    assert.deepEqual(await sizes('html { font-size: 20px; --klipp-rem: 16px }'), usual);
  });
});

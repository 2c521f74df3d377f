import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Tab } from './browser.mjs';
import { ARTICLE, cdnRoutes, json, partnerPage } from './pages.mjs';
import { setStage } from './stage.mjs';

describe('ScriptTag', () => {
  const stage = setStage();
  const { partner, news } = stage;

  before(() => {
    news.routes = { ...cdnRoutes(), '/a.json': json(ARTICLE) };
  });

  /** @param {string} attributes */
  const tag = (attributes) => `<script async src="${news.origin}/v1/klipp.js" ${attributes}></script>`;

  /** @param {string} body @param {number} loads */
  async function open(body, loads) {
    partner.routes['/'] = partnerPage(body);
    const tab = await (await Tab.open(stage.browser)).goto(partner.origin);
    if (loads) await tab.waitFor('klipp-load', loads);
    await tab.idle();
    return tab;
  }

  it('PutsTheElementWhereItStands', async () => {
    const tab = await open(`<p>før</p>${tag(`data-klipp="card" data-src="${news.origin}/a.json" data-heading-level="3" data-theme="dark" data-lang="en"`)}<p>etter</p>`, 1);
    const seen = await tab.page.evaluate(() => {
      const card = /** @type {Element} */ (document.querySelector('klipp-card'));
      return [
        card.previousElementSibling?.localName,
        card.nextElementSibling?.textContent,
        card.shadowRoot?.querySelector('h3')?.textContent,
        card.getAttribute('theme'),
        card.getAttribute('lang'),
      ];
    });
    assert.deepEqual(seen, ['script', 'etter', 'En tittel', 'dark', 'en']);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('WorksManyTimesOnAPage', async () => {
    const one = tag(`data-klipp="card" data-src="${news.origin}/a.json"`);
    news.requests = [];
    const tab = await open(`${one}${one}<klipp-share></klipp-share>${one}${tag('data-klipp="share"')}`, 5);
    assert.equal((await tab.events()).length, 5);
    for (const path of ['/v1/klipp-lite.wasm', '/v1/klipp.css', '/a.json']) assert.equal(news.count(path), 1, path);
    await tab.close();
  });

  it('TakesOverNoAttributeThatTheElementDoesNotKnow', async () => {
    const tab = await open(tag('data-klipp="share" data-onclick="alert(1)" data-style="color:red" data-id="x" data-networks="x"'), 1);
    const names = await tab.page.evaluate(() => document.querySelector('klipp-share')?.getAttributeNames());
    assert.deepEqual(names, ['networks']);
    await tab.close();
  });

  it('PutsNothingWhereTheWidgetIsUnknown', async () => {
    const tab = await open(tag('data-klipp="video"') + tag('data-klipp="img src=x onerror=alert(1)"') + tag('data-klipp'), 0);
    assert.deepEqual([await tab.page.evaluate(() => document.body.children.length), tab.problems], [3, []]);
    await tab.close();
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Tab } from './browser.mjs';
import { ARTICLE, cdnRoutes, json, partnerPage } from './pages.mjs';
import { setStage } from './stage.mjs';

/** What only Chromium's own protocol can measure; the rest of an element's life is in scenarios/lifecycle.mjs. */
describe('Lifecycle', () => {
  const stage = setStage();
  const { partner, news } = stage;

  it('LeavesNothingBehindAfterFiveHundredComingsAndGoings', async () => {
    news.routes = { ...cdnRoutes(), '/a.json': json(ARTICLE) };
    partner.routes['/'] = partnerPage('<main></main>', { cdn: news.origin });
    const tab = await (await Tab.open(stage.browser)).goto(partner.origin);
    await tab.page.waitForFunction(() => customElements.get('klipp-card'));
    const cycles = (/** @type {number} */ count) =>
      tab.page.evaluate(async (src, times) => {
        const main = /** @type {Element} */ (document.querySelector('main'));
        for (let i = 0; i < times; i++) {
          const element = document.createElement('klipp-article');
          element.setAttribute('src', src);
          const loaded = new Promise((resolve) => element.addEventListener('klipp-load', resolve));
          main.append(element);
          await loaded;
          element.remove();
        }
        /** @type {any} */ (window).klippEvents.length = 0;
      }, `${news.origin}/a.json`, count);
    const heap = async () => {
      const session = await tab.page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize = 0, Nodes = 0 } = await tab.page.metrics();
      await session.detach();
      return { size: JSHeapUsedSize, nodes: Nodes };
    };
    await cycles(500); // until the engine has compiled and grown what it is going to
    const before = await heap();
    await cycles(500);
    const now = await heap();
    assert.ok(now.size < before.size * 1.1, `heap went from ${before.size} to ${now.size}`);
    // The last widget may not be collected yet; one node left behind by each would be five hundred.
    assert.ok(now.nodes < before.nodes + 250, `nodes went from ${before.nodes} to ${now.nodes}`);
    await tab.close();
  });
});

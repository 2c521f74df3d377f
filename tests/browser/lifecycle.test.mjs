import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Tab } from './browser.mjs';
import { ARTICLE, cdnRoutes, json, partnerPage } from './pages.mjs';
import { setStage } from './stage.mjs';

describe('Lifecycle', () => {
  const stage = setStage();
  const { partner, news } = stage;

  beforeEach(() => {
    news.routes = { ...cdnRoutes(), '/a.json': json(ARTICLE), '/b.json': json({ ...ARTICLE, title: 'En annen tittel' }) };
    news.requests = [];
  });

  /** @param {string} body */
  async function open(body) {
    partner.routes['/'] = partnerPage(body, { cdn: news.origin });
    return (await Tab.open(stage.browser)).goto(partner.origin);
  }

  /** @param {Tab} tab @returns {Promise<string | undefined>} what the first card's headline says */
  const headline = (tab) => tab.page.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('h2')?.textContent ?? undefined);

  const card = () => `<klipp-card src="${news.origin}/a.json"><a href="/a">Tittel</a></klipp-card>`;

  it('RendersAHundredWidgetsWithOneFetchOfEverything', async () => {
    const tab = await open(card().repeat(100));
    await tab.waitFor('klipp-load', 100);
    for (const path of ['/v1/klipp.js', '/v1/klipp-lite.wasm', '/v1/klipp.css', '/a.json']) assert.equal(news.count(path), 1, path);
    const sheets = await tab.page.evaluate(
      () => new Set([...document.querySelectorAll('klipp-card')].map((one) => one.shadowRoot?.adoptedStyleSheets[0])).size,
    );
    assert.equal(sheets, 1);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('RendersWhatAScriptCreates', async () => {
    const tab = await open('');
    await tab.page.waitForFunction(() => customElements.get('klipp-card'));
    await tab.page.evaluate((src) => {
      const element = /** @type {any} */ (document.createElement('klipp-card'));
      document.body.append(element); // the address comes after, and still in time
      element.src = src;
      element.headingLevel = 2;
    }, `${news.origin}/a.json`);
    assert.equal((await tab.waitFor('klipp-load')).length, 1);
    assert.equal(await headline(tab), 'En tittel');
    assert.deepEqual((await tab.events()).length, 1);
    await tab.close();
  });

  it('TakesPropertiesSetBeforeTheScriptCame', async () => {
    partner.routes['/'] = partnerPage('<klipp-card></klipp-card>');
    const tab = await (await Tab.open(stage.browser)).goto(partner.origin);
    await tab.page.evaluate((origin) => {
      Object.assign(document.querySelector('klipp-card') ?? {}, { src: `${origin}/a.json`, headingLevel: 2 });
      const script = document.createElement('script');
      script.src = `${origin}/v1/klipp.js`;
      document.head.append(script);
    }, news.origin);
    await tab.waitFor('klipp-load');
    const reflected = await tab.page.evaluate(() => document.querySelector('klipp-card')?.getAttribute('heading-level'));
    assert.equal(reflected, '2');
    await tab.close();
  });

  it('ReflectsAttributesAsProperties', async () => {
    const tab = await open(card());
    await tab.waitFor('klipp-load');
    const seen = await tab.page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('klipp-card'));
      const share = /** @type {any} */ (document.createElement('klipp-share'));
      Object.assign(share, { url: 'https://a.example/', title: 'T', text: 'X', networks: 'x', label: 'L', theme: 'dark' });
      element.layout = 'vertical';
      element.theme = null;
      return [element.layout, element.getAttribute('layout'), element.theme, element.hasAttribute('theme'), share.outerHTML];
    });
    const html = '<klipp-share url="https://a.example/" title="T" text="X" networks="x" label="L" theme="dark"></klipp-share>';
    assert.deepEqual(seen, ['vertical', 'vertical', '', false, html]);
    await tab.close();
  });

  it('RendersAnewWhenAnAttributeChangesOnceForSeveral', async () => {
    const tab = await open(card());
    await tab.waitFor('klipp-load');
    await tab.page.evaluate((src) => {
      const element = /** @type {any} */ (document.querySelector('klipp-card'));
      element.src = 'https://nowhere.invalid/';
      element.headingLevel = 3;
      element.headingLevel = 2;
      element.src = src;
    }, `${news.origin}/b.json`);
    await tab.waitFor('klipp-load', 2);
    await tab.idle();
    assert.equal(await headline(tab), 'En annen tittel');
    assert.equal((await tab.events()).length, 2);
    await tab.close();
  });

  it('FetchesNothingAgainWhenOnlyTheLanguageChanges', async () => {
    const tab = await open(`<klipp-article src="${news.origin}/a.json"></klipp-article>`);
    await tab.waitFor('klipp-load');
    await tab.page.evaluate(() => document.querySelector('klipp-article')?.setAttribute('lang', 'en'));
    await tab.waitFor('klipp-load', 2);
    const label = await tab.page.evaluate(
      () => document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-share')?.getAttribute('aria-label'),
    );
    assert.equal(label, 'Share');
    assert.equal(news.count('/a.json'), 1);
    await tab.close();
  });

  it('DropsAnAnswerThatCameTooLate', async () => {
    /** @type {(() => void)[]} */
    const answer = [];
    news.routes['/slow.json'] = (_request, response) => {
      answer.push(() => response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ ...ARTICLE, title: 'For sent' })));
    };
    const tab = await open(`<klipp-card src="${news.origin}/slow.json"></klipp-card><klipp-card id="b" src="${news.origin}/slow.json"></klipp-card>`);
    await tab.page.waitForFunction(() => customElements.get('klipp-card'));
    await tab.page.evaluate((src) => document.querySelector('klipp-card')?.setAttribute('src', src), `${news.origin}/a.json`);
    await tab.waitFor('klipp-load', 1);
    answer.forEach((send) => send());
    await tab.waitFor('klipp-load', 2);
    assert.equal(await headline(tab), 'En tittel');
    await tab.close();
  });

  it('CancelsWhenRemovedWhileLoading', { timeout: 10_000 }, async () => {
    /** @type {Promise<void>} */
    const closed = new Promise((resolve) => {
      news.routes['/slow.json'] = (_request, response) => response.on('close', resolve);
    });
    const tab = await open(`<klipp-card src="${news.origin}/slow.json"></klipp-card>`);
    await tab.page.waitForFunction(() => customElements.get('klipp-card'));
    await tab.idle();
    await tab.page.evaluate(() => {
      const element = document.querySelector('klipp-card');
      element?.addEventListener('klipp-error', () => console.error('an event of an element that is gone'));
      element?.remove();
    });
    await closed;
    await tab.idle();
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('SurvivesBeingMovedWithoutLoadingAgain', async () => {
    const tab = await open(`${card()}<main></main>`);
    await tab.waitFor('klipp-load');
    const kept = await tab.page.evaluate(() => {
      const element = document.querySelector('klipp-card');
      const before = element?.shadowRoot?.querySelector('h2');
      document.querySelector('main')?.append(/** @type {Element} */ (element));
      return before === element?.shadowRoot?.querySelector('h2');
    });
    await tab.idle();
    assert.ok(kept);
    assert.equal((await tab.events()).length, 1);
    assert.equal(news.count('/a.json'), 1);
    await tab.close();
  });

  it('WorksWhenPutBackLater', async () => {
    const tab = await open(`<klipp-share url="https://a.example/" networks="x"></klipp-share>`);
    await tab.waitFor('klipp-load');
    await tab.page.evaluate(() => {
      const element = /** @type {HTMLElement} */ (document.querySelector('klipp-share'));
      const link = /** @type {HTMLElement} */ (element.shadowRoot?.querySelector('a'));
      document.addEventListener('klipp-share', (event) => event.preventDefault());
      element.remove();
      setTimeout(() => {
        link.addEventListener('click', (event) => event.preventDefault(), { once: true });
        link.click(); // while it is out, nothing of ours listens
        document.body.append(element);
        link.click();
      }, 20);
    });
    await tab.waitFor('klipp-share');
    await tab.idle();
    const types = (await tab.events()).map(({ type }) => type);
    assert.deepEqual(types, ['klipp-load', 'klipp-share']);
    await tab.close();
  });

  it('WorksAsAClone', async () => {
    const tab = await open(card());
    await tab.waitFor('klipp-load');
    await tab.page.evaluate(() => {
      const element = /** @type {Element} */ (document.querySelector('klipp-card'));
      document.body.prepend(element.cloneNode(true));
    });
    await tab.waitFor('klipp-load', 2);
    assert.equal(await headline(tab), 'En tittel');
    await tab.close();
  });

  it('BringsItsStyleSheetIntoAnotherDocument', async () => {
    const tab = await open(`${card()}<iframe></iframe>`);
    await tab.waitFor('klipp-load');
    const sheets = await tab.page.evaluate(async () => {
      const element = /** @type {Element} */ (document.querySelector('klipp-card'));
      const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
      const loaded = new Promise((resolve) => element.addEventListener('klipp-load', resolve));
      frame.contentDocument?.body.append(element);
      await loaded;
      return element.shadowRoot?.adoptedStyleSheets.length;
    });
    assert.equal(sheets, 1);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('CanBeLoadedTwice', async () => {
    const again = `<script src="${news.origin}/v1/klipp.js"></script><script src="${news.origin}/v1/klipp.js?2"></script>`;
    const tab = await open(card() + again);
    await tab.waitFor('klipp-load');
    await tab.idle();
    assert.equal((await tab.events()).length, 1);
    assert.equal(news.count('/v1/klipp-lite.wasm'), 1);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('CanBeLoadedAsAModule', async () => {
    partner.routes['/'] = partnerPage(`<script type="module" src="${news.origin}/v1/klipp.js"></script>${card()}`);
    const tab = await (await Tab.open(stage.browser)).goto(partner.origin);
    await tab.waitFor('klipp-load');
    await tab.close();
  });

  it('ShowsTheFallbackUntilReady', async () => {
    /** @type {(() => void) | undefined} */
    let answer;
    news.routes['/slow.json'] = (_request, response) => {
      answer = () => response.end(JSON.stringify(ARTICLE));
    };
    const tab = await open(`<klipp-card src="${news.origin}/slow.json"><a href="/a">Tittel</a></klipp-card>`);
    await tab.page.waitForFunction(() => customElements.get('klipp-card'));
    const height = () => tab.page.evaluate(() => document.querySelector('klipp-card a')?.getBoundingClientRect().height);
    assert.ok((await height()) ?? 0 > 0);
    await tab.idle();
    answer?.();
    await tab.waitFor('klipp-load');
    assert.equal(await height(), 0);
    await tab.close();
  });

  it('LeavesNothingBehindAfterFiveHundredComingsAndGoings', async () => {
    const tab = await open('<main></main>');
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

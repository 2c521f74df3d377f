import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Site } from '../host/site.mjs';
import { launch, Tab } from './browser.mjs';
import { ARTICLE, cdnRoutes, json, partnerPage } from './pages.mjs';

describe('Controls', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  const partner = new Site();
  const news = new Site();

  before(async () => {
    browser = await launch();
    news.routes = { ...cdnRoutes(), '/a.json': json(ARTICLE) };
    await Promise.all([news.start(), partner.start()]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([news.stop(), partner.stop()]);
  });

  /**
   * @param {string} body
   * @param {{ head?: string, headers?: Record<string, string>, loads?: number }} [options]
   */
  async function open(body, { loads = 1, ...options } = {}) {
    partner.routes['/'] = partnerPage(body, { cdn: news.origin, ...options });
    const context = await browser.createBrowserContext();
    const tab = await Tab.open(/** @type {any} */ (context));
    await tab.goto(partner.origin);
    await tab.waitFor('klipp-load', loads);
    return tab;
  }

  const article = (inside = '') => `<klipp-article src="${news.origin}/a.json">${inside}</klipp-article>`;

  describe('TextSize', () => {
    /** The sizes of all articles, and which buttons do nothing. @param {Tab} tab */
    const state = (tab) =>
      tab.page.evaluate(() =>
        [...document.querySelectorAll('klipp-article')].map(({ shadowRoot }) => ({
          size: shadowRoot?.querySelector('.klipp-article')?.className.match(/klipp-text-\d/g)?.join(),
          pixels: parseFloat(getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.klipp-body p'))).fontSize),
          shown: shadowRoot?.querySelector('.klipp-text-size')?.checkVisibility(),
          off: [...(shadowRoot?.querySelectorAll('.klipp-text-size [aria-disabled="true"]') ?? [])].map((one) => one.textContent),
        })),
      );

    /** @param {Tab} tab @param {string} action @param {number} [times] */
    const press = async (tab, action, times = 1) => {
      const button = await tab.page.evaluateHandle(
        (name) => document.querySelector('klipp-article')?.shadowRoot?.querySelector(`[data-action="${name}"]`),
        action,
      );
      for (let i = 0; i < times; i++) await /** @type {import('puppeteer-core').ElementHandle} */ (button).press('Enter');
    };

    it('GrowsAndShrinksBetweenItsEndsAndKeepsTheFocus', async () => {
      const tab = await open(article());
      const [normal] = await state(tab);
      assert.deepEqual([normal.size, normal.shown, normal.off], ['klipp-text-2', true, ['A']]);
      await press(tab, 'text-larger', 9);
      const [largest] = await state(tab);
      assert.deepEqual([largest.size, largest.off], ['klipp-text-5', ['A+']]);
      assert.ok(largest.pixels > normal.pixels);
      const focus = await tab.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
      assert.equal(focus, 'A+');
      await press(tab, 'text-smaller', 9);
      const [smallest] = await state(tab);
      assert.deepEqual([smallest.size, smallest.off], ['klipp-text-1', ['A−']]);
      assert.ok(smallest.pixels < normal.pixels);
      await press(tab, 'text-normal');
      assert.deepEqual(await state(tab), [normal]);
      await tab.close();
    });

    it('IsFollowedByAllArticlesAndRemembered', async () => {
      const tab = await open(article() + article(), { loads: 2 });
      await press(tab, 'text-larger', 2);
      assert.deepEqual((await state(tab)).map(({ size }) => size), ['klipp-text-4', 'klipp-text-4']);
      await tab.page.reload();
      await tab.waitFor('klipp-load', 2);
      assert.deepEqual((await state(tab)).map(({ size }) => size), ['klipp-text-4', 'klipp-text-4']);
      await tab.close();
    });

    it('ReadsNonsenseInStorageAsNormal', async () => {
      for (const [stored, size] of [['', 2], ['x', 2], ['{}', 2], ['99', 5], ['-3', 1], ['3.4', 3], ['null', 2]]) {
        const tab = await open('<p></p>' + article());
        await tab.page.evaluate((value) => localStorage.setItem('klipp-text-size', value), String(stored));
        await tab.page.reload();
        await tab.waitFor('klipp-load');
        assert.equal((await state(tab))[0].size, `klipp-text-${size}`, `stored: ${stored}`);
        await tab.page.evaluate(() => localStorage.clear());
        await tab.close();
      }
    });

    it('WorksWhereStorageIsForbidden', async () => {
      const tab = await open(article(), { headers: { 'Content-Security-Policy': 'sandbox allow-scripts' } });
      await press(tab, 'text-larger');
      assert.equal((await state(tab))[0].size, 'klipp-text-3');
      assert.deepEqual(tab.problems, []);
      await tab.close();
    });
  });

  describe('Ads', () => {
    /** @param {Tab} tab */
    const ads = (tab) =>
      tab.page.evaluate(() =>
        [...(document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('.klipp-ad') ?? [])].map(
          (ad) => [ad.getBoundingClientRect().height > 0, ad.checkVisibility()].join(),
        ),
      );
    const SHOWN = 'true,true';
    const GONE = 'false,false';

    it('CollapseUnlessThePageGivesThemSomething', async () => {
      const tab = await open(article('<a href="/a">Tittel</a><div slot="ad-bunn">Kjøp fisk</div>'));
      assert.deepEqual(await ads(tab), [GONE, SHOWN]);
      await tab.close();
    });

    it('FollowThePageLater', async () => {
      const tab = await open(article());
      assert.deepEqual(await ads(tab), [GONE, GONE]);
      await tab.page.evaluate(() => {
        const ad = document.createElement('div');
        ad.slot = 'ad-topp';
        ad.textContent = 'Kjøp ost';
        document.querySelector('klipp-article')?.append(ad);
      });
      assert.deepEqual(await ads(tab), [SHOWN, GONE]);
      await tab.page.evaluate(() => document.querySelector('[slot=ad-topp]')?.remove());
      assert.deepEqual(await ads(tab), [GONE, GONE]);
      await tab.close();
    });

    it('AreRightAgainWhenTheArticleIsPutBack', async () => {
      const tab = await open(article('<div slot="ad-topp">Kjøp ost</div>'));
      await tab.page.evaluate(async () => {
        const element = /** @type {Element} */ (document.querySelector('klipp-article'));
        element.remove();
        await new Promise((resolve) => setTimeout(resolve, 20));
        element.querySelector('div')?.remove();
        document.body.append(element);
      });
      assert.deepEqual(await ads(tab), [GONE, GONE]);
      await tab.close();
    });
  });

  describe('Footnotes', () => {
    it('AreReachedAndLeftByTheirLinks', async () => {
      const _klipp = { content_markdown: `Tekst[^1].\n\n${'Mer.\n\n'.repeat(100)}[^1]: Noten.` };
      news.routes['/notes.json'] = json({ ...ARTICLE, _klipp });
      const tab = await open(`<klipp-article src="${news.origin}/notes.json"></klipp-article>`);
      const focus = () => tab.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim());
      /** @param {string} selector */
      const press = async (selector) => {
        const find = (/** @type {string} */ wanted) => document.querySelector('klipp-article')?.shadowRoot?.querySelector(wanted);
        const link = await tab.page.evaluateHandle(find, selector);
        await /** @type {import('puppeteer-core').ElementHandle} */ (link).press('Enter');
      };
      await press('.klipp-footnote-ref a');
      assert.match((await focus()) ?? '', /^Noten/);
      assert.ok((await tab.page.evaluate(() => scrollY)) > 0);
      await press('.klipp-footnote-back');
      assert.equal(await focus(), '1');
      await tab.close();
    });
  });

  describe('Share', () => {
    const page = {
      head: '<link rel="canonical" href="https://kommune.example/sak?a=1&amp;b=2">',
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    };

    /** @param {Tab} tab */
    const links = (tab) =>
      tab.page.evaluate(() =>
        Object.fromEntries(
          [...(document.querySelector('klipp-share')?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => [link.dataset.network, link.href]),
        ),
      );

    it('SharesThePageItStandsOnInThePagesLanguage', async () => {
      const tab = await open('<klipp-share></klipp-share>', page);
      const { x, facebook, linkedin, email } = await links(tab);
      const url = 'https%3A%2F%2Fkommune.example%2Fsak%3Fa%3D1%26b%3D2';
      assert.equal(x, `https://x.com/intent/tweet?text=Kommunens%20side&url=${url}`);
      assert.equal(facebook, `https://www.facebook.com/sharer/sharer.php?u=${url}`);
      assert.equal(linkedin, `https://www.linkedin.com/sharing/share-offsite/?url=${url}`);
      assert.match(email, new RegExp(`^mailto:\\?subject=Kommunens%20side&body=.*${url}$`));
      const label = await tab.page.evaluate(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('.klipp-share-label')?.textContent);
      assert.equal(label, 'Del');
      await tab.close();
    });

    it('SharesThePagesAddressWhereItNamesNoOther', async () => {
      const tab = await open('<klipp-share networks="facebook"></klipp-share>');
      assert.deepEqual(await links(tab), { facebook: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(`${partner.origin}/`)}` });
      await tab.close();
    });

    it('SharesWhatItsAttributesSay', async () => {
      const attributes = 'url="https://a.example/ø?q=a b" title="&quot;Fisk&quot; &amp; ost" networks="email, x" label="Si det videre" lang="en"';
      const tab = await open(`<klipp-share ${attributes}></klipp-share>`);
      const found = await links(tab);
      assert.deepEqual(Object.keys(found), ['email', 'x']);
      assert.match(found.x, /text=%22Fisk%22%20%26%20ost&url=https%3A%2F%2Fa\.example%2F%25C3%25B8%3Fq%3Da%2520b$/);
      const label = await tab.page.evaluate(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('.klipp-share-label')?.textContent);
      assert.equal(label, 'Si det videre');
      await tab.close();
    });

    it('TellsThePageAndLetsItDoTheSharing', async () => {
      const tab = await open('<klipp-share url="https://a.example/" networks="x"></klipp-share>');
      await tab.page.evaluate(() => {
        document.addEventListener('klipp-share', (event) => event.preventDefault(), { once: true });
      });
      const link = await tab.page.evaluateHandle(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('a'));
      const element = /** @type {import('puppeteer-core').ElementHandle} */ (link);
      await element.press('Enter');
      const [{ detail }] = await tab.waitFor('klipp-share');
      assert.deepEqual(detail, { network: 'x', url: (await links(tab)).x });
      await tab.idle();
      const isShare = (/** @type {import('puppeteer-core').Target} */ target) => target.url().startsWith('https://x.com');
      assert.ok(!browser.targets().some(isShare));

      const opened = browser.waitForTarget(isShare);
      await element.press('Enter'); // nobody prevents this one
      await (await opened).page().then((other) => other?.close());
      await tab.close();
    });

    it('SharesTheDocumentItIsGiven', async () => {
      const tab = await open(`<klipp-share src="${news.origin}/a.json"></klipp-share>`);
      assert.match((await links(tab)).x, /text=En%20tittel&url=https%3A%2F%2Fnews\.example%2Fa$/);
      await tab.close();
    });
  });
});

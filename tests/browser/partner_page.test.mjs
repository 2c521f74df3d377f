import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, Tab } from './browser.mjs';
import { startPartner, startPublisher } from './servers.mjs';

describe('PartnerPage', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startPublisher>>} */
  let publisher;
  /** @type {Awaited<ReturnType<typeof startPartner>>} */
  let partner;
  /** @type {string} */
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klipp-'));
    publisher = await startPublisher(join(folder, 'signups.db'));
    partner = await startPartner(publisher.origin);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await partner?.stop();
    await publisher?.stop();
    rmSync(folder, { recursive: true });
  });

  /**
   * The demonstration page with all its widgets, loaded to the last picture.
   *
   * @param {Parameters<typeof Tab.open>[1]} [look]
   */
  async function open(look) {
    const tab = await (await Tab.open(browser, look)).goto(partner.origin);
    await tab.evaluate(() => void dispatchEvent(new Event('beforeprint'))); // then widgets do not wait until they are near
    await tab.page.waitForFunction(() => {
      const placed = document.querySelectorAll('klipp-article, klipp-card, klipp-feed, klipp-share, klipp-signup');
      const scripts = document.querySelectorAll('script[data-klipp]');
      const { klippEvents } = /** @type {any} */ (window);
      return klippEvents.length >= placed.length && [...scripts].every((one) => one.nextElementSibling?.localName.startsWith('klipp-'));
    });
    return tab;
  }

  it('ShowsEveryWidgetOfTheOtherOriginWithNothingInTheConsole', async () => {
    const tab = await open();
    const types = new Set((await tab.events()).map(({ type, detail }) => (type === 'klipp-load' ? type : JSON.stringify(detail))));
    assert.deepEqual([...types], ['klipp-load']);
    const tags = new Set((await tab.events()).map(({ tag }) => tag));
    assert.deepEqual([...tags].sort(), ['klipp-article', 'klipp-card', 'klipp-feed', 'klipp-share', 'klipp-signup']);
    await tab.page.evaluate(async () => {
      // Pictures below the fold load when they come near.
      for (let y = 0; y < document.body.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await tab.idle();
    const broken = await tab.page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => [...(element.shadowRoot?.querySelectorAll('img') ?? [])])
        .filter((image) => image.complete && !image.naturalWidth).map((image) => image.src),
    );
    assert.deepEqual(broken, []);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('AsksNobodyButPartnerAndPublisherAndEachThingOnce', async () => {
    const tab = await open();
    const origins = new Set(tab.requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin));
    assert.deepEqual([...origins].sort(), [partner.origin, publisher.origin].sort());
    const shared = tab.requests.filter((url) => /\/v1\/klipp\.(wasm|css)|\/documents\/[^/]*\.json/.test(url));
    assert.deepEqual(shared, [...new Set(shared)]);
    assert.deepEqual(await tab.page.evaluate(() => document.cookie), '');
    await tab.close();
  });

  it('OffersTheShareLinksOfTheArticleAboveAndBelow', async () => {
    const tab = await open();
    const bars = await tab.page.evaluate(() =>
      [...(document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('.klipp-share') ?? [])].map((bar) =>
        [...bar.querySelectorAll('a')].map((link) => link.href),
      ),
    );
    assert.equal(bars.length, 2);
    assert.deepEqual(bars[0], bars[1]);
    const title = encodeURIComponent('Rådmenn og toppledere staker ut en felles digital kurs');
    const url = encodeURIComponent(`${publisher.origin}/articles/topplederforum`);
    assert.deepEqual(bars[0].slice(0, 3), [
      `https://x.com/intent/tweet?text=${title}&url=${url}`,
      `https://www.facebook.com/sharer/sharer.php?u=${url}`,
      `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
    ]);
    assert.match(bars[0][3], new RegExp(`^mailto:\\?subject=${title}&body=.*${url}$`));
    await tab.close();
  });

  for (const width of [280, 400, 768, 1200]) {
    for (const dark of [false, true]) {
      it(`FitsIn_${width}_Pixels_${dark ? 'Dark' : 'Light'}`, async () => {
        const tab = await open({ width, dark });
        const wide = await tab.page.evaluate(() => {
          const room = document.documentElement.clientWidth;
          const inside = [...document.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])]);
          const beyond = inside.filter((element) => element.getRootNode() !== document && element.getBoundingClientRect().right > room + 1);
          return [document.documentElement.scrollWidth - room, ...beyond.map((element) => element.className || element.localName)];
        });
        assert.deepEqual(wide, [0]);
        assert.deepEqual(tab.problems, []);
        await tab.close();
      });
    }
  }
});

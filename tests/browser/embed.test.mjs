/** An article's card in a frame of a partner's page that does what WordPress does with it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Site } from '../support/site.mjs';
import { launch, Tab } from './browser.mjs';
import { coloursAt } from './pixels.mjs';
import { startPublisher } from './servers.mjs';
import { patiently } from './tab.mjs';

const SECRET = 'aB3dE6gH9k';

/** WordPress's part: hides its frame until it speaks, believes it with its own secret, as tall as it says, and follows links to its host. */
const WORDPRESS = `
const heard = window.heard = [];
addEventListener('message', ({ data, source }) => {
  heard.push({ ...data });
  for (const frame of document.querySelectorAll('iframe[data-secret]')) {
    if (source !== frame.contentWindow || data.secret !== frame.dataset.secret) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) window.followed = data.value;
  }
});`;

describe('Embed', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startPublisher>>} */
  let publisher;
  const partner = new Site();
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));

  before(async () => {
    [browser, publisher] = await Promise.all([launch(), startPublisher(join(folder, 'signups.db')), partner.start()]);
  });
  after(async () => {
    await browser?.close();
    await publisher?.stop();
    await partner.stop();
    rmSync(folder, { recursive: true });
  });

  /** @param {{ width?: number, secret?: string, attributes?: string, script?: boolean, query?: string, dark?: boolean, head?: string }} [options] */
  async function open({ width = 600, query = '', dark = false, head = '', secret = SECRET, attributes = 'sandbox="allow-scripts" security="restricted"', script = true } = {}) {
    const fragment = secret && `#?secret=${secret}`;
    partner.routes['/'] = {
      body: `<!doctype html><html lang="nb"><title>Partner</title><link rel="icon" href="data:,"><script>${WORDPRESS}</script>${head}
<iframe ${attributes} ${secret && 'style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"'} data-secret="${secret}" width="${width}" height="150" frameborder="0" title="Artikkel"
  src="${publisher.origin}/embed/topplederforum${query}${fragment}"></iframe>`,
    };
    const tab = await Tab.open(browser, { dark });
    if (!script) await tab.page.setJavaScriptEnabled(false);
    await tab.goto(partner.origin);
    const frame = tab.page.frames().find((each) => each.url().includes('/embed/'));
    assert.ok(frame);
    return { tab, frame };
  }

  /** @param {Tab} tab */
  const heard = (tab) => tab.page.evaluate(() => /** @type {any[]} */ (/** @type {any} */ (window).heard));

  /** @param {Tab} tab @param {string} message */
  const waitFor = (tab, message) =>
    tab.page.waitForFunction((wanted) => /** @type {any} */ (window).heard.some((/** @type {any} */ each) => each.message === wanted), {}, message);

  for (const width of [300, 600]) {
    it(`IsAsTallAsItsCardIn${width}Pixels`, async () => {
      const { tab, frame } = await open({ width });
      await waitFor(tab, 'height');
      const cardHeight = () => frame.evaluate(() => Math.ceil(document.querySelector('.klipp-card')?.getBoundingClientRect().height ?? 0));
      const frameHeight = () => tab.page.$eval('iframe', (iframe) => Number(iframe.height));
      await patiently(async () => (await frameHeight()) === Math.max(200, await cardHeight()));
      await tab.idle();
      const card = await cardHeight();
      assert.ok(card > 150, `${card}`);
      assert.equal(await frameHeight(), Math.max(200, card));
      assert.ok((await heard(tab)).every(({ klipp, secret }) => klipp || secret === SECRET));
      assert.ok(await frame.$eval('img', (image) => image.naturalWidth > 0));
      assert.deepEqual(tab.problems, []);
      await tab.close();
    });
  }

  it('HandsItsLinkToThePageAroundIt', async () => {
    const { tab, frame } = await open();
    await waitFor(tab, 'height');
    await frame.click('.klipp-title a');
    await waitFor(tab, 'link');
    assert.equal(await tab.page.evaluate(() => /** @type {any} */ (window).followed), `${publisher.origin}/articles/topplederforum`);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('TellsItsHeightAgainToItsParentOnly', async () => {
    const { tab } = await open();
    await waitFor(tab, 'height');
    await tab.idle();
    const ask = (/** @type {unknown} */ message) => tab.page.$eval('iframe', (iframe, sent) => iframe.contentWindow?.postMessage(sent, '*'), /** @type {any} */ (message));
    const before = (await heard(tab)).length;
    for (const message of [null, 'ready', { message: 'ready' }, { message: 'ready', secret: 'other' }, { message: 'height', secret: SECRET }]) await ask(message);
    // Another frame with the right secret is still not the parent.
    await tab.page.evaluate((secret) => {
      const other = document.body.appendChild(document.createElement('iframe'));
      /** @type {any} */ (other.contentWindow).eval(`parent.frames[0].postMessage({ message: 'ready', secret: '${secret}' }, '*')`);
    }, SECRET);
    await tab.idle();
    assert.equal((await heard(tab)).length, before);
    await ask({ message: 'ready', secret: SECRET });
    await tab.page.waitForFunction((count) => /** @type {any} */ (window).heard.length > count, {}, before);
    await tab.close();
  });

  it('SpeaksWordPresssMessagesOnlyWhereItIsGivenASecret', async () => {
    const { tab } = await open({ secret: '' });
    await tab.page.waitForFunction(() => /** @type {any} */ (window).heard.length > 0, {});
    assert.ok((await heard(tab)).every(({ klipp, message }) => klipp === 'height' && message === undefined));
    // Older scripts of WordPress give the secret later.
    await tab.page.$eval('iframe', (iframe) => (iframe.src += '#?secret=later12345'));
    await waitFor(tab, 'height');
    await tab.close();
  });

  it('HasNoOriginNorStorageAndOpensLinksOutsideWithoutWordPress', async () => {
    const { tab, frame } = await open({ secret: '', attributes: 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"' });
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    assert.match(await frame.evaluate(() => { try { return String(localStorage); } catch (error) { return String(error); } }), /SecurityError/);
    const [target] = await Promise.all([browser.waitForTarget((each) => each.url().endsWith('/articles/topplederforum')), frame.click('.klipp-title a')]);
    assert.ok(target);
    assert.equal(tab.page.url(), `${partner.origin}/`);
    await (await target.page())?.close();
    await tab.close();
  });

  it('ShrinksAgainWhenItsCardDoes', async () => {
    const { tab, frame } = await open();
    await waitFor(tab, 'height');
    await tab.idle();
    const height = () => tab.page.$eval('iframe', (iframe) => Number(iframe.height));
    const first = await height();
    /** @param {(text: Element) => void} change */
    const afterChange = async (change) => {
      const before = (await heard(tab)).length;
      await frame.$eval('.klipp-summary', change);
      await tab.page.waitForFunction((count) => /** @type {any} */ (window).heard.length > count, {}, before);
      await tab.idle();
      return height();
    };
    const higher = await afterChange((text) => (text.textContent = 'Lang tekst som trenger flere linjer. '.repeat(20)));
    assert.ok(higher > first + 100 && higher <= 1000, `${first}, ${higher}`);
    const lower = await afterChange((text) => (text.textContent = 'Kort'));
    assert.ok(lower <= first, `${first}, ${lower}`);
    await tab.close();
  });

  for (const [theme, scheme] of [['', 'light'], ['light', 'light'], ['dark', 'dark'], ['auto', 'light dark']]) {
    for (const dark of [false, true]) {
      it(`IsOf${theme || 'NoGiven'}ThemeAndLetsThePageBeSeenAtItsCorners${dark ? 'Dark' : 'Light'}`, async () => {
        const isDark = scheme === 'dark' || (scheme !== 'light' && dark);
        for (const page of ['#fdf3dc', '#102030; color-scheme: dark', '#fff; color-scheme: light dark']) {
          const { tab } = await open({ query: theme && `?theme=${theme}`, secret: '', dark, head: `<style>html { background: ${page} } body { margin: 0 } iframe { color-scheme: ${scheme} }</style>` });
          const ground = await tab.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.join());
          let [inside, corner] = ['', ''];
          await patiently(async () => {
            [inside, corner] = await coloursAt(tab.page, await tab.picture(), [[594, 75], [0, 0]]);
            return Number(inside.split(',')[0]) < 128 === isDark && corner === ground;
          });
          assert.equal(Number(inside.split(',')[0]) < 128, isDark, `${page}: ${inside}`);
          assert.equal(corner, ground, page);
          await tab.close();
        }
      });
    }
  }

  it('HasRoomForFocusRingsAtItsEdges', async () => {
    for (const layout of ['horizontal', 'compact']) {
      const { tab, frame } = await open({ query: `?layout=${layout}` });
      await waitFor(tab, 'height');
      await tab.idle();
      const before = await tab.picture();
      await frame.$eval('.klipp-title a', (link) => /** @type {any} */ (link).focus({ focusVisible: true }));
      const after = await tab.picture();
      // A ring around the whole card: seen on each of its sides within the frame.
      const { x, y, width, height } = await tab.page.$eval('iframe', (iframe) => iframe.getBoundingClientRect().toJSON());
      const sides = [[x + width / 2, y], [x + width / 2, y + height - 8], [x, y + height / 2], [x + width - 8, y + height / 2]];
      for (const [left, top] of sides) {
        const strip = /** @type {[number, number][]} */ (Array.from({ length: 8 }, (_, i) => [left + (left === sides[0][0] ? 0 : i), top + (left === sides[0][0] ? i : 0)]));
        const [was, is] = await Promise.all([before, after].map((picture) => coloursAt(tab.page, picture, strip)));
        assert.ok(is.filter((colour, i) => colour !== was[i]).length >= 2, `${layout} at ${left}, ${top}: ${was} ${is}`);
      }
      await tab.close();
    }
  });

  it('ShowsItsCardWithoutAnyScript', async () => {
    const { tab, frame } = await open({ script: false });
    assert.ok(await frame.$eval('.klipp-title a', (link) => link.textContent?.length));
    await tab.close();
  });
});

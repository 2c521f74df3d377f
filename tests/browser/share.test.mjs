import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Site } from '../support/site.mjs';
import { launch, Tab } from './browser.mjs';
import { cdnRoutes, partnerPage } from './pages.mjs';
import { DIST, PROGRAMS } from './servers.mjs';
import { StandIn } from './stand_in.mjs';

/** All that an address can break: letters, a combining mark, an emoji of three code points, and what queries are made of. */
const TITLE = 'Blåbær & "Ærlig" + <tur> 100 % #1 e\u0301 👩‍🚒 ?=';
const TEXT = 'Første linje\nandre & + "linje" 🎉';
const URL_SHARED = 'https://news.example/a?b=1&c=%C3%A6+2';

const ALL = 'x facebook linkedin bluesky mastodon threads whatsapp telegram reddit email copy native print'.split(' ');

/** What each network's page reads, by names of URLSearchParams, in its query or its fragment. @type {Record<string, [string, Record<string, string>]>} */
const RECEIVED = {
  x: ['https://x.com/intent/tweet', { text: TITLE, url: URL_SHARED, hashtags: 'ærlig,havn', via: 'kari' }],
  facebook: ['https://www.facebook.com/sharer/sharer.php', { u: URL_SHARED }],
  linkedin: ['https://www.linkedin.com/sharing/share-offsite/', { url: URL_SHARED }],
  bluesky: ['https://bsky.app/intent/compose', { text: `${TITLE} ${URL_SHARED}` }],
  mastodon: ['https://share.joinmastodon.org/', { text: `${TITLE} ${URL_SHARED}` }],
  threads: ['https://www.threads.com/intent/post', { text: TITLE, url: URL_SHARED }],
  whatsapp: ['https://wa.me/', { text: `${TITLE} ${URL_SHARED}` }],
  telegram: ['https://t.me/share/url', { url: URL_SHARED, text: TITLE }],
  reddit: ['https://www.reddit.com/submit', { url: URL_SHARED, title: TITLE }],
};

/** @param {string} text for an attribute */
const quoted = (text) => text.replace(/[&"<>]/g, (c) => `&#${c.charCodeAt(0)};`);

const BAR = `<klipp-share url="${quoted(URL_SHARED)}" title="${quoted(TITLE)}" text="${quoted(TEXT)}" hashtags="#ærlig havn" via="@kari"></klipp-share>`;

describe('ShareBar', () => {
  const site = new Site();
  const standIn = new StandIn();
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    browser = await launch(await standIn.start());
    site.routes = cdnRoutes();
    await site.start();
  });
  after(async () => {
    await browser?.close();
    await Promise.all([site.stop(), standIn.stop()]);
  });

  /**
   * A page with share bars.
   *
   * @param {string} [body]
   * @param {{ look?: Parameters<typeof Tab.open>[1], prepare?: () => void, head?: string }} [options] `prepare` runs in the page first
   */
  async function open(body = BAR, { look, prepare, head } = {}) {
    site.routes['/'] = partnerPage(body, { cdn: site.origin, head });
    const tab = await Tab.open(browser, look);
    if (prepare) await tab.page.evaluateOnNewDocument(prepare);
    await tab.goto(site.origin);
    await tab.waitFor('klipp-load', body.split('<klipp-share').length - 1);
    return tab;
  }

  /** All but the one that the browser started with. */
  const tabs = async () => (await browser.pages()).slice(1);
  const closeTabs = async () => void (await Promise.all((await tabs()).map((page) => page.close())));

  /** Opens the disclosure. @param {Tab} tab */
  const openRest = (tab) =>
    tab.page.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('klipp-share')) shadowRoot?.querySelector('details')?.setAttribute('open', '');
    });

  /** @param {Tab} tab @param {string} name @returns {Promise<import('puppeteer-core').ElementHandle<HTMLElement>>} */
  async function linkTo(tab, name) {
    const find = (/** @type {string} */ network) => document.querySelector('klipp-share')?.shadowRoot?.querySelector(`[data-network=${network}]`);
    return /** @type {any} */ (await tab.page.evaluateHandle(find, name));
  }

  /** Clicks, and gives the page of the tab that opens. @param {Tab} tab @param {string} name */
  async function follow(tab, name) {
    const opened = new Promise((resolve) => tab.page.browserContext().once('targetcreated', resolve));
    await (await linkTo(tab, name)).click();
    const page = await /** @type {import('puppeteer-core').Target} */ (await opened).page();
    if (!page) throw new Error('no page');
    await page.waitForFunction(() => location.protocol !== 'about:' && document.readyState === 'complete');
    return page;
  }

  /** The text of the bar's live region. @param {Tab} tab */
  const status = (tab) => tab.page.evaluate(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('[role=status]')?.textContent);

  for (const [name, [address, values]] of Object.entries(RECEIVED)) {
    it(`GivesWhatWasWrittenTo_${name}`, async () => {
      const tab = await open();
      await openRest(tab);
      const page = await follow(tab, name);
      const seen = await page.evaluate(() => ({
        address: location.origin + location.pathname,
        values: Object.fromEntries(new URLSearchParams(location.search || location.hash.slice(1))),
        raw: location.search + location.hash,
        known: [opener, document.referrer],
      }));
      assert.deepEqual([seen.address, seen.values], [address, values]);
      assert.doesNotMatch(seen.raw, /\+/);
      assert.deepEqual(seen.known, [null, '']);
      await closeTabs();
    });
  }

  it('GivesWhatWasWrittenToAMastodonInstance', async () => {
    const tab = await open(BAR.replace('via=', 'mastodon="Mastodon.Example" networks="mastodon" via='));
    const page = await follow(tab, 'mastodon');
    assert.equal(new URL(page.url()).origin, 'https://mastodon.example');
    assert.deepEqual([...new URL(page.url()).searchParams], [['text', `${TITLE} ${URL_SHARED}`]]);
    await closeTabs();
  });

  it('WritesAnEmailAsRfc6068Says', async () => {
    const tab = await open();
    const href = await (await linkTo(tab, 'email')).evaluate((link) => /** @type {HTMLAnchorElement} */ (link).href);
    const fields = Object.fromEntries(href.replace(/^mailto:\?/, '').split('&').map((field) => field.split('=').map(decodeURIComponent)));
    assert.deepEqual(fields, { subject: TITLE, body: `${TEXT.replace('\n', '\r\n')}\r\n\r\n${URL_SHARED}` });
    assert.match(href, /Første%20linje%0D%0Aandre|F%C3%B8rste%20linje%0D%0Aandre/);
    await closeTabs();
  });

  it('AsksNobodyForAnythingAndStoresNothingBeforeAClick', async () => {
    const before = standIn.requests.length;
    const tab = await open();
    await openRest(tab);
    await tab.idle();
    assert.deepEqual([...new Set(tab.requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin))], [site.origin]);
    assert.equal(standIn.requests.length, before);
    const stored = await tab.page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    assert.deepEqual(stored, ['', 0, 0, 0, 0, 0]);
    assert.deepEqual(tab.problems, []);
    await closeTabs();
  });

  it('CopiesTheAddressAndSaysSo', async () => {
    for (const [lang, said] of [['nb', 'Kopiert'], ['en', 'Copied']]) {
      const tab = await open(BAR.replace('via=', `lang="${lang}" networks="copy" via=`));
      await tab.page.browserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
      assert.equal(await status(tab), '');
      await (await linkTo(tab, 'copy')).press('Enter');
      await tab.page.waitForFunction(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('[role=status]')?.textContent);
      assert.equal(await status(tab), said);
      assert.equal(await tab.page.evaluate(() => navigator.clipboard.readText()), URL_SHARED);
      assert.equal((await tabs()).length, 1, 'the link was followed too');
      await tab.page.waitForFunction(() => !document.querySelector('klipp-share')?.shadowRoot?.querySelector('[role=status]')?.textContent);
      await closeTabs();
    }
  });

  it('OpensTheAddressWhereTheClipboardIsClosed', async () => {
    const refuse = () => void (navigator.clipboard.writeText = () => Promise.reject(new Error('refused')));
    const remove = () => void Object.defineProperty(navigator, 'clipboard', { value: undefined });
    for (const prepare of [refuse, remove]) {
      const tab = await open(BAR.replace('via=', 'networks="copy" via='), { prepare });
      const page = await follow(tab, 'copy');
      assert.equal(page.url(), URL_SHARED);
      assert.equal(await page.evaluate(() => opener), null);
      assert.equal(await status(tab), '');
      await closeTabs();
    }
  });

  it('HidesTheDevicesMenuWhereThereIsNone', async () => {
    const tab = await open(BAR, { prepare: () => void Object.defineProperty(navigator, 'share', { value: undefined }) });
    await openRest(tab);
    assert.equal(await (await linkTo(tab, 'native')).evaluate((link) => link.checkVisibility()), false);
    assert.equal(await (await linkTo(tab, 'print')).evaluate((link) => link.checkVisibility()), true);
    await closeTabs();
  });

  it('OpensTheDevicesMenuWhereThereIsOne', async () => {
    const tab = await open(BAR, {
      prepare: () => {
        const share = (/** @type {any} */ data) => (Object.assign(window, { shared: data }), Promise.reject(new DOMException('', 'AbortError')));
        Object.defineProperty(navigator, 'share', { value: share });
      },
    });
    await openRest(tab);
    const link = await linkTo(tab, 'native');
    assert.equal(await link.evaluate((one) => one.checkVisibility()), true);
    await link.click();
    assert.deepEqual(await tab.page.evaluate(() => /** @type {any} */ (window).shared), { title: TITLE, text: TEXT, url: URL_SHARED });
    await tab.idle();
    assert.equal((await tabs()).length, 1);
    assert.deepEqual(tab.problems, []);
    await closeTabs();
  });

  it('PrintsThePageThatIsSharedAndNotTheOneItStandsOn', async () => {
    const tab = await open(BAR, { prepare: () => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }) });
    await openRest(tab);
    const page = await follow(tab, 'print');
    assert.equal(page.url(), `${URL_SHARED}#print`);
    assert.equal(await tab.page.evaluate(() => /** @type {any} */ (window).printed), undefined);
    await closeTabs();
  });

  it('LetsThePagePreventEveryOne', async () => {
    const tab = await open(BAR, {
      prepare: () => {
        /** @type {string[]} */
        const done = [];
        Object.assign(window, { done });
        Object.defineProperty(navigator, 'share', { value: async () => void done.push('share') });
        navigator.clipboard.writeText = async () => void done.push('copy');
        document.addEventListener('klipp-share', (event) => event.preventDefault());
      },
    });
    await openRest(tab);
    for (const name of ALL) await (await linkTo(tab, name)).press('Enter');
    const events = await tab.waitFor('klipp-share', ALL.length);
    assert.deepEqual(events.map(({ detail }) => detail.network), ALL);
    assert.deepEqual(events.slice(-3).map(({ detail }) => detail.url), [URL_SHARED, URL_SHARED, `${URL_SHARED}#print`]);
    await tab.idle();
    assert.deepEqual(await tab.page.evaluate(() => /** @type {any} */ (window).done), []);
    assert.equal((await tabs()).length, 1);
    await closeTabs();
  });

  it('TellsAssistiveTechnologyWhatEachButtonIs', async () => {
    const tab = await open(BAR, { prepare: () => void Object.defineProperty(navigator, 'share', { value: async () => {} }) });
    await openRest(tab);
    const tree = await tab.page.accessibility.snapshot({ interestingOnly: false });
    /** @param {any} node @returns {any[]} */
    const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
    const nodes = flat(tree);
    const links = nodes.filter(({ role }) => role === 'link').map(({ name }) => name);
    assert.deepEqual(links, ['X', 'Facebook', 'LinkedIn', 'Bluesky', 'Mastodon', 'Threads', 'WhatsApp', 'Telegram', 'Reddit', 'E-post', 'Kopier lenke', 'Del via …', 'Skriv ut']);
    assert.equal(nodes.filter(({ role, name }) => role === 'group' && name === 'Del').length, 1);
    assert.equal(nodes.filter(({ role }) => role === 'status').length, 1);
    assert.equal(nodes.filter(({ role, name }) => role === 'DisclosureTriangle' && name === 'Flere valg').length, 1);
    await closeTabs();
  });

  for (const width of [280, 400, 1000]) {
    for (const dark of [false, true]) {
      it(`FitsIn_${width}_Pixels_${dark ? 'Dark' : 'Light'}`, async () => {
        const head = '<style>:root{color-scheme:light dark}body{margin:0}</style>';
        const bars = ['icon', 'label', 'both'].map((buttons) => BAR.replace('via=', `buttons="${buttons}" via=`));
        const tab = await open(bars.join(''), { look: { width, dark }, head });
        await openRest(tab);
        const measured = await tab.page.evaluate(() =>
          [...document.querySelectorAll('klipp-share')].map((bar) => {
            const root = /** @type {ShadowRoot} */ (bar.shadowRoot);
            const shown = [...root.querySelectorAll('a, summary')].filter((one) => one.checkVisibility());
            const boxes = shown.map((one) => one.getBoundingClientRect());
            const { color } = getComputedStyle(shown[0]);
            const drawn = getComputedStyle(root.querySelector('path') ?? shown[0]);
            return {
              beyond: [...root.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length,
              smallest: Math.min(...boxes.flatMap((box) => [box.width, box.height])),
              overlaps: boxes.filter((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length,
              below: Math.round(bar.getBoundingClientRect().bottom - Math.max(...boxes.map(({ bottom }) => bottom))),
              color,
              drawn: root.querySelector('path') ? [drawn.stroke, drawn.fill] : [color, 'none'],
            };
          }),
        );
        for (const { smallest, beyond, overlaps, below, color, drawn } of measured) {
          assert.ok(smallest >= 44, `a button of ${smallest} pixels`);
          assert.deepEqual([beyond, overlaps, below], [0, 0, 0]);
          assert.equal(color, dark ? 'rgb(232, 234, 236)' : 'rgb(27, 31, 35)');
          assert.deepEqual(drawn, [color, 'none']);
        }
        assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        await closeTabs();
      });
    }
  }

  it('WorksWithoutScript', async () => {
    const words = ['render', 'share', '--as', 'page', '--lang', 'nb', '--url', URL_SHARED, '--title', TITLE];
    site.routes['/prerendered'] = { body: execFileSync(join(PROGRAMS, 'klipp'), words) };
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/prerendered`);
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // the disclosure
    for (let i = 0; i < 7; i++) await page.keyboard.press('Tab');
    const opened = new Promise((resolve) => page.browserContext().once('targetcreated', resolve));
    await page.keyboard.press('Enter'); // copy: a link to the page
    const other = await /** @type {import('puppeteer-core').Target} */ (await opened).page();
    await other?.waitForFunction(() => location.protocol !== 'about:');
    assert.equal(other?.url(), URL_SHARED);
    await closeTabs();
  });

  it('MakesThePublishersPagePrintItselfAndNoOther', async () => {
    site.routes['/v1/print.js'] = { type: 'text/javascript', body: readFileSync(join(DIST, 'v1/print.js')) };
    const heard = () => Object.assign(window, { printed: 0, print: () => void Object.assign(window, { printed: 1 }) });
    for (const [script, fragment, printed] of [['print', '#print', 1], ['print', '#other', 0], ['print', '', 0], ['klipp', '#print', 0]]) {
      site.routes['/'] = { body: `<!doctype html><link rel="icon" href="data:,"><script async src="/v1/${script}.js"></script><p>a</p>` };
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(heard);
      await page.goto(`${site.origin}/${fragment}`, { waitUntil: 'networkidle0' });
      assert.equal(await page.evaluate(() => /** @type {any} */ (window).printed), printed, `${script}.js, ${fragment}`);
      await page.close();
    }
  });
});

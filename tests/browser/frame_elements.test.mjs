/** `isolation="frame"` of every element: shown, as tall as it is, at rest, and with links that lead out of it. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { ARTICLE, cdnRoutes, FRAME_ROOM, json, partnerPage, signupDocument } from './pages.mjs';
import { openTab, setStage } from './stage.mjs';
import { PATIENCE, patiently } from './tab.mjs';

const DOCUMENT = { ...ARTICLE, summary: 'Kort sagt', _klipp: { ...ARTICLE._klipp, ...signupDocument('/signup')._klipp } };

/** With what each is called in the page. @type {Record<string, string>} */
const ELEMENTS = { article: 'En tittel', card: 'En tittel', feed: 'Nytt', share: 'Del', signup: 'Nyhetsbrev' };

describe('FrameOfEveryElement', () => {
  const stage = setStage();
  const { partner, news } = stage;

  beforeEach(() => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Nytt', items: [DOCUMENT, { ...DOCUMENT, id: 'b' }] };
    news.routes = { ...cdnRoutes(), '/a.json': json(DOCUMENT), '/feed.json': json(feed), '/s.json': json(signupDocument('/signup')) };
  });

  /** @param {string} name @param {string} [attributes] */
  const framed = (name, attributes = '') => {
    const file = name === 'feed' ? 'feed' : 'a';
    return `<klipp-${name} src="${news.origin}/${file}.json" isolation="frame" ${attributes}><a href="/a">Lenken</a></klipp-${name}>`;
  };

  /** @param {string} body @param {string} [style] */
  function servePage(body, style = '') {
    partner.routes['/'] = partnerPage(body, { cdn: news.origin, head: `<style>${style}</style>` });
  }

  /** @param {string} body @param {string} [style] */
  async function open(body, style) {
    servePage(body, style);
    const tab = await openTab(stage, { width: 500 });
    await tab.page.evaluateOnNewDocument(() => {
      /** @type {number[]} */
      const heights = [];
      Object.assign(window, { heights });
      addEventListener('message', ({ data }) => data?.klipp === 'height' && heights.push(data.height));
    });
    return tab.goto(partner.origin);
  }

  /** @param {import('./browser.mjs').Tab} tab */
  const iframeOf = (tab) =>
    tab.page.evaluate(() => {
      const iframe = document.querySelector('[isolation]')?.shadowRoot?.querySelector('iframe');
      return { height: iframe?.getBoundingClientRect().height ?? 0, title: iframe?.title, sandbox: iframe?.sandbox.value };
    });

  /** @param {import('./browser.mjs').Tab} tab */
  function frameOf(tab) {
    const frame = tab.page.frames().find((each) => each.url().includes('/v1/frame.html'));
    assert.ok(frame, 'there is no frame');
    return frame;
  }

  const widgetHeight = () => document.body.firstElementChild?.getBoundingClientRect().height ?? 0;

  /** Waits until the frame is as tall as what is in it, to the pixel. @param {import('./browser.mjs').Tab} tab */
  async function comesToItsHeight(tab) {
    let beyond = NaN;
    const isAsTall = async () => {
      beyond = (await iframeOf(tab)).height - FRAME_ROOM - (await frameOf(tab).evaluate(widgetHeight));
      return beyond >= 0 && beyond <= 1;
    };
    assert.ok(await patiently(isAsTall), `${beyond} pixels more than it needs`);
  }

  for (const [name, title] of Object.entries(ELEMENTS)) {
    it(`ShowsThe_${name}_AsTallAsItIsAndNamesIt`, async () => {
      const tab = await open(framed(name, name === 'feed' ? 'heading="title"' : ''));
      await tab.waitFor('klipp-load');
      await comesToItsHeight(tab);
      const { height, ...iframe } = await iframeOf(tab);
      assert.ok(height > 30 + FRAME_ROOM, `${height}`);
      assert.equal(iframe.sandbox, 'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox');
      assert.equal(iframe.title, title === 'Del' ? 'Lenken' : title);
      assert.deepEqual(tab.problems, []);
      await tab.close();
    });
  }

  it('OpensLinksOutsideOfIt', async () => {
    news.routes['/a'] = { body: '<!doctype html><link rel="icon" href="data:,"><title>Artikkelen</title>' };
    news.routes['/a.json'] = json({ ...DOCUMENT, url: `${news.origin}/a` });
    const tab = await open(framed('card'));
    await tab.waitFor('klipp-load');
    const frame = frameOf(tab);
    const opened = tab.page.browserContext().waitForTarget((each) => each.url() === `${news.origin}/a`, { timeout: PATIENCE });
    await (await frame.evaluateHandle(() => /** @type {HTMLElement} */ (document.body.firstElementChild?.shadowRoot?.querySelector('a')))).click();
    assert.ok(await opened);
    assert.match(frame.url(), /frame\.html/);
    assert.equal(tab.page.url(), `${partner.origin}/`);
    await tab.close();
  });

  it('TellsThePageOfAShare', async () => {
    const tab = await open(framed('share', 'networks="print"'));
    await tab.waitFor('klipp-load');
    await frameOf(tab).evaluate(() => /** @type {HTMLElement} */ (document.body.firstElementChild?.shadowRoot?.querySelector('a')).click());
    const [{ tag, detail }] = await tab.waitFor('klipp-share');
    assert.deepEqual([tag, detail], ['klipp-share', { network: 'print', url: 'https://news.example/a#print' }]);
    await tab.close();
  });

  it('CopiesAnAddressAsThePageWould', async () => {
    const tab = await open(framed('share', 'networks="copy"'));
    await tab.waitFor('klipp-load');
    await tab.page.browserContext().overridePermissions(partner.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const button = await frameOf(tab).evaluateHandle(() => /** @type {HTMLElement} */ (document.body.firstElementChild?.shadowRoot?.querySelector('a')));
    await button.click();
    await tab.waitFor('klipp-share');
    await frameOf(tab).waitForFunction(() => document.body.firstElementChild?.shadowRoot?.querySelector('[role=status]')?.textContent === 'Kopiert');
    await tab.page.bringToFront();
    assert.equal(await tab.page.evaluate(() => (focus(), navigator.clipboard.readText())), 'https://news.example/a');
    await tab.close();
  });

  it('ShowsAShareBarWithoutADocumentWhereItSaysWhoseFrameItIs', async () => {
    const tab = await open(`<klipp-share isolation="frame" frame="${news.origin}/v1/frame.html" networks="email"></klipp-share>`);
    await tab.waitFor('klipp-load');
    const link = await frameOf(tab).evaluate(() => /** @type {HTMLAnchorElement} */ (document.body.firstElementChild?.shadowRoot?.querySelector('a')).href);
    assert.match(decodeURIComponent(link), new RegExp(`^mailto:\\?subject=Kommunens side&body=.*${partner.origin}/`));
    await tab.close();
  });

  for (const [name, message] of Object.entries({ share: 'frame="" is not an address', card: 'src="" is not an address' })) {
    it(`SaysWhatIsMissingInThe_${name}`, async () => {
      const tab = await open(`<klipp-${name} isolation="frame"><a href="/a">Lenken</a></klipp-${name}>`);
      const [{ detail }] = await tab.waitFor('klipp-error');
      assert.deepEqual([detail.code, detail.message.startsWith(message)], ['bad-option', true], detail.message);
      await tab.close();
    });
  }

  /** @type {[string, string][]} */
  const loops = [
    ['ItsContentIsTallerThanItEachTime', '60vh'],
    ['ItsContentShrinksWhereItGrows', 'max(0px, calc(3 * (700px - 100vh)))'],
  ];
  for (const [name, gap] of loops) {
    it(`ComesToRestWhere${name}`, async () => {
      const tab = await open(framed('feed', 'heading="title"'), `klipp-feed { --klipp-gap: ${gap}; }`);
      await tab.waitFor('klipp-load');
      const told = () => tab.page.evaluate(() => /** @type {any} */ (window).heights.length);
      let before = -1;
      for (let tries = 0; before !== (await told()) && tries < 30; tries++) {
        before = await told();
        await new Promise((resolve) => setTimeout(resolve, 1200)); // longer than what is taken for rest
      }
      const count = await told();
      assert.equal(count, before, 'it never rests');
      assert.ok(count > 4 && count < 40, `${count} heights`);
      assert.equal(await frameOf(tab).evaluate(() => getComputedStyle(document.body).overflowY), 'auto', 'what is cut off can be scrolled to');
      await tab.close();
    });
  }

  it('FollowsItsWidthHoweverOftenThatChanges', async () => {
    const tab = await open(framed('article'));
    await tab.waitFor('klipp-load');
    for (let step = 0; step < 30; step++) await tab.page.setViewport({ width: step % 2 ? 320 + step : 900 - step, height: 800 });
    await comesToItsHeight(tab);
    await tab.close();
  });

  for (const name of Object.keys(ELEMENTS)) {
    it(`ShowsThe_${name}_WhereThePageItselfIsInASandbox`, async () => {
      servePage(framed(name));
      const outer = `<!doctype html><title>Ytterst</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${partner.origin}" width="500" height="800"></iframe>`;
      partner.routes['/outer'] = { body: outer };
      const tab = await openTab(stage);
      await tab.goto(`${partner.origin}/outer`);
      const page = tab.page.frames().find((frame) => frame.url() === `${partner.origin}/`);
      assert.ok(page);
      await page.waitForFunction(() => /** @type {any} */ (window).klippEvents.length > 0, { polling: 50 });
      const seen = await page.evaluate(() => {
        const iframe = document.querySelector('[isolation]')?.shadowRoot?.querySelector('iframe');
        return { origin: self.origin, type: /** @type {any} */ (window).klippEvents[0].type, tall: (iframe?.getBoundingClientRect().height ?? 0) > 30 };
      });
      assert.deepEqual(seen, { origin: 'null', type: 'klipp-load', tall: true });
      assert.match(await frameOf(tab).evaluate(() => { try { return String(localStorage); } catch (error) { return String(error); } }), /SecurityError/);
      assert.deepEqual(tab.problems, []);
      await tab.close();
    });
  }
});

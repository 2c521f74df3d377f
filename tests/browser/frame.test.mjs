/** `isolation="frame"`: the form on a page of the publisher's origin, inside a partner's page of another. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { receiver, Site } from '../support/site.mjs';
import { launch, Tab } from './browser.mjs';
import { cdnRoutes, FRAME_ROOM, json, partnerPage, signupDocument } from './pages.mjs';
import { patiently } from './tab.mjs';

describe('Frame', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  const partner = new Site();
  const news = new Site();
  /** @type {any[]} */
  let received = [];

  before(async () => {
    browser = await launch();
    await Promise.all([news.start(), partner.start()]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([news.stop(), partner.stop()]);
  });
  beforeEach(() => {
    received = [];
    news.routes = { ...cdnRoutes(), '/s.json': json(signupDocument(`${news.origin}/signup`)) };
    news.routes['/signup'] = receiver((body, response) => {
      received.push(JSON.parse(body));
      response.writeHead(202, { 'Content-Type': 'application/json' }).end('{"state":"pending"}');
    });
  });

  /** @param {string} [attributes] @param {{ dark?: boolean, head?: string }} [look] */
  async function open(attributes = '', { dark, head } = {}) {
    const widget = `<klipp-signup src="${news.origin}/s.json" isolation="frame" ${attributes}><a href="/nyhetsbrev">Nyhetsbrevet</a></klipp-signup>`;
    partner.routes['/'] = partnerPage(widget, { cdn: news.origin, head });
    const tab = await Tab.open(browser, { dark, width: 400 });
    return tab.goto(partner.origin);
  }

  /** @param {Tab} tab */
  async function frameOf(tab) {
    const frame = tab.page.frames().find((each) => each.url().startsWith(`${news.origin}/v1/frame.html`));
    assert.ok(frame, 'there is no frame');
    return frame;
  }

  /** @param {Tab} tab */
  const look = (tab) =>
    tab.page.evaluate(() => {
      const element = /** @type {HTMLElement} */ (document.querySelector('klipp-signup'));
      const iframe = element.shadowRoot?.querySelector('iframe');
      return {
        children: [...(element.shadowRoot?.children ?? [])].map(({ localName }) => localName),
        height: iframe?.getBoundingClientRect().height ?? 0,
        title: iframe?.title,
        visible: iframe ? getComputedStyle(iframe).visibility : 'none',
        readable: Boolean(iframe?.contentDocument),
        scrolls: document.documentElement.scrollWidth > innerWidth,
      };
    });

  it('ShowsTheFormAsTallAsItIsAndNamesIt', async () => {
    const tab = await open();
    await tab.waitFor('klipp-load');
    const frame = await frameOf(tab);
    const form = await frame.evaluate(() => document.querySelector('klipp-signup')?.getBoundingClientRect().height ?? 0);
    const seen = await look(tab);
    assert.deepEqual({ ...seen, height: 0 }, { children: ['iframe'], height: 0, title: 'Nyhetsbrev', visible: 'visible', readable: false, scrolls: false });
    assert.ok(form > 200 && Math.abs(seen.height - FRAME_ROOM - form) <= 1, `${seen.height} for ${form}`);
    assert.deepEqual(tab.problems, []);
  });

  it('KeepsWhatIsTypedFromThePartnersScriptsAndTellsTheOutcome', async () => {
    const tab = await open();
    await tab.page.evaluate(() => {
      /** @type {string[]} */
      const heard = [];
      Object.assign(window, { heard });
      for (const type of ['input', 'klipp-submit', 'submit']) addEventListener(type, (event) => heard.push(event.type), true);
      // The first Tab is pressed on the page itself.
      addEventListener('keydown', ({ key }) => key !== 'Tab' && heard.push(`keydown ${key}`), true);
      addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
    });
    await tab.waitFor('klipp-load');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('kari@eksempel.no');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('Kari Hemmelig');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Space');
    await tab.page.keyboard.press('Enter');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.equal(detail.state, 'pending');
    assert.equal(received[0].email, 'kari@eksempel.no');
    assert.equal(received[0].name, 'Kari Hemmelig');
    const heard = await tab.page.evaluate(() => /** @type {any} */ (window).heard);
    assert.doesNotMatch(JSON.stringify(heard), /kari|Hemmelig|keydown|input|submit"/);
  });

  /** Sends the empty form, and waits until the frame has room for what is wrong with it. @param {Tab} tab */
  async function growsWithItsErrors(tab) {
    const { height } = await look(tab);
    const frame = await frameOf(tab);
    await frame.evaluate(() => /** @type {any} */ (document.querySelector('klipp-signup'))?.shadowRoot.querySelector('.klipp-submit').click());
    await patiently(async () => (await look(tab)).height > height);
    assert.ok((await look(tab)).height > height);
  }

  it('FollowsItsContentWhenThatGrows', async () => {
    const tab = await open();
    await tab.waitFor('klipp-load');
    await growsWithItsErrors(tab);
  });

  it('BelievesItsOwnFrameOnly', async () => {
    const tab = await open();
    await tab.waitFor('klipp-load');
    const { height } = await look(tab);
    const forged = { klipp: 'height', height: 5000 };
    await tab.page.evaluate((message) => window.postMessage(message, '*'), forged);
    // Of the right origin, but another frame.
    await tab.page.evaluate((address) => {
      const other = document.createElement('iframe');
      other.src = address;
      document.body.append(other);
      return new Promise((resolve) => (other.onload = resolve));
    }, `${news.origin}/v1/frame.html#element=klipp-signup`);
    await tab.idle();
    assert.equal((await look(tab)).height, height);
    const frame = await frameOf(tab);
    await frame.evaluate(() => parent.postMessage({ klipp: 'height', height: 1e9 }, '*'));
    await frame.evaluate(() => parent.postMessage({ klipp: 'height', height: 'tall' }, '*'));
    await patiently(async () => (await look(tab)).height !== height);
    await tab.idle();
    assert.equal((await look(tab)).height, 10_000 + FRAME_ROOM, 'clamped, and nonsense ignored');
  });

  it('PassesLanguageThemeAndLookIntoTheFrame', async () => {
    const tab = await open('lang="en" theme="dark"', { head: '<style>klipp-signup{--klipp-accent:rgb(1,2,3)}</style>' });
    await tab.waitFor('klipp-load');
    const frame = await frameOf(tab);
    const seen = await frame.evaluate(() => {
      const button = /** @type {Element} */ (document.querySelector('klipp-signup')?.shadowRoot?.querySelector('.klipp-submit'));
      return [button.textContent, getComputedStyle(button).backgroundColor, getComputedStyle(document.documentElement).colorScheme];
    });
    assert.deepEqual(seen, ['Sign me up', 'rgb(1, 2, 3)', 'dark']);
  });

  it('TakesTheFocusThatTheElementIsGiven', async () => {
    const tab = await open();
    await tab.waitFor('klipp-load');
    await tab.page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('klipp-signup')).focus());
    assert.equal(await tab.page.evaluate(() => document.activeElement?.localName), 'klipp-signup');
  });

  it('ShowsNoDocumentOfAnotherOrigin', async () => {
    const other = await new Site({ '/s.json': json(signupDocument('https://evil.example/')) }).start();
    const tab = await Tab.open(browser);
    await tab.goto(`${news.origin}/v1/frame.html#element=klipp-signup&src=${encodeURIComponent(`${other.origin}/s.json`)}`);
    assert.match(await tab.page.evaluate(() => document.body.innerText), /its own origin only/);
    assert.equal(other.count('/s.json'), 0);
    await other.stop();
  });

  it('LeavesTheFallbackAndSaysWhyWhereTheDocumentIsMissing', async () => {
    delete news.routes['/s.json'];
    const tab = await open();
    const [{ detail }] = await tab.waitFor('klipp-error');
    assert.equal(detail.code, 'http');
    assert.equal(await tab.page.evaluate(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('iframe')), null);
    assert.equal(await tab.page.evaluate(() => document.body.innerText.trim()), 'Nyhetsbrevet');
  });

  it('LoadsAnewWhenItIsPutBack', async () => {
    const tab = await open();
    await tab.waitFor('klipp-load');
    await tab.page.evaluate(async () => {
      const element = /** @type {HTMLElement} */ (document.querySelector('klipp-signup'));
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.body.append(element);
    });
    await tab.waitFor('klipp-load', 2);
    assert.ok((await look(tab)).height > 200);
  });

  it('IsStillFollowedAfterItWasRefreshed', async () => {
    const tab = await open();
    await tab.waitFor('klipp-load');
    for (const count of [2, 3]) {
      await tab.page.evaluate(() => /** @type {any} */ (document.querySelector('klipp-signup')).refresh());
      await tab.waitFor('klipp-load', count);
    }
    await growsWithItsErrors(tab);
  });
});

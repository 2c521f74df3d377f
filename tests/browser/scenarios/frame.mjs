import assert from 'node:assert/strict';
import { receiver } from '../../support/site.mjs';
import { ARTICLE, FRAME_ROOM, json, signupDocument } from '../pages.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

const FORM = `<h1 tabindex="-1">Side</h1>
  <klipp-signup src="NEWS/s.json" isolation="frame"><a href="/n">Nyhetsbrevet</a></klipp-signup>`;

/** A form whose answers are kept. @param {Scene} scene @returns {any[]} what it sent */
function serveForm(scene) {
  /** @type {any[]} */
  const received = [];
  scene.news.routes['/s.json'] = json(signupDocument(`${scene.news.origin}/signup`));
  scene.news.routes['/signup'] = receiver((body, response) => {
    received.push(JSON.parse(body));
    response.writeHead(202, { 'Content-Type': 'application/json' }).end('{"state":"pending"}');
  });
  return received;
}

export const frame = [
  scenario('ShowsTheFormAsTallAsItIsAndOutOfThePagesReach', async (scene) => {
    serveForm(scene);
    const tab = await scene.open(`${FORM}<klipp-signup id="open" src="NEWS/s.json"></klipp-signup>`, { loads: 2 });
    const seen = await tab.evaluate((more) => {
      const iframe = /** @type {HTMLIFrameElement} */ (document.querySelector('klipp-signup')?.shadowRoot?.querySelector('iframe'));
      const room = iframe.getBoundingClientRect().height - more - Number(document.querySelector('#open')?.getBoundingClientRect().height);
      return { room: Math.abs(room) <= 1 || room, title: iframe.title, readable: iframe.contentDocument !== null };
    }, FRAME_ROOM);
    assert.deepEqual(seen, { room: true, title: 'Nyhetsbrev', readable: false });
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('SendsWhatIsTypedInItAndTellsThePageTheOutcomeOnly', async (scene) => {
    const received = serveForm(scene);
    const tab = await scene.open(FORM);
    await tab.evaluate(() => {
      Object.assign(window, { heard: [] });
      for (const type of ['input', 'klipp-submit', 'submit', 'message']) {
        addEventListener(type, (event) => /** @type {any} */ (window).heard.push(JSON.stringify(/** @type {any} */ (event).data ?? type)), true);
      }
      document.querySelector('h1')?.focus();
    });
    await tab.press('Tab');
    await tab.type('kari@eksempel.no');
    await tab.press('Tab');
    await tab.type('Kari Hemmelig');
    await tab.press('Tab');
    await tab.press('Space');
    await tab.press('Enter');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.equal(detail.state, 'pending');
    assert.deepEqual(received.map(({ email, name }) => [email, name]), [['kari@eksempel.no', 'Kari Hemmelig']]);
    assert.doesNotMatch(String(await tab.evaluate(() => /** @type {any} */ (window).heard)), /kari|Hemmelig|input|submit"/);
  }),

  scenario('TakesNothingFromItsAddressThatIsNotAnOption', async (scene) => {
    await scene.tab?.close();
    const tab = (scene.tab = await scene.engine.open());
    await tab.goto(`${scene.news.origin}/v1/frame.html#element=klipp-card&src=/a.json`);
    const handlers = await tab.evaluate(() => Object.keys(Object.getOwnPropertyDescriptors(HTMLElement.prototype)).filter((name) => name.startsWith('on')));
    assert.ok(handlers.length > 50);
    const others = ['style', 'class', 'id', 'is', 'slot', 'part', 'hidden', 'tabindex', 'contenteditable', 'title', 'digest', 'refresh', 'markup', 'isolation', 'ISOLATION', 'loading'];
    const given = [...handlers, ...handlers.map((name) => name.toUpperCase()), ...others].map((name) => [name, 'window.ran = true']);
    const look = [['--klipp-accent', 'rgb(1, 2, 3)'], ['--klipp-other', 'red'], ['color', 'red'], ['background', 'url(/seen)']];
    const fragment = new URLSearchParams([['element', 'klipp-card'], ['src', '/a.json'], ['layout', 'text'], ['lang', 'nb'], ...given, ...look]);
    await tab.goto(`${scene.news.origin}/v1/frame.html?again#${fragment}`);
    await tab.until(() => !!document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-title'));
    const seen = await tab.evaluate(() => {
      const card = /** @type {HTMLElement} */ (document.querySelector('klipp-card'));
      for (const type of ['pointerdown', 'focus', 'click']) card.dispatchEvent(new Event(type));
      return { attributes: card.getAttributeNames().sort(), look: [...card.style], ran: /** @type {any} */ (window).ran ?? false };
    });
    assert.deepEqual(seen, { attributes: ['lang', 'layout', 'loading', 'src', 'style'], look: ['--klipp-accent'], ran: false });
    assert.equal(scene.news.count('/seen'), 0);
  }),

  scenario('LeavesTheFallbackAndSaysWhyWhereTheDocumentIsMissing', async (scene) => {
    const tab = await scene.open(FORM, { loads: 0 });
    const [{ detail }] = await tab.waitFor('klipp-error');
    assert.equal(detail.code, 'http');
    const seen = await tab.evaluate(() => {
      const element = document.querySelector('klipp-signup');
      return [element?.shadowRoot?.querySelector('iframe') ?? null, (element?.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0];
    });
    assert.deepEqual(seen, [null, true]);
  }),

  scenario('IsAsTallAsItsContentOnceAHiddenPlaceIsShown', async (scene) => {
    scene.news.routes['/a.json'] = json({ ...ARTICLE, summary: 'Kort sagt' });
    const framed = (/** @type {string} */ src) => `<klipp-card layout="text" ${src}><a href="/a">Tittel</a></klipp-card>`;
    const inside = framed('isolation="frame" src="NEWS/a.json"');
    const tab = await scene.open(`<div id="tab" style="display: none">${inside}</div><details><summary>Mer</summary>${inside}</details>${framed('id="open" isolation="frame" src="NEWS/a.json"')}`, { loads: 3 });
    const show = (/** @type {boolean} */ shown) =>
      tab.evaluate((now) => {
        /** @type {HTMLElement} */ (document.querySelector('#tab')).style.display = now ? '' : 'none';
        /** @type {HTMLDetailsElement} */ (document.querySelector('details')).open = now;
      }, shown);
    for (let times = 0; times < 2; times++) {
      await show(true);
      await tab.until(() => {
        const heights = [...document.querySelectorAll('[isolation]')].map(({ shadowRoot }) => Number(shadowRoot?.querySelector('iframe')?.getBoundingClientRect().height));
        const wanted = heights[2]; // of the one that was never hidden
        return wanted > 50 && heights.every((height) => Math.abs(height - wanted) <= 1);
      });
      await show(false);
      await tab.idle();
    }
    assert.deepEqual(await tab.complaints(), []);
  }),
];

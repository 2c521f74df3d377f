import assert from 'node:assert/strict';
import { json, signupDocument } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** More than a window's height, and another, whatever window a browser has. */
const FAR = '<div style="height: 400vh"></div>';

const CARD = '<klipp-card src="NEWS/a.json"><a href="NEWS/a">Fallback</a></klipp-card>';

/**
 * A page with a card on screen, which loads, and something far below it, which has had time for that.
 *
 * @param {Scene} scene
 * @param {string} far
 * @param {Parameters<Scene['open']>[1]} [options]
 */
async function openWithFar(scene, far, options) {
  const { news } = scene;
  news.routes['/far.json'] = news.routes['/a.json'];
  news.routes['/s.json'] = json(signupDocument(`${news.origin}/signup`));
  const tab = await scene.open(`${CARD}${FAR}<div id="far">${far}</div>${FAR}`, options);
  await tab.idle();
  return tab;
}

/** What may stand far below, and the request that it makes first. @type {Record<string, [tag: string, request: string]>} */
const WIDGETS = {
  ACard: ['<klipp-card src="NEWS/far.json"><a href="NEWS/a">Fallback</a></klipp-card>', '/far.json'],
  ACardWithoutAFallback: ['<klipp-card src="NEWS/far.json"></klipp-card>', '/far.json'],
  AnArticle: ['<klipp-article src="NEWS/far.json" format="klipp"></klipp-article>', '/v1/article.js'],
  AForm: ['<klipp-signup src="NEWS/s.json"></klipp-signup>', '/v1/signup.js'],
  AFrame: ['<klipp-signup src="NEWS/s.json" isolation="frame" frame="NEWS/v1/frame.html"></klipp-signup>', '/v1/frame.js'],
  AShareBarOfThePage: ['<klipp-share></klipp-share>', '/v1/share.js'],
};

const waits = Object.entries(WIDGETS).map(([name, [tag, request]]) =>
  scenario(`AreWaitedFor_${name}`, async (scene) => {
    const tab = await openWithFar(scene, tag);
    assert.equal((await tab.events()).length, 1);
    assert.equal(scene.news.count(request), 0);
    await tab.evaluate(() => document.querySelector('#far')?.scrollIntoView());
    await tab.waitFor('klipp-load', 2);
    assert.equal(scene.news.count(request), 1);
  }),
);

export const near = [
  ...waits,

  scenario('LoadsAtOnceWhatIsEagerOrHidden', async (scene) => {
    const tab = await openWithFar(scene, CARD.replace(' src', ' loading="eager" src') + CARD.replace(' src', ' style="display:none" src'), { loads: 3 });
    assert.equal((await tab.events()).length, 3);
  }),

  scenario('BecomesEagerLater_MovesNear_OrIsTakenAway', async (scene) => {
    const tab = await openWithFar(scene, CARD + CARD + CARD);
    await tab.evaluate(() => {
      const [one, two, three] = /** @type {any} */ (document.querySelectorAll('#far klipp-card'));
      one.loading = 'eager';
      document.body.prepend(two);
      three.remove();
    });
    await tab.waitFor('klipp-load', 3);
    await tab.idle();
    assert.equal((await tab.events()).length, 3);
  }),

  scenario('KnowsItsLastAttributesAndPlaceWhenItsTimeComes', async (scene) => {
    const tab = await openWithFar(scene, WIDGETS.ACard[0]);
    await tab.evaluate(() => {
      const card = /** @type {any} */ (document.querySelector('#far klipp-card'));
      card.layout = 'text';
      card.remove();
      document.querySelector('#far')?.append(card);
    });
    await tab.idle();
    assert.equal(scene.news.count('/far.json'), 0);
    await tab.evaluate(() => document.querySelector('#far')?.scrollIntoView());
    await tab.waitFor('klipp-load', 2);
    assert.ok(await tab.evaluate(() => document.querySelector('#far klipp-card')?.shadowRoot?.querySelector('.klipp-text') != null));
    assert.equal(scene.news.count('/far.json'), 1);
  }),

  scenario('LoadsAllForPaper', async (scene) => {
    const tab = await openWithFar(scene, WIDGETS.ACard[0] + CARD);
    await tab.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    await tab.waitFor('klipp-load', 3);
  }),

  scenario('BringsAPrerenderedFormToLifeByTheFirstTouch', async (scene) => {
    const { origin } = scene.news;
    const form = prerender('signup', JSON.stringify(signupDocument(`${origin}/signup`)), `${origin}/s.json`);
    const tab = await openWithFar(scene, form);
    assert.equal(scene.news.count('/v1/signup.js'), 0);
    assert.ok(await tab.evaluate(() => (document.querySelector('klipp-signup')?.shadowRoot?.querySelector('form')?.offsetHeight ?? 0) > 50));
    await tab.evaluate(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('input')?.focus({ preventScroll: true }));
    await tab.waitFor('klipp-load', 2);
    assert.equal(scene.news.count('/v1/klipp-lite.wasm'), 1); // for the card alone
    assert.equal(scene.news.count('/s.json'), 0);
  }),
];

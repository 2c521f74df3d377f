import assert from 'node:assert/strict';
import { answering } from '../../support/site.mjs';
import { example, json, signupDocument } from '../pages.mjs';
import { scenario } from './scene.mjs';

/** What a page may make of the browser once the script is there. */
const WAYS = {
  Throws: () => {
    throw new Error('redefined by the page');
  },
  DoesNothing: () => {},
};

/** One of each; in it NEWS stands for the news site's origin. */
const WIDGETS = `<klipp-article src="NEWS/a.json">f</klipp-article><klipp-card src="NEWS/a.json">f</klipp-card>
  <klipp-feed src="NEWS/feed.json">f</klipp-feed><klipp-share>f</klipp-share><klipp-signup src="NEWS/s.json">f</klipp-signup>`;

/**
 * Runs in the page: puts widgets into it and signs up, all while the page has redefined what they are made with. That
 * ends before the result is told, as browsers' drivers need it themselves.
 *
 * @param {string} markup
 * @param {string} way the source of what everything does
 * @returns {Promise<string[]>} the events
 */
async function besiege(markup, way) {
  const redefined = (0, eval)(`(${way})`);
  const { fetch } = window;
  const { then } = Promise.prototype;
  const { define } = customElements;
  Object.assign(window, { fetch: redefined });
  Promise.prototype.then = redefined;
  customElements.define = redefined;
  /** @type {string[]} */
  const events = [];
  await new Promise((resolve) => {
    const note = (/** @type {Event} */ event) => {
      events.push(`${event.type} ${/** @type {Element} */ (event.target).localName} ${/** @type {CustomEvent} */ (event).detail?.state ?? ''}`.trim());
      if (events.length === 5) signUp();
      if (event.type === 'klipp-signup') resolve(undefined);
    };
    const signUp = () => {
      const form = document.querySelector('klipp-signup')?.shadowRoot?.querySelector('form');
      if (!form) return resolve(undefined);
      /** @type {HTMLInputElement} */ (form.querySelector('[name=email]')).value = 'a@b.no';
      /** @type {HTMLInputElement} */ (form.querySelector('[name=consent]')).click();
      form.requestSubmit();
    };
    for (const type of ['klipp-load', 'klipp-error', 'klipp-signup']) document.addEventListener(type, note);
    document.body.insertAdjacentHTML('beforeend', markup);
    setTimeout(resolve, 30_000); // what came until then tells what did not
  });
  Object.assign(window, { fetch });
  Promise.prototype.then = then;
  customElements.define = define;
  return events;
}

export const hostilePages = Object.entries(WAYS).map(([name, way]) =>
  scenario(`WorksWhereThePageRedefinesFetchThenAndDefineAfterwards_${name}`, async (scene) => {
    scene.news.routes['/feed.json'] = example('feed.json');
    scene.news.routes['/s.json'] = json(signupDocument('/signup'));
    scene.news.routes['/signup'] = answering(201);
    const tab = await scene.open('<main></main>', { loads: 0 });
    await tab.until(() => customElements.get('klipp-signup') !== undefined);
    const events = await tab.evaluate(besiege, WIDGETS.replaceAll('NEWS', scene.news.origin), String(way));
    const loads = ['article', 'card', 'feed', 'share', 'signup'].map((kind) => `klipp-load klipp-${kind}`);
    assert.deepEqual(events.sort(), [...loads, 'klipp-signup klipp-signup confirmed']);
  }),
);

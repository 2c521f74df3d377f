import assert from 'node:assert/strict';
import { answering } from '../../support/site.mjs';
import { ARTICLE, example, examplePictures, json } from '../pages.mjs';
import { readyMarkup } from '../prerender.mjs';
import { differentPairs, KINDS } from './same_widgets.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

const CARD = '<klipp-card src="NEWS/a.json" markup="NEWS/ready"><a href="/a">Tittel</a></klipp-card>';

/** A card that says it is ready made. @param {Scene} scene */
function serveCard({ news }) {
  const document = JSON.stringify({ ...ARTICLE, title: 'Ferdig', summary: 'Kort' });
  news.routes['/ready'] = { body: readyMarkup('card', document, `${news.origin}/a.json`) };
}

/** @param {import('../tab.mjs').AnyTab} tab */
const title = (tab) => tab.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-title')?.textContent);

/** @param {Scene} scene */
const modules = ({ news }) => news.requests.filter((path) => path.endsWith('.wasm'));

/** What is no markup of a card, and what it is said to be. @type {Record<string, [code: string, answer: import('../../support/site.mjs').Answer]>} */
const FAULTS = {
  IsMissing: ['http', { status: 404, body: '<div class="klipp">no</div>' }],
  IsAPage: ['module', { body: '<!doctype html><title>Soon</title><p>Under construction' }],
  IsText: ['module', { body: 'Soon' }],
  IsCutOff: ['module', { body: '<div class="klipp"><p>Soon' }],
  IsTooLarge: ['too-large', { body: `<div class="klipp"><p>${'a'.repeat(1024 * 1024)}</p></div>` }],
};

export const ready = [
  scenario('IsWhatTheModuleMakesOfTheSameDocument', async (scene) => {
    const { origin, routes } = scene.news;
    Object.assign(routes, examplePictures());
    const pairs = KINDS.map(([kind, name]) => {
      routes[`/${name}`] = example(name);
      routes[`/ready-${kind}`] = { body: readyMarkup(kind, String(example(name).body), `${origin}/${name}`) };
      const element = (/** @type {string} */ more) => `<klipp-${kind} src="${origin}/${name}"${more}></klipp-${kind}>`;
      return element(` markup="${origin}/ready-${kind}"`) + element('');
    });
    const tab = await scene.open(pairs.join(''), { loads: 2 * KINDS.length });
    assert.deepEqual(await differentPairs(tab), []);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('NeedsNeitherDocumentNorModule', async (scene) => {
    const { origin, routes } = scene.news;
    Object.assign(routes, examplePictures());
    const elements = KINDS.map(([kind, name]) => {
      routes[`/ready-${kind}`] = { body: readyMarkup(kind, String(example(name).body), `${origin}/${name}`) };
      return `<klipp-${kind} src="${origin}/${name}" markup="${origin}/ready-${kind}"></klipp-${kind}>`;
    });
    const tab = await scene.open(elements.join(''), { loads: KINDS.length });
    await tab.idle();
    const ready = KINDS.map(([kind]) => `/ready-${kind}`);
    const files = ['article.js', 'klipp.css', 'klipp.js', 'reader.js', 'share.js', 'signup.js'].map((name) => `/v1/${name}`);
    assert.deepEqual(scene.news.requests.filter((path) => !path.includes('/pictures/')).sort(), [...ready, ...files].sort());
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  ...Object.entries(FAULTS).map(([name, [code, answer]]) =>
    scenario(`IsLeftForTheModuleWhereIt${name}`, async (scene) => {
      scene.news.routes['/ready'] = answer;
      const tab = await scene.open(CARD);
      assert.equal(await title(tab), ARTICLE.title);
      assert.deepEqual([scene.news.count('/ready'), scene.news.count('/a.json')], [1, 1]);
      const [loaded, ...others] = await tab.events();
      assert.deepEqual([loaded.type, others], ['klipp-load', []]);
      assert.deepEqual(loaded.detail.problems, [{ code, path: 'markup' }]);
    }),
  ),

  scenario('HasNothingThatTheCoreDoesNotWrite', async (scene) => {
    const script = `<script>document.title = &quot;ran&quot;</script>`;
    const body = `<div class="klipp" onclick="document.title = 'ran'"><p style="color: red">Text</p>${script}<a href="javascript:document.title='ran'">A</a></div>`;
    scene.news.routes['/ready'] = { body };
    const tab = await scene.open(CARD);
    const html = await tab.evaluate(() => {
      const root = document.querySelector('klipp-card')?.shadowRoot;
      root?.querySelector('a')?.click();
      /** @type {HTMLElement | null | undefined} */ (root?.querySelector('.klipp'))?.click();
      return [...(root?.querySelectorAll('.klipp, .klipp *') ?? [])].map(({ localName, attributes }) => [localName, ...[...attributes].map(({ name }) => name).filter((one) => one !== 'style' || localName !== 'div')]);
    });
    assert.deepEqual(html, [['div', 'class'], ['p'], ['a']]);
    await tab.idle();
    assert.notEqual(await tab.evaluate(() => document.title), 'ran');
  }),

  scenario('IsRenderedAnewByTheModuleOnceAnAttributeChanges', async (scene) => {
    serveCard(scene);
    const tab = await scene.open(CARD);
    await tab.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'hero'));
    await tab.waitFor('klipp-load', 2);
    assert.equal(await title(tab), ARTICLE.title);
    assert.deepEqual(modules(scene), ['/v1/klipp-lite.wasm', '/v1/klipp.wasm']);
  }),

  scenario('IsReplacedByOtherReadyMarkup', async (scene) => {
    serveCard(scene);
    const tab = await scene.open(CARD);
    const text = JSON.stringify({ ...ARTICLE, title: 'Ny', summary: 'Kort' });
    scene.news.routes['/other'] = { body: readyMarkup('card', text, `${scene.news.origin}/a.json`) };
    await tab.evaluate((address) => document.querySelector('klipp-card')?.setAttribute('markup', address), `${scene.news.origin}/other`);
    await tab.waitFor('klipp-load', 2);
    assert.equal(await title(tab), 'Ny');
    assert.deepEqual(modules(scene), []);
  }),

  scenario('SendsItsFormAndFetchesTheModuleOnlyThen', async (scene) => {
    const { news } = scene;
    news.routes['/signup'] = answering(201);
    const form = { _klipp: { signup: { action: `${news.origin}/signup` } } };
    news.routes['/s.json'] = json(form);
    news.routes['/ready'] = { body: readyMarkup('signup', JSON.stringify(form), `${news.origin}/s.json`) };
    const tab = await scene.open('<h1 tabindex="-1">Side</h1><klipp-signup src="NEWS/s.json" markup="NEWS/ready"></klipp-signup>');
    assert.deepEqual(modules(scene), []);
    await tab.evaluate(() => document.querySelector('h1')?.focus());
    await tab.press('Tab');
    await tab.type('a@b.no');
    await tab.press('Enter');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.equal(detail.state, 'confirmed');
    assert.deepEqual(modules(scene), ['/v1/klipp-lite.wasm']);
  }),
];

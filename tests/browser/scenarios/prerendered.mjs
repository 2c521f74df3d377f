import assert from 'node:assert/strict';
import { answering } from '../../support/site.mjs';
import { ARTICLE, example, examplePictures, json, signupDocument } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { differentPairs, KINDS } from './same_widgets.mjs';
import { scenario } from './scene.mjs';

/** @param {string} name of an example */
const textOf = (name) => /** @type {string} */ (example(name).body);

export const prerendered = [
  scenario('IsWhatTheModuleMakesOfTheSameDocument', async (scene) => {
    Object.assign(scene.news.routes, examplePictures());
    for (const [, name] of KINDS) scene.news.routes[`/${name}`] = example(name);
    const pairs = KINDS.map(([kind, name]) => {
      const address = `${scene.news.origin}/${name}`;
      return prerender(kind, textOf(name), address) + `<klipp-${kind} src="${address}"></klipp-${kind}>`;
    });
    const tab = await scene.open(pairs.join('').replaceAll(/<klipp-\w+ /g, '$&loading="eager" '), { loads: 2 * KINDS.length });
    assert.deepEqual(await differentPairs(tab), []);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('IsShownWithoutDocumentStylesAndModule', async (scene) => {
    const document = JSON.stringify({ ...ARTICLE, summary: 'Kort sagt', _klipp: { content_markdown: 'Tekst', share: {} } });
    const tab = await scene.open(prerender('article', document, 'NEWS/a.json') + prerender('card', document, 'NEWS/a.json'), { loads: 2 });
    await tab.idle();
    assert.deepEqual(scene.news.requests, ['/v1/klipp.js', '/v1/article.js']);
  }),

  scenario('IsListenedTo', async (scene) => {
    const text = JSON.stringify({ ...ARTICLE, _klipp: { share: { networks: ['copy'] } } });
    const tab = await scene.open(prerender('article', text, 'NEWS/a.json'));
    await tab.evaluate(() => document.addEventListener('klipp-share', (event) => event.preventDefault()));
    await tab.click('klipp-article', '[data-network=copy]');
    assert.equal((await tab.waitFor('klipp-share')).length, 1);
  }),

  scenario('IsRenderedAnewOnceAnAttributeChanges', async (scene) => {
    const tab = await scene.open(prerender('card', JSON.stringify({ ...ARTICLE, title: 'Forhåndsvist', summary: 'Kort' }), 'NEWS/a.json'));
    await tab.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'hero'));
    await tab.waitFor('klipp-load', 2);
    const seen = await tab.evaluate(() => {
      const root = document.querySelector('klipp-card')?.shadowRoot;
      return [root?.querySelector('.klipp-title')?.textContent, root?.querySelector('.klipp-hero') !== null];
    });
    assert.deepEqual(seen, [ARTICLE.title, true]);
  }),

  scenario('IsRenderedAnewWhereThePageChangesAnAttributeAtOnce', async (scene) => {
    const card = prerender('card', JSON.stringify({ ...ARTICLE, title: 'Forhåndsvist', summary: 'Kort' }), 'NEWS/a.json');
    const script = "<script>document.querySelector('klipp-card').setAttribute('layout', 'hero')</script>";
    const tab = await scene.open(card + script, { script: false, head: `<script src="${scene.news.origin}/v1/klipp.js"></script>` });
    assert.equal(await tab.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-title')?.textContent), ARTICLE.title);
  }),

  scenario('PutsAFormInAFrameAllTheSame', async (scene) => {
    const form = JSON.stringify(signupDocument('/signup'));
    scene.news.routes['/s.json'] = json(form);
    const tab = await scene.open(prerender('signup', form, 'NEWS/s.json').replace('<klipp-signup ', '<klipp-signup isolation="frame" '));
    const inside = await tab.evaluate(() => [...(document.querySelector('klipp-signup')?.shadowRoot?.children ?? [])].map(({ localName }) => localName));
    assert.deepEqual(inside, ['iframe']);
  }),

  scenario('SendsItsFormAndFetchesTheModuleOnlyThen', async (scene) => {
    scene.news.routes['/signup'] = answering(201);
    const modules = () => scene.news.requests.filter((path) => path.endsWith('.wasm'));
    const form = JSON.stringify({ _klipp: { signup: { action: `${scene.news.origin}/signup` } } });
    const tab = await scene.open(`<h1 tabindex="-1">Side</h1>${prerender('signup', form, 'NEWS/s.json')}`);
    assert.deepEqual(modules(), []);
    await tab.evaluate(() => document.querySelector('h1')?.focus());
    await tab.press('Tab');
    await tab.type('a@b.no');
    await tab.press('Enter');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.equal(detail.state, 'confirmed');
    assert.deepEqual(modules(), ['/v1/klipp-lite.wasm']);
  }),
];

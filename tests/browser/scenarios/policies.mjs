import assert from 'node:assert/strict';
import { json, signupDocument } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/**
 * In it NEWS stands for the news site's origin; 'self' is for what records the events.
 *
 * @param {import('./scene.mjs').Scene} scene
 * @param {string} directives
 */
const policy = (scene, directives) => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self' NEWS; img-src data:; ${directives}`.replaceAll('NEWS', scene.news.origin),
});

/** @param {import('./scene.mjs').Scene} scene */
const modules = ({ news }) => news.requests.filter((path) => path.includes('.wasm'));

export const policies = [
  scenario('RendersByJavaScriptWhereWebAssemblyIsForbidden', async (scene) => {
    const headers = policy(scene, 'connect-src NEWS');
    const tab = await scene.open('<klipp-article src="NEWS/a.json" format="klipp"></klipp-article><klipp-share></klipp-share>', { headers, loads: 2 });
    const text = await tab.evaluate(() => document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-body')?.textContent);
    assert.match(text ?? '', /Første avsnitt\./);
    assert.deepEqual(modules(scene), ['/v1/klipp.wasm.js']);
  }),

  scenario('TakesTheStepsOfASignupByJavaScript', async (scene) => {
    scene.news.routes['/s.json'] = json(signupDocument('/signup'));
    const tab = await scene.open('<klipp-signup src="NEWS/s.json"></klipp-signup>', { headers: policy(scene, 'connect-src NEWS') });
    await tab.click('klipp-signup', '.klipp-submit');
    // Nothing was typed: the core says so, field by field.
    await tab.until(() => !!document.querySelector('klipp-signup')?.shadowRoot?.querySelector('[aria-invalid=true]'));
    assert.deepEqual(modules(scene), ['/v1/klipp-lite.wasm.js']);
  }),

  scenario('ShowsWhatIsPrerenderedByStylesThatItMayBring', async (scene) => {
    const headers = policy(scene, `connect-src NEWS; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`);
    const card = prerender('card', JSON.stringify({ title: 'Tittel', url: 'https://news.example/a', summary: 'Kort' }), 'NEWS/a.json', ['--stylesheet', 'none']);
    const tab = await scene.open(card, { headers });
    const container = await tab.evaluate(() => getComputedStyle(/** @type {Element} */ (document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp'))).containerType);
    assert.equal(container, 'inline-size');
    assert.deepEqual(modules(scene), []);
    assert.deepEqual(await complaintsOf(tab), []);
  }),
];

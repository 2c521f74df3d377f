import assert from 'node:assert/strict';
import { scenario } from './scene.mjs';

/** A script tag that stands where the element is wanted. @param {string} attributes */
const tag = (attributes) => `<script async src="NEWS/v1/klipp.js" ${attributes}></script>`;

export const placement = [
  scenario('PutsTheElementWhereItsScriptStands', async (scene) => {
    const attributes = 'data-klipp="card" data-src="NEWS/a.json" data-heading-level="3" data-theme="dark" data-lang="en"';
    const tab = await scene.open(`<p>før</p>${tag(attributes)}<p>etter</p>`, { script: false });
    const seen = await tab.evaluate(() => {
      const card = /** @type {Element} */ (document.querySelector('klipp-card'));
      return [
        card.previousElementSibling?.localName,
        card.nextElementSibling?.textContent,
        card.shadowRoot?.querySelector('h3')?.textContent,
        card.getAttribute('theme'),
        card.getAttribute('lang'),
      ];
    });
    assert.deepEqual(seen, ['script', 'etter', 'En tittel', 'dark', 'en']);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('WorksManyTimesOnAPage', async (scene) => {
    const one = tag('data-klipp="card" data-src="NEWS/a.json"');
    const tab = await scene.open(`${one}${one}<klipp-share></klipp-share>${one}${tag('data-klipp="share"')}`, { script: false, loads: 5 });
    await tab.idle();
    assert.equal((await tab.events()).length, 5);
    for (const path of ['/v1/klipp-lite.wasm', '/v1/klipp.css', '/a.json']) assert.equal(scene.news.count(path), 1, path);
  }),

  scenario('TakesOverNoAttributeThatTheElementDoesNotKnow', async (scene) => {
    const attributes = 'data-klipp="share" data-onclick="alert(1)" data-style="color:red" data-id="x" data-networks="x"';
    const tab = await scene.open(tag(attributes), { script: false });
    assert.deepEqual(await tab.evaluate(() => document.querySelector('klipp-share')?.getAttributeNames()), ['networks']);
  }),

  scenario('PutsNothingWhereTheWidgetIsUnknown', async (scene) => {
    const body = tag('data-klipp="video"') + tag('data-klipp="img src=x onerror=alert(1)"') + tag('data-klipp');
    const tab = await scene.open(body, { script: false, loads: 0 });
    await tab.idle();
    assert.deepEqual([await tab.evaluate(() => document.body.children.length), await tab.complaints()], [3, []]);
  }),
];

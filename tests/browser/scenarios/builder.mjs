import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPublisher } from '../servers.mjs';
import { patiently } from '../tab.mjs';
import { scenario } from './scene.mjs';

/** What is chosen in the builder, by its fields: each makes a snippet. @type {Record<string, Record<string, string>[]>} */
const CHOICES = {
  topplederforum: [
    ...['card', 'article', 'share', 'signup'].flatMap((kind) => ['element', 'script', 'shadow', 'react'].map((as) => ({ kind, as }))),
    { kind: 'card', as: 'frame' },
    { kind: 'card', as: 'element', layout: 'hero', theme: 'newspaper', scheme: 'dark', lang: 'de', font: 'Georgia, serif', coloured: '1', accent: '#aa3300' },
    { kind: 'signup', as: 'script', isolation: 'frame' },
    { kind: 'card', as: 'element', markup: '1', layout: 'horizontal' },
    { kind: 'article', as: 'script', markup: '1' },
    { kind: 'signup', as: 'react', markup: '1' },
    { kind: 'share', as: 'element', markup: '1', version: 'pinned' },
    { kind: 'card', as: 'element', version: 'pinned' },
  ],
  feed: [{ kind: 'feed', as: 'element', limit: '2', lead: 'hero' }, { kind: 'feed', as: 'script' }, { kind: 'feed', as: 'shadow' }, { kind: 'feed', as: 'react', early: '' }],
};

/** Chooses in the form as people do, and reads what is to be copied. Runs in the page. @param {Record<string, string>[]} all */
async function printAll(all) {
  const form = /** @type {HTMLFormElement} */ (document.getElementById('choices'));
  const code = /** @type {HTMLTextAreaElement} */ (document.getElementById('code'));
  const ready = async (/** @type {() => boolean} */ holds) => {
    for (let i = 0; i < 400 && !holds(); i++) await new Promise((done) => setTimeout(done, 25));
  };
  const snippets = [];
  await ready(() => 'ready' in document.documentElement.dataset);
  for (const choice of all) {
    const wanted = { early: '1', ...choice };
    for (const field of /** @type {Iterable<HTMLInputElement>} */ (form.elements)) {
      if (!field.name || field.name === 'address') continue;
      const value = /** @type {Record<string, string>} */ (wanted)[field.name] ?? '';
      if (field.type === 'checkbox' || (field.type === 'radio' && value)) field.checked = field.value === value;
      else if (field.type !== 'radio' && field.type !== 'color') field.value = value;
      else if (field.type === 'color' && value) field.value = value;
    }
    document.getElementById('theme')?.dispatchEvent(new Event('change', { bubbles: true }));
    await ready(() => code.ariaBusy !== 'true');
    snippets.push(code.value);
  }
  return snippets;
}

/** JSX of these elements is HTML, but for its fragment. Without hints it waits until it is near, which not all on one page are. @param {string} text */
const asHtml = (text) => (text.startsWith('<>') ? text.replace(/^<>|<\/>\s*$/g, '').replace(/<klipp-\w+/, '$& loading="eager"') : text);

/** The snippets of a page that show neither a widget nor a frame. */
function notShown() {
  const isShown = (/** @type {Element} */ place) => {
    const widget = [...place.children].find(({ localName }) => localName.startsWith('klipp-'));
    return widget ? Boolean(widget.shadowRoot?.querySelector('.klipp, iframe')) : Boolean(place.querySelector('iframe'));
  };
  return [...document.querySelectorAll('[data-snippet]')].filter((place) => !isShown(place)).map((place) => place.outerHTML.slice(0, 600));
}

export const builder = [
  scenario('EverySnippetOfTheBuilderShowsItsWidget', async (scene) => {
    const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
    const publisher = await startPublisher(join(folder, 'signups.db'));
    try {
      let page = '';
      for (const [name, choices] of Object.entries(CHOICES)) {
        const tab = (scene.tab = await scene.engine.open());
        await tab.goto(`${publisher.origin}/builder?address=${encodeURIComponent(`${publisher.origin}/documents/${name}.json`)}`);
        const snippets = await tab.evaluate(printAll, choices);
        await tab.close();
        assert.equal(new Set(snippets).size, choices.length, 'each is another');
        for (const [i, text] of snippets.entries()) {
          assert.match(text, /^<(script|div|link|klipp|>)/, JSON.stringify(choices[i]));
          page += `<div data-snippet="${name} ${i}">${asHtml(text)}</div>\n`;
        }
      }
      const shown = await scene.open(page, { script: false, loads: 0 });
      await patiently(async () => (await shown.evaluate(notShown)).length === 0);
      assert.deepEqual(await shown.evaluate(notShown), []);
    } finally {
      await publisher.stop();
      rmSync(folder, { recursive: true });
    }
  }),
];

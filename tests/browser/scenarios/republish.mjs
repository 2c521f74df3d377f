import assert from 'node:assert/strict';
import { json } from '../pages.mjs';
import { prerender, readyMarkup } from '../prerender.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const DOCUMENT = {
  id: 'fri',
  url: 'https://news.example/fri',
  title: 'Fri & <åpen>',
  language: 'nb',
  authors: [{ name: 'Kari' }],
  _klipp: {
    content_markdown: 'Første [lenke](/b).\n\n![Kaia](kai.jpg)\n\nSlutt.',
    site: { name: 'Nytt' },
    republish: { license_url: 'https://creativecommons.org/licenses/by-nd/4.0/', url: '/republish/fri' },
  },
};

const HTML = `<article lang="nb" dir="ltr"><h1>Fri &amp; &lt;åpen&gt;</h1>
<p>Av Kari</p>
<p>Denne artikkelen ble først publisert av <a href="https://news.example/fri">Nytt</a>. Lisens: <a href="https://creativecommons.org/licenses/by-nd/4.0/" rel="license">CC BY-ND 4.0</a></p>
<p>Første <a href="https://news.example/b">lenke</a>.</p>
<p>Slutt.</p>
</article>`;

const TEXT = `Fri & <åpen>

Av Kari

Denne artikkelen ble først publisert av Nytt (https://news.example/fri). Lisens: CC BY-ND 4.0 (https://creativecommons.org/licenses/by-nd/4.0/)

Første lenke.

Slutt.`;

const ARTICLE = '<klipp-article src="NEWS/fri.json"><a href="https://news.example/fri">Fri</a></klipp-article>';

/** Notes what is copied, where the browser lets no test read its clipboard. */
const CLIPBOARD = `<script>
  copied = [];
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => void copied.push(text) } });
</script>`;

/** As pages without https have it. What is copied then is what is selected. */
const NO_CLIPBOARD = `<script>
  copied = [];
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  Document.prototype.execCommand = (command) => {
    const field = document.querySelector('klipp-article').shadowRoot.activeElement;
    copied.push(command === 'copy' && field.value.slice(field.selectionStart, field.selectionEnd));
    return mayCopy;
  };
</script>`;

/** @param {Scene} scene @param {Parameters<Scene['open']>[1]} [options] @param {string} [body] */
async function open(scene, options, body = ARTICLE) {
  scene.news.routes['/fri.json'] = json(DOCUMENT);
  const tab = await scene.open(body, options);
  await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.querySelector('[data-action="republish"]')?.checkVisibility?.() ?? false);
  return tab;
}

/** Goes to the button with the keyboard, and presses it. @param {AnyTab} tab @param {string} key */
async function press(tab, key) {
  await tab.evaluate(() => {
    const body = /** @type {HTMLElement} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-republish a'));
    body.focus(); // the link to the licence, in front of it
  });
  await tab.press('Tab');
  assert.equal(await focused(tab), 'Gjengi denne artikkelen');
  await tab.press(key);
}

/** What has the focus, by its name. @param {AnyTab} tab */
const focused = (tab) =>
  tab.evaluate(() => {
    const element = document.querySelector('klipp-article')?.shadowRoot?.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** @param {AnyTab} tab */
const stateOf = (tab) =>
  tab.evaluate(() => {
    const dialog = /** @type {HTMLDialogElement | null | undefined} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('dialog'));
    const fields = [...(dialog?.querySelectorAll('textarea') ?? [])];
    return { isOpen: dialog?.open, label: dialog?.getAttribute('aria-label'), fields: fields.map(({ value, readOnly, labels }) => ({ value, readOnly, label: labels?.[0]?.textContent })) };
  });

/** @param {AnyTab} tab */
const isReady = (tab) => tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('dialog textarea').length === 2);

const SHOWN = {
  isOpen: true,
  label: 'Gjengi denne artikkelen',
  fields: [{ value: HTML, readOnly: true, label: 'HTML' }, { value: TEXT, readOnly: true, label: 'Ren tekst' }],
};

/** @param {AnyTab} tab @returns {Promise<string[]>} */
const copiedOn = (tab) => tab.evaluate(() => /** @type {any} */ (window).copied);

export const republish = [
  scenario('OpensByTheKeyboardAndIsCopied', async (scene) => {
    const tab = await open(scene, { head: CLIPBOARD });
    await press(tab, 'Enter');
    await isReady(tab);
    assert.deepEqual(await stateOf(tab), SHOWN);
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.activeElement?.getAttribute('data-action') === 'copy');
    assert.equal(await focused(tab), 'Kopier: HTML');
    await tab.press('Enter');
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.querySelector('dialog [role="status"]')?.textContent === 'Kopiert');
    await tab.press('Tab');
    await tab.press('Tab');
    assert.equal(await focused(tab), 'Kopier: Ren tekst');
    await tab.press('Space');
    await tab.until(() => /** @type {any} */ (window).copied.length === 2);
    assert.deepEqual(await copiedOn(tab), [HTML, TEXT]);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('KeepsTheFocusAndGivesItBackWithEscape', async (scene) => {
    const tab = await open(scene);
    await press(tab, 'Space');
    await isReady(tab);
    // Behind the last button Firefox goes to its own, where its driver loses sight of the keys.
    const last = scene.engine.name === 'firefox' ? 2 : 7;
    for (let i = 0; i < last; i++) {
      await tab.press('Tab');
      const isOutside = await tab.evaluate(() => {
        const root = document.querySelector('klipp-article')?.shadowRoot;
        return root?.activeElement != null && !root.activeElement.closest('dialog');
      });
      assert.ok(!isOutside, 'the page behind it has the focus');
    }
    await tab.press('Escape');
    assert.equal((await stateOf(tab)).isOpen, false);
    assert.equal(await focused(tab), 'Gjengi denne artikkelen');
    await tab.press('Enter');
    assert.deepEqual(await stateOf(tab), SHOWN, 'what has come stays');
    await tab.click('klipp-article', 'dialog > button');
    assert.equal((await stateOf(tab)).isOpen, false);
  }),

  scenario('SelectsTheTextWhereThereIsNoClipboard', async (scene) => {
    const tab = await open(scene, { head: `${NO_CLIPBOARD}<script>mayCopy = true</script>` });
    await press(tab, 'Enter');
    await isReady(tab);
    await tab.click('klipp-article', 'dialog [data-action="copy"]');
    await tab.until(() => /** @type {any} */ (window).copied.length === 1);
    assert.deepEqual(await copiedOn(tab), [HTML]);
    assert.equal(await focused(tab), 'Kopier: HTML');
    await tab.evaluate(() => void (/** @type {any} */ (window).mayCopy = false));
    await tab.click('klipp-article', 'dialog [data-action="copy"]');
    await tab.until(() => /** @type {any} */ (window).copied.length === 2);
    assert.equal(await tab.evaluate(() => document.querySelector('klipp-article')?.shadowRoot?.activeElement?.localName), 'textarea', 'the reader can copy it');
  }),

  scenario('WorksWherePrerenderedAndLoadsTheModuleThenOnly', async (scene) => {
    const tab = await open(scene, {}, prerender('article', JSON.stringify(DOCUMENT), 'https://news.example/fri.json').replace('https://news.example/fri.json', 'NEWS/fri.json'));
    assert.deepEqual(scene.news.requests.filter((path) => /wasm|fri\.json/.test(path)), []);
    await press(tab, 'Enter');
    await isReady(tab);
    assert.deepEqual(await stateOf(tab), SHOWN);
    const sheets = () => tab.evaluate(() => document.querySelector('klipp-article')?.shadowRoot?.adoptedStyleSheets.length);
    assert.equal(await sheets(), 1);
    await tab.press('Escape');
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.adoptedStyleSheets.length === 0);
    assert.ok(scene.news.requests.some((path) => path.includes('klipp.wasm')));
  }),

  scenario('WorksWhereTheMarkupIsReady', async (scene) => {
    scene.news.routes['/fri.html'] = { body: readyMarkup('article', JSON.stringify(DOCUMENT), 'https://news.example/fri.json') };
    const tab = await open(scene, {}, '<klipp-article src="NEWS/fri.json" markup="NEWS/fri.html"></klipp-article>');
    await press(tab, 'Enter');
    await isReady(tab);
    assert.deepEqual(await stateOf(tab), SHOWN);
  }),

  scenario('SaysThatTheTextCannotBeHadAndHasTheLink', async (scene) => {
    const tab = await open(scene, {}, prerender('article', JSON.stringify(DOCUMENT), 'https://news.example/fri.json').replace('https://news.example/fri.json', 'NEWS/fri.json'));
    for (const path of Object.keys(scene.news.routes)) if (path.includes('wasm')) delete scene.news.routes[path];
    await press(tab, 'Enter');
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.activeElement?.localName === 'p');
    assert.equal(await focused(tab), 'Teksten kunne ikke hentes. Følg lenken i stedet.');
    await tab.press('Tab');
    const link = await tab.evaluate(() => /** @type {HTMLAnchorElement} */ (document.querySelector('klipp-article')?.shadowRoot?.activeElement).href);
    assert.equal(link, 'https://news.example/republish/fri');
    await tab.press('Escape');
    assert.equal(await focused(tab), 'Gjengi denne artikkelen');
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('IsALinkWithoutScript', async (scene) => {
    const tab = await scene.open(prerender('article', JSON.stringify(DOCUMENT), 'https://news.example/fri.json'), { script: false, loads: 0 });
    const shown = await tab.evaluate(() => {
      const box = document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-republish');
      const all = /** @type {HTMLElement[]} */ ([...(box?.querySelectorAll('p, button, a') ?? [])]);
      return all.filter((each) => each.offsetHeight > 0).map((each) => /** @type {HTMLAnchorElement} */ (each).href ?? each.textContent);
    });
    assert.deepEqual(shown, [
      'Du kan gjengi denne artikkelen gratis. Oppgi hvem som har skrevet den, og lenk til originalen.',
      'Lisens: CC BY-ND 4.0',
      'https://creativecommons.org/licenses/by-nd/4.0/',
      'Gjengi denne artikkelenGjengi denne artikkelen',
      'https://news.example/republish/fri',
    ]);
  }),

  scenario('ComesBackToLifeWithItsArticle', async (scene) => {
    const tab = await open(scene);
    await press(tab, 'Enter');
    await isReady(tab);
    await tab.evaluate(() => {
      const article = /** @type {HTMLElement} */ (document.querySelector('klipp-article'));
      article.remove();
      setTimeout(() => document.body.append(article), 50);
    });
    await tab.until(() => {
      const root = document.querySelector('klipp-article')?.shadowRoot;
      return !!root && !root.querySelector('dialog') && !(/** @type {HTMLElement} */ (root.querySelector('[data-action="republish"]')).hidden);
    });
    await press(tab, 'Enter');
    await isReady(tab);
    assert.deepEqual(await stateOf(tab), SHOWN);
  }),

  scenario('IsNotLoadedWhereNobodyMay', async (scene) => {
    const tab = await scene.open('<klipp-article src="NEWS/a.json"></klipp-article>');
    await tab.idle();
    assert.equal(scene.news.count('/v1/republish.js'), 0);
  }),
];

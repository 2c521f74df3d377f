import assert from 'node:assert/strict';
import { ARTICLE, json } from '../pages.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const SRC = 'src="NEWS/a.json"';

/** @param {string} [inside] */
const page = (inside = '') => `<klipp-article ${SRC}>${inside}</klipp-article>`;

/** The sizes of all articles, and which buttons do nothing. @param {AnyTab} tab */
const textSizes = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('klipp-article')].map(({ shadowRoot }) => ({
      size: shadowRoot?.querySelector('.klipp-article')?.className.match(/klipp-text-\d/g)?.join(),
      pixels: parseFloat(getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.klipp-body p'))).fontSize),
      shown: shadowRoot?.querySelector('.klipp-text-size')?.checkVisibility(),
      off: [...(shadowRoot?.querySelectorAll('.klipp-text-size [aria-disabled="true"]') ?? [])].map((one) => one.textContent),
    })),
  );

/** @param {AnyTab} tab @param {string} action @param {number} [times] */
async function press(tab, action, times = 1) {
  await focus(tab, `[data-action="${action}"]`);
  for (let i = 0; i < times; i++) await tab.press('Enter');
}

/** @param {AnyTab} tab @param {string} selector in the first article */
const focus = (tab, selector) =>
  tab.evaluate((wanted) => /** @type {HTMLElement} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector(wanted)).focus(), selector);

/** @param {AnyTab} tab */
const focused = (tab) => tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim());

/** For each ad slot whether it is seen. @param {AnyTab} tab */
const ads = (tab) =>
  tab.evaluate(() =>
    [...(document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('.klipp-ad') ?? [])].map(
      (ad) => ad.getBoundingClientRect().height > 0 && ad.checkVisibility(),
    ),
  );

export const article = [
  scenario('GrowsAndShrinksItsTextBetweenTheEndsAndKeepsTheFocus', async (scene) => {
    const tab = await scene.open(page());
    const [normal] = await textSizes(tab);
    assert.deepEqual([normal.size, normal.shown, normal.off], ['klipp-text-2', true, ['A']]);
    await press(tab, 'text-larger', 9);
    const [largest] = await textSizes(tab);
    assert.deepEqual([largest.size, largest.off], ['klipp-text-5', ['A+']]);
    assert.ok(largest.pixels > normal.pixels);
    assert.equal(await focused(tab), 'A+');
    await press(tab, 'text-smaller', 9);
    const [smallest] = await textSizes(tab);
    assert.deepEqual([smallest.size, smallest.off], ['klipp-text-1', ['A−']]);
    assert.ok(smallest.pixels < normal.pixels);
    await press(tab, 'text-normal');
    assert.deepEqual(await textSizes(tab), [normal]);
  }),

  scenario('GivesAllArticlesOneTextSizeAndRemembersIt', async (scene) => {
    const tab = await scene.open(page() + page(), { loads: 2 });
    await press(tab, 'text-larger', 2);
    assert.deepEqual((await textSizes(tab)).map(({ size }) => size), ['klipp-text-4', 'klipp-text-4']);
    await tab.reload();
    await tab.waitFor('klipp-load', 2);
    assert.deepEqual((await textSizes(tab)).map(({ size }) => size), ['klipp-text-4', 'klipp-text-4']);
  }),

  scenario('HasASizeThatThereIsWhateverIsStored', async (scene) => {
    for (const [stored, size] of [['99', 5], ['-7', 1], ['3.4', 3], ['Infinity', 5], ['', 2], ['large', 2], ['NaN', 2]]) {
      const tab = await scene.open(page(), { head: `<script>localStorage.setItem('klipp-text-size', '${stored}')</script>` });
      assert.equal((await textSizes(tab))[0].size, `klipp-text-${size}`, String(stored));
    }
  }),

  scenario('ChangesItsTextSizeWhereStorageIsForbidden', async (scene) => {
    const tab = await scene.open(page(), { headers: { 'Content-Security-Policy': 'sandbox allow-scripts' } });
    await press(tab, 'text-larger');
    assert.equal((await textSizes(tab))[0].size, 'klipp-text-3');
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('CollapsesAdsUnlessThePageGivesThemSomething', async (scene) => {
    const tab = await scene.open(page('<a href="/a">Tittel</a><div slot="ad-bunn">Kjøp fisk</div>'));
    assert.deepEqual(await ads(tab), [false, true]);
  }),

  scenario('ShowsAndHidesAdsAsThePageChanges', async (scene) => {
    const tab = await scene.open(page());
    assert.deepEqual(await ads(tab), [false, false]);
    await tab.evaluate(() => {
      const ad = document.createElement('div');
      ad.slot = 'ad-topp';
      ad.textContent = 'Kjøp ost';
      document.querySelector('klipp-article')?.append(ad);
    });
    assert.deepEqual(await ads(tab), [true, false]);
    await tab.evaluate(() => document.querySelector('[slot=ad-topp]')?.remove());
    assert.deepEqual(await ads(tab), [false, false]);
  }),

  scenario('HasItsAdsRightWhenItIsPutBack', async (scene) => {
    const tab = await scene.open(page('<div slot="ad-topp">Kjøp ost</div>'));
    await tab.evaluate(async () => {
      const element = /** @type {Element} */ (document.querySelector('klipp-article'));
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      element.querySelector('div')?.remove();
      document.body.append(element);
    });
    assert.deepEqual(await ads(tab), [false, false]);
  }),

  scenario('TakesAReaderToItsFootnotesAndBack', async (scene) => {
    const _klipp = { content_markdown: `Tekst[^1].\n\n${'Mer.\n\n'.repeat(100)}[^1]: Noten.` };
    scene.news.routes['/a.json'] = json({ ...ARTICLE, _klipp });
    const tab = await scene.open(page());
    await focus(tab, '.klipp-footnote-ref a');
    await tab.press('Enter');
    assert.match((await focused(tab)) ?? '', /^Noten/);
    assert.ok((await tab.evaluate(() => scrollY)) > 0);
    await focus(tab, '.klipp-footnote-back');
    await tab.press('Enter');
    assert.equal(await focused(tab), '1');
  }),
];

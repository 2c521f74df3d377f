import assert from 'node:assert/strict';
import { json } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const ARTICLE = '<klipp-article src="NEWS/harbour.json"><a href="NEWS/harbour">The harbour</a></klipp-article>';

/** A drawing of any colour. @param {string} colour */
const drawing = (colour) => ({ type: 'image/svg+xml', body: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path fill="${colour}" d="M0 0h600v400H0z"/></svg>` });

/** Three pictures: one links to its own larger file, one to a page. */
const GALLERY = `<p>Before.</p><figure class="wp-block-gallery">
  <figure><a href="/large.png"><img src="/1.svg" alt="A quay" width="600" height="400"></a><figcaption>The old quay. <cite>Photo: Kari</cite></figcaption></figure>
  <figure><img src="/2.svg" alt="A crane" width="600" height="400"></figure>
  <figure><a href="/page"><img src="/3.svg" alt="A ferry" width="600" height="400"></a><figcaption>The ferry</figcaption></figure>
</figure><p>After.</p>`;

/** @param {object} [more] */
const harbour = (more) => ({ title: 'The harbour', url: '/harbour', language: 'en', content_html: GALLERY, ...more });

/** @param {import('./scene.mjs').Scene} scene @param {object} [more] members of the document */
function serve(scene, more) {
  const { routes } = scene.news;
  Object.assign(routes, { '/harbour.json': json(harbour(more)), '/1.svg': drawing('#269'), '/2.svg': drawing('#962'), '/3.svg': drawing('#296'), '/large.png': drawing('#000') });
}

/** @param {import('./scene.mjs').Scene} scene @param {object} [more] @param {Parameters<import('./scene.mjs').Scene['open']>[1]} [options] */
async function openGallery(scene, more, options) {
  serve(scene, more);
  const tab = await scene.open(ARTICLE, options);
  await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('.klipp-enlarge').length === 3);
  return tab;
}

/** What a reader sees of the dialog, and where the focus is. @param {AnyTab} tab */
const shown = (tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('klipp-article')?.shadowRoot;
    const dialog = root?.querySelector('dialog');
    const name = (/** @type {Element | null | undefined} */ element) => element?.getAttribute('aria-label') ?? element?.localName ?? '';
    return {
      open: dialog?.open ?? false,
      says: dialog?.querySelector('p')?.textContent ?? '',
      alt: dialog?.querySelector('img')?.alt ?? '',
      caption: dialog?.querySelector('figcaption')?.textContent ?? '',
      focus: name(root?.activeElement),
    };
  });

const CLOSED = { open: false, says: '', alt: '', caption: '' };
const FIRST = { open: true, says: 'Picture 1 of 3', alt: 'A quay', caption: 'The old quay. Photo: Kari' };
const SECOND = { open: true, says: 'Picture 2 of 3', alt: 'A crane', caption: '' };
const THIRD = { open: true, says: 'Picture 3 of 3', alt: 'A ferry', caption: 'The ferry' };

/** Browsers tell a dialog a moment later that it is closed. @param {AnyTab} tab */
const whenClosed = (tab) => tab.until(() => !document.querySelector('klipp-article')?.shadowRoot?.querySelector('dialog'));

/** Puts the focus on the button of a picture. @param {AnyTab} tab @param {number} index */
const focusButton = (tab, index) =>
  tab.evaluate((at) => {
    const buttons = document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('.klipp-enlarge');
    /** @type {HTMLElement} */ (buttons?.[at]).focus();
  }, index);

export const galleries = [
  scenario('AreWalkedByTheKeyboardAndGiveTheFocusBack', async (scene) => {
    const tab = await openGallery(scene);
    await focusButton(tab, 1);
    await tab.press('Enter');
    assert.deepEqual(await shown(tab), { ...SECOND, focus: 'Close' });
    /** @type {[string, object][]} */
    const walk = [['ArrowRight', THIRD], ['ArrowRight', THIRD], ['Home', FIRST], ['ArrowLeft', FIRST], ['End', THIRD], ['ArrowLeft', SECOND]];
    for (const [key, expected] of walk) {
      await tab.press(key);
      assert.deepEqual(await shown(tab), { ...expected, focus: 'Close' }, key);
    }
    await tab.press('Escape');
    await whenClosed(tab);
    assert.deepEqual(await shown(tab), { ...CLOSED, focus: 'Show the picture larger: Picture 2 of 3' });
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('KeepTheFocusInTheDialog', async (scene) => {
    const tab = await openGallery(scene);
    await focusButton(tab, 0);
    await tab.press('Space');
    const stops = [];
    for (let i = 0; i < 8; i++) {
      stops.push((await shown(tab)).focus);
      await tab.press('Tab');
    }
    // Browsers stop at their own bar in between, where the page has no focus, and WebKit at the dialog itself.
    const own = stops.filter((name) => name !== '' && name !== 'dialog');
    assert.deepEqual([...new Set(own)], ['Close', 'Previous picture', 'Next picture']);
  }),

  scenario('HaveButtonsThatSayWhenThereIsNoMore', async (scene) => {
    const tab = await openGallery(scene);
    await tab.click('klipp-article', '.klipp-gallery > figure:nth-of-type(2) .klipp-enlarge');
    const isAtEnd = () => tab.evaluate(() => [...(document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('dialog [aria-disabled]') ?? [])].map((button) => button.getAttribute('aria-disabled') === 'true'));
    assert.deepEqual(await isAtEnd(), [false, false]);
    await tab.click('klipp-article', 'dialog [aria-label="Next picture"]');
    assert.deepEqual(await isAtEnd(), [false, true]);
    await tab.click('klipp-article', 'dialog [aria-label="Previous picture"]');
    await tab.click('klipp-article', 'dialog [aria-label="Previous picture"]');
    assert.deepEqual(await isAtEnd(), [true, false]);
    const name = await tab.evaluate(() => {
      const root = document.querySelector('klipp-article')?.shadowRoot;
      const dialog = root?.querySelector('dialog');
      const label = root?.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
      return [label?.textContent, label?.getAttribute('aria-live')];
    });
    assert.deepEqual(name, ['Picture 1 of 3', 'polite']);
    await tab.click('klipp-article', 'dialog [aria-label="Close"]');
    await whenClosed(tab);
    assert.deepEqual(await shown(tab), { ...CLOSED, focus: 'Show the picture larger: Picture 2 of 3' });
  }),

  scenario('FetchALargerFileOnlyForWhoAsksForIt', async (scene) => {
    const tab = await openGallery(scene);
    await tab.idle();
    assert.equal(scene.news.count('/large.png'), 0);
    await tab.click('klipp-article', '.klipp-gallery img');
    assert.deepEqual((await shown(tab)).alt, 'A quay');
    await tab.until(() => (document.querySelector('klipp-article')?.shadowRoot?.querySelector('dialog img')?.getAttribute('src') ?? '').endsWith('/large.png'));
    assert.equal(scene.news.count('/large.png'), 1);
    assert.equal(await tab.evaluate(() => location.pathname), '/');
  }),

  scenario('LeaveLinksToPagesAlone', async (scene) => {
    const tab = await openGallery(scene);
    const isFollowed = await tab.evaluate(() => {
      const root = document.querySelector('klipp-article')?.shadowRoot;
      addEventListener('click', (event) => {
        /** @type {any} */ (window).followed = !event.defaultPrevented;
        event.preventDefault();
      });
      /** @type {HTMLElement} */ (root?.querySelector('a[href$="/page"] img')).click();
      return /** @type {any} */ (window).followed;
    });
    assert.equal(isFollowed, true);
    assert.equal((await shown(tab)).open, false);
  }),

  scenario('TurnTheOtherWayWherePeopleReadFromTheRight', async (scene) => {
    const tab = await openGallery(scene, { language: 'yi' }); // in which Klipp has no words
    await focusButton(tab, 0);
    await tab.press('Enter');
    await tab.press('ArrowLeft');
    assert.equal((await shown(tab)).says, 'Picture 2 of 3');
    await tab.press('ArrowRight');
    assert.equal((await shown(tab)).says, 'Picture 1 of 3');
    const languages = await tab.evaluate(() => {
      const dialog = document.querySelector('klipp-article')?.shadowRoot?.querySelector('dialog');
      return [dialog?.lang, dialog?.querySelector('figure')?.lang];
    });
    assert.deepEqual(languages, ['en', 'yi']);
  }),

  scenario('FillTheWindowUnderAPolicyThatForbidsInlineStyles', async (scene) => {
    const { origin } = scene.news;
    const headers = { 'Content-Security-Policy': `default-src 'none'; script-src 'self' ${origin} 'wasm-unsafe-eval'; style-src 'self'; connect-src ${origin}; img-src ${origin} data:; require-trusted-types-for 'script'; trusted-types 'none'` };
    const tab = await openGallery(scene, {}, { headers });
    await focusButton(tab, 1);
    await tab.press('Enter');
    const box = await tab.evaluate(() => {
      const dialog = document.querySelector('klipp-article')?.shadowRoot?.querySelector('dialog');
      const { width, height } = /** @type {Element} */ (dialog).getBoundingClientRect();
      const { bottom, right } = /** @type {Element} */ (dialog?.querySelector('img')).getBoundingClientRect();
      return { fills: Math.round(width) >= document.documentElement.clientWidth && Math.round(height) === innerHeight, fits: bottom <= innerHeight && right <= innerWidth };
    });
    assert.deepEqual(box, { fills: true, fits: true });
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('AreTurnedByAFinger', async (scene) => {
    const tab = await openGallery(scene);
    await focusButton(tab, 0);
    await tab.press('Enter');
    const swipe = (/** @type {number} */ x, /** @type {number} */ y) =>
      tab.evaluate((toX, toY) => {
        const picture = document.querySelector('klipp-article')?.shadowRoot?.querySelector('dialog img');
        const finger = { bubbles: true, composed: true, pointerId: 7, pointerType: 'touch', isPrimary: true };
        picture?.dispatchEvent(new PointerEvent('pointerdown', { ...finger, clientX: 200, clientY: 200 }));
        picture?.dispatchEvent(new PointerEvent('pointerup', { ...finger, clientX: 200 + toX, clientY: 200 + toY }));
      }, x, y);
    await swipe(-90, 20);
    assert.equal((await shown(tab)).says, 'Picture 2 of 3');
    await swipe(90, -20);
    assert.equal((await shown(tab)).says, 'Picture 1 of 3');
    await swipe(-60, 90);
    await swipe(-20, 0);
    assert.equal((await shown(tab)).says, 'Picture 1 of 3');
  }),

  scenario('GoWithTheirWidget', async (scene) => {
    const tab = await openGallery(scene);
    await focusButton(tab, 0);
    await tab.press('Enter');
    await tab.evaluate(() => document.querySelector('klipp-article')?.remove());
    assert.equal(await tab.evaluate(() => document.activeElement === document.body), true);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('KeepTheirLookWhereThePageChangesTheTheme', async (scene) => {
    const tab = await openGallery(scene);
    const look = () =>
      tab.evaluate(() => {
        const root = document.querySelector('klipp-article')?.shadowRoot;
        const [button, title] = ['.klipp-enlarge', '.klipp-title'].map((selector) => getComputedStyle(/** @type {Element} */ (root?.querySelector(selector))));
        return [button.position, title.fontFamily];
      });
    const [place, font] = await look();
    assert.equal(place, 'absolute');
    for (const theme of ['newspaper', 'bold', 'newspaper']) await tab.evaluate((name) => document.querySelector('klipp-article')?.setAttribute('theme', name), theme);
    await tab.until((before) => getComputedStyle(/** @type {Element} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-title'))).fontFamily !== before, font);
    assert.equal((await look())[0], place);
  }),

  scenario('StandWhereTheReaderIsInATallFrame', async (scene) => {
    serve(scene, { content_html: `${'<p>Text.</p>'.repeat(120)}${GALLERY}` });
    scene.partner.routes['/inner'] = scene.page(ARTICLE);
    const tab = await scene.open('<iframe src="/inner" width="600" height="12000"></iframe>', { script: false, loads: 0 });
    await tab.until(() => document.querySelector('iframe')?.contentDocument?.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('.klipp-enlarge').length === 3);
    const distance = await tab.evaluate(() => {
      const root = document.querySelector('iframe')?.contentDocument?.querySelector('klipp-article')?.shadowRoot;
      const button = /** @type {HTMLElement} */ (root?.querySelector('.klipp-enlarge'));
      button.click();
      const { top, height } = /** @type {Element} */ (root?.querySelector('dialog')).getBoundingClientRect();
      return { far: Math.abs(top - button.getBoundingClientRect().top) > 100, tall: height > screen.height };
    });
    assert.deepEqual(distance, { far: false, tall: false });
  }),

  scenario('WorkWherePrerendered', async (scene) => {
    serve(scene);
    const tab = await scene.open(prerender('article', JSON.stringify(harbour()), `${scene.news.origin}/harbour.json`));
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.querySelectorAll('.klipp-enlarge').length === 3);
    await focusButton(tab, 2);
    await tab.press('Enter');
    assert.deepEqual(await shown(tab), { ...THIRD, focus: 'Close' });
  }),

  scenario('AreFiguresWithoutScript', async (scene) => {
    serve(scene);
    const tab = await scene.open(prerender('article', JSON.stringify(harbour()), `${scene.news.origin}/harbour.json`), { script: false, loads: 0 });
    const seen = await tab.evaluate(() => {
      const gallery = document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-gallery');
      return { pictures: [...(gallery?.querySelectorAll('figure > img, figure > a > img') ?? [])].map((img) => /** @type {HTMLImageElement} */ (img).alt), captions: gallery?.querySelectorAll('figcaption').length, buttons: gallery?.querySelectorAll('button').length };
    });
    assert.deepEqual(seen, { pictures: ['A quay', 'A crane', 'A ferry'], captions: 2, buttons: 0 });
  }),

  scenario('AreNotLoadedWhereThereIsNone', async (scene) => {
    const tab = await scene.open('<klipp-article src="NEWS/a.json"></klipp-article>');
    await tab.idle();
    assert.equal(scene.news.count('/v1/gallery.js'), 0);
  }),
];

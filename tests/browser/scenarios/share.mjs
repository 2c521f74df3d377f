import assert from 'node:assert/strict';
import { noteStatus, untilSaid } from '../bar.mjs';
import { patiently } from '../tab.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const HEAD = '<link rel="canonical" href="https://kommune.example/sak?a=1&amp;b=2">';

/** Addresses by network. @param {AnyTab} tab @returns {Promise<Record<string, string>>} */
const links = (tab) =>
  tab.evaluate(() =>
    Object.fromEntries([...(document.querySelector('klipp-share')?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => [link.dataset.network, link.href])),
  );

/** What a part of the bar says. @param {AnyTab} tab @param {string} selector */
const textOf = (tab, selector) =>
  tab.evaluate((wanted) => document.querySelector('klipp-share')?.shadowRoot?.querySelector(wanted)?.textContent ?? '', selector);

/** What has the focus: a network, "more", or nothing of the bar. @param {AnyTab} tab */
const focused = (tab) =>
  tab.evaluate(() => {
    const element = /** @type {HTMLElement | null | undefined} */ (document.querySelector('klipp-share')?.shadowRoot?.activeElement);
    return element?.localName === 'summary' ? 'more' : (element?.dataset.network ?? '');
  });

/** Presses keys so often. @param {AnyTab} tab @param {string} keys @param {number} times */
async function walk(tab, keys, times) {
  const seen = [];
  for (let i = 0; i < times; i++) {
    await tab.press(keys);
    seen.push(await focused(tab));
  }
  return seen;
}

/** Measured with 2.50.6: a click on `<a target="_blank">` of a page without Klipp asks the server for nothing either. */
const NO_TABS = { webkit: 'under WebKitWebDriver MiniBrowser opens no tab for a page, not even for a plain link' };

/** Runs in the page: the browser has no clipboard for it, or keeps it closed. */
const CLOSED_CLIPBOARDS = {
  IsMissing: () => void Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  Refuses: () => void Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }),
};

/**
 * What is shared in these scenarios, on the news site; the tab that opens it is seen by its request there.
 *
 * @param {import('./scene.mjs').Scene} scene
 */
function serveShared({ news }) {
  news.routes['/side'] = { body: '<!doctype html><title>Saken</title><link rel="icon" href="data:,">' };
  return () => news.count('/side');
}

export const share = [
  scenario('SharesThePageItStandsOnInThePagesLanguage', async (scene) => {
    const tab = await scene.open('<klipp-share></klipp-share>', { head: HEAD });
    const { x, facebook, linkedin, email } = await links(tab);
    const url = 'https%3A%2F%2Fkommune.example%2Fsak%3Fa%3D1%26b%3D2';
    assert.equal(x, `https://x.com/intent/tweet?text=Kommunens%20side&url=${url}`);
    assert.equal(facebook, `https://www.facebook.com/sharer/sharer.php?u=${url}`);
    assert.equal(linkedin, `https://www.linkedin.com/sharing/share-offsite/?url=${url}`);
    assert.match(email, new RegExp(`^mailto:\\?subject=Kommunens%20side&body=.*${url}$`));
    assert.equal(await textOf(tab, '.klipp-share-label'), 'Del');
  }),

  scenario('SharesThePagesAddressWhereItNamesNoOther', async (scene) => {
    const tab = await scene.open('<klipp-share networks="facebook"></klipp-share>');
    const address = encodeURIComponent(`${scene.partner.origin}/`);
    assert.deepEqual(await links(tab), { facebook: `https://www.facebook.com/sharer/sharer.php?u=${address}` });
  }),

  scenario('SharesWhatItsAttributesSay', async (scene) => {
    const attributes = 'url="https://a.example/ø?q=a b" title="&quot;Fisk&quot; &amp; ost" networks="email, x" label="Si det videre" lang="en"';
    const tab = await scene.open(`<klipp-share ${attributes}></klipp-share>`);
    const found = await links(tab);
    assert.deepEqual(Object.keys(found), ['email', 'x']);
    assert.match(found.x, /text=%22Fisk%22%20%26%20ost&url=https%3A%2F%2Fa\.example%2F%25C3%25B8%3Fq%3Da%2520b$/);
    assert.equal(await textOf(tab, '.klipp-share-label'), 'Si det videre');
  }),

  scenario('SharesTheDocumentItIsGiven', async (scene) => {
    const tab = await scene.open('<klipp-share src="NEWS/a.json"></klipp-share>');
    assert.match((await links(tab)).x, /text=En%20tittel&url=https%3A%2F%2Fnews\.example%2Fa$/);
    assert.deepEqual(scene.news.requests.filter((path) => path.endsWith('.wasm')), ['/v1/klipp-lite.wasm']);
  }),

  scenario('TellsThePageWhichMayPreventTheSharing', async (scene) => {
    const opened = serveShared(scene);
    const tab = await scene.open('<klipp-share url="NEWS/side" networks="print"></klipp-share>');
    await tab.evaluate(() => document.addEventListener('klipp-share', (event) => event.preventDefault(), { once: true }));
    await tab.click('klipp-share', '[data-network=print]');
    const [{ detail }] = await tab.waitFor('klipp-share');
    assert.deepEqual(detail, { network: 'print', url: `${scene.news.origin}/side#print` });
    await tab.idle();
    assert.equal(opened(), 0);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('OpensInATabOfItsOwn', async (scene) => {
    const opened = serveShared(scene);
    const tab = await scene.open('<klipp-share url="NEWS/side" networks="print"></klipp-share>');
    await tab.click('klipp-share', '[data-network=print]');
    assert.ok(await patiently(async () => opened() > 0));
    assert.equal(await tab.evaluate(() => location.pathname), '/');
  }, NO_TABS),

  scenario('CopiesTheAddressAndSaysSo', async (scene) => {
    const opened = serveShared(scene);
    const tab = await scene.open('<klipp-share url="NEWS/side" networks="copy"></klipp-share>');
    await noteStatus(tab);
    await tab.click('klipp-share', '[data-network=copy]');
    await untilSaid(tab, 'Kopiert');
    assert.equal(opened(), 0);
    // As a person would look: pasted into a field.
    await tab.evaluate(() => document.body.appendChild(document.createElement('input')).focus());
    await tab.press('Control+v');
    assert.equal(await tab.evaluate(() => document.querySelector('input')?.value), `${scene.news.origin}/side`);
  }),

  ...Object.entries(CLOSED_CLIPBOARDS).map(([how, close]) =>
    scenario(`OpensTheAddressWhereTheClipboard${how}`, async (scene) => {
      const opened = serveShared(scene);
      const tab = await scene.open('<klipp-share url="NEWS/side" networks="copy"></klipp-share>');
      await tab.evaluate(close);
      await tab.click('klipp-share', '[data-network=copy]');
      assert.ok(await patiently(async () => opened() > 0));
      assert.equal(await tab.evaluate(() => location.pathname), '/');
      assert.equal(await textOf(tab, '[role=status]'), '');
    }, NO_TABS),
  ),

  scenario('IsReachedOpenedAndClosedByKeyboardAlone', async (scene) => {
    const networks = ['x', 'facebook', 'linkedin', 'bluesky', 'email', 'copy'];
    const tab = await scene.open(`<h1 tabindex="-1">Side</h1><klipp-share networks="${networks.join()}"></klipp-share><a href="#after">etter</a>`);
    await tab.evaluate(() => document.querySelector('h1')?.focus());
    assert.deepEqual(await walk(tab, 'Tab', 6), [...networks.slice(0, 4), 'more', '']);
    assert.deepEqual(await walk(tab, 'Shift+Tab', 1), ['more']);
    await tab.press('Enter');
    assert.deepEqual(await walk(tab, 'Tab', 3), [...networks.slice(4), '']);
    assert.deepEqual(await walk(tab, 'Shift+Tab', 3), [...networks.slice(4).reverse(), 'more']);
    await tab.press('Space');
    assert.deepEqual(await walk(tab, 'Tab', 1), ['']);
    assert.deepEqual(await tab.complaints(), []);
  }),
];

import assert from 'node:assert/strict';
import { patiently } from '../tab.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

/** What a page hears of what its readers do, by `klipp-analytics`. */

/** The address of the article of pages.mjs. */
export const A = 'https://news.example/a';

export const CARD = '<klipp-card src="NEWS/a.json"></klipp-card>';

export const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Avisa',
  home_page_url: 'https://news.example/',
  items: [0, 1, 2].map((i) => ({ id: String(i), url: `https://news.example/${i}`, title: `Sak ${i}` })),
};

export const SCRIPT = '<script async src="NEWS/v1/analytics.js"></script>';

/** Nothing leaves the page by a click. `deeds` are what it hears. */
export const HEARD = `<script>
  for (const type of ['click', 'auxclick']) addEventListener(type, (event) => event.preventDefault());
  deeds = [];
  addEventListener('klipp-analytics', ({ target, bubbles, composed, cancelable, detail }) => deeds.push({ target: target.localName, bubbles, composed, cancelable, ...detail }));
</script>`;

/** What was heard until now. @param {AnyTab} tab @returns {Promise<string[]>} "event widget url title network state" */
export async function told(tab) {
  const deeds = await tab.evaluate(() => /** @type {any[]} */ (/** @type {any} */ (window).deeds));
  return deeds.map(({ event, widget, url, title, network = '', state = '' }) => [event, widget, url, title, network, state].filter(Boolean).join(' '));
}

/** The same, once so much was. @param {AnyTab} tab @param {number} most */
export async function heard(tab, most) {
  const isEnough = await patiently(async () => (await told(tab)).length >= most);
  assert.ok(isEnough, `in vain waited for ${most}: ${JSON.stringify(await told(tab))}; said: ${await tab.complaints()}`);
  return told(tab);
}

/** More than the second after which something is seen. @param {AnyTab} tab */
export const later = (tab) => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));

/** Presses what `inner` finds in the first `host`. @param {AnyTab} tab @param {string} host @param {string} inner @param {string} [type] @param {number} [button] */
export const press = (tab, host, inner, type = 'click', button = 0) =>
  tab.evaluate(
    (/** @type {string[]} */ [host, inner, type], button) => {
      const found = document.querySelector(host)?.shadowRoot?.querySelector(inner);
      if (!found) throw new Error(`there is no ${inner} in ${host}`);
      found.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, button }));
    },
    [host, inner, type],
    button,
  );

/** Fills in the first form, and sends it. @param {AnyTab} tab */
export const send = (tab) =>
  tab.evaluate(() => {
    const form = document.querySelector('klipp-signup')?.shadowRoot?.querySelector('form');
    for (const [name, value] of Object.entries({ email: 'kari@example.no', name: 'Kari' })) {
      const control = /** @type {HTMLInputElement | null | undefined} */ (form?.querySelector(`[name=${name}]`));
      if (control) control.value = value;
    }
    form?.requestSubmit();
  });

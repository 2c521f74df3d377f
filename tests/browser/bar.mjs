/** What tests ask of the first share bar of a page, or wait for. */

/** @typedef {import('./tab.mjs').AnyTab} AnyTab */

/** Waits until the bar follows its page: the file that does it comes beside the bar, which does not wait for it. @param {AnyTab} tab */
export function untilFollowing(tab) {
  return tab.until(() => {
    const bar = document.querySelector('klipp-share');
    return !!bar && Object.hasOwn(bar, 'page');
  });
}

/** Writes down what the bar says to screen readers from now on: it takes it back before long. @param {AnyTab} tab */
export function noteStatus(tab) {
  return tab.evaluate(() => {
    /** @type {(string | null)[]} */
    const said = (/** @type {any} */ (window).said = []);
    for (const status of document.querySelector('klipp-share')?.shadowRoot?.querySelectorAll('[role=status]') ?? []) {
      new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    }
  });
}

/** Waits until it said so, see noteStatus. @param {AnyTab} tab @param {string} text */
export function untilSaid(tab, text) {
  return tab.until((wanted) => /** @type {any} */ (window).said.includes(wanted), text);
}

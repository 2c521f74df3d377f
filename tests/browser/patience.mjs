/** The host gives servers fifteen seconds. Tests do not wait for them: they say when that time is over. */

/** How long that is in the host, in milliseconds. */
export const TIME_LIMIT = 15_000;

/** Runs in a page before the host does. @param {number} limit */
export function holdTimers(limit) {
  const page = /** @type {any} */ (window);
  const { setTimeout, clearTimeout } = page;
  /** @type {Map<number, () => void>} */
  const held = (page.heldTimers = new Map());
  page.setTimeout = (/** @type {Function} */ then, ms = 0, /** @type {unknown[]} */ ...given) => {
    const timer = setTimeout(then, ms === limit ? 2 ** 31 - 1 : ms, ...given);
    if (ms === limit) held.set(timer, () => then(...given));
    return timer;
  };
  page.clearTimeout = (/** @type {number} */ timer) => {
    held.delete(timer);
    clearTimeout(timer);
  };
}

/** What a page has in its head for that. */
export const PATIENT = `<script>(${holdTimers})(${TIME_LIMIT})</script>`;

/**
 * Waits until one answer is all that is still to come, and then its time is over. That all are asked for is for the test to know.
 *
 * @param {import('./tab.mjs').AnyTab} tab of a page that is PATIENT
 */
export async function runOutOfPatience(tab) {
  await tab.until(() => /** @type {any} */ (window).heldTimers.size === 1);
  await tab.evaluate(() => /** @type {any} */ (window).heldTimers.forEach((/** @type {() => void} */ end) => end()));
}

/** How long a button says that it did its work. */
const TOLD_MS = 3000;

/**
 * Puts a text on the clipboard, and says so.
 *
 * @param {string} text
 * @param {HTMLElement} button
 * @throws where the page, or the browser, lets nobody do that
 */
export async function copy(text, button) {
  await navigator.clipboard.writeText(text);
  confirm(button);
}

/** Says for a while what a button has to say, where the next element is for that. @param {HTMLElement} button */
export function confirm({ nextElementSibling: status, dataset }) {
  const say = (text = '') => status?.replaceChildren(text);
  say(dataset.confirmed);
  setTimeout(say, TOLD_MS);
}

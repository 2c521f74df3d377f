/**
 * Makes links from a text to its footnotes and back work: a browser looks for their targets in the page only, not in
 * the shadow root.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachFootnotes(root, signal) {
  root.addEventListener('click', (event) => follow(root, event), { signal });
}

/**
 * @param {ShadowRoot} root
 * @param {Event} click
 */
function follow(root, click) {
  const link = /** @type {Element} */ (click.target).closest('a[href^="#"]');
  const target = link && root.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (!target) return;
  click.preventDefault();
  target.scrollIntoView();
  if (!target.matches('a')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}

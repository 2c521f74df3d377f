/**
 * Makes links inside an article work, to its text, to footnotes and back: a browser looks for their targets in the page
 * only, not in the shadow root. The link to the text is hidden until then.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachInnerLinks(root, signal) {
  root.addEventListener('click', (event) => follow(root, event), { signal });
  root.querySelector('.klipp-skip')?.removeAttribute('hidden');
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
  // In the middle of the window no header of the page's lies on it; what does not fit there shows where it begins. A
  // frame is as tall as what it holds, and the window around it no taller than the screen.
  const block = target.offsetHeight < Math.min(innerHeight, screen.height) / 2 ? 'center' : 'start';
  // Without motion, for all readers: scrolling a long way tells nobody anything.
  target.scrollIntoView({ block, behavior: 'instant' });
  if (!target.matches('a')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}

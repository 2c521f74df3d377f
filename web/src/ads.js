/**
 * Shows an article's ad slots while the page gives them something, and hides label and all while it does not.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachAds(root, signal) {
  for (const ad of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.klipp-ad'))) {
    const slot = ad.querySelector('slot');
    const update = () => {
      ad.hidden = !slot?.assignedElements().length;
    };
    slot?.addEventListener('slotchange', update, { signal });
    update();
  }
}

import { emit } from './emit.js';

/**
 * Tells the page about a share before it happens: `klipp-share {network, url}`. The link opens unless the page
 * prevents the event.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachShare(root, signal) {
  /** @param {Event} click */
  const announce = (click) => {
    const target = /** @type {Element} */ (click.target);
    const link = /** @type {HTMLAnchorElement | null} */ (target.closest('a[data-network]'));
    if (!link) return;
    const detail = { network: link.dataset.network, url: link.href };
    if (!emit(root.host, 'klipp-share', detail, true)) click.preventDefault();
  };
  root.addEventListener('click', announce, { signal });
}

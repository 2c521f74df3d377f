import { copy } from './clipboard.js';
import { emit } from './emit.js';
import { rescue } from './promises.js';

/**
 * Tells the page about a share before it happens: `klipp-share {network, url}`. The link opens unless the page
 * prevents the event. Two buttons do something else than their links: one copies the address, the other opens the
 * device's own menu, and stays hidden where there is none.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachShareButtons(root, signal) {
  for (const item of root.querySelectorAll('li')) item.hidden &&= !navigator.share;
  root.addEventListener('click', (click) => share(root, click), { signal });
}

/**
 * @param {ShadowRoot} root
 * @param {Event} click
 */
function share(root, click) {
  const target = /** @type {Element} */ (click.target);
  const link = /** @type {HTMLAnchorElement | null} */ (target.closest('a[data-network]'));
  if (!link) return;
  const { href: url, dataset } = link;
  const { network, title, text } = dataset;
  if (!emit(root.host, 'share', { network, url }, true)) click.preventDefault();
  else if (network === 'copy' && navigator.clipboard) {
    click.preventDefault();
    // If the browser refuses the clipboard, the link works as without script.
    void rescue(copy(url, link), () => open(url, '_blank', 'noopener'));
  } else if (network === 'native') {
    click.preventDefault();
    void rescue(navigator.share?.({ title, text, url }), () => {}); // the reader chose nothing
  }
}

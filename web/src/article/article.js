/*
 * article/: what a reader can do with an article. It ships as article.js, which pages with cards and forms do not load.
 * Uses common/. Never fetches, and stores nothing but the text's size.
 */

import { attachShareButtons } from '../common/share_buttons.js';
import { attachInnerLinks } from './inner_links.js';
import { attachScrolling } from './scrolling.js';
import { attachTextSize } from './text_size.js';

/**
 * What an article does beside being read.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal ends it
 */
export function attach(root, signal) {
  for (const attachPart of [attachAds, attachInnerLinks, attachScrolling, attachShareButtons, attachTextSize]) attachPart(root, signal);
}

/**
 * Shows an article's ad slots while the page gives them something, and hides label and all while it does not.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
function attachAds(root, signal) {
  for (const ad of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.klipp-ad'))) {
    const slot = ad.querySelector('slot');
    const update = () => {
      ad.hidden = !slot?.assignedElements().length;
    };
    slot?.addEventListener('slotchange', update, { signal });
    update();
  }
}

import { attachAds } from './ads.js';
import { attachInnerLinks } from './inner_links.js';
import { attachScrolling } from './scrolling.js';
import { attachTextSize } from './text_size.js';

/**
 * What an article does beside being read; a file of its own, so that pages with cards and forms need not load it.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal ends it
 */
export function attach(root, signal) {
  for (const attachPart of [attachAds, attachInnerLinks, attachScrolling, attachTextSize]) attachPart(root, signal);
}

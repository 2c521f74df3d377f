/*
 * share/: what a share bar does beside being links. It ships as share.js; the bar of an article has its buttons from article.js.
 * Uses common/. Never changes anything of the page, and shows nothing by itself.
 */

import { buildNodes } from '../common/build_nodes.js';
import { attachShareButtons } from '../common/share_buttons.js';
import { follow } from './follow.js';
import { vocabulary } from './vocabulary.js';

/** @type {import('../common/build_nodes.js').Build} */
export const build = (markup, page, own) => buildNodes(markup, page, vocabulary, own);

/**
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal ends it
 */
export function attach(root, signal) {
  attachShareButtons(root, signal);
  const bar = /** @type {import('./follow.js').Bar} */ (root.host);
  if (isOfPage(bar)) follow(bar, signal);
}

/** Whether a bar shares something of the page that its attributes do not say. @param {import('./follow.js').Bar} bar */
function isOfPage(bar) {
  return bar.shared && !bar.hasAttribute('src') && !(bar.getAttribute('url') && bar.title);
}

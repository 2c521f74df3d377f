/*
 * player/: what other pages provide, shown once a reader asks for it. It ships as player.js, which only widgets that
 * have such a panel load. Uses common/. Never asks a provider for anything before, and remembers nothing.
 */

import { emit } from '../common/emit.js';
import { plain } from '../common/plain.js';

/**
 * What a frame may do: play, open windows and send its own forms, and not lead the page around it elsewhere. One of that
 * page's own origin keeps none, or it could take off its sandbox.
 *
 * @param {string} frame its address
 * @param {string} origin of the page around it
 */
export function sandboxOf(frame, origin) {
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms';
  return new URL(frame).origin === origin ? sandbox : `${sandbox} allow-same-origin`;
}

/** What players ask for; a browser complains of what it does not know. */
const ALLOW = ['fullscreen', 'encrypted-media', 'pictureInPictureEnabled' in document && 'picture-in-picture'].filter(Boolean).join('; ');

/**
 * Makes the buttons of a widget's panels work; without script they stay hidden, and the link is what there is.
 *
 * Fires `klipp-embed {provider, url, show}` when a reader presses one. A page that prevents it decides itself: `show()`
 * then shows the frame whenever it is called.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal ends it
 */
export function attach(root, signal) {
  if (signal.aborted) return; // the widget has gone while this script came
  for (const ask of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.klipp-embed-ask'))) {
    const button = ask.querySelector('button');
    const panel = ask.closest('figure');
    if (!button || !panel || !isFrame(button.dataset.player)) continue;
    const { provider, player: url } = button.dataset;
    const show = () => open(panel, ask, button.dataset, signal);
    button.addEventListener('click', () => emit(root.host, 'embed', { provider, url, show }, true) && show(), { signal });
    ask.hidden = false;
  }
}

/** Only what the core writes: nothing else loads a document here. @param {string} [address] */
function isFrame(address) {
  return /^https:\/\/[^/@\\]+\//.test(address ?? '');
}

/**
 * Puts the frame in the place of what is in the panel, but for the link: nobody is told where a provider refuses to be
 * framed, or a blocker keeps it out.
 *
 * @param {HTMLElement} panel
 * @param {HTMLElement} ask
 * @param {DOMStringMap} embed
 * @param {AbortSignal} signal
 */
function open(panel, ask, embed, signal) {
  if (signal.aborted || !panel.contains(ask)) return; // it has gone, or is shown already
  const before = [...panel.childNodes];
  const frame = makeFrame(panel.ownerDocument, embed);
  const settled = new AbortController();
  const refused = (/** @type {SecurityPolicyViolationEvent} */ event) => {
    if (!isOf(event, frame)) return;
    settled.abort();
    panel.replaceChildren(...before);
    explain(ask);
  };
  panel.ownerDocument.addEventListener('securitypolicyviolation', refused, { signal: settled.signal });
  signal.addEventListener('abort', () => settled.abort(), { once: true });
  panel.replaceChildren(frame, ...panel.querySelectorAll('.klipp-embed-source'));
  frame.focus();
}

/**
 * @param {Document} page
 * @param {DOMStringMap} embed
 */
function makeFrame(page, { player = '', provider = '', title, size = '' }) {
  const iframe = plain(page).createElement('iframe');
  iframe.setAttribute('sandbox', sandboxOf(player, page.location.origin));
  iframe.setAttribute('part', 'embed-frame');
  iframe.allow = ALLOW;
  // Without the provider's cookies, where the browser can do that; and so also on pages that isolate themselves (COEP).
  iframe.setAttribute('credentialless', '');
  // YouTube plays nothing for a page that does not say who it is (its error 153), whatever the page's own policy.
  iframe.referrerPolicy = 'strict-origin-when-cross-origin';
  iframe.title = title ? `${title} (${provider})` : provider;
  iframe.loading = 'lazy';
  shape(iframe, size);
  iframe.src = player;
  return iframe;
}

/**
 * Before anything has come, so that nothing moves once it does.
 *
 * @param {HTMLIFrameElement} iframe
 * @param {string} size a shape such as "16/9", or a height in pixels
 */
function shape({ style }, size) {
  const [first, second] = size.split('/').map(Number);
  if (!(first > 0)) return;
  if (!(second > 0)) style.height = `${first}px`;
  else {
    style.aspectRatio = `${first} / ${second}`;
    // Otherwise a film that stands on end would be taller than the window.
    if (first < second) style.maxWidth = '360px';
  }
}

/**
 * Whether a policy of the page forbids this frame. It names no more of it than its origin.
 *
 * @param {SecurityPolicyViolationEvent} event
 * @param {HTMLIFrameElement} frame
 */
function isOf({ effectiveDirective, blockedURI }, frame) {
  return /^(frame|child|default)-src/.test(effectiveDirective) && frame.src.startsWith(blockedURI);
}

/** Says that the page forbids it; the link is still there. @param {HTMLElement} ask */
function explain(ask) {
  ask.textContent = ask.dataset.text ?? '';
  ask.tabIndex = -1;
  ask.focus();
}

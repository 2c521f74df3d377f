import { rescue } from '../common/promises.js';

/**
 * Lets a widget whose picture is gone look as one without that picture: nobody is helped by an empty box with a broken
 * sign in it.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachPictures(root, signal) {
  root.addEventListener('error', ({ target }) => leaveOut(/** @type {Element} */ (target)), { signal, capture: true });
  for (const picture of root.querySelectorAll('img')) {
    // It may have failed before anybody listened. Of a drawing without a size, only decoding tells.
    if (picture.complete && !picture.naturalWidth) void rescue(picture.decode(), () => leaveOut(picture));
  }
}

/** @param {Element} picture */
function leaveOut(picture) {
  const frame = picture.closest('.klipp-media, .klipp-figure');
  frame?.closest('.klipp-card')?.classList.add('klipp-no-picture');
  // A caption says something without its picture, too. What stands in a line of text gives way to its words.
  if (!frame) picture.replaceWith(picture.getAttribute('alt') ?? '');
  else if (frame.querySelector('figcaption')) picture.remove();
  else frame.remove();
}

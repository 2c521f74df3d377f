import { rescue } from '../common/promises.js';

/** Whether no picture was on screen yet. One that comes before all others is worth most, and looking costs a layout. */
let isFirst = true;

/**
 * Lets a widget whose picture is gone look as one without that picture: nobody is helped by an empty box with a broken
 * sign in it. And has the first picture that is on screen fetched before all else.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachPictures(root, signal) {
  root.addEventListener('error', ({ target }) => leaveOut(/** @type {HTMLImageElement} */ (target)), { signal, capture: true });
  for (const picture of root.querySelectorAll('img')) {
    if (isFirst) hasten(picture);
    // It may have failed before anybody listened. Of a drawing without a size, only decoding tells.
    if (picture.complete && !picture.naturalWidth) void rescue(picture.decode(), () => leaveOut(picture));
  }
}

/**
 * What is lazy stays so: it is fetched in the next frame, when it is known how wide it is. Chromium takes an eager one whose
 * `sizes` begin with `auto` for as wide as the window.
 *
 * @param {HTMLImageElement} picture
 */
function hasten(picture) {
  const { top, bottom, width } = picture.getBoundingClientRect();
  isFirst = width < 64 || top > innerHeight || bottom <= 0; // portraits are no more than that
  if (!isFirst) picture.fetchPriority = 'high';
}

/** @param {HTMLImageElement} picture */
function leaveOut(picture) {
  // Of several files one is gone; that in `src` may be there.
  if (picture.srcset) return void (picture.srcset = '');
  const frame = picture.closest('.klipp-media, .klipp-figure');
  frame?.closest('.klipp-card')?.classList.add('klipp-no-picture');
  // A caption says something without its picture, too. What stands in a line of text gives way to its words.
  if (!frame) picture.replaceWith(picture.getAttribute('alt') ?? '');
  else if (frame.querySelector('figcaption')) picture.remove();
  else frame.remove();
}

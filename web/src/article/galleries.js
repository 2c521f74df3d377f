import { rescue } from '../common/promises.js';

/**
 * Loads what shows pictures of galleries large, where there is a gallery. Nothing waits for that, and where the script is kept
 * out, the pictures are there all the same. It lies beside this one: klipp.js, which every page has, knows nothing of it.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachGalleries(root, signal) {
  if (root.querySelector('[data-gallery]')) void rescue(start(), () => {});

  async function start() {
    (await import(new URL(KLIPP_GALLERY, import.meta.url).href)).attach(root, signal);
  }
}

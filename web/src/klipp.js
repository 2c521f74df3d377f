import { define } from './define.js';
import { placeElements } from './placement.js';

// Only while the script runs for the first time does the page tell which tag it came from; a module has none, and some
// loaders hide it. Its name may have a hash in it.
const { currentScript } = document;
const script = /** @type {HTMLScriptElement | null | undefined} */ (
  currentScript ?? [...document.scripts].find(({ src }) => /\/klipp(\.\w{8})?\.js(?![^?#])/.test(src))
);

if (script?.src) {
  define(script.src);
  placeElements();
  // A tag that was not read yet when a module ran, which runs once, and a link that stands behind its tag.
  addEventListener('DOMContentLoaded', placeElements);
}

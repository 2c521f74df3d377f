import { define } from './define.js';
import { placeElement } from './placement.js';

// Only while the script runs for the first time does the page tell which tag it came from; a module has none.
// Its name may have a hash in it.
const script = /** @type {HTMLScriptElement | null | undefined} */ (
  document.currentScript ?? [...document.scripts].find(({ src }) => /\/klipp(\.\w{8})?\.js(?![^?#])/.test(src))
);

if (script?.src) {
  define(script.src);
  placeElement(script);
}

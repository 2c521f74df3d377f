import { define } from './define.js';
import { placeElement } from './placement.js';

// Only while the script runs for the first time does the page tell which tag it came from; a module has none.
const script = /** @type {HTMLScriptElement | null} */ (
  document.currentScript ?? document.querySelector('script[src*="/klipp.js"]')
);

if (script?.src) {
  define(script.src);
  placeElement(script);
}

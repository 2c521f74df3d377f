import { define } from './define.js';
import { placeElements } from './placement.js';

/** What this script is called, maybe with a hash, where an address ends. */
const NAME = /\/klipp(\.\w{8})?\.js(?![^?#])/;

// Only while the script runs for the first time does the page tell which tag it came from; a module has none, and loaders
// hide it, or give the tag's address another name of an attribute.
const { currentScript } = document;
const address =
  /** @type {HTMLScriptElement | null} */ (currentScript)?.src ||
  [...document.scripts].flatMap(({ attributes }) => [...attributes].map(({ value }) => value)).find((value) => NAME.test(value));

if (address) {
  define(new URL(address, document.baseURI).href);
  placeElements();
  // A tag that was not read yet when a module ran, which runs once, and a link that stands behind its tag.
  addEventListener('DOMContentLoaded', placeElements);
}

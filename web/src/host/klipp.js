/*
 * host/: the elements, and all that shows a widget. It ships as klipp.js, on every page that has one.
 * Uses common/; loads what other rooms ship, by their files' names, and imports nothing of them.
 * Never hands a string to an HTML parser, asks a server for anything before an element needs it, or relies on what a page
 * may have redefined.
 */

import { define } from './define.js';
import { placeElements } from './placement.js';
import { plain } from '../common/plain.js';

/** What this script is called where an address ends: another version of it may be in the page, beside which there are other files. */
const NAME = KLIPP_FILES ? /\/klipp\.\w{8}\.js(?![^?#])/ : /\/klipp\.js(?![^?#])/;

// Only while the script runs for the first time does the page tell which tag it came from; a module has none, and loaders
// hide it, or give the tag's address another name of an attribute.
const { currentScript } = document; // loaders may have said it anew
const { baseURI, scripts } = plain(document);
const address =
  /** @type {HTMLScriptElement | null} */ (currentScript)?.src ||
  [...scripts].flatMap(({ attributes }) => [...attributes].map(({ value }) => value)).find((value) => NAME.test(value));

if (address) {
  define(new URL(address, baseURI).href);
  placeElements();
  // Tags that were not parsed yet when a module ran (it runs only once), and links after their tags.
  addEventListener('DOMContentLoaded', placeElements);
}

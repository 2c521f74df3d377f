import { Engines } from './engines.js';
import { addressOf } from './files.js';
import { sharedStyleSheet } from './stylesheet.js';

/** What all widgets of a page share; there before any element is defined. */

/** From the smallest to the largest. */
const MODULES = ['klipp-share.wasm', 'klipp-lite.wasm', 'klipp.wasm'];

/** What only some widgets need, by what shows it. @type {[string, string][]} */
const SCRIPTS = [
  ['form', 'signup.js'],
  ['.klipp-text-size, .klipp-ad, [href^="#"]', 'article.js'],
];

/** @type {Engines} */
export let engines;

/** By what the page needs: of share bars alone, or of everything. @type {ReturnType<typeof sharedStyleSheet>[]} */
export let stylesheets;

/** Address of frame/host.js as it is served. @type {string} */
export let frame;

/** Address of reader.js. @type {string} */
export let reader;

/** Selectors of what needs a script, and its address. @type {[string, string][]} */
export let scripts;

/** @param {string} base address of klipp.js, which the other files lie beside */
export function setServices(base) {
  const address = (/** @type {string} */ name) => addressOf(name, base);
  engines = new Engines(MODULES.map((name) => [address(name), address(`${name}.js`)]));
  stylesheets = ['share.css', 'klipp.css'].map((name) => sharedStyleSheet(address(name)));
  frame = address('frame.js');
  reader = address('reader.js');
  scripts = SCRIPTS.map(([selector, name]) => [selector, address(name)]);
}

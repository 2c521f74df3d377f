import { Engines } from './engines.js';
import { makeLanguages } from './languages.js';
import { plain } from '../common/plain.js';
import { sharedStyleSheet } from './stylesheet.js';

/** What all widgets of a page share: the files that lie beside klipp.js. Each is fetched once, when it is needed. */

/** From the smallest to the largest. */
const MODULES = ['klipp-share', 'klipp-lite', 'klipp', 'klipp-html'];

/** Behind the style sheets of those: the one with all themes. */
export const THEMED = MODULES.length;

/** Address of klipp.js. */
let base = '';

/** @type {Engines} */
export let engines;

/** By how much of the core the page needs: share bars do with a part of it. @type {ReturnType<typeof sharedStyleSheet>[]} */
export let stylesheets;

/**
 * Before any element is defined.
 *
 * @param {string} address of klipp.js
 */
export function setServices(address) {
  base = address;
  engines = new Engines(MODULES.map((name) => [addressOf(`${name}.wasm`), addressOf(`${name}.wasm.js`)]), isHinted, makeLanguages(addressOf));
  const whole = sharedStyleSheet(addressOf('klipp.css'));
  stylesheets = [sharedStyleSheet(addressOf('share.css')), whole, whole, whole, sharedStyleSheet(addressOf('themed.css'))];
}

/** @param {string} url */
const isHinted = (url) => [...plain(document).getElementsByTagName('link')].some(({ rel, href }) => rel === 'preload' && href === url);

/**
 * The address of a file. In a version's own folder its name tells its contents.
 *
 * @param {string} name such as "klipp.wasm"
 */
export function addressOf(name) {
  return new URL(KLIPP_FILES?.[name] ?? name, base).href;
}

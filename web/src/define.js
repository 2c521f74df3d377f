import { KlippElement, reflectAttributes } from './element.js';
import { KlippArticle, KlippCard, KlippFeed, KlippShare, KlippSignup } from './elements.js';
import { Engines } from './engines.js';
import { sharedStyleSheet } from './stylesheet.js';

/** From the smallest to the largest. */
const MODULES = ['klipp-share.wasm', 'klipp-lite.wasm', 'klipp.wasm'];

/** @type {Record<string, typeof KlippElement>} */
const ELEMENTS = {
  'klipp-article': KlippArticle,
  'klipp-card': KlippCard,
  'klipp-feed': KlippFeed,
  'klipp-share': KlippShare,
  'klipp-signup': KlippSignup,
};

/**
 * Defines the elements. A page may load the script twice, also in two versions: the first to come has the name.
 *
 * @param {string} base address of the folder that the modules and klipp.css are in
 */
export function define(base) {
  KlippElement.services = {
    engines: new Engines(MODULES.map((name) => new URL(name, base).href)),
    stylesheet: sharedStyleSheet(new URL('klipp.css', base).href),
    frame: new URL('frame.js', base).href,
    signup: new URL('signup.js', base).href,
  };
  for (const [name, type] of Object.entries(ELEMENTS)) {
    if (customElements.get(name)) continue;
    reflectAttributes(type);
    customElements.define(name, type);
  }
}

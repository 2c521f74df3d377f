import { KlippElement, reflectAttributes } from './element.js';
import { KlippArticle, KlippCard, KlippFeed, KlippShare, KlippSignup } from './elements.js';
import { Engines } from './engines.js';
import { addressOf } from './files.js';
import { sharedStyleSheet } from './stylesheet.js';

/** From the smallest to the largest. */
const MODULES = ['klipp-share.wasm', 'klipp-lite.wasm', 'klipp.wasm'];

/** What only some widgets need, by what shows it. @type {[string, string][]} */
const SCRIPTS = [
  ['form', 'signup.js'],
  ['.klipp-text-size, .klipp-ad, [href^="#"]', 'article.js'],
];

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
 * @param {string} base address of klipp.js, which the other files lie beside
 */
export function define(base) {
  KlippElement.services = {
    engines: new Engines(MODULES.map((name) => [addressOf(name, base), addressOf(`${name}.js`, base)])),
    stylesheet: sharedStyleSheet(addressOf('klipp.css', base)),
    frame: addressOf('frame.js', base),
    scripts: SCRIPTS.map(([selector, name]) => [selector, addressOf(name, base)]),
  };
  for (const [name, type] of Object.entries(ELEMENTS)) {
    if (customElements.get(name)) continue;
    reflectAttributes(type);
    customElements.define(name, type);
  }
}

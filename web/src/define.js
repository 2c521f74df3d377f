import { KlippElement, reflectAttributes } from './element.js';
import { KlippArticle, KlippCard, KlippFeed, KlippShare, KlippSignup } from './elements.js';
import { Engine } from './engine.js';
import { addressOf } from './files.js';
import { sharedStyleSheet } from './stylesheet.js';

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
    engine: new Engine(addressOf('klipp.wasm', base)),
    stylesheet: sharedStyleSheet(addressOf('klipp.css', base)),
    frame: addressOf('frame.js', base),
  };
  for (const [name, type] of Object.entries(ELEMENTS)) {
    if (customElements.get(name)) continue;
    reflectAttributes(type);
    customElements.define(name, type);
  }
}

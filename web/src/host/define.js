import { reflectAttributes } from './reflect.js';
import { KlippArticle, KlippCard, KlippFeed, KlippShare, KlippSignup } from './elements.js';
import { setServices } from './services.js';

/** In the order of klipp::Kind. @type {[name: string, type: import('./element.js').ElementType][]} */
const ELEMENTS = [
  ['klipp-article', KlippArticle],
  ['klipp-card', KlippCard],
  ['klipp-feed', KlippFeed],
  ['klipp-share', KlippShare],
  ['klipp-signup', KlippSignup],
];

/**
 * Defines the elements. A page may load the script twice, also in two versions: the first to come has the name.
 *
 * @param {string} base address of klipp.js
 */
export function define(base) {
  setServices(base);
  for (const [kind, [name, type]] of ELEMENTS.entries()) {
    if (customElements.get(name)) continue;
    type.kind = kind;
    reflectAttributes(type);
    customElements.define(name, type);
  }
}

import { broken } from './klipp_error.js';

/** @typedef {import('./vocabulary.js').Vocabulary} Vocabulary */

/** @typedef {(markup: string, page: Document, own?: string | null) => DocumentFragment} Build buildNodes, with a vocabulary */

/** One piece of the strict form: text, or a tag with its slash, name, attributes and the closing slash of a void element. */
const PIECE = /([^<]+)|<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z0-9-]*="[^"<>]*")*)( \/)?>/gy;
const ATTRIBUTE = / ([a-z0-9-]+)="([^"]*)"/g;

const SVG = 'http://www.w3.org/2000/svg';

const VOID = /^(br|hr|img|input|source|track)$/;

/** @type {Record<string, string>} */
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Makes nodes of markup in the strict form that the core writes, without any HTML parser: names in lower case, every
 * element closed (`<br />` where it has no content), attributes double-quoted, four entities. Elements that the
 * vocabulary does not know are left out with all they hold, attributes that it does not know or whose address has
 * another scheme than https, http, mailto and tel are left out alone; of several addresses (`srcset`) each is looked at.
 *
 * @param {string} markup
 * @param {Document} page the nodes' own, as plain() has it
 * @param {Vocabulary} vocabulary
 * @param {string | null} [own] an address: pictures, sounds and films of other hosts than its are left without theirs, and so are not fetched
 * @returns {DocumentFragment}
 * @throws {import('./klipp_error.js').KlippError} "module" where the markup is not in the strict form
 */
export function buildNodes(markup, page, vocabulary, own) {
  const fragment = page.createDocumentFragment();
  /** Open elements, the innermost first; no node where it was left out. @type {[name: string, node?: ParentNode & Node][]} */
  const open = [['', fragment]];
  let at = 0;
  for (const [piece, text, slash, name, attributes, closed] of markup.matchAll(PIECE)) {
    at += piece.length;
    const [inside, parent] = open[0];
    if (text) parent?.append(decode(text));
    else if (slash) {
      if (attributes || closed || inside !== name) malformed();
      open.shift();
    } else {
      const node = parent && vocabulary[0].has(name) ? addElement(parent, page, name, attributes, vocabulary, own) : undefined;
      if (!closed !== !VOID.test(name)) malformed();
      if (!closed) open.unshift([name, node]);
    }
  }
  if (at < markup.length || open[1]) malformed();
  return fragment;
}

/**
 * @param {ParentNode} parent
 * @param {Document} page
 * @param {string} name
 * @param {string} attributes
 * @param {Vocabulary} vocabulary
 * @param {string | null} [own]
 */
function addElement(parent, page, name, attributes, [, texts, urls, svg], own) {
  const element = svg.has(name) ? page.createElementNS(SVG, name) : page.createElement(name);
  parent.append(element);
  const all = [...attributes.matchAll(ATTRIBUTE)];
  // WebKit fetches a picture as soon as it has its address: it has to stand behind its sources by then, and has its address
  // written before loading="lazy".
  if (name === 'img') all.reverse();
  for (const [, attribute, text] of all) {
    const value = decode(text);
    const isFit = (/** @type {string} */ url) => isSafeUrl(url) && (!own || /^[adh]/.test(attribute) || new URL(url, own).host === new URL(own).host);
    if (urls.has(attribute) ? value.split(', ').every(isFit) : texts.has(attribute)) element.setAttribute(attribute, value);
  }
  return element;
}

/** @param {string} text */
function decode(text) {
  return text.replace(/&[a-z]*;?/g, (entity) => ENTITIES[entity] ?? malformed());
}

/**
 * Of one of the schemes that are allowed, or of none: whatever browsers drop from an address before they look for its scheme,
 * a scheme ends with a colon.
 *
 * @param {string} url
 */
function isSafeUrl(url) {
  return /^((https?|mailto|tel):|[^:/?#]*([/?#]|$))/i.test(url);
}

/** @returns {never} */
function malformed() {
  throw broken('its markup is malformed');
}

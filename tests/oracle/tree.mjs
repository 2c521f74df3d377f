/**
 * A tree to compare: text, or an element with its attributes and what it holds.
 *
 * @typedef {string | { name: string, attributes: Record<string, string>, children: Tree[] }} Tree
 */

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
/** Every other element of the strict form is HTML's. */
const OF_SVG = new Set(['svg', 'path']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z0-9-]*="[^"<>]*")*)( \/)?>/y;
const TEXT = /[^<>"]+/y;
const ATTRIBUTE = / ([a-z0-9-]+)="([^"]*)"/g;
const VOID = new Set(['br', 'hr', 'img', 'input', 'source', 'track']);

/** @type {Record<string, string>} */
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * The tree that markup in the strict form of core/include/klipp/html.hpp says it is, letter by letter.
 *
 * @param {string} markup
 * @returns {Tree[]}
 * @throws {Error} where it is not in the strict form
 */
export function readStrictForm(markup) {
  /** @type {{ name: string, attributes: Record<string, string>, children: Tree[] }[]} */
  const open = [{ name: '', attributes: {}, children: [] }];
  for (let at = 0; at < markup.length; ) {
    const inside = open[open.length - 1];
    TEXT.lastIndex = TAG.lastIndex = at;
    const [text] = TEXT.exec(markup) ?? [''];
    if (text) {
      inside.children.push(decode(text, at));
      at += text.length;
      continue;
    }
    const [tag, slash, name, attributes, leaf] = TAG.exec(markup) ?? malformed('no tag', at);
    if (slash) {
      if (attributes || leaf || inside.name !== name) malformed(`${tag} closes nothing`, at);
      open.pop();
    } else {
      if (VOID.has(name) !== Boolean(leaf)) malformed(`${tag} is closed the wrong way`, at);
      const element = { name, attributes: readAttributes(attributes, at), children: [] };
      inside.children.push(element);
      if (!leaf) open.push(element);
    }
    at += tag.length;
  }
  if (open.length > 1) malformed(`<${open[open.length - 1].name}> is not closed`, markup.length);
  return open[0].children;
}

/**
 * @param {string} text
 * @param {number} at
 */
function readAttributes(text, at) {
  /** @type {Record<string, string>} */
  const attributes = {};
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) malformed(`${name} stands twice`, at);
    attributes[name] = decode(value, at);
  }
  return attributes;
}

/**
 * @param {string} text
 * @param {number} at
 */
function decode(text, at) {
  if (/[\0\r]/.test(text)) malformed('NUL or CR', at);
  return text.replace(/&[a-z]*;?/g, (entity) => ENTITIES[entity] ?? malformed(entity, at));
}

/**
 * @param {string} what
 * @param {number} at
 * @returns {never}
 */
function malformed(what, at) {
  throw new Error(`${what} at ${at}`);
}

/**
 * The same of what parse5 made of it.
 *
 * @param {import('parse5').DefaultTreeAdapterTypes.ParentNode} parent
 * @returns {Tree[]}
 */
export function readParsed(parent) {
  return parent.childNodes.map((node) => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!('tagName' in node)) return { name: node.nodeName, attributes: {}, children: [] };
    const name = node.namespaceURI === (OF_SVG.has(node.tagName) ? SVG : HTML) ? node.tagName : `${node.namespaceURI} ${node.tagName}`;
    const attributes = Object.fromEntries(node.attrs.map((each) => [each.name, each.value]));
    return { name, attributes, children: readParsed(node) };
  });
}

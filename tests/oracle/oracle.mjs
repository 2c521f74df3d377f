/**
 * Says what in markup does not belong there, by a parser that reads as browsers do and shares no code with the core.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseFragment } from 'parse5';
import { readParsed, readStrictForm } from './tree.mjs';

/** @typedef {import('./tree.mjs').Tree} Tree */
/** @typedef {{ elements: Set<string>, attributes: Set<string>, urlAttributes: Set<string>, svgElements: Set<string> }} Vocabulary */

const SCHEMES = new Set(['https', 'http', 'mailto', 'tel']);
/** Characters that no text should hold and every parser keeps as they are; nothing that an author wrote is taken away. */
const KEPT = new Set(['control-character-in-input-stream', 'noncharacter-in-input-stream']);
/** Icons are all there is of SVG: what each element of one can carry. @type {Record<string, string[]>} */
const SVG_ATTRIBUTES = { svg: ['class', 'width', 'height', 'aria-hidden'], path: ['d'] };
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby'];

/**
 * What `klipp vocabulary` prints.
 *
 * @param {string} folder of the programs
 * @returns {Vocabulary}
 */
export function readVocabulary(folder) {
  const { status, stdout, stderr } = spawnSync(join(folder, 'klipp'), ['vocabulary'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`klipp vocabulary failed: ${stderr}`);
  const lists = Object.entries(JSON.parse(stdout)).map(([name, words]) => [name, new Set(words)]);
  return Object.fromEntries(lists);
}

/**
 * The pieces of markup in a file: one, or several with a NUL behind each, which markup cannot hold.
 *
 * @param {string} text
 */
export function splitRecord(text) {
  const pieces = text.split('\0');
  return pieces.length > 1 ? pieces.slice(0, -1) : pieces;
}

/**
 * What is wrong with a widget's markup, a sentence for each; empty where all is well.
 *
 * @param {string} markup as it would stand inside a page's `<div>`
 * @param {Vocabulary} vocabulary
 * @returns {string[]}
 */
export function violations(markup, vocabulary) {
  /** @type {string[]} */
  const found = [];
  const parsed = parse(markup, found);
  checkStrictForm(markup, parsed, found);
  const elements = [...everyElement(parsed)];
  for (const element of elements) checkElement(element, vocabulary, found);
  checkIds(elements, found);
  return found;
}

/**
 * @param {string} markup
 * @param {string[]} found
 * @returns {Tree[]}
 */
function parse(markup, found) {
  const [div] = parseFragment('<div></div>').childNodes;
  if (!('tagName' in div)) throw new Error('parse5 made no <div>');
  const onParseError = (/** @type {import('parse5').ParserError} */ { code, startOffset }) => {
    if (!KEPT.has(code)) found.push(`a browser's parser complains at ${startOffset}: ${code}`);
  };
  return readParsed(parseFragment(div, markup, { onParseError, sourceCodeLocationInfo: true }));
}

/**
 * @param {string} markup
 * @param {Tree[]} parsed
 * @param {string[]} found
 */
function checkStrictForm(markup, parsed, found) {
  try {
    if (isDeepStrictEqual(parsed, readStrictForm(markup))) return;
    found.push('a browser makes another tree than the text says');
  } catch (error) {
    found.push(`not in the strict form: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * @param {Tree[]} trees
 * @returns {Generator<Exclude<Tree, string>>}
 */
function* everyElement(trees) {
  for (const tree of trees) {
    if (typeof tree === 'string') continue;
    yield tree;
    yield* everyElement(tree.children);
  }
}

/**
 * @param {Exclude<Tree, string>} element
 * @param {Vocabulary} vocabulary
 * @param {string[]} found
 */
function checkElement({ name, attributes, children }, vocabulary, found) {
  const svg = vocabulary.svgElements.has(name);
  if (!vocabulary.elements.has(name)) found.push(`<${name}> is not in the vocabulary`);
  if (svg && children.some((child) => name !== 'svg' || typeof child === 'string' || child.name !== 'path')) {
    found.push(`<${name}> holds more than paths`);
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    if (vocabulary.urlAttributes.has(attribute)) {
      if (!value.split(', ').every(isAllowed)) found.push(`${attribute}="${value}" has a scheme that is not allowed`);
    } else if (!vocabulary.attributes.has(attribute)) {
      found.push(`${attribute} on <${name}> is not in the vocabulary`);
    }
  }
  if (name === 'audio' || name === 'video') checkPlayer(name, attributes, children, found);
  const foreign = Object.keys(attributes).filter((attribute) => svg ? !SVG_ATTRIBUTES[name].includes(attribute) : attribute === 'd');
  if (foreign.length > 0) found.push(`${foreign} on <${name}> is not for it`);
  if ('target' in attributes && !attributes.rel?.split(' ').includes('noopener')) {
    found.push(`<${name} target> lets the other page reach this one`);
  }
}

/**
 * Nothing is asked for before a reader plays it, and then by https.
 *
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {Tree[]} children
 * @param {string[]} found
 */
function checkPlayer(name, attributes, children, found) {
  if (attributes.preload !== 'none' || !('controls' in attributes)) found.push(`<${name}> does not wait for its reader`);
  const sources = [attributes, ...children.map((child) => (typeof child === 'string' ? {} : child.attributes))].flatMap(({ src }) => src ?? []);
  for (const source of sources) if (!source.startsWith('https://')) found.push(`<${name}> plays "${source}"`);
}

/**
 * By the browser's own idea of a scheme, after it has dropped what it drops.
 *
 * @param {string} address
 */
function isAllowed(address) {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/^[\0- ]+/, '').replace(/[\t\n\r]/g, '')) ?? [];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}

/**
 * @param {Exclude<Tree, string>[]} elements
 * @param {string[]} found
 */
function checkIds(elements, found) {
  const ids = new Set();
  for (const { attributes } of elements) {
    const { id } = attributes;
    if (id === undefined) continue;
    if (ids.has(id)) found.push(`id="${id}" stands twice`);
    if (!/^klipp-[a-z0-9-]+$/.test(id)) found.push(`id="${id}" could be the page's`);
    ids.add(id);
  }
  for (const { attributes } of elements) {
    for (const name of REFERENCES) {
      for (const id of attributes[name]?.split(' ') ?? []) {
        if (!ids.has(id)) found.push(`${name}="${id}" points at nothing`);
      }
    }
  }
}

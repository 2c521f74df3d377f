/**
 * Says what in markup does not belong there, by a parser that reads as browsers do and shares no code with the core.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseFragment } from 'parse5';
import { readParsed, readStrictForm } from './tree.mjs';

/** @typedef {import('./tree.mjs').Tree} Tree */
/** @typedef {{ elements: Set<string>, attributes: Set<string>, urlAttributes: Set<string> }} Vocabulary */

const SCHEMES = new Set(['https', 'http', 'mailto', 'tel']);
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
  const onParseError = (/** @type {import('parse5').ParserError} */ { code, startOffset }) =>
    found.push(`a browser's parser complains at ${startOffset}: ${code}`);
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
function checkElement({ name, attributes }, vocabulary, found) {
  if (!vocabulary.elements.has(name)) found.push(`<${name}> is not in the vocabulary`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (vocabulary.urlAttributes.has(attribute)) {
      if (!isAllowed(value)) found.push(`${attribute}="${value}" has a scheme that is not allowed`);
    } else if (!vocabulary.attributes.has(attribute)) {
      found.push(`${attribute} on <${name}> is not in the vocabulary`);
    }
  }
  if ('target' in attributes && !attributes.rel?.split(' ').includes('noopener')) {
    found.push(`<${name} target> lets the other page reach this one`);
  }
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

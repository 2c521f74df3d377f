/**
 * Which words of a body in HTML its rendering keeps. The reference is parse5, which reads HTML as browsers do and shares no
 * code with the core; what the core leaves out by rule is left out of the reference, too.
 *
 *     node tests/text/words.mjs FILE...    the share of words that each file keeps, the worst first
 *
 * A FILE is a body in HTML, JSON whose members hold bodies, or lines of JSON with a member `html`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFragment } from 'parse5';
import { fromEnvironment } from '../support/render.mjs';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/** Elements that are left out with what is in them, and those whose text only browsers without them show. */
const LEFT_OUT = new Set(
  ('script style template svg form input button select textarea datalist option optgroup output progress meter ' +
    'canvas applet map head title frameset noframes noembed noscript iframe object embed video audio').split(' '),
);

/** Controls of players, repetitions of links, and pictures of cards. */
const LEFT_OUT_CLASSES =
  /(?:^|\s)(?:kg-audio-player|kg-video-player|kg-video-player-container|kg-video-overlay|kg-product-card-rating|kg-audio-thumbnail|kg-audio-title|kg-file-card-metadata|wp-block-file__button|more-link|katex-html|klipp-file-word|klipp-file-facts)(?:\s|$)/;

const SHORTCODE = /\[(?:\/[a-z][\w-]*\s*|[a-z][\w-]*\s+[\w-]+=[^[\]]*|(?:gallery|caption|embed|audio|video|playlist)|(?:vc|et_pb|fusion|su|av)_\w*)\]/gi;

const BLOCKS = /^(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** @param {Element} element @param {string} name */
const attribute = (element, name) => element.attrs.find((each) => each.name === name)?.value ?? '';

/** @param {Element} element */
function isLeftOut(element) {
  // The line below a player, which says the same again.
  const around = element.parentNode && 'attrs' in element.parentNode ? attribute(element.parentNode, 'class') : '';
  if (around === 'klipp-player' && attribute(element, 'class') === 'klipp-file') return true;
  if (LEFT_OUT.has(element.tagName) || LEFT_OUT_CLASSES.test(attribute(element, 'class'))) return true;
  return element.attrs.some(({ name }) => name === 'hidden') || /(?:^|;)\s*display\s*:\s*none/i.test(attribute(element, 'style'));
}

/** Whether an address stands where an embed was meant to be: a link takes its place. @param {Element} element */
function isAddressOfEmbed(element) {
  const [text] = element.childNodes;
  return attribute(element, 'class').includes('wp-block-embed__wrapper') && text !== undefined && 'value' in text && /^\s*https?:\S+\s*$/.test(text.value);
}

/** What a formula says: its alternative text, its TeX, or its signs. @param {Element} math @returns {string} */
function formulaOf(math) {
  const alternative = attribute(math, 'alttext');
  if (alternative) return alternative;
  /** @param {Element} element @returns {string[]} of TeX alone, where there is some */
  const signs = (element) => element.childNodes.flatMap((child) => ('tagName' in child ? (attribute(child, 'encoding') ? [] : signs(child)) : 'value' in child ? [child.value.trim()] : []));
  /** @param {Element} element @returns {Element[]} */
  const annotations = (element) => element.childNodes.flatMap((child) => ('tagName' in child ? [...(/tex$/i.test(attribute(child, 'encoding')) ? [child] : []), ...annotations(child)] : []));
  const [tex] = annotations(math);
  const [words] = tex?.childNodes ?? [];
  return words && 'value' in words ? words.value : signs(math).join('');
}

/** The text of nodes as people read it. @param {Node[]} nodes @returns {string} */
function textOf(nodes) {
  let text = '';
  /** @type {(Node | string)[]} */
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if (node.nodeName === 'math' && 'tagName' in node) text += formulaOf(node);
    else if ('tagName' in node && !isLeftOut(node) && !isAddressOfEmbed(node)) {
      if (/(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/.test(attribute(node, 'class'))) text += attribute(node, 'alt');
      const space = BLOCKS.test(node.tagName) ? ' ' : '';
      text += space;
      open.push(space, ...[...node.childNodes].reverse());
    }
  }
  return text;
}

/** A tag that closes itself is taken at its word where HTML would not, and lose the rest. @param {string} html */
const closed = (html) => html.replace(/<(iframe|script|style|textarea|noscript|video|audio|object)\b([^<>]*)\/>/gi, '<$1$2></$1>');

/** The sentence at the end of what WordPress feeds carry. */
const TAIL = /The post (?:(?!The post ).){0,500} (?:appeared first on|first appeared on) [^]{0,300}$/;

/** @param {string} text */
const wordsOf = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** @param {string} html */
export function referenceWords(html) {
  return wordsOf(textOf(parseFragment(closed(html)).childNodes).replace(SHORTCODE, ' ').replace(/\s+/g, ' ').trim().replace(TAIL, ''));
}

/** What Klipp says in place of what is embedded: a line, a panel, or what stands below a post. */
const OF_EMBEDS = /<figure class="klipp-embed(?: klipp-wide)?"[^]*?<\/figure>|<p class="klipp-embed(?:-source)?".*?<\/p>|(?<=<\/(?:audio|video)>\n)<p class="klipp-file">.*?<\/p>|<span class="klipp-file-(?:word|facts)".*?<\/span>/g;

/** Without that. @param {string} markup */
export function renderedWords(markup) {
  return wordsOf(textOf(parseFragment(markup.replace(OF_EMBEDS, '')).childNodes));
}

/**
 * @param {string[]} wanted @param {string[]} found
 * @returns {{ kept: number, all: number, lost: string[], added: string[] }}
 */
export function compareWords(wanted, found) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lost = wanted.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
  const added = [...counts].filter(([, left]) => left > 0).flatMap(([word, left]) => Array(left).fill(word));
  const all = Math.max(wanted.length, found.length);
  return { kept: all - Math.max(lost.length, added.length), all, lost, added };
}

/** @param {string} html @param {string} [folder] of the programs */
export function render(html, folder = fromEnvironment('KLIPP_BIN')) {
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(join(folder, 'klipp'), ['render', 'body', '--format', 'html', '--base', 'https://news.example/a/'], {
    input: html, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024,
  });
  return { status, markup: stdout, error: stderr.trim(), milliseconds: Number(process.hrtime.bigint() - started) / 1e6 };
}

/** Members of JSON that hold bodies: WordPress's, Ghost's and JSON Feed's. @param {unknown} json @returns {Generator<string>} */
function* bodiesIn(json) {
  if (typeof json !== 'object' || json === null) return;
  for (const [name, value] of Object.entries(json)) {
    if (typeof value === 'string' && /^(?:content_html|html|rendered|body_html)$/.test(name) && value.includes('<')) yield value;
    else yield* bodiesIn(value);
  }
}

/** What XML carries as HTML: character data and escaped text. @param {string} xml @returns {Generator<string>} */
function* bodiesInXml(xml) {
  for (const [, text] of xml.matchAll(/<(?:content:encoded|description|content|summary)\b[^>]*>([^]*?)<\/(?:content:encoded|description|content|summary)>/g)) {
    const data = text.trim().match(/^<!\[CDATA\[([^]*)\]\]>$/)?.[1];
    const html = data ?? text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
    if (html.includes('<')) yield html;
  }
}

/** @param {string} file @returns {{ name: string, html: string }[]} */
function readBodies(file) {
  const text = readFileSync(file, 'utf8');
  const name = basename(file);
  if (file.endsWith('.jsonl')) return text.trim().split('\n').map((line) => JSON.parse(line)).map(({ id, html }) => ({ name: id, html }));
  if (file.endsWith('.json')) return [...bodiesIn(JSON.parse(text))].map((html, i) => ({ name: `${name} ${i}`, html }));
  if (file.endsWith('.xml')) return [...bodiesInXml(text)].map((html, i) => ({ name: `${name} ${i}`, html }));
  return [{ name, html: text }];
}

/** @param {string[]} files */
function main(files) {
  const rows = files.flatMap(readBodies).map(({ name, html }) => {
    const { status, markup, error, milliseconds } = render(html);
    return { name, status, error, milliseconds, ...compareWords(referenceWords(html), status === 0 ? renderedWords(markup) : []) };
  });
  for (const { name, kept, all, lost, added, error } of rows.filter(({ kept, all, status }) => kept < all || status !== 0).sort((a, b) => a.kept / a.all - b.kept / b.all).slice(0, 40)) {
    console.log(`${((100 * kept) / all).toFixed(1)} % of ${all}  ${name}  lost: ${lost.slice(0, 12).join(' ')}  added: ${added.slice(0, 12).join(' ')} ${error}`);
  }
  const [kept, all] = [rows.reduce((sum, row) => sum + row.kept, 0), rows.reduce((sum, row) => sum + row.all, 0)];
  const slowest = rows.reduce((a, b) => (a.milliseconds > b.milliseconds ? a : b));
  console.log(`${rows.length} bodies, ${((100 * kept) / all).toFixed(3)} % of ${all} words; below 97 %: ${rows.filter((row) => row.kept < 0.97 * row.all).length}; not rendered: ${rows.filter((row) => row.status !== 0).length}; slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.name})`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));

/** A partner's pages with one widget each, and the sites that they come from, as a browser finds them on the web. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MarkdownIt from 'markdown-it';
import { cdnRoutes, example, examplePictures, json, partnerPage } from '../browser/pages.mjs';
import { prerender, readyMarkup } from '../browser/prerender.mjs';
import { PROGRAMS, ROOT } from '../browser/servers.mjs';

/** @typedef {import('../support/site.mjs').Answer} Answer */

/**
 * @typedef {object} Widget
 * @property {string} kind
 * @property {string} [document] name of what it shows; a share bar does without
 * @property {string[]} path to what has to stand on the page: an element, and something in its shadow root
 */

/** The article of the examples that most of them show. */
export const ARTICLE = JSON.parse(readFileSync(join(ROOT, 'examples/agdering/topplederforum.json'), 'utf8'));
const { content_markdown: markdown, signup, ...more } = ARTICLE._klipp;

/** A page with as much of a partner's site as surrounds a widget. @param {string} widget @param {string} [head] */
export function pageWith(widget, head = '') {
  const text = '<h1>Nytt i kommunen</h1><p>Bystyret møttes tirsdag, og dette sto på sakslista.</p>';
  return compressed(partnerPage(`<main>${text}${widget}</main>`, { head }));
}

/** What the widgets show, and the peers too. @type {Record<string, Answer>} */
const DOCUMENTS = {
  'article.json': json(ARTICLE),
  'article_html.json': json({ ...ARTICLE, content_html: new MarkdownIt().render(markdown), _klipp: more }),
  'feed.json': example('feed.json'),
  'signup.json': json({ id: 'signup', language: 'nb', _klipp: { signup } }),
};

/** What is shared, by every share bar. */
export const SHARED = { url: 'https://news.example/a', title: ARTICLE.title, networks: ['facebook', 'linkedin', 'bluesky', 'email'] };

/** By name. @type {Record<string, Widget>} */
export const WIDGETS = {
  article: { kind: 'article', document: 'article.json', path: ['klipp-article', '.klipp-article'] },
  'article in HTML': { kind: 'article', document: 'article_html.json', path: ['klipp-article', '.klipp-article'] },
  card: { kind: 'card', document: 'article.json', path: ['klipp-card', 'h2'] },
  feed: { kind: 'feed', document: 'feed.json', path: ['klipp-feed', 'h2'] },
  share: { kind: 'share', path: ['klipp-share', '[data-network="facebook"]'] },
  form: { kind: 'signup', document: 'signup.json', path: ['klipp-signup', 'form'] },
};

/** How a page can have a widget. */
export const WAYS = /** @type {const} */ (['script alone', 'hints', 'ready markup alone', 'ready markup', 'prerendered']);

/** @typedef {typeof WAYS[number]} Way */

/** The same, smaller, and to be kept for a while. @param {Answer} answer @returns {Answer} */
export function compressed({ body = '', headers, ...rest }) {
  const more = { 'Content-Encoding': 'br', 'Cache-Control': 'public, max-age=3600', Vary: 'Accept-Encoding' };
  return { ...rest, headers: { ...headers, ...more }, body: brotliCompressSync(body) };
}

/** @param {Record<string, Answer>} routes @returns {Record<string, Answer>} */
export const allCompressed = (routes) => Object.fromEntries(Object.entries(routes).map(([path, answer]) => [path, compressed(answer)]));

/** What the news site serves, which is the CDN as well. @param {string} origin its own */
export function newsRoutes(origin) {
  const documents = Object.entries(DOCUMENTS).map(([name, answer]) => [`/${name}`, answer]);
  const markups = Object.entries(WIDGETS).map(([name, widget]) => [markupPath(name), { body: readyMarkup(widget.kind, ...whatOf(widget, origin)) }]);
  const files = Object.entries(cdnRoutes()).filter(([path]) => !path.endsWith('.wasm.js')); // those are for pages that forbid WebAssembly
  return allCompressed(Object.fromEntries([...files, ...Object.entries(examplePictures()), ...documents, ...markups]));
}

/** @param {string} name */
const markupPath = (name) => `/markup/${name.replaceAll(' ', '-')}`;

/** A widget's document, its address, and words for the command. @param {Widget} widget @param {string} origin @returns {[string, string, string[]]} */
function whatOf({ document }, origin) {
  if (document) return [String(DOCUMENTS[document].body), `${origin}/${document}`, []];
  return ['', origin, ['--url', SHARED.url, '--title', SHARED.title, '--networks', SHARED.networks.join(), '--lang', 'nb']];
}

/**
 * What a partner pastes.
 *
 * @param {string} name of a widget
 * @param {Way} way
 * @param {string} origin of the news site
 */
export function pasted(name, way, origin) {
  const widget = WIDGETS[name];
  const [document, base, words] = whatOf(widget, origin);
  if (way === 'prerendered') return prerender(widget.kind, document, base, [...words, '--script', `${origin}/v1/klipp.js`]);
  const all = ['snippet', widget.kind, '--cdn', origin, ...words];
  if (document) all.push('--src', base, '--document', '-');
  if (way.startsWith('ready markup')) all.push('--markup', origin + markupPath(name));
  all.push('--hints', way.endsWith('alone') ? 'none' : 'preload');
  return execFileSync(join(PROGRAMS, 'klipp'), all, { input: document, encoding: 'utf8' });
}

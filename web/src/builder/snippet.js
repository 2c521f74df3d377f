import { bodyScope, FULL } from '../common/scopes.js';
import { nearestLanguage } from '../host/languages.js';
import { AROUND } from './frame.js';

/**
 * What `klipp snippet` prints, byte for byte (core/cli/snippet.cpp; tests/cli/printer.test.mjs compares them). A module that has the
 * command in it would have to bring every language's tags and 20 KB for what these lines do.
 *
 * @typedef {object} Call
 * @property {string} kind "card" …
 * @property {string} cdn where the folders of build/dist are
 * @property {string} [src] of the document
 * @property {string} [markup] address of what the publisher made ready of it
 * @property {string} [url] where the fallback leads
 * @property {string} [title] what it says
 * @property {'element' | 'script' | 'react'} [form]
 * @property {boolean} [hints] whether the page asks for everything early
 * @property {string} [language] that the widget's words will be in
 * @property {[name: string, value: string][]} attributes of the element beside `src`, as the command's options are called
 * @property {string} [accent]
 * @property {string} [font]
 *
 * @typedef {object} Release the files of one build, as klipp::cli::Release
 * @property {string} folder
 * @property {string} [integrity] of klipp.js; without it files may change, and have their own names
 * @property {Record<string, string>} [names]
 */

const ENTITIES = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '\n', '\0': '\ufffd' });

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"\r\0]/g, (character) => ENTITIES[character]);

/** @param {string} name @param {string} value */
const attribute = (name, value) => ` ${name}="${escaped(value)}"`;

/** @param {string} url */
const addressOf = (url) => new URL(url).href;

/** @param {Call} call @param {string} name */
const valueOf = ({ attributes }, name) => attributes.find(([each]) => each === name)?.[1] ?? '';

/** @param {Call} call @param {Release} release @param {string} name */
function served({ cdn }, { folder, names }, name) {
  return addressOf(`${cdn.replace(/\/?$/, '/')}${folder}/${names ? names[name] : name}`);
}

/** @type {Record<string, string[]>} */
const SCRIPTS = { article: ['article.js', 'signup.js'], signup: ['signup.js'], share: ['share.js'] };

/** @param {Call} call */
function moduleOf(call) {
  if (call.markup) return [];
  if (!call.src) return ['klipp-share.wasm'];
  const read = (/** @type {string} */ name) => (name === 'src' ? call.src ?? '' : valueOf(call, name));
  const scope = bodyScope(/** @type {any} */ ({ getAttribute: read }));
  if (scope !== undefined && scope !== FULL) return ['klipp-html.wasm'];
  if (call.kind !== 'article') return ['klipp-lite.wasm'];
  return scope === undefined ? [] : ['klipp.wasm'];
}

/**
 * The files that klipp.js asks for, as klipp::cli::files_of.
 *
 * @param {Call} call
 */
export function filesOf(call) {
  if (valueOf(call, 'isolation') === 'frame') return ['frame.js'];
  const language = !call.markup && call.language && nearestLanguage(call.language, KLIPP_LANGUAGES.split(','));
  const isThemed = /[a-z]/.test(valueOf(call, 'theme').replace(/light|dark/, ''));
  return [
    ...moduleOf(call),
    ...(language ? [`language-${language}.txt`] : []),
    isThemed ? 'themed.css' : call.src ? 'klipp.css' : 'share.css',
    ...(call.src || call.markup ? ['reader.js'] : []),
    ...(SCRIPTS[call.kind] ?? []),
  ];
}

/** @param {Call} call @param {Release} release */
function hints(call, release) {
  const fetched = ' as="fetch" crossorigin referrerpolicy="strict-origin"';
  const tag = (/** @type {string} */ rel, /** @type {string} */ more, /** @type {string} */ url) => `<link${attribute('rel', rel)}${more}${attribute('href', url)}>\n`;
  const files = filesOf(call).map((file) => (file.endsWith('.js') ? tag('modulepreload', '', served(call, release, file)) : tag('preload', fetched, served(call, release, file))));
  const isFramed = valueOf(call, 'isolation') === 'frame';
  const shown = call.markup || call.src;
  return files.join('') + (shown && !isFramed ? tag('preload', fetched, addressOf(shown)) : '');
}

/** @param {Call} call @param {string} prefix */
function attributes(call, prefix) {
  const own = call.attributes.map(([name, value]) => attribute(prefix + (name === 'title' ? 'share-title' : name), value));
  const eager = call.hints && call.form !== 'react' ? attribute(`${prefix}loading`, 'eager') : '';
  const addresses = [['src', call.src], ['markup', call.markup]].map(([name, url]) => (url ? attribute(prefix + name, addressOf(url)) : ''));
  return [...addresses, ...own].join('') + eager;
}

/** @param {Call} call @param {string} [more] */
function fallback(call, more = '') {
  if (!call.src && !call.url) return '';
  const address = call.url ? addressOf(call.url) : new URL('/', call.src).href;
  return `<a${attribute('href', address)}${more}>${escaped(call.title || address)}</a>`;
}

/** @param {Call} call @param {Release} release @param {string} more */
function scriptTag(call, release, more) {
  const crossOrigin = call.form === 'react' ? 'crossOrigin' : 'crossorigin';
  const held = release.integrity ? attribute('integrity', release.integrity) + attribute(crossOrigin, 'anonymous') : '';
  return `<script async${attribute('src', served(call, release, 'klipp.js'))}${held}${more}></script>`;
}

/** @param {import('./frame.js').Framed} framed */
export function frame({ attributes: own, style }) {
  const all = [...own, ['style', style]].map(([name, value]) => attribute(name, value));
  return `<div${attribute('style', AROUND)}><iframe${all.join('')}></iframe></div>\n`;
}

/** @param {Call} call @returns {[string, string][]} */
export function styleOf({ accent, font }) {
  return /** @type {[string, string][]} */ ([['--klipp-accent', accent], ['--klipp-font', font]]).filter(([, value]) => value);
}

/** @param {Call} call */
function element(call) {
  const style = styleOf(call).map(([name, value]) => `${name}: ${value}`);
  const styles = style.length ? attribute('style', style.join('; ')) : '';
  return `<klipp-${call.kind}${attributes(call, '')}${styles}>${fallback(call)}</klipp-${call.kind}>\n`;
}

/** @param {Call} call @param {Release} release */
function react(call, release) {
  const plain = (/** @type {string} */ text) => text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
  const style = styleOf(call).map(([name, value]) => `'${name}': '${value}'`);
  const styles = style.length ? ` style={{ ${style.join(', ')} }}` : '';
  return `<>\n  ${scriptTag(call, release, '')}\n  <klipp-${call.kind}${plain(attributes(call, ''))}${styles}>${plain(fallback(call))}</klipp-${call.kind}>\n</>\n`;
}

/**
 * @param {Call} call
 * @param {Release} release
 */
export function snippet(call, release) {
  if (call.form === 'react') return react(call, release);
  const hinted = call.hints ? hints(call, release) : '';
  if (call.form !== 'script') return `${scriptTag(call, release, '')}\n${hinted}${element(call)}`;
  const wanted = ` data-cfasync="false" nowprocket${attribute('data-klipp', call.kind)}${attributes(call, 'data-')}`;
  return `${hinted}${scriptTag(call, release, wanted)}${fallback(call, attribute('data-klipp-link', call.src ? addressOf(call.src) : ''))}\n`;
}

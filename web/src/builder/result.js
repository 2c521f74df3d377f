import { FORMATS } from './find.js';
import { frameOf } from './frame.js';
import { filesOf, frame, snippet, styleOf } from './snippet.js';

/**
 * @typedef {import('./snippet.js').Call} Call
 * @typedef {import('./snippet.js').Release} Release
 * @typedef {import('./choices.js').Choices} Choices
 * @typedef {import('./find.js').Found} Found
 * @typedef {import('../../dist.mjs').Manifest} Manifest
 */

/** Which options of a widget's element are choices here, as the command's help has them. @type {Record<string, string[]>} */
const OPTIONS = {
  article: ['view', 'heading-level'],
  card: ['layout', 'heading-level'],
  feed: ['layout', 'limit', 'lead', 'heading', 'heading-level'],
  share: ['networks', 'buttons'],
  signup: ['heading-level', 'fields'],
};

/** @param {Choices} choices */
const themeOf = ({ theme, scheme }) => [theme, scheme].filter(Boolean).join(' ');

/**
 * What is asked of the printer.
 *
 * @param {Choices} choices
 * @param {Found | undefined} found
 * @param {{ cdn: string, publisher: string }} addresses
 * @returns {Call}
 */
export function callOf(choices, found, { cdn, publisher }) {
  const { kind, lang, isolation, coloured, accent, font } = choices;
  /** @type {[string, string][]} */
  const attributes = OPTIONS[kind].filter((name) => choices[name]).map((name) => [name, choices[name]]);
  if (lang) attributes.push(['lang', lang]);
  if (themeOf(choices)) attributes.push(['theme', themeOf(choices)]);
  if (isolation && kind !== 'share') attributes.push(['isolation', isolation]);
  if (found?.src) attributes.push(['format', found.format]);
  const isShare = kind === 'share' && !found?.src;
  if (isShare && found?.url) attributes.unshift(['url', found.url]);
  return {
    kind,
    cdn,
    src: found?.src,
    markup: choices.markup && mayBeReady(choices, publisher, found) ? markupOf(kind, attributes, publisher, found) : undefined,
    url: found?.url,
    title: found?.title,
    form: choices.as === 'script' || choices.as === 'react' ? choices.as : 'element',
    hints: Boolean(choices.early),
    language: lang || found?.language,
    attributes,
    accent: coloured ? accent : '',
    font,
  };
}

/**
 * Whether the publisher can have the widget ready made.
 *
 * @param {Choices} choices
 * @param {string} publisher
 * @param {Found} [found]
 */
export const mayBeReady = ({ as, kind, isolation }, publisher, found) => isElement(as) && (!isolation || kind === 'share') && Boolean(ownName(publisher, found));

/** Whether the snippet has an element of Klipp's that its script makes. @param {string} as */
export const isElement = (as) => /^(element|script|react)$/.test(as);

/** @param {string} kind @param {Call['attributes']} attributes @param {string} publisher @param {Found} [found] */
function markupOf(kind, attributes, publisher, found) {
  const query = queryOf(attributes, ['format', 'isolation', 'theme']);
  return `${originOf(publisher)}/markup/${kind}/${ownName(publisher, found)}${query && '?'}${query}`;
}

/** What a server is asked to render with. @param {Call['attributes']} attributes @param {string[]} but */
const queryOf = (attributes, but) => new URLSearchParams(attributes.filter(([name]) => !but.includes(name))).toString();

/** @param {Manifest} manifest of the version's folder @returns {Release} */
export function pinned({ folder, files }) {
  return { folder, integrity: files['klipp.js'].integrity, names: Object.fromEntries(Object.entries(files).map(([own, { name }]) => [own, name])) };
}

/** @param {string} url */
const originOf = (url) => new URL(url).origin;

/** @param {string[]} origins */
const listed = (...origins) => [...new Set(origins)].join(' ');

/**
 * What a page's policy has to allow (web/PARTNERS.md, Policies).
 *
 * @param {Call} call
 * @param {string} as the snippet's form
 * @param {string[]} pictures origins
 */
export function policyOf(call, as, pictures) {
  const cdn = originOf(call.cdn);
  const news = call.src ? [originOf(call.src)] : [];
  if (as === 'frame') return `frame-src ${listed(...news)}; style-src-attr 'unsafe-inline'`;
  if (as === 'shadow') return [`script-src ${cdn}`, `style-src ${cdn}`, `img-src ${listed(...news, ...pictures)}`].join('; ');
  const style = as === 'element' && styleOf(call).length ? ["style-src-attr 'unsafe-inline'"] : [];
  if (call.attributes.some(([name, value]) => name === 'isolation' && value === 'frame')) return [`script-src ${cdn}`, `frame-src ${listed(...news)}`, ...style].join('; ');
  const images = call.src && call.kind !== 'share' ? [`img-src ${listed(...news, ...pictures)}`] : [];
  const compiles = call.markup ? '' : " 'wasm-unsafe-eval'";
  return [`script-src ${cdn}${compiles}`, `connect-src ${listed(...news, cdn)}`, ...images, ...style].join('; ');
}

/** What readers download of the CDN, compressed. @param {Call} call @param {string} as @param {Manifest} manifest */
export function bytesOf(call, as, { files }) {
  const names = as === 'shadow' ? ['klipp.js', filesOf(call).find((name) => name.endsWith('.css')) ?? ''] : ['klipp.js', ...filesOf(call)];
  return names.reduce((sum, name) => sum + (files[name]?.brotli ?? 0), 0);
}

/** The name of the publisher's own document that this is; empty if it is another's. @param {string} publisher @param {Found} [found] */
export function ownName(publisher, found) {
  if (!publisher || !found || originOf(found.src) !== originOf(publisher)) return '';
  return /\/documents\/([^/]+)\.json$/.exec(new URL(found.src).pathname)?.[1] ?? '';
}

/**
 * The snippet, and the frame that it is; or the name of a word that says why there is none.
 *
 * @typedef {{ text: string, framed?: import('./frame.js').Framed } | { word: string }} Printed
 *
 * @param {Call} call
 * @param {Choices} choices
 * @param {Release} release
 * @param {{ publisher: string, found?: Found }} context
 * @returns {Promise<Printed>}
 */
export async function textOf(call, { as, scheme }, release, { publisher, found }) {
  const name = ownName(publisher, found);
  if ((as === 'script' || as === 'shadow') && styleOf(call).length) return { word: 'not_together' };
  if (isElement(as)) return { text: snippet(call, release) };
  if (!name || (as !== 'shadow' && !found?.kinds.includes('card'))) return { word: 'only_here' };
  if (as === 'shadow') return readText(`${originOf(publisher)}/prerendered/${call.kind}/${name}?${queryOf(call.attributes, ['format', 'isolation'])}`);
  const framed = await frameOf(originOf(publisher), name, scheme || 'light');
  if (!framed) return { word: 'only_here' };
  const page = `${originOf(publisher)}/articles/${name}`;
  return { text: as === 'frame' ? frame(framed) : page + (scheme ? `?theme=${scheme}` : ''), framed };
}

/** @param {string} url @returns {Promise<Printed>} */
async function readText(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with ${response.status}`);
  return { text: await response.text() };
}

/** @param {string} format */
export const formatName = (format) => FORMATS[format] ?? format;

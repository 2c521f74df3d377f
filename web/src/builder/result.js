import { FORMATS } from './find.js';
import { filesOf, snippet, styleOf } from './snippet.js';

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
 * @param {string} cdn
 * @returns {Call}
 */
export function callOf(choices, found, cdn) {
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
  if (as === 'frame') return `frame-src ${listed(...news)}`;
  if (as === 'shadow') return [`script-src ${cdn}`, `style-src ${cdn}`, `img-src ${listed(...news, ...pictures)}`].join('; ');
  const style = as === 'element' && styleOf(call).length ? ["style-src-attr 'unsafe-inline'"] : [];
  if (call.attributes.some(([name, value]) => name === 'isolation' && value === 'frame')) return [`script-src ${cdn}`, `frame-src ${listed(...news)}`, ...style].join('; ');
  const images = call.src && call.kind !== 'share' ? [`img-src ${listed(...news, ...pictures)}`] : [];
  return [`script-src ${cdn} 'wasm-unsafe-eval'`, `connect-src ${listed(...news, cdn)}`, ...images, ...style].join('; ');
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
 * The snippet; or the name of a word that says why there is none.
 *
 * @param {Call} call
 * @param {Choices} choices
 * @param {Release} release
 * @param {{ publisher: string, found?: Found }} context
 * @returns {Promise<{ text: string } | { word: string }>}
 */
export async function textOf(call, { as, scheme }, release, { publisher, found }) {
  const name = ownName(publisher, found);
  if ((as === 'script' || as === 'shadow') && styleOf(call).length) return { word: 'not_together' };
  if (as === 'element' || as === 'script' || as === 'react') return { text: snippet(call, release) };
  if (!name || (as !== 'shadow' && !found?.kinds.includes('card'))) return { word: 'only_here' };
  const page = `${originOf(publisher)}/articles/${name}`;
  if (as === 'address') return { text: page + (scheme ? `?theme=${scheme}` : '') };
  if (as === 'shadow') return readText(`${originOf(publisher)}/prerendered/${call.kind}/${name}?${shadowQuery(call)}`);
  const answer = await fetch(`${originOf(publisher)}/oembed?url=${encodeURIComponent(page)}&theme=${scheme || 'light'}`);
  return answer.ok ? { text: `${frameIn((await answer.json()).html)}\n` } : { word: 'only_here' };
}

/** Without the quotation, which is WordPress's. @param {string} html */
const frameIn = (html) => html.slice(Math.max(html.indexOf('<iframe'), 0));

/** @param {Call} call */
const shadowQuery = ({ attributes }) => new URLSearchParams(attributes.filter(([name]) => name !== 'format' && name !== 'isolation'));

/** @param {string} url @returns {Promise<{ text: string } | { word: string }>} */
async function readText(url) {
  const response = await fetch(url);
  return response.ok ? { text: await response.text() } : { word: 'not_together' };
}

/** @param {string} format */
export const formatName = (format) => FORMATS[format] ?? format;

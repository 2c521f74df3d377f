/**
 * Policies of partners' pages, as real headers, and the rungs of the ladder under each: what the page has to allow for
 * a rung and no more, and the same four widgets on it. web/PARTNERS.md has the same list as a table.
 */
import { MODULES } from '../support/render.mjs';
import { partnerPage } from './pages.mjs';
import { prerender as prerenderOne, readyMarkup } from './prerender.mjs';

/** @typedef {{ cdn: string, news: string }} Origins of klipp.js, and of the document with its pictures and frames */
/** @typedef {Record<string, string>} Directives of a Content-Security-Policy, by name */

/**
 * @typedef {object} Rung
 * @property {(at: Origins) => Directives} needs beside `default-src 'none'`; `data:` is for the page's own icon
 * @property {(at: Origins, page: Policy, document: string) => string} widgets four, of one document
 * @property {string[]} loads of MODULES, and their scripts: what the page fetches
 * @property {string[]} violations that are reported
 */

/**
 * @typedef {object} Policy
 * @property {(directives: Directives) => Directives} [csp] what it makes of the least
 * @property {Record<string, string>} [headers] beside that
 * @property {string} [nonce] on scripts and styles
 * @property {string} [stylesheet] of prerendered markup; klipp.css of the CDN unless told otherwise
 */

/** Where the document lies at `news`. */
export const DOCUMENT = '/documents/a.json';

const FULL = MODULES[2];

const KINDS = ['article', 'card', 'share', 'signup'];

/** @param {string} attributes @param {Origins} at */
const elements = (attributes, { news }) => {
  const src = `loading="eager" src="${news}${DOCUMENT}" ${attributes}`;
  return `<klipp-article ${src} format="klipp"><div slot="ad-topp">Kjøp ost</div></klipp-article><klipp-card ${src}></klipp-card>
    <klipp-share loading="eager" ${attributes && src}></klipp-share><klipp-signup ${src}></klipp-signup>`;
};

/** As `klipp render` prints them. @param {Origins} at @param {Policy} policy @param {string} document */
function prerendered({ cdn, news }, { nonce, stylesheet = `${cdn}/v1/klipp.css` }, document) {
  return prerender(news, document, ['--stylesheet', stylesheet, ...(nonce ? ['--nonce', nonce] : [])]);
}

/**
 * The four widgets as `klipp render` prints them.
 *
 * @param {string} news
 * @param {string} document
 * @param {string[]} words more of the command
 */
export function prerender(news, document, words) {
  return KINDS.map((kind) => prerenderOne(kind, document, `${news}${DOCUMENT}`, words).replace(`<klipp-${kind}`, '$& loading="eager"')).join('');
}

/** Where the publisher has the four ready made. @param {string} news @param {string} document */
export function readyRoutes(news, document) {
  return Object.fromEntries(KINDS.map((kind) => [`/markup/${kind}`, { body: readyMarkup(kind, document, `${news}${DOCUMENT}`) }]));
}

/** @type {Record<string, Rung>} */
export const RUNGS = {
  Prerendered: {
    needs: ({ cdn, news }) => ({ 'script-src': cdn, 'style-src': cdn, 'img-src': `${news} data:` }),
    widgets: prerendered,
    loads: [],
    violations: [],
  },
  ReadyMarkup: {
    needs: ({ cdn, news }) => ({ 'script-src': cdn, 'connect-src': `${news} ${cdn}`, 'img-src': `${news} data:` }),
    widgets: (at) => KINDS.map((kind) => `<klipp-${kind} loading="eager" src="${at.news}${DOCUMENT}" markup="${at.news}/markup/${kind}"></klipp-${kind}>`).join(''),
    loads: [],
    violations: [],
  },
  WebAssembly: {
    needs: ({ cdn, news }) => ({ 'script-src': `${cdn} 'wasm-unsafe-eval'`, 'connect-src': `${news} ${cdn}`, 'img-src': `${news} data:` }),
    widgets: (at) => elements('', at),
    loads: [FULL],
    violations: [],
  },
  JavaScript: {
    needs: ({ cdn, news }) => ({ 'script-src': cdn, 'connect-src': `${news} ${cdn}`, 'img-src': `${news} data:` }),
    widgets: (at) => elements('', at),
    loads: [`${FULL}.js`],
    violations: ['script-src wasm-eval'], // one, of finding out
  },
  Frame: {
    needs: ({ cdn, news }) => ({ 'script-src': cdn, 'frame-src': news, 'img-src': 'data:' }),
    widgets: (at) => elements('isolation="frame"', at),
    loads: [], // by the page; the frames have policies of their own
    violations: [],
  },
};

/** @type {Record<string, Policy>} */
export const POLICIES = {
  TheLeast: {},
  NoncesAlone: {
    nonce: 'abc',
    csp: (least) => ({ ...least, 'script-src': least['script-src'].replace(/^\S+/, "'nonce-abc' 'strict-dynamic'"), 'base-uri': "'none'" }),
  },
  TrustedTypes: { csp: (least) => ({ ...least, 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" }) },
  OwnStylesOnly: { csp: (least) => ({ ...least, 'style-src': "'self'" }), stylesheet: '/klipp.css' },
  IsolatedByRequireCorp: { headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' } },
  IsolatedByCredentialless: { headers: { 'Cross-Origin-Embedder-Policy': 'credentialless', 'Cross-Origin-Opener-Policy': 'same-origin' } },
  SandboxWithoutOrigin: { csp: (least) => ({ ...least, sandbox: 'allow-scripts' }) },
};

/**
 * A page under a policy with widgets of a rung.
 *
 * @param {Policy} policy
 * @param {Rung} rung
 * @param {Origins} at
 * @param {string} document
 * @returns {import('../support/site.mjs').Answer}
 */
export function pageUnder(policy, rung, at, document) {
  const nonce = policy.nonce ? ` nonce="${policy.nonce}"` : '';
  const head = `<script${nonce} async src="${at.cdn}/v1/klipp.js"></script>`;
  const least = { 'default-src': "'none'", ...rung.needs(at), 'report-uri': '/reports' };
  return partnerPage(rung.widgets(at, policy, document), { head, headers: { ...headerOf(policy.csp?.(least) ?? least), ...policy.headers } });
}

/** @param {Directives} directives */
export function headerOf(directives) {
  return { 'Content-Security-Policy': Object.entries(directives).map((words) => words.join(' ')).join('; ') };
}

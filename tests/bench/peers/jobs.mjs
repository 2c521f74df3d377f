/** What is compared: for each job the pages of peers, as their own documentation or a partner's own hand has them, and Klipp's. */
import { ARTICLE, pageWith, pasted, SHARED, WAYS, WIDGETS } from '../klipp_pages.mjs';

/**
 * @typedef {object} Variant one page that does a job
 * @property {string} name of the peer, or Klipp's way
 * @property {'peer' | 'hinted peer' | 'klipp'} side
 * @property {import('../../support/site.mjs').Answer} page
 * @property {string[]} path to the element that has to stand on the page: each selector but the last finds an element whose shadow
 *     root, frame or self the next one is looked for in
 */

/**
 * @typedef {object} Job
 * @property {string} text what the element has to say, or a label of its
 * @property {Variant[]} variants
 */

/** @typedef {{ name: string, script: string, style?: string, widget: string, path: string[], document?: string }} Peer */

/** A peer's page, and where it loads a document another with a hint at that. @param {Peer} peer @param {string} news origin @returns {Variant[]} */
function peerVariants({ name, script, style = '', widget, path, document }, news) {
  const hint = document ? `<link rel="preload" as="fetch" crossorigin href="${news}/${document}">` : '';
  /** @param {Variant['side']} side @param {string} more @returns {Variant} */
  const variant = (side, more) => ({ name, side, path, page: pageWith(widget, `${style}${more}${script}`) });
  return hint ? [variant('peer', ''), variant('hinted peer', hint)] : [variant('peer', '')];
}

/** @param {string} widget @param {string} news origin @returns {Variant[]} */
function klippVariants(widget, news) {
  // The goal for ready markup without hints is the article's alone.
  const ways = WAYS.filter((way) => way !== 'ready markup alone' || widget === 'article');
  return ways.map((way) => ({ name: way, side: 'klipp', path: WIDGETS[widget].path, page: pageWith(pasted(widget, way, news)) }));
}

const ARTICLE_STYLE = '<style>[data-article] { max-width: 42rem; line-height: 1.5 } [data-article] img { width: 100%; height: auto } .kicker, .byline, figcaption { color: #555; font-size: 0.9em } .lead { font-weight: bold }</style>';
const CARD_STYLE = '<style>[data-card] { max-width: 24rem; border: 1px solid #ccc; border-radius: 8px; overflow: hidden; line-height: 1.4 } [data-card] img { width: 100%; height: auto } [data-card] div { padding: 1rem } .kicker, .byline { color: #555; font-size: 0.9em }</style>';

/** @param {string} news @returns {Peer[]} */
function articlePeers(news) {
  const inPage = (/** @type {string} */ file) => ({
    script: `<script defer src="${news}/peers/${file}.js"></script>`,
    style: ARTICLE_STYLE,
    widget: `<div data-article="${news}/article.json"></div>`,
    path: ['[data-article]'],
    document: 'article.json',
  });
  return [
    { name: 'marked + DOMPurify', ...inPage('article_marked') },
    { name: 'markdown-it + DOMPurify', ...inPage('article_markdown_it') },
    {
      name: 'Lit + DOMPurify, HTML',
      script: `<script async src="${news}/peers/article_lit.js"></script>`,
      widget: `<lit-article src="${news}/article_html.json"></lit-article>`,
      path: ['lit-article'],
      document: 'article_html.json',
    },
  ];
}

/** @param {string} news @returns {Peer[]} */
function cardPeers(news) {
  const document = 'article.json';
  return [
    {
      name: 'Lit',
      script: `<script async src="${news}/peers/card_lit.js"></script>`,
      widget: `<lit-card src="${news}/${document}"></lit-card>`,
      path: ['lit-card', 'h2'],
      document,
    },
    {
      name: 'fetch + DOMPurify',
      script: `<script defer src="${news}/peers/card_fetch.js"></script>`,
      style: CARD_STYLE,
      widget: `<div data-card="${news}/${document}"></div>`,
      path: ['[data-card] h2'],
      document,
    },
  ];
}

/** @param {string} news @returns {Peer[]} */
function sharePeers(news) {
  const { url, title, networks } = SHARED;
  const links = networks.map((name) => `<a class="${name}" aria-label="${name[0].toUpperCase()}${name.slice(1)}"></a>`).join('');
  const services = JSON.stringify(networks.map((name) => (name === 'email' ? 'mail' : name)));
  return [
    {
      name: 'shareon',
      style: `<link rel="stylesheet" href="${news}/peers/shareon.css">`,
      script: `<script src="${news}/peers/shareon.js" defer init></script>`,
      widget: `<div class="shareon" data-url="${url}" data-title="${title}">${links}</div>`,
      path: ['.shareon > .facebook[href]'],
    },
    {
      name: 'shariff',
      style: `<link rel="stylesheet" href="${news}/peers/shariff.css">`,
      script: '', // stands before the end of the body
      widget: `<div class="shariff" data-url="${url}" data-title="${title}" data-services='${services}'></div><script src="${news}/peers/shariff.js"></script>`,
      path: ['.shariff .facebook a[href]'],
    },
  ];
}

/** @param {string} news @param {{ heading: string, text: string }} signup @returns {Peer[]} */
function formPeers(news, { heading, text }) {
  const attributes = `data-title="${heading}" data-description="${text}" data-locale="nb" data-site="${news}/"`;
  return [
    {
      name: 'Ghost',
      script: '', // stands where the form is to be
      widget: `<div style="min-height: 360px"><script src="${news}/peers/signup-form.js" ${attributes} data-background-color="#eee" data-button-color="#036" async></script></div>`,
      path: ['.gh-signup-root iframe', 'body'],
    },
    {
      name: 'Lit',
      script: `<script async src="${news}/peers/form_lit.js"></script>`,
      widget: `<lit-form src="${news}/signup.json"></lit-form>`,
      path: ['lit-form', 'form'],
      document: 'signup.json',
    },
  ];
}

/**
 * By name.
 *
 * @param {string} news origin of the news site, which is the CDN as well
 * @returns {Record<string, Job>}
 */
export function jobsOf(news) {
  const { content_markdown: markdown, signup } = ARTICLE._klipp;
  /** @param {string} widget @param {string} text @param {Peer[]} peers @returns {Job} */
  const job = (widget, text, peers) => ({ text, variants: [...peers.flatMap((peer) => peerVariants(peer, news)), ...klippVariants(widget, news)] });
  return {
    article: job('article', markdown.trim().slice(-40), articlePeers(news)),
    card: job('card', ARTICLE.title, cardPeers(news)),
    share: job('share', 'Facebook', sharePeers(news)),
    form: job('form', signup.heading, formPeers(news, signup)),
  };
}

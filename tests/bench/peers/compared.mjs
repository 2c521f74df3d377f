/** What `make compare` compares: the pages that have each peer's widget as its documentation says, and Klipp's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdnRoutes, examplePictures, json } from '../../browser/pages.mjs';
import { ROOT } from '../../browser/servers.mjs';
import { ARTICLE, newsRoutes, pasted, SHARED } from '../klipp_pages.mjs';
import { INSTALLED, peerRoutes } from './files.mjs';

/**
 * @typedef {object} Compared one widget
 * @property {string} name
 * @property {string} html that a partner pastes
 * @property {string} [head] what its documentation has in a page's head
 * @property {string[]} hosts that a page's policy names for it
 * @property {RegExp} expected what it says, or where it leads, once it is there
 * @property {boolean} [isServed] by a service that is out of reach, so that its content does not come
 */

/**
 * @typedef {object} Column
 * @property {string} name
 * @property {string} shows
 * @property {string} from whom or what its content comes
 * @property {string} licence
 * @property {Compared[]} widgets
 */

/** What the news site serves: everything of Klipp's, and the peers' files. @param {string} origin its own @returns {Promise<import('../../support/site.mjs').Routes>} */
export async function comparedRoutes(origin) {
  const iframely = { type: 'text/javascript; charset=utf-8', body: readFileSync(join(INSTALLED, '@iframely/embed.js/dist/embed.min.js')) };
  return { ...newsRoutes(origin), ...cdnRoutes(), ...examplePictures(), ...(await peerRoutes()), '/peers/embed.js': iframely, '/a.json': json(ARTICLE) };
}

/** As its package says. @param {string} name */
const licenceOf = (name) => JSON.parse(readFileSync(join(name ? join(INSTALLED, name) : ROOT, 'package.json'), 'utf8')).license;

/** @param {string} news @returns {Column} */
function klipp(news) {
  /** @param {string} name @param {RegExp} expected @param {import('../klipp_pages.mjs').Way} [way] @returns {Compared} */
  const widget = (name, expected, way = 'hints') => ({ name, html: pasted(name, way, news), hosts: [news], expected });
  const title = /Topplederforum/;
  return {
    name: 'Klipp',
    shows: 'articles, cards, feeds, share bars, forms',
    from: 'WordPress, Ghost, feeds, pages, [and more](#what-it-reads)',
    licence: licenceOf(''),
    widgets: [
      widget('card', title),
      { ...widget('card', title, 'prerendered'), name: 'prerendered card' },
      widget('article', title),
      widget('share', /Facebook/),
      widget('form', /E-post/),
    ],
  };
}

/** As "Embed code" of Ghost's settings writes it. @param {string} news @returns {Column} */
function ghost(news) {
  const { heading, text } = ARTICLE._klipp.signup;
  const colours = 'data-background-color="#08090c" data-text-color="#ffffff" data-button-color="#ff1a75" data-button-text-color="#ffffff"';
  const script = `<script src="${news}/peers/signup-form.js" ${colours} data-title="${heading}" data-description="${text}" data-site="${news}/" data-locale="nb" async></script>`;
  return {
    name: "Ghost's embed",
    shows: 'a signup form',
    from: 'one Ghost site',
    licence: licenceOf('@tryghost/signup-form'),
    widgets: [{ name: 'form', html: `<div style="height: 40vmin; min-height: 360px">${script}</div>`, hosts: [news], expected: new RegExp(heading) }],
  };
}

/** What WordPress itself gives others of a post. @param {import('../../wordpress/wordpress.mjs').WordPress} wordpress @returns {Promise<Column>} */
async function wordpressEmbed(wordpress) {
  const id = wordpress.posts.blocks;
  const { link, title } = await (await fetch(`${wordpress.origin}/wp-json/wp/v2/posts/${id}`)).json();
  const { html } = await (await fetch(`${wordpress.origin}/wp-json/oembed/1.0/embed?url=${encodeURIComponent(link)}`)).json();
  return {
    name: "WordPress's embed",
    shows: 'a card of a post',
    from: 'WordPress',
    licence: 'GPL-2.0-or-later',
    widgets: [{ name: 'card', html, hosts: [wordpress.origin], expected: new RegExp(title.rendered.slice(0, 10)) }],
  };
}

/** @param {string} news @returns {Column} */
function shareon(news) {
  const { url, title, networks } = SHARED;
  const links = networks.map((name) => `<a class="${name}"></a>`).join('');
  return {
    name: 'shareon',
    shows: 'a share bar',
    from: 'the page',
    licence: licenceOf('shareon'),
    widgets: [
      {
        name: 'share',
        head: `<link rel="stylesheet" href="${news}/peers/shareon.css"><script src="${news}/peers/shareon.js" defer init></script>`,
        html: `<div class="shareon" data-url="${url}" data-title="${title}">${links}</div>`,
        hosts: [news],
        expected: /facebook\.com/,
      },
    ],
  };
}

/** Whose cards only its service can make: what is seen is what its script does. @param {string} news @returns {Column} */
function iframely(news) {
  return {
    name: 'Iframely',
    shows: 'a card of a page, players',
    from: "any page, by Iframely's service",
    licence: `${licenceOf('@iframely/embed.js')} (script)`,
    widgets: [
      {
        name: 'card',
        html: `<div class="iframely-embed"><div class="iframely-responsive"><a data-iframely-url href="${SHARED.url}"></a></div></div><script async src="${news}/peers/embed.js?api_key=KEY&cdn=cdn.iframe.ly"></script>`,
        hosts: [news, 'https://cdn.iframe.ly'],
        expected: /./,
        isServed: true,
      },
    ],
  };
}

/** @param {string} news origin @param {import('../../wordpress/wordpress.mjs').WordPress} wordpress */
export const columnsOf = async (news, wordpress) => [klipp(news), await wordpressEmbed(wordpress), ghost(news), shareon(news), iframely(news)];

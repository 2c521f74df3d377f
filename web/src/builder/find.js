/**
 * Finds out what stands at an address: in the browser, as the widget will have to, and where that does not do by the publisher's
 * server, which reads what browsers may not.
 *
 * @typedef {object} Found
 * @property {string} src of a document that browsers read
 * @property {string} format as the attribute has it
 * @property {string[]} kinds that it can be shown as, the most likely first
 * @property {string} url of the page that it is of
 * @property {string} title
 * @property {string} language
 * @property {FormField[]} [fields] of its form, those that it can do without
 *
 * @typedef {{ name: string, label: string }} FormField one without a label is called by Klipp's own word
 *
 * @typedef {{ place: string, message: string, warning: boolean }} Problem
 *
 * @typedef {object} Look what the publisher's server says (examples/publisher/look.hpp)
 * @property {boolean} [busy] too much was asked of it; it said nothing
 * @property {string} [url] where redirects led
 * @property {string} [format]
 * @property {boolean} [readable] by browsers
 * @property {string[]} [addresses] where the page says that its articles are
 * @property {Problem[]} [problems]
 */

/** How a format is called. @type {Record<string, string>} */
export const FORMATS = { klipp: 'Klipp', 'json-feed': 'JSON Feed', wordpress: 'WordPress', ghost: 'Ghost', ninjs: 'ninjs', rss: 'RSS', atom: 'Atom', page: 'HTML' };

const PATIENCE_MS = 10_000;
const MOST_BYTES = 1024 * 1024;

/** What a server answers that others keep busy. */
const BUSY = [429, 503];

/** What cannot be shown: why, by the name of a word. */
export class NothingFound extends Error {
  /** @param {string} word @param {string} [format] */
  constructor(word, format = '') {
    super(word);
    this.format = format;
  }
}

/** @param {string} text @returns {URL} */
export function addressIn(text) {
  const whole = /^[\w.-]+\.[a-z]{2,}(:\d+)?(\/|$)/i.test(text.trim()) ? `https://${text.trim()}` : text.trim();
  try {
    const url = new URL(whole);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // falls through: it is none
  }
  throw new NothingFound('not_address');
}

/** @param {string} url @returns {Promise<any>} JSON; undefined if there is none that may be read, of which the console has the reason */
async function readJson(url) {
  try {
    const response = await get(url);
    const text = response.ok ? await response.text() : '';
    if (!response.ok || text.length > MOST_BYTES) throw new Error(response.ok ? 'more than 1 MB' : `status ${response.status}`);
    return JSON.parse(text);
  } catch (error) {
    console.info(`Klipp: no JSON for this page at ${url}: ${error}`);
    return undefined;
  }
}

/** @param {string} url */
const get = (url) =>
  fetch(url, {
    headers: { Accept: 'application/feed+json, application/json' },
    referrerPolicy: 'strict-origin',
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });

/** @param {any} value */
const isObject = (value) => typeof value === 'object' && value !== null;

/** @param {unknown} value */
const textOf = (value) => (typeof value === 'string' ? value : '');

/** Of a title as WordPress has it, in HTML. @param {string} html */
const plainText = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) => String.fromCodePoint(Math.min(parseInt(digits, hex ? 16 : 10) || 0xfffd, 0x10ffff)))
    .replace(/&(amp|lt|gt|quot|nbsp|hellip);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', hellip: '…' })[/** @type {'amp'} */ (name)] ?? '')
    .trim();

/** @param {any} item of JSON Feed */
function isOwn(item) {
  return !item?.content_html || isObject(item._klipp) && Boolean(item._klipp.content_markdown);
}

/** @param {any} item of JSON Feed @returns {string[]} */
function kindsOfItem(item) {
  const hasForm = Boolean(item._klipp?.signup?.action);
  const hasTitle = Boolean(item.title);
  return [...(hasTitle ? ['card', 'article'] : []), ...(item.url ? ['share'] : []), ...(hasForm ? ['signup'] : [])];
}

/** Of the fields that a form can do without, those that `fields` can name. @param {any} signup @returns {FormField[]} */
function fieldsOf(signup) {
  const fields = Array.isArray(signup?.fields) ? signup.fields.filter(isObject) : [];
  const own = fields.map((/** @type {any} */ { name, label, required }) => ({ name: required === true ? '' : textOf(name), label: textOf(label) }));
  const known = signup?.name === true ? [{ name: 'name', label: '' }] : [];
  return [...known, ...own.filter((/** @type {FormField} */ { name, label }) => label && /^[^,\s]+$/.test(name))];
}

/** @param {any} json @param {string} src @returns {Found | undefined} */
function describeFeed(json, src) {
  const items = Array.isArray(json?.items) ? json.items : [json];
  if (!items.every(isObject) || (!Array.isArray(json?.items) && !json?.title && !json?._klipp)) return undefined;
  const format = items.every(isOwn) ? 'klipp' : 'json-feed';
  const isFeed = Array.isArray(json.items);
  const url = textOf(isFeed ? json.home_page_url : json.url);
  const kinds = isFeed ? ['feed'] : kindsOfItem(json);
  return { src, format, kinds, url, title: textOf(json.title), language: textOf(isFeed ? items[0]?.language ?? json.language : json.language), fields: isFeed ? [] : fieldsOf(json._klipp?.signup) };
}

/** @param {any} json @param {string} src @returns {Found | undefined} */
function describeWordPress(json, src) {
  const posts = Array.isArray(json) ? json : [json];
  if (!posts.length || !posts.every((post) => isObject(post) && isObject(post.title) && typeof post.title.rendered === 'string')) return undefined;
  const isFeed = Array.isArray(json);
  const home = textOf(posts[0].link) && new URL('/', posts[0].link).href;
  const common = { src, format: 'wordpress', language: '' };
  if (isFeed) return { ...common, kinds: ['feed'], url: home, title: new URL(home || src).host };
  return { ...common, kinds: ['card', 'article', 'share'], url: textOf(json.link), title: plainText(json.title.rendered) };
}

/** @param {any} json @param {string} src @returns {Found | undefined} */
function describeGhost(json, src) {
  const posts = json?.posts ?? json?.pages;
  if (!Array.isArray(posts) || !isObject(posts[0])) return undefined;
  const [{ url, title }] = posts;
  const isOne = posts.length === 1;
  return { src, format: 'ghost', kinds: isOne ? ['card', 'article', 'share', 'feed'] : ['feed'], url: isOne ? textOf(url) : new URL('/', textOf(url) || src).href, title: isOne ? textOf(title) : new URL(src).host, language: '' };
}

/** @param {any} json @param {string} src @returns {Found | undefined} */
function describeNinjs(json, src) {
  if (!isObject(json) || !(json.headline || json.headlines || json.body_xhtml || json.bodies)) return undefined;
  const headline = textOf(json.headline) || textOf(json.headlines?.[0]?.value);
  return { src, format: 'ninjs', kinds: ['card', 'article', 'share'], url: textOf(json.uri), title: headline, language: textOf(json.language) };
}

/**
 * @param {any} json
 * @param {string} src where it came from
 * @returns {Found | undefined}
 */
export function describe(json, src) {
  const found = describeWordPress(json, src) ?? describeGhost(json, src) ?? describeNinjs(json, src) ?? (isObject(json) ? describeFeed(json, src) : undefined);
  if (!found?.kinds.length) return undefined;
  try {
    found.url = found.url && new URL(found.url, src).href;
  } catch {
    found.url = '';
  }
  return found;
}

/** @param {string} url */
const tryAddress = async (url) => describe(await readJson(url), url);

/** The last part of a page's address, by which a site knows it, percent-encoded. @param {URL} page */
const slugOf = (page) => page.pathname.split('/').filter(Boolean).pop();

/** Of WordPress: the post that a page of the site is, or else the latest. @param {string} posts their address @param {URL} page */
async function tryWordPress(posts, page) {
  const url = new URL(posts);
  const slug = slugOf(page);
  if (slug) {
    url.searchParams.delete('per_page');
    url.searchParams.set('slug', slug);
    const [post] = [await readJson(url.href)].flat();
    const self = post?.id && textOf(post._links?.self?.[0]?.href);
    const found = self && (await tryAddress(`${self}${self.includes('?') ? '&' : '?'}_embed=1`));
    if (found) return found;
  }
  return await tryAddress(posts);
}

/** Of Ghost, likewise; it has pages beside its posts. @param {string} posts their address @param {URL} page */
async function tryGhost(posts, page) {
  const slug = slugOf(page);
  for (const list of slug ? ['posts', 'pages'] : []) {
    const found = await tryAddress(posts.replace(/posts\/(?=\?)/, `${list}/slug/${slug}/`).replace(/&limit=\d+/, ''));
    if (found) return found;
  }
  return await tryAddress(posts);
}

/** @param {string} url @param {URL} page */
function tryFeed(url, page) {
  if (/\/wp\/v2\/posts/.test(url)) return tryWordPress(url, page);
  return /\/ghost\/api\/content\/posts\//.test(url) ? tryGhost(url, page) : tryAddress(url);
}

/**
 * @param {string} url
 * @param {string} publisher whose server looks
 * @returns {Promise<Look>}
 */
export async function look(url, publisher) {
  if (!publisher) return {};
  try {
    const response = await get(new URL(`/builder/look?url=${encodeURIComponent(url)}`, publisher).href);
    const said = await response.json();
    if (response.ok) return said;
    console.info(`Klipp: the publisher has not looked at ${url}: ${said.error}`);
    return { busy: BUSY.includes(response.status) };
  } catch (error) {
    console.warn(`Klipp: the publisher did not say what is at ${url}: ${error}`);
    return {};
  }
}

/**
 * @param {string} text what somebody pasted
 * @param {string} publisher address of the server that this page is of; empty if it is of none
 * @returns {Promise<Found>}
 * @throws {NothingFound}
 */
export async function find(text, publisher) {
  const url = addressIn(text);
  const own = url.origin === publisher.replace(/\/$/, '') && /^\/articles\/([^/]+)$/.exec(url.pathname);
  const direct = await tryAddress(own ? `${url.origin}/documents/${own[1]}.json` : url.href);
  if (direct) return direct;
  const guess = await tryWordPress(`${url.origin}/wp-json/wp/v2/posts?_embed=1&per_page=20`, url);
  if (guess) return guess;
  const seen = await look(url.href, publisher);
  for (const address of seen.addresses ?? []) {
    const found = await tryFeed(address, url);
    if (found) return found;
  }
  if (seen.busy) throw new NothingFound('busy');
  if (seen.format === 'page') throw new NothingFound('nothing');
  if (seen.format && !seen.readable) throw new NothingFound('not_for_browsers', seen.format);
  throw new NothingFound(seen.url && !seen.format ? 'nothing' : 'unreachable');
}

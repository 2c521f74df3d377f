import { once } from '../common/promises.js';
import { plain } from '../common/plain.js';
import { expectSuccess, request } from './request.js';

/**
 * Makes the function that gives a page's documents the one style sheet all widgets share. The text is fetched once;
 * a sheet belongs to its document, so an element that was moved into another one (a frame's) gets that one's own.
 *
 * @param {string} url of klipp.css
 * @returns {(page: Document) => Promise<CSSStyleSheet>} rejects with a KlippError: "network", "http", "timeout"
 */
export function sharedStyleSheet(url) {
  const text = once(() => request(url, (response) => expectSuccess(response).text()));
  /** @type {WeakMap<Document, CSSStyleSheet>} */
  const sheets = new WeakMap();
  return async (page) => {
    const css = await text();
    const sheet = sheets.get(page) ?? makeSheet(page, css);
    sheets.set(page, sheet);
    return sheet;
  };
}

/**
 * @param {Document} page
 * @param {string} css
 */
function makeSheet(page, css) {
  const { CSSStyleSheet } = /** @type {Window & typeof globalThis} */ (plain(page).defaultView ?? window);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

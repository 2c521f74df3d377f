import { plain } from '../common/plain.js';

/** The style of what gallery.js adds, for each document. @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/**
 * A sheet that a script makes is one that no policy of a page forbids.
 *
 * @param {Document} page
 */
export function sheetOf(page) {
  const known = sheets.get(page);
  if (known) return known;
  const { CSSStyleSheet } = /** @type {Window & typeof globalThis} */ (plain(page).defaultView ?? window);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(KLIPP_GALLERY_STYLES);
  sheets.set(page, sheet);
  return sheet;
}

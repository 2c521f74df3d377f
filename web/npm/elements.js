/*
 * The elements of web/src/host as a module: for pages that bundle their scripts, and for servers, where there is no DOM.
 * define() says where the files are that klipp.js finds beside it.
 */
import { define as defineAll } from '../src/host/define.js';
import { KLIPP_FILES } from './own_files.js';

export { KlippElement } from '../src/host/element.js';
export { KlippArticle, KlippCard, KlippFeed, KlippShare, KlippSignup } from '../src/host/elements.js';

let isDefined = false;

/**
 * Defines the elements, where there is a DOM and unless the page has them already. The first call decides.
 *
 * @param {string | URL | Record<string, string>} base the folder that has the files of `dist`, or the address of each
 */
export function define(base) {
  if (isDefined || !globalThis.customElements) return;
  isDefined = true;
  const isFolder = typeof base === 'string' || base instanceof URL;
  // An address may be known only when it is asked for.
  if (!isFolder) Object.defineProperties(KLIPP_FILES, Object.getOwnPropertyDescriptors(base));
  defineAll(new URL(isFolder ? String(base).replace(/\/?$/, '/') : '', document.baseURI).href);
}

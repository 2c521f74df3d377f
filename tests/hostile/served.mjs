import { readFileSync } from 'node:fs';
import { Site } from '../support/site.mjs';
import { cdnRoutes } from '../browser/pages.mjs';
import { documentsOf, feedOf, KINDS_OF_VARIANT, VARIANTS_TO_REPUBLISH } from './documents.mjs';
import { countWidgets, keepPictures } from './reports.mjs';

/** @typedef {import('./techniques.mjs').Case} Case */

/** @param {string} name @returns {import('../support/site.mjs').Answer} */
const script = (name) => ({ type: 'text/javascript', body: readFileSync(new URL(`page/${name}`, import.meta.url)) });

/** One server for all that a page needs: what it answers with 200 is what may be asked for. */
export function makeSite() {
  return new Site({ ...cdnRoutes(), '/canary.js': script('canary.js'), '/inspect.js': script('inspect.js') });
}

// Nobody looks: what is not in view need not be laid out.
const STYLE = '<style>main{content-visibility:auto}</style>';
const HEAD = `<meta charset="utf-8"><link rel="icon" href="data:,">${STYLE}<script src="/canary.js"></script><script src="/inspect.js"></script>`;

/** @param {string} body @returns {import('../support/site.mjs').Answer} */
export const pageWith = (body) => ({ body: `<!doctype html><html><head>${HEAD}</head><body>${body}</body></html>` });

/**
 * Serves documents of each case, and a page of widgets that show them.
 *
 * @param {Site} site
 * @param {number} batch
 * @param {Case[]} cases
 * @returns {{ path: string, widgets: number }}
 */
export function serveHostPage(site, batch, cases) {
  for (const [name, body] of cases.flatMap(documentsOf)) site.routes[`/docs/${name}`] = { type: 'application/json', body };
  const sound = cases.filter(({ isText }) => isText);
  site.routes[`/docs/feed-${batch}.json`] = { type: 'application/json', body: feedOf(sound) };
  const widgets = cases.flatMap(({ number }) =>
    KINDS_OF_VARIANT.map(({ variant, kind }) => `<klipp-${kind} data-key="${number}-${variant}-${kind}" src="/docs/${number}-${variant}.json"></klipp-${kind}>`),
  );
  for (const variant of VARIANTS_TO_REPUBLISH) {
    widgets.push(...cases.map(({ number }) => `<klipp-article data-key="${number}-${variant}-republish" view="republish" src="/docs/${number}-${variant}.json"></klipp-article>`));
  }
  widgets.push(`<klipp-feed src="/docs/feed-${batch}.json"></klipp-feed>`);
  const path = `/host-${batch}`;
  const mains = widgets.map((widget) => `<main>${widget}</main>`).join('\n');
  site.routes[path] = pageWith(`<script defer src="/v1/klipp.js"></script>${mains}<script>(${keepPictures})();(${countWidgets})()</script>`);
  return { path, widgets: widgets.length };
}

/**
 * Serves a page of markup that the command rendered, as a browser's parser gets it.
 *
 * @param {Site} site
 * @param {number} batch
 * @param {{ key: string, markup: string }[]} renderings
 */
export function servePrerenderedPage(site, batch, renderings) {
  const path = `/prerendered-${batch}`;
  site.routes[path] = pageWith(renderings.map(({ key, markup }) => `<main data-key="${key}">${markup}</main>`).join(''));
  return path;
}

/**
 * Serves what careless renderers make of each case: a page each, and one that is still empty.
 *
 * @param {Site} site
 * @param {Case[]} cases
 */
export function serveControls(site, cases) {
  for (const { number, control } of cases) {
    site.routes[`/raw/parsed/${number}`] = pageWith(control);
    site.routes[`/raw/inserted/${number}`] = pageWith('');
  }
}

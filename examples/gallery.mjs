/**
 * Makes the gallery: every widget in every layout, theme, scheme and width, prerendered, on a page for each widget. It is a part of
 * the build (build/gallery/index.html), to be looked at by people, and by the tests that hold its looks (tests/browser/gallery.test.mjs).
 *
 *     node examples/gallery.mjs --klipp build/bin/klipp --styles build/release/styles/themed.css --out build/gallery
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const DOCUMENTS = fileURLToPath(new URL('agdering/', import.meta.url));

/** Where the documents say that they are; their pictures are beside the gallery's pages. */
const BASE = 'https://agdering.example/documents/';

export const THEMES = ['paper', 'plain', 'newspaper', 'bold', 'minimal', 'contrast'];
export const SCHEMES = ['light', 'dark'];

/** In pixels: a phone, a tablet, a window. */
export const WIDTHS = [320, 768, 1280];

const LAYOUTS = ['vertical', 'horizontal', 'compact', 'hero', 'text'];

/** What stands in a cell of each widget's page: documents with the options they are rendered with. @type {Record<string, [document: string, ...options: string[]][]>} */
export const WIDGETS = {
  article: [['linosnitt']],
  card: LAYOUTS.map((layout) => ['linosnitt', '--layout', layout]),
  feed: LAYOUTS.map((layout) => ['feed', '--layout', layout, '--limit', '3', '--heading', 'title']),
  share: [
    ['topplederforum'],
    ['topplederforum', '--buttons', 'both'],
  ],
  signup: [['topplederforum']],
};

/** The same fonts on every machine, as tests compare pictures of it. */
const STYLE = `
body { margin: 16px; background: #8a8f94; color: #000; font: 16px/1.5 "DejaVu Sans", sans-serif; }
h1, h2, p.cell { margin: 16px 0 8px; font-size: 16px; }
main, .row { display: flex; flex-wrap: wrap; align-items: start; gap: 24px; }
.row { width: 100%; }
.cell { box-sizing: border-box; padding: 1px 16px; background: Canvas; color: CanvasText; }
.newspaper { --klipp-heading-font: "DejaVu Serif", serif; }
.plain { --klipp-heading-font: inherit; }`;

/** @param {string} klipp the program @param {string} kind @param {string[]} words */
function render(klipp, kind, [document, ...words]) {
  const html = execFileSync(klipp, ['render', kind, join(DOCUMENTS, `${document}.json`), '--base', `${BASE}${document}.json`, '--as', 'shadow', '--stylesheet', 'themed.css', ...words], { encoding: 'utf8' });
  return html.replaceAll(`${BASE}pictures/`, 'pictures/');
}

/** @param {string} klipp @param {string} kind @param {string} theme @param {string} scheme @param {number} width */
function cell(klipp, kind, theme, scheme, width) {
  const widgets = WIDGETS[kind].map((words) => render(klipp, kind, [...words, '--theme', `${theme} ${scheme}`])).join('');
  const name = `${theme} ${scheme} ${width}`;
  return `<section class="cell ${theme}" aria-label="${name}" data-cell="${name}" style="width: ${width}px; color-scheme: ${scheme}">\n${widgets}</section>\n`;
}

/** @param {string} title @param {string} body */
const page = (title, body) => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>${body}</main>
</body>
</html>
`;

/** @param {string} klipp @param {string} kind */
function pageOf(klipp, kind) {
  const rows = WIDTHS.flatMap((width) => THEMES.map((theme) => `<div class="row">${SCHEMES.map((scheme) => cell(klipp, kind, theme, scheme, width)).join('')}</div>`));
  return page(kind, `<h1>${kind}</h1>${rows.join('')}`);
}

/** @param {{ klipp: string, styles: string, out: string }} where */
function make({ klipp, styles, out }) {
  mkdirSync(out, { recursive: true });
  cpSync(join(DOCUMENTS, 'pictures'), join(out, 'pictures'), { recursive: true });
  copyFileSync(styles, join(out, 'themed.css'));
  const kinds = Object.keys(WIDGETS);
  for (const kind of kinds) writeFileSync(join(out, `${kind}.html`), pageOf(klipp, kind));
  const links = kinds.map((kind) => `<li><a href="${kind}.html">${kind}</a></li>`).join('');
  writeFileSync(join(out, 'index.html'), page('Klipp: all looks', `<h1>Every widget in every layout, theme, scheme and width</h1><ul>${links}</ul>`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { klipp: { type: 'string' }, styles: { type: 'string' }, out: { type: 'string' } } });
  if (values.klipp && values.styles && values.out) make(/** @type {{ klipp: string, styles: string, out: string }} */ (values));
  else {
    console.error('usage: gallery.mjs --klipp PROGRAM --styles FILE --out DIR');
    process.exit(2);
  }
}

/**
 * Makes the gallery: every widget in every layout and theme, light and dark, prerendered, in each of some widths, with the code that
 * makes it; a page for each widget, and one that leads to them. It is a part of the build (build/gallery/index.html), for people who
 * choose, for the pictures of the documentation (pictures.mjs), and for the tests that hold its looks (tests/browser/gallery.test.mjs).
 *
 *     node examples/gallery.mjs --klipp build/bin/klipp --styles build/release/styles/themed.css --out build/gallery
 */
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { DOCUMENTS } from './gallery/command.mjs';
import { indexPage, widgetPage } from './gallery/pages.mjs';
import { WIDGETS } from './gallery/widgets.mjs';

const fileOf = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {{ klipp: string, styles: string, out: string }} where */
function make({ klipp, styles, out }) {
  mkdirSync(out, { recursive: true });
  cpSync(join(DOCUMENTS, 'pictures'), join(out, 'pictures'), { recursive: true });
  copyFileSync(styles, join(out, 'themed.css'));
  copyFileSync(fileOf('../web/src/builder/builder.css'), join(out, 'builder.css'));
  copyFileSync(fileOf('gallery/gallery.css'), join(out, 'gallery.css'));
  // One script that needs no server: pages of the disk may load no modules.
  buildSync({ entryPoints: [fileOf('gallery/gallery.js')], outfile: join(out, 'gallery.js'), bundle: true, format: 'iife', minify: true });
  for (const widget of WIDGETS) writeFileSync(join(out, `${widget.id}.html`), widgetPage(klipp, widget));
  writeFileSync(join(out, 'index.html'), indexPage(klipp));
}

const { values } = parseArgs({ options: { klipp: { type: 'string' }, styles: { type: 'string' }, out: { type: 'string' } } });
if (values.klipp && values.styles && values.out) make(/** @type {{ klipp: string, styles: string, out: string }} */ (values));
else {
  console.error('usage: gallery.mjs --klipp PROGRAM --styles FILE --out DIR');
  process.exit(2);
}

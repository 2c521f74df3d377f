/** What a peer's page loads, made as a partner would: bundled and minified where it comes as modules. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../../browser/servers.mjs';
import { allCompressed } from '../klipp_pages.mjs';

export const INSTALLED = join(ROOT, 'build/peers/node_modules');
const SCRIPTS = ['article_marked', 'article_markdown_it', 'article_lit', 'card_lit', 'card_fetch', 'form_lit'];

/** What comes ready to be served. @type {Record<string, string>} */
const READY = {
  'shareon.js': 'shareon/dist/shareon.iife.js',
  'shareon.css': 'shareon/dist/shareon.min.css',
  'shariff.js': 'shariff/dist/shariff.complete.js',
  'shariff.css': 'shariff/dist/shariff.complete.css',
  'fa-brands-400.woff2': 'shariff/dist/fa-brands-400.woff2',
  'fa-solid-900.woff2': 'shariff/dist/fa-solid-900.woff2',
  'signup-form.js': '@tryghost/signup-form/umd/signup-form.min.js',
};

/** @type {Record<string, string>} */
const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', woff2: 'font/woff2' };

/** @param {string} name */
async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`scripts/${name}.js`, import.meta.url))],
    nodePaths: [INSTALLED],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0].text;
}

/** @returns {Promise<Record<string, import('../../support/site.mjs').Answer>>} by path */
export async function peerRoutes() {
  if (!existsSync(INSTALLED)) throw new Error(`${INSTALLED} is not there; run make bench-peers`);
  /** @type {[name: string, body: string | Buffer][]} */
  const files = Object.entries(READY).map(([name, path]) => [name, readFileSync(join(INSTALLED, path))]);
  for (const name of SCRIPTS) files.push([`${name}.js`, await bundle(name)]);
  return allCompressed(Object.fromEntries(files.map(([name, body]) => [`/peers/${name}`, { type: TYPES[name.split('.').pop() ?? ''], body }])));
}

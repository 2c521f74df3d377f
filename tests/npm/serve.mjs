/** Serves folders as any web server does. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ROOT } from '../browser/servers.mjs';

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.txt': 'text/plain', '.svg': 'image/svg+xml', '.json': 'application/json' };

/**
 * @param {string} folder
 * @param {string} [path] that it is served under
 * @returns {import('../support/site.mjs').Routes}
 */
export function routesOf(folder, path = '/') {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const routes = files.map(({ path: parent, name }) => {
    const file = join(parent, name);
    const address = path + file.slice(folder.length + 1).replace(/(^|\/)index\.html$/, '$1');
    return [address, { type: TYPES[extname(name)] ?? 'application/octet-stream', body: readFileSync(file) }];
  });
  return Object.fromEntries(routes);
}

const AGDERING = join(ROOT, 'examples/agdering');

/** What the demonstration's publisher serves: documents, and their pictures. */
export const DOCUMENTS = routesOf(AGDERING, '/documents/');

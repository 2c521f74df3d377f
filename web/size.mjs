/** Prints what build/dist weighs, in bytes: `node web/size.mjs build/dist`. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const [dist = 'build/dist'] = process.argv.slice(2);
const folder = join(dist, 'v1');
/** @param {string} name */
const bytes = async (name) => (await stat(join(folder, name))).size;

const rows = [];
for (const name of (await readdir(folder)).filter((file) => !/\.(br|gz)$/.test(file)).sort()) {
  rows.push({ file: name, raw: await bytes(name), gzip: await bytes(`${name}.gz`), brotli: await bytes(`${name}.br`) });
}
console.table(rows);

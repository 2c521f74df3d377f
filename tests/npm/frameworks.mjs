/** What tests in frameworks share. `make test-npm` installs those into build/frameworks. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DIST } from '../browser/servers.mjs';
import { pack } from './scratch.mjs';

export const FRAMEWORKS = resolve(DIST, '../frameworks');

/** A tool's environment. @param {string} mode in which frameworks warn of what is wrong ("development"), or do not */
export const environment = (mode) => ({ ...process.env, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' });

/** @param {string} name of a tool of theirs */
export const tool = (name) => join(FRAMEWORKS, 'node_modules/.bin', name);

/** Packs the package for one test. @param {string} test @returns {string} the archive's path */
export function packFor(test) {
  if (!existsSync(join(FRAMEWORKS, 'node_modules'))) throw new Error(`${FRAMEWORKS} is not there; run make test-npm`);
  const folder = join(FRAMEWORKS, 'archives', test);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return pack(folder);
}

/**
 * Runs a tool in a project.
 *
 * @param {string} folder
 * @param {string} mode
 * @param {string} name
 * @param {string[]} words
 */
export function run(folder, mode, name, ...words) {
  try {
    return execFileSync(tool(name), words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: environment(mode) });
  } catch (error) {
    const { stdout, stderr } = /** @type {any} */ (error);
    throw new Error(`${name} ${words.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/** What somebody says in a page's console, but for what frameworks say of themselves. @param {import('../browser/browser.mjs').Tab} page */
export async function complaints(page) {
  return (await page.complaints()).filter((line) => !/^(info|log): .*(React DevTools|development build of Vue|\[HMR\] connected|\[Fast Refresh\])/.test(line));
}

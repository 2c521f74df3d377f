/** The package as others have it: packed, and installed into a project elsewhere. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST } from '../browser/servers.mjs';

/** What the build made. */
export const PACKAGE = resolve(DIST, '../npm');

export const PROJECTS = fileURLToPath(new URL('projects/', import.meta.url));

/** @param {string} folder @param {string[]} words */
export const npm = (folder, words) => execFileSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });

/** Packs it. @param {string} folder that gets the archive @returns {string} the archive's path */
export function pack(folder) {
  npm(PACKAGE, ['pack', '--silent', '--pack-destination', folder]);
  return join(folder, readdirSync(folder).filter((name) => name.endsWith('.tgz'))[0]);
}

/** @param {string} folder a project, which may know nothing of the package @param {string} archive */
export function install(folder, archive) {
  // Nothing is fetched, as the package needs no other.
  npm(folder, ['install', '--offline', '--ignore-scripts', '--no-save', archive]);
}

/**
 * A copy of one of the projects here that has the package installed.
 *
 * @param {string} name
 * @param {string} archive
 * @param {string} [parent] folder that it comes into; where it has `node_modules`, the project finds what is in them
 */
export function makeProject(name, archive, parent = mkdtempSync(join(tmpdir(), 'klipp-npm-'))) {
  const folder = join(parent, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(PROJECTS, name), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  install(folder, archive);
  return folder;
}

/** What the package's page shows in a language, block by block. @param {string} language such as "js" */
export function blocksOfReadme(language) {
  const blocks = [...readFileSync(join(PACKAGE, 'README.md'), 'utf8').matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return blocks.filter(([, name]) => name === language).map(([, , code]) => code);
}

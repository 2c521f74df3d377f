import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAMS } from '../browser/servers.mjs';
import { documentsOf } from './documents.mjs';

/** @typedef {import('./techniques.mjs').Case} Case */
/** @typedef {{ key: string, as: string, markup: string }} Rendering */

/** Which widgets are made of which document; every other one as a fragment, the rest with their shadow roots. */
const RENDERINGS = [
  ['texts', 'article'],
  ['tails', 'article'],
  ['addresses', 'article'],
  ['texts', 'card'],
  ['texts', 'signup'],
];

/** @param {Case} one */
function callsFor({ number }) {
  return RENDERINGS.map(([variant, kind], i) => ({
    key: `${number}-${variant}-${kind}`,
    file: `${number}-${variant}.json`,
    kind,
    as: (number + i) % 2 ? 'shadow' : 'fragment',
  }));
}

/** Runs lines of shell, in a folder. @param {string} folder @param {string[]} lines */
async function run(folder, lines) {
  const shell = spawn('/bin/sh', { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.stdin.end(`${lines.join('\n')}\n`);
  await once(shell, 'exit');
}

/**
 * What `klipp render` makes of each case; documents that it refuses are left out.
 *
 * @param {Case[]} cases
 * @param {string} origin that the documents are served from
 * @returns {Promise<Rendering[]>}
 */
export async function prerender(cases, origin) {
  const folder = await mkdtemp(join(tmpdir(), 'klipp-hostile-'));
  try {
    await Promise.all(cases.flatMap(documentsOf).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
    const calls = cases.flatMap(callsFor);
    const klipp = `'${join(PROGRAMS, 'klipp')}' render`;
    const lines = calls.map(
      ({ key, file, kind, as }) => `${klipp} ${kind} ${file} --as ${as} --base ${origin}/docs/${file} --stylesheet /v1/klipp.css >${key} || rm ${key}`,
    );
    const half = Math.ceil(lines.length / 2);
    await Promise.all([run(folder, lines.slice(0, half)), run(folder, lines.slice(half))]);
    const renderings = await Promise.all(
      calls.map(async ({ key, as }) => ({ key, as, markup: await readFile(join(folder, key), 'utf8').catch(() => '') })),
    );
    return renderings.filter(({ markup }) => markup);
  } finally {
    await rm(folder, { recursive: true });
  }
}

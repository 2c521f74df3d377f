/** The demonstration, running on free ports for as long as it is drawn. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the browser calls the publisher, as pictures show its address: ports are others each time. */
const HOST = 'news.example';
const ORIGIN = `http://${HOST}`;

/**
 * @typedef {object} Demonstration
 * @property {string} publisher origin
 * @property {string} partner origin
 * @property {string} rules for the browser, of where the publisher is
 * @property {() => Promise<void>} stop
 */

/** Starts a server, and waits for the line that says where it is. @param {string} program @param {string[]} words */
async function start(program, words) {
  const child = spawn(join(ROOT, 'build/bin', program), ['--port', '0', ...words], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => child.kill());
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = line.match(/http:\/\/[\d.:]+/)?.[0];
    if (!origin) continue;
    child.stdout.resume();
    return { child, origin };
  }
  throw new Error(`${program} ended without saying where it is`);
}

/** @returns {Promise<Demonstration>} */
export async function startDemonstration() {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  const database = join(folder, 'signups.sqlite');
  const publisher = await start('klipp-publisher', ['--dev', '--dist', 'build/dist', '--documents', 'examples/agdering', '--gallery', 'build/gallery', '--database', database, '--public-url', ORIGIN, '--partner', 'http://127.0.0.1:*']);
  const partner = await start('klipp-partner', ['--root', 'examples/partner', '--publisher', ORIGIN]);
  const stop = async () => {
    const ends = [publisher, partner].map(({ child }) => once(child, 'exit'));
    for (const { child } of [publisher, partner]) child.kill();
    await Promise.all(ends);
    rmSync(folder, { recursive: true });
  };
  return { publisher: ORIGIN, partner: partner.origin, rules: `MAP ${HOST} ${new URL(publisher.origin).host}`, stop };
}

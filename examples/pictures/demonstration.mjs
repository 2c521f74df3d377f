/** The demonstration, running on free ports for as long as it is drawn. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {{ publisher: string, partner: string, stop: () => Promise<void> }} Demonstration the origins of both */

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
  const publisher = await start('klipp-publisher', ['--dev', '--dist', 'build/dist', '--documents', 'examples/agdering', '--gallery', 'build/gallery', '--database', database, '--partner', 'http://127.0.0.1:*']);
  const partner = await start('klipp-partner', ['--root', 'examples/partner', '--publisher', publisher.origin]);
  const stop = async () => {
    const ends = [publisher, partner].map(({ child }) => once(child, 'exit'));
    for (const { child } of [publisher, partner]) child.kill();
    await Promise.all(ends);
    rmSync(folder, { recursive: true });
  };
  return { publisher: publisher.origin, partner: partner.origin, stop };
}

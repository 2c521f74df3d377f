import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAMS = process.env.KLIPP_BIN ?? join(ROOT, 'build/bin');
export const DIST = process.env.KLIPP_DIST ?? join(ROOT, 'build/dist');

/** One of the example servers, running. It ends with the test's process at the latest. */
export class Server {
  /**
   * @param {string} program
   * @param {string[]} args
   */
  constructor(program, args) {
    this.process = spawn(join(PROGRAMS, program), args, { stdio: ['ignore', 'pipe', 'inherit'] });
    process.on('exit', () => this.process.kill());
  }

  /** Waits for the line that says where it serves. */
  async start() {
    for await (const line of createInterface({ input: this.process.stdout })) {
      this.origin = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
      if (this.origin) break;
    }
    if (!this.origin) throw new Error(`${this.process.spawnfile} ended without saying where it serves`);
    this.process.stdout.resume();
    return /** @type {this & { origin: string }} */ (this);
  }

  async stop() {
    if (this.process.exitCode !== null || this.process.signalCode) return;
    this.process.kill();
    await once(this.process, 'exit');
  }
}

/**
 * @param {string} database file that signups go into
 * @param {{ documents?: string, port?: string }} [options]
 */
export function startPublisher(database, { documents = join(ROOT, 'examples/agdering'), port = '0' } = {}) {
  if (!existsSync(DIST)) throw new Error(`${DIST} is not there; run make build first`);
  const args = ['--port', port, '--dist', DIST, '--documents', documents, '--database', database];
  return new Server('klipp-publisher', args).start();
}

/** @param {string} publisher origin */
export function startPartner(publisher) {
  const root = join(ROOT, 'examples/partner');
  return new Server('klipp-partner', ['--port', '0', '--root', root, '--publisher', publisher]).start();
}

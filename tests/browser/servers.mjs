import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAMS = resolve(process.env.KLIPP_BIN ?? join(ROOT, 'build/bin'));
export const DIST = resolve(process.env.KLIPP_DIST ?? join(ROOT, 'build/dist'));

/** One of the example servers, running. It ends with the test's process at the latest. */
export class Server {
  /**
   * @param {string} program
   * @param {string[]} args
   * @param {Record<string, string>} [env] beside the test's own
   */
  constructor(program, args, env = {}) {
    const stdio = /** @type {['ignore', 'pipe', 'inherit']} */ (['ignore', 'pipe', 'inherit']);
    this.process = spawn(join(PROGRAMS, program), args, { stdio, env: { ...process.env, ...env } });
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

  /** @param {'SIGTERM' | 'SIGKILL'} [signal] */
  async stop(signal = 'SIGTERM') {
    if (this.process.exitCode !== null || this.process.signalCode) return;
    this.process.kill(signal);
    await once(this.process, 'exit');
  }
}

/**
 * The partners of the tests find their ports when they start, some of them after the publisher; so every port of this
 * machine is a partner's unless `partners` says otherwise.
 *
 * @param {string} database file that signups go into
 * @param {object} [options]
 * @param {string} [options.documents]
 * @param {string} [options.port]
 * @param {string[]} [options.partners] origins
 * @param {string[]} [options.more] further arguments, such as `--single-opt-in`
 * @param {Record<string, string>} [options.env]
 */
export function startPublisher(database, options = {}) {
  if (!existsSync(DIST)) throw new Error(`${DIST} is not there; run make build first`);
  const { documents = join(ROOT, 'examples/agdering'), port = '0', partners = ['http://127.0.0.1:*'], more = [] } = options;
  const args = ['--dev', '--port', port, '--dist', DIST, '--documents', documents, '--database', database];
  args.push(...partners.flatMap((origin) => ['--partner', origin]), ...more);
  return new Server('klipp-publisher', args, options.env).start();
}

/** @param {string} publisher origin */
export function startPartner(publisher) {
  const root = join(ROOT, 'examples/partner');
  return new Server('klipp-partner', ['--port', '0', '--root', root, '--publisher', publisher]).start();
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, ROOT } from '../browser/servers.mjs';
import { freePort } from './free_port.mjs';

const NGINX = process.env.KLIPP_NGINX ?? '/usr/sbin/nginx';
const CONFIGURATION = join(ROOT, 'examples/publisher/nginx.conf');
const LISTEN = 'listen 127.0.0.1:8082;';

/** nginx with the configuration of the examples, on a free port, over a copy of build/dist that a test may change. */
export class Nginx {
  folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  dist = join(this.folder, 'dist');
  said = '';

  async start() {
    const prefix = join(this.folder, 'nginx');
    const configuration = join(prefix, 'nginx.conf');
    mkdirSync(prefix);
    cpSync(DIST, this.dist, { recursive: true });
    this.port = await freePort();
    const text = readFileSync(CONFIGURATION, 'utf8');
    if (text.split(LISTEN).length !== 2) throw new Error(`${CONFIGURATION} has not one "${LISTEN}"; mend tests/support/nginx.mjs`);
    writeFileSync(configuration, text.replace(LISTEN, `listen 127.0.0.1:${this.port};`));
    // One process in the foreground: as root the workers would be somebody who may not read the folder.
    const words = ['-e', 'stderr', '-p', prefix, '-c', configuration, '-g', 'daemon off; master_process off;'];
    this.process = spawn(NGINX, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.process.stderr.on('data', (text) => (this.said += text));
    this.process.on('error', (error) => (this.said += error));
    process.on('exit', () => this.process?.kill());
    while (!(await this.#answers())) {
      if (!this.process.pid || this.process.exitCode !== null) throw new Error(`nginx did not start: ${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this;
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @returns {Promise<boolean>} */
  #answers() {
    return new Promise((resolve) => {
      const socket = connect(Number(this.port), '127.0.0.1', () => resolve(!!socket.end()));
      socket.on('error', () => resolve(false));
    });
  }

  /** @param {string} folder @returns {import('../../web/dist.mjs').Manifest} */
  manifest(folder) {
    return JSON.parse(readFileSync(join(this.dist, folder, 'manifest.json'), 'utf8'));
  }

  async stop() {
    if (this.process?.pid && this.process.exitCode === null) {
      this.process.kill();
      await once(this.process, 'exit');
    }
    rmSync(this.folder, { recursive: true });
  }
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, ROOT } from '../browser/servers.mjs';
import { freePort } from './free_port.mjs';

const NGINX = process.env.KLIPP_NGINX ?? '/usr/sbin/nginx';

/** nginx with a configuration of the examples, on free ports, in a folder of its own. */
class ExampleNginx {
  folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  prefix = join(this.folder, 'nginx');
  said = '';

  /**
   * @param {string} name of the file in examples/publisher
   * @param {Record<string, string>} changes each stands in it, once
   * @param {number} port that answers when it has started
   */
  async run(name, changes, port) {
    const configuration = join(this.prefix, name);
    let text = readFileSync(join(ROOT, 'examples/publisher', name), 'utf8');
    for (const [from, to] of Object.entries(changes)) {
      if (text.split(from).length !== 2) throw new Error(`${name} has not one "${from}"; mend tests/support/nginx.mjs`);
      text = text.replace(from, to);
    }
    mkdirSync(this.prefix, { recursive: true });
    writeFileSync(configuration, text);
    // One process in the foreground: as root the workers would be somebody who may not read the folder.
    const words = ['-e', 'stderr', '-p', this.prefix, '-c', configuration, '-g', 'daemon off; master_process off;'];
    this.process = spawn(NGINX, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.process.stderr.on('data', (said) => (this.said += said));
    this.process.on('error', (error) => (this.said += error));
    process.on('exit', () => this.process?.kill());
    while (!(await this.#answers(port))) {
      if (!this.process.pid || this.process.exitCode !== null) throw new Error(`nginx did not start: ${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** @param {number} port @returns {Promise<boolean>} */
  #answers(port) {
    return new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(!!socket.end()));
      socket.on('error', () => resolve(false));
    });
  }

  async stop() {
    if (this.process?.pid && this.process.exitCode === null) {
      this.process.kill();
      await once(this.process, 'exit');
    }
    rmSync(this.folder, { recursive: true });
  }
}

/** nginx.conf, over a copy of build/dist that a test may change. */
export class Nginx extends ExampleNginx {
  dist = join(this.folder, 'dist');

  async start() {
    cpSync(DIST, this.dist, { recursive: true });
    this.port = await freePort();
    await this.run('nginx.conf', { 'listen 127.0.0.1:8082;': `listen 127.0.0.1:${this.port};` }, this.port);
    return this;
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @param {string} folder @returns {import('../../web/dist.mjs').Manifest} */
  manifest(folder) {
    return JSON.parse(readFileSync(join(this.dist, folder, 'manifest.json'), 'utf8'));
  }
}

/** nginx-proxy.conf, in front of publishers on these ports, with a certificate of its own making. */
export class Proxy extends ExampleNginx {
  /** @param {number} port where it will listen, for https */
  constructor(port) {
    super();
    this.port = port;
  }

  get origin() {
    return `https://127.0.0.1:${this.port}`;
  }

  /** @param {[string, string]} publishers their ports @param {Record<string, string>} [changes] of the file */
  async start([one, other], changes = {}) {
    const tls = join(this.prefix, 'tls');
    mkdirSync(tls, { recursive: true });
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1',
      '-keyout', join(tls, 'privkey.pem'), '-out', join(tls, 'fullchain.pem')], { stdio: 'ignore' });
    this.plainPort = await freePort();
    await this.run('nginx-proxy.conf', {
      'listen 127.0.0.1:8443 ssl http2;': `listen 127.0.0.1:${this.port} ssl http2;`,
      'listen 127.0.0.1:8081;': `listen 127.0.0.1:${this.plainPort};`,
      'server 127.0.0.1:8080 max_fails': `server 127.0.0.1:${one} max_fails`,
      'server 127.0.0.1:8090 max_fails': `server 127.0.0.1:${other} max_fails`,
      ...changes,
    }, this.port);
    return this;
  }
}

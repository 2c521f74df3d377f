import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patiently } from '../browser/tab.mjs';
import { freePort } from '../support/free_port.mjs';

const NGINX = process.env.KLIPP_NGINX ?? '/usr/sbin/nginx';

/** nginx before several publishers: one that takes no connection is left alone for two seconds. */
export class Balancer {
  folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  said = '';

  /** @param {string[]} origins of the publishers */
  async start(origins) {
    this.port = await freePort();
    const servers = origins.map((origin) => `server ${new URL(origin).host} max_fails=1 fail_timeout=2s;`).join(' ');
    const configuration = join(this.folder, 'nginx.conf');
    writeFileSync(configuration, `
      pid ${this.folder}/pid;
      events { worker_connections 1024; }
      http {
        access_log off;
        client_body_temp_path ${this.folder}; proxy_temp_path ${this.folder}; fastcgi_temp_path ${this.folder};
        uwsgi_temp_path ${this.folder}; scgi_temp_path ${this.folder};
        upstream publishers { ${servers} keepalive 64; }
        server {
          listen 127.0.0.1:${this.port};
          location / {
            proxy_pass http://publishers;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $remote_addr;
          }
        }
      }`);
    const words = ['-e', 'stderr', '-p', this.folder, '-c', configuration, '-g', 'daemon off; master_process off;'];
    this.process = spawn(NGINX, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.process.stderr.on('data', (text) => (this.said += text));
    process.on('exit', () => this.process?.kill());
    if (!(await patiently(() => this.#answers()))) throw new Error(`nginx did not start: ${this.said}`);
    return this;
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  async #answers() {
    try {
      return (await fetch(`${this.origin}/healthz`)).ok;
    } catch {
      return false; // it has not opened its port yet
    }
  }

  async stop() {
    if (this.process?.pid && this.process.exitCode === null) {
      this.process.kill();
      await once(this.process, 'exit');
    }
    rmSync(this.folder, { recursive: true });
  }
}

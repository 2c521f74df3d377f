import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, stop } from '../support/site.mjs';

/** A key and a certificate that nobody vouches for. */
function makeCertificate() {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  const [keyFile, certFile] = ['key', 'cert'].map((name) => join(folder, name));
  const words = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=stand-in';
  execFileSync('openssl', [...words.split(' '), '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' });
  const pair = { key: readFileSync(keyFile), cert: readFileSync(certFile) };
  rmSync(folder, { recursive: true });
  return pair;
}

/**
 * Stands in for every https server there is: browsers with its flags ask it instead of anybody else, whatever the
 * host, and nothing leaves the machine.
 */
export class StandIn {
  /** @type {string[]} what was asked for, with host and query */
  requests = [];

  constructor() {
    this.server = createServer(makeCertificate(), ({ headers, url }, response) => {
      if (url === '/favicon.ico') return response.writeHead(404).end();
      this.requests.push(`https://${headers.host}${url}`);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Stand-in</title>');
    });
  }

  /** @returns {Promise<string[]>} flags for the browser */
  async start() {
    const port = await listen(this.server);
    return [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors'];
  }

  stop() {
    return stop(this.server);
  }
}

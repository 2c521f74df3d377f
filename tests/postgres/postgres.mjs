import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { patiently } from '../browser/tab.mjs';

/** Debian's. */
const PROGRAMS = '/usr/lib/postgresql/15/bin';
const USER = 'postgres'; // it brings; the server refuses to run as root

/** @param {string} program @param {string[]} args @returns {[string, string[]]} */
function unprivileged(program, args) {
  const path = join(PROGRAMS, program);
  if (process.getuid?.() !== 0) return [path, args];
  return ['setpriv', [`--reuid=${USER}`, `--regid=${USER}`, '--clear-groups', path, ...args]];
}

/**
 * A PostgreSQL server of Debian's in a folder of its own, reached by a socket in it. Nothing is left of it once it has
 * stopped, or once the test's process has.
 */
export class Postgres {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  process;

  /** @param {string} [parent] where its folder is made */
  constructor(parent = tmpdir()) {
    if (!existsSync(join(PROGRAMS, 'initdb'))) throw new Error(`${PROGRAMS} is not there; make test-postgres installs it`);
    this.folder = mkdtempSync(join(parent, 'klipp-postgres-'));
    this.data = join(this.folder, 'data');
    this.#give(this.folder);
    process.on('exit', () => this.#end());
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  }

  /** @param {string} [settings] lines of postgresql.conf */
  async start(settings = '') {
    this.#run('initdb', ['-D', this.data, '-U', 'klipp', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']);
    this.set(`listen_addresses = ''\nunix_socket_directories = '${this.folder}'\nmax_connections = 100\n${settings}`);
    await this.resume();
    return this;
  }

  /** Adds lines to postgresql.conf. @param {string} settings */
  set(settings) {
    appendFileSync(join(this.data, 'postgresql.conf'), `${settings}\n`);
    if (this.process) this.#run('pg_ctl', ['-D', this.data, 'reload']);
  }

  /** Starts it on the data that it has. After a kill it cannot until the last of its children has ended. */
  async resume() {
    const log = join(this.folder, 'log');
    const started = await patiently(async () => {
      if (!this.process || this.process.exitCode !== null) this.process = this.#spawn(log);
      return this.#accepts();
    });
    if (!started) throw new Error(`PostgreSQL does not answer: ${readFileSync(log, 'utf8')}`);
  }

  /** @param {string} log */
  #spawn(log) {
    const [program, args] = unprivileged('postgres', ['-D', this.data]);
    const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
    server.stderr.on('data', (text) => existsSync(this.folder) && appendFileSync(log, text));
    return server;
  }

  /** kill -9: its children see that it is gone, and end. */
  async kill() {
    this.process?.kill('SIGKILL');
    await this.#gone();
  }

  async stop() {
    this.process?.kill('SIGINT'); // a fast shutdown
    await this.#gone();
    rmSync(this.folder, { recursive: true });
  }

  /** Another server that follows this one; a commit here waits for it, once it is there. */
  async standby() {
    const standby = new Postgres(dirname(this.folder));
    this.#run('pg_basebackup', ['-D', standby.data, '-R', '-h', this.folder, '-U', 'klipp', '-X', 'stream', '-c', 'fast']);
    standby.set(`unix_socket_directories = '${standby.folder}'`);
    appendFileSync(join(standby.data, 'postgresql.auto.conf'), `primary_conninfo = 'host=${this.folder} user=klipp application_name=standby'\n`);
    await standby.resume();
    this.set("synchronous_standby_names = 'standby'");
    const inStep = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'";
    if (!(await patiently(async () => this.sql(inStep) === '1'))) throw new Error('the standby does not follow');
    return standby;
  }

  /** Makes a standby a server of its own. */
  promote() {
    this.#run('pg_ctl', ['-D', this.data, 'promote']);
  }

  /** An empty database. @param {string} name @returns what --database takes */
  create(name) {
    this.sql(`CREATE DATABASE ${name}`, 'postgres');
    return this.url(name);
  }

  /** @param {string} name @param {Postgres[]} others that may have taken its place */
  url(name, ...others) {
    const hosts = [this, ...others].map(({ folder }) => encodeURIComponent(folder)).join(',');
    return `postgresql://klipp@/${name}?host=${hosts}`;
  }

  /** What a query gives, as another program reads it. @param {string} query @param {string} [database] */
  sql(query, database = 'postgres') {
    const args = ['-XAtq', '-h', this.folder, '-U', 'klipp', '-d', database, '-c', query];
    return execFileSync(join(PROGRAMS, 'psql'), args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  #accepts() {
    try {
      return this.sql('SELECT 1') === '1';
    } catch {
      return false; // it starts, or recovers
    }
  }

  async #gone() {
    const server = this.process;
    this.process = undefined;
    if (server && server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  }

  /** @param {string} program @param {string[]} args */
  #run(program, args) {
    const [path, words] = unprivileged(program, args);
    execFileSync(path, words, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
  }

  /** @param {string} path */
  #give(path) {
    if (process.getuid?.() !== 0) return;
    const [id, group] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, USER], { encoding: 'utf8' })));
    chownSync(path, id, group);
  }

  #end() {
    this.process?.kill('SIGKILL');
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true });
  }
}

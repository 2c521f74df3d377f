import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { patiently } from '../browser/tab.mjs';

const MIRROR = fileURLToPath(new URL('../../.ci/debian-mirror', import.meta.url));
const ENVIRONMENT = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' };

/**
 * A fresh Debian 12 in a folder of its own, with the packages that each has and systemd. It boots in namespaces of its own, but
 * for the network, which is this machine's. Nothing is left of it once it has stopped, or once the test's process has.
 */
export class Machine {
  folder = mkdtempSync(join(tmpdir(), 'klipp-machine-'));
  root = join(this.folder, 'root');
  #name = basename(this.folder);
  #log = '';
  /** Of its first process, as this machine counts. */
  #pid = 0;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #nspawn;

  constructor() {
    if (process.getuid?.() !== 0) throw new Error('only root can boot another Debian: sudo make test-package');
    process.on('exit', () => this.#end());
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  }

  /** From where this machine has its own packages. */
  make() {
    const mirror = execFileSync(MIRROR, { encoding: 'utf8' }).trim();
    const args = ['--quiet', '--variant=minbase', '--include=systemd', '--skip=cleanup/apt/lists', 'bookworm', this.root, mirror];
    execFileSync('mmdebstrap', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    return this;
  }

  async boot() {
    const alone = ['--register=no', '--keep-unit', '--link-journal=no']; // no systemd of this machine is needed for it
    const args = ['--quiet', ...alone, '--console=pipe', '--machine', this.#name, '--directory', this.root, '--boot'];
    const nspawn = spawn('systemd-nspawn', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#nspawn = nspawn;
    for (const stream of [nspawn.stdout, nspawn.stderr]) stream.on('data', (text) => (this.#log += text));
    const booted = await patiently(async () => nspawn.exitCode !== null || this.#isUp());
    if (!booted || nspawn.exitCode !== null) throw new Error(`it does not boot:\n${this.#log}`);
    return this;
  }

  #isUp() {
    const children = `/proc/${this.#nspawn?.pid}/task/${this.#nspawn?.pid}/children`;
    this.#pid = existsSync(children) ? Number(readFileSync(children, 'utf8').split(' ')[0]) : 0;
    return this.#pid > 0 && /^(running|degraded)/.test(this.try('systemctl', 'is-system-running').stdout);
  }

  /** Runs a program in it, as its root. @param {string} program @param {string[]} args */
  try(program, ...args) {
    const namespaces = ['--target', `${this.#pid}`, '--mount', '--uts', '--ipc', '--pid', '--cgroup'];
    const inside = ['nsenter', ...namespaces, '--', program, ...args];
    return spawnSync(inside[0], inside.slice(1), { encoding: 'utf8', env: ENVIRONMENT, maxBuffer: 1 << 26 });
  }

  /** The same, for what has to go well. @param {string} program @param {string[]} args @returns what it says */
  run(program, ...args) {
    const { status, stdout, stderr } = this.try(program, ...args);
    if (status !== 0) throw new Error(`${[program, ...args].join(' ')} ends with ${status}: ${stdout}${stderr}`);
    return stdout;
  }

  /** @param {string} path in it @param {string} text */
  append(path, text) {
    appendFileSync(join(this.root, path), text);
  }

  async stop() {
    if (this.#nspawn && this.#nspawn.exitCode === null) {
      this.try('systemctl', 'poweroff');
      await once(this.#nspawn, 'exit');
    }
    this.#end();
  }

  #end() {
    this.#nspawn?.kill('SIGKILL');
    // The second is nspawn's, which removes it only where it is in memory.
    for (const path of [this.folder, join('/run/systemd/nspawn/propagate', this.#name)]) rmSync(path, { recursive: true, force: true, maxRetries: 20 });
  }
}

import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../support/free_port.mjs';
import { patiently } from '../browser/tab.mjs';

/** Debian's. */
const PROGRAM = '/usr/share/wordpress';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Debian's WordPress with a database of its own, filled by setup.php. Nothing is left of either once it has stopped, or once
 * the test's process has.
 */
export class WordPress {
  folder = mkdtempSync(join(tmpdir(), 'klipp-wordpress-'));

  #logFile = join(this.folder, 'log');
  #log = openSync(this.#logFile, 'a');

  #phpLog = join(this.folder, 'php.log');

  /** @type {import('node:child_process').ChildProcess[]} */
  #programs = [];

  /** The numbers of its posts, by the names that setup.php gives them. @type {Record<string, number>} */
  posts = {};

  origin = '';

  async start() {
    process.once('exit', () => this.#kill());
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
    if (!existsSync(join(PROGRAM, 'wp-load.php'))) throw new Error(`${PROGRAM} is not there; make test-wordpress installs it`);
    await this.#startDatabase();
    this.origin = `http://127.0.0.1:${await freePort()}`;
    const { site } = this;
    cpSync(PROGRAM, site, { recursive: true, dereference: true });
    writeFileSync(join(site, 'wp-config.php'), this.#config());
    this.posts = await this.#php('setup.php');
    // Pages ask for their own styles and posts while they are made: one worker would wait for itself.
    const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
    this.#run('php', ['-S', new URL(this.origin).host, '-t', site, here('router.php')], env);
    if (!(await patiently(() => this.#answers()))) throw this.#failure('WordPress does not answer');
    return this;
  }

  get site() {
    return join(this.folder, 'site');
  }

  /** Puts a plugin into its place, without activating it. @param {string} source its folder @param {string} name */
  install(source, name) {
    cpSync(source, join(this.site, 'wp-content/plugins', name), { recursive: true });
  }

  /** Does something inside WordPress. @param {string} code of PHP @returns {Promise<any>} what it returns */
  run(code) {
    return this.#php('run.php', code);
  }

  /**
   * What the browser of a user keeps who has signed in.
   *
   * @param {string} login
   * @returns {Promise<{ name: string, value: string, url: string }[]>}
   */
  async cookiesOf(login) {
    const pairs = await this.run(`$cookie = fn ($name, $scheme) => [$name, wp_generate_auth_cookie(get_user_by('login', '${login}')->ID, time() + 3600, $scheme)];
      return [$cookie(LOGGED_IN_COOKIE, 'logged_in'), $cookie(AUTH_COOKIE, 'auth')];`);
    return pairs.map((/** @type {string[]} */ [name, value]) => ({ name, value, url: this.origin }));
  }

  /** What PHP complained of so far, but for what WordPress 6.1 itself does that is old to PHP 8.2, and that wordpress.org is far away. */
  complaints() {
    const lines = existsSync(this.#phpLog) ? readFileSync(this.#phpLog, 'utf8').split('\n') : [];
    return lines.filter((line) => line && !/PHP Deprecated: .* in \S+\/site\/wp-(includes|admin)\/|WordPress\.org or this server/.test(line));
  }

  /** @param {string} script beside this file @param {string} [input] @returns {Promise<any>} what it prints, which is JSON */
  async #php(script, input = '') {
    const work = promisify(execFile)('php', ['-d', 'sendmail_path=/bin/true', here(script), this.site, this.origin], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    work.child.stdin?.end(input);
    return JSON.parse((await work).stdout);
  }

  async #startDatabase() {
    const data = join(this.folder, 'data');
    const user = userInfo().username; // MariaDB wants to be told that it is root
    execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, `--user=${user}`, '--skip-test-db'], { stdio: ['ignore', this.#log, this.#log] });
    // Whoever reaches the socket may do everything: it is in a folder of this user's own.
    this.#run('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${this.#socket}`, `--user=${user}`, '--skip-networking', '--skip-grant-tables']);
    const create = () => execFileSync('mariadb', ['--no-defaults', `--socket=${this.#socket}`, '-e', 'CREATE DATABASE IF NOT EXISTS wordpress'], { stdio: 'ignore' });
    if (!(await patiently(async () => attempt(create)))) throw this.#failure('MariaDB does not answer');
  }

  get #socket() {
    return join(this.folder, 'socket');
  }

  #config() {
    const keys = ['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'];
    /** @type {Record<string, unknown>} */
    const constants = {
      DB_NAME: 'wordpress', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${this.#socket}`, DB_CHARSET: 'utf8mb4', DB_COLLATE: '',
      DISABLE_WP_CRON: true, WP_HTTP_BLOCK_EXTERNAL: true, AUTOMATIC_UPDATER_DISABLED: true,
      WP_DEBUG: true, WP_DEBUG_DISPLAY: false, WP_DEBUG_LOG: this.#phpLog, SCRIPT_DEBUG: true,
      ...Object.fromEntries(keys.map((key) => [key, key])),
    };
    const lines = Object.entries(constants).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
    return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`;
  }

  async #answers() {
    try {
      return (await fetch(`${this.origin}/wp-json/wp/v2/posts`)).ok;
    } catch {
      return false; // it has not opened its port yet
    }
  }

  /** @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
  #run(program, args, env = process.env) {
    this.#programs.push(spawn(program, args, { env, stdio: ['ignore', this.#log, this.#log], detached: true }));
  }

  /** @param {string} message */
  #failure(message) {
    return new Error(`${message}; the end of its log:\n${readFileSync(this.#logFile, 'utf8').slice(-2000)}`);
  }

  /** The workers of PHP are its children, so that the whole group has to end. */
  #kill() {
    for (const { pid } of this.#programs.splice(0).reverse()) attempt(() => process.kill(-Number(pid), 'SIGKILL'));
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20 });
  }

  async stop() {
    const ended = this.#programs.map((program) => once(program, 'exit'));
    for (const { pid } of this.#programs) process.kill(-Number(pid), 'SIGTERM');
    await Promise.all(ended);
    this.#kill();
  }
}

/** @param {() => unknown} work @returns {boolean} whether it went well */
function attempt(work) {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

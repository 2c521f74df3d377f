/**
 * The publisher's settings: of the command line, the environment and a file, in the README, in the
 * systemd unit and in the file of the Debian package.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { DIST, PROGRAMS, ROOT, Server } from '../browser/servers.mjs';

const UNIT = join(ROOT, 'examples/publisher/klipp-publisher.service');
const PROGRAM = join(PROGRAMS, 'klipp-publisher');
/** The most that systemd-analyze may find open, in tenths. */
const EXPOSURE = 15;

describe('Settings', { timeout: 100_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  after(() => rmSync(folder, { recursive: true }));

  /** @param {string[]} args @param {Record<string, string>} [env] */
  function run(args, env = {}) {
    const { status, stdout, stderr } = spawnSync(PROGRAM, args, { encoding: 'utf8', timeout: 10_000, env: { PATH: String(process.env.PATH), ...env } });
    return { status, stdout, wrong: stderr.split('\n')[0].replace('klipp-publisher: ', '') };
  }

  /** @param {string} text */
  function config(text) {
    const file = join(folder, 'klipp.conf');
    writeFileSync(file, text);
    chmodSync(file, 0o600);
    return file;
  }

  const help = run(['--help']).stdout;
  const options = [...help.matchAll(/^ {2}(--[a-z-]+|KLIPP_[A-Z_]+)/gm)].map(([, name]) => name);
  const enough = ['--dist', DIST, '--documents', join(ROOT, 'examples/agdering'), '--database', join(folder, 'a.sqlite')];

  it('AreTheSameInTheHelpAndInTheReadme', () => {
    const readme = readFileSync(join(ROOT, 'examples/publisher/README.md'), 'utf8');
    const table = readme.slice(readme.indexOf('## Options'), readme.indexOf('## ', readme.indexOf('## Options') + 3));
    const rows = table.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|')[1]);
    const documented = rows.flatMap((cell) => cell.match(/--[a-z][a-z-]+|KLIPP_[A-Z_]+/g) ?? []);
    assert.ok(options.length > 30);
    assert.deepEqual([...documented].sort(), [...options].sort());
  });

  it('GoFromTheCommandLineBeforeTheEnvironmentBeforeTheFile', () => {
    const file = config('# of the tests\nport = file\n');
    const place = (/** @type {string[]} */ args, /** @type {Record<string, string>} */ env = {}) => run([...enough, ...args], env).wrong;
    assert.equal(place(['--config', file]), `${file}:2: port must be a number from 0 to 65535, not 'file'`);
    assert.equal(place([], { KLIPP_CONFIG: file }), `${file}:2: port must be a number from 0 to 65535, not 'file'`);
    assert.equal(place(['--config', file], { KLIPP_PORT: 'environment' }), "KLIPP_PORT must be a number from 0 to 65535, not 'environment'");
    assert.equal(place(['--config', file, '--port', 'line'], { KLIPP_PORT: 'environment' }), "--port must be a number from 0 to 65535, not 'line'");
  });

  it('SayWhereTheyAreWrongAndWhatToDo', () => {
    for (const [text, wrong] of [
      ['prot = 1', ":1: prot is no setting; --help lists them, and here they have no dashes in front"],
      ['backup = x', ":1: backup is no setting; --help lists them, and here they have no dashes in front"],
      ['port', ':1: write a setting as "port = 8080", and # before a remark'],
      ['\nbehind-proxy = yes', ":2: behind-proxy must be true or false, not 'yes'"],
      ['partner = https://a.example\npartner = b.example', ":2: partner must be an origin such as https://partner.example, not 'b.example'"],
      ['smtp = user:password@host', ':1: smtp must begin with smtp:// or smtps://'],
      ['admin-password = short', ':1: admin-password must have 16 characters or more: openssl rand -hex 16 makes a good one'],
      ['log-format = xml', ":1: log-format must be text or json, not 'xml'"],
      ['log-level = all', ":1: log-level must be info or error, not 'all'"],
      ['hsts = -1', ":1: hsts must be a number of seconds, not '-1'"],
    ]) {
      const file = config(text);
      const { status, wrong: found } = run([...enough, '--config', file]);
      assert.deepEqual([status, found], [2, file + wrong]);
    }
    assert.match(run([...enough, '--config', join(folder, 'none')]).wrong, /none: it cannot be read \(No such file or directory\)/);
    assert.equal(run(enough, { KLIPP_PARTNER: 'https://a.example b' }).wrong, "KLIPP_PARTNER must be an origin such as https://partner.example, not 'b'");
    assert.equal(run(enough, { KLIPP_DEV: '1' }).wrong, "KLIPP_DEV must be true or false, not '1'");
    assert.match(run([...enough, '--log', join(folder, 'no/folder')]).wrong, /^cannot write the log .*no\/folder: No such file/);
  });

  it('KeepSecretsOffTheCommandLineAndOutOfMessages', () => {
    for (const name of ['--smtp', '--admin-password', '--metrics-token']) {
      for (const args of [[name, 'hemmelig'], [`${name}=hemmelig`]]) {
        const { status, wrong } = run([...enough, ...args]);
        assert.equal(status, 2);
        assert.match(wrong, new RegExp(`^${name} is a secret, and others can read a command line: give it as KLIPP_`));
        assert.ok(!wrong.includes('hemmelig'));
      }
    }
    const { wrong } = run(enough, { KLIPP_SMTP: 'user:hemmelig@host' });
    assert.equal(wrong, 'KLIPP_SMTP must begin with smtp:// or smtps://');
  });

  it('SayThatOthersCanReadASecret', () => {
    const file = config('admin-password = 0123456789abcdef\nport = x\n');
    assert.equal(run([...enough, '--config', file]).wrong, `${file}:2: port must be a number from 0 to 65535, not 'x'`);
    chmodSync(file, 0o644);
    assert.match(run([...enough, '--config', file]).wrong, /everybody on this machine can read or change .*: chmod 640 it/);
  });

  it('CanAllStandInAFile', async () => {
    const file = config(`dist = ${DIST}\ndocuments = ${join(ROOT, 'examples/agdering')}\ndatabase = ${join(folder, 'b.sqlite')}\n`
      + 'port = 0\nhost = 127.0.0.1\nsource-interval = 60\npublic-url = https://news.example\npartner = https://a.example\npartner = https://b.example\n'
      + 'single-opt-in = true\nbehind-proxy = true\nclient-limit = 10\nbare-limit = 5\naddress-limit = 5\ndomain-limit = 9\nmail-limit = 9\nconnections = 100\n'
      + 'client-connections = 10\ncommit-batch = 10\nmail-from = news@news.example\nretention = 3\nsmtp-ca = /none\nhsts = 60\ndrain = 0\nlog-format = text\n'
      + 'log-level = info\naccess-log = -\nmetrics-token = 0123456789abcdef\nadmin-password = 0123456789abcdef\ndev = false\n');
    const server = await new Server('klipp-publisher', ['--config', file], { KLIPP_DIST: DIST }).start();
    const allowed = await fetch(`${server.origin}/signup`, { method: 'OPTIONS', headers: { Origin: 'https://b.example' } });
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://b.example');
    assert.equal(allowed.headers.get('strict-transport-security'), 'max-age=60');
    await server.stop();
  });

  it('OfTheUnitAreKnownToTheProgram', () => {
    const line = readFileSync(UNIT, 'utf8').match(/^ExecStart=(.*)$/m)?.[1] ?? '';
    const given = line.match(/--[a-z-]+/g) ?? [];
    assert.ok(given.length > 0);
    for (const name of given) assert.ok(options.includes(name), `the unit names ${name}`);
  });

  it('AreAllInTheFileOfThePackage', () => {
    const file = readFileSync(join(ROOT, 'examples/publisher/debian/publisher.conf'), 'utf8');
    const shown = [...file.matchAll(/^#?([a-z-]+) =/gm)].map(([, name]) => name);
    const onlyOnTheCommandLine = ['config', 'backup', 'export-csv', 'all'];
    const names = options.map((name) => name.replace(/^(--|KLIPP_)/, '').replaceAll('_', '-').toLowerCase());
    assert.deepEqual(shown.sort(), names.filter((name) => !onlyOnTheCommandLine.includes(name)).sort());
  });

  it('OfThePackageHaveTheirDefaultsInRemarks', () => {
    const file = readFileSync(join(ROOT, 'examples/publisher/debian/publisher.conf'), 'utf8');
    const defaults = [...help.matchAll(/^ {2}--([a-z-]+) .*\((\d+|[a-z]+@localhost|text|info|[\d.]+)\)$/gm)];
    assert.ok(defaults.length > 10, help);
    for (const [, name, value] of defaults) assert.match(file, new RegExp(`^#${name} = ${value}$`, 'm'));
  });

  it('OfTheUnitLeaveLittleOpen', () => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['security', '--no-pager', '--offline=true', `--threshold=${EXPOSURE}`, UNIT], { encoding: 'utf8' });
    assert.equal(status, 0, stdout.split('\n').filter((line) => /→|✗/.test(line)).join('\n') + stderr);
    assert.match(stdout, /→ Overall exposure level for klipp-publisher\.service: \d/);
  });
});

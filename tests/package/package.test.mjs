/** The Debian package of the publisher, in a fresh Debian 12 that boots systemd. What it promises is in README.Debian. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { patiently } from '../browser/tab.mjs';
import { freePort } from '../support/free_port.mjs';
import { fromEnvironment } from '../support/render.mjs';
import { MOVING, VERSION } from '../support/versions.mjs';
import { Machine } from './machine.mjs';

const BUILD = resolve(fromEnvironment('KLIPP_BUILD'));
const NAME = 'klipp-publisher';
const UNIT = `${NAME}.service`;
const SETTINGS = '/etc/klipp/publisher.conf';
const STATE = '/var/lib/private/klipp-publisher';
const LOGS = '/var/log/private/klipp-publisher';
const DOCUMENTS = '/usr/share/doc/klipp-publisher/examples/agdering';
/** The most that systemd-analyze may find open, in tenths: what the README says. */
const EXPOSURE = 11;

/** The one package of a folder. @param {string} folder */
function packageIn(folder) {
  const found = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  assert.equal(found.length, 1, `${found}`);
  return join(folder, found[0]);
}

/** The same package in a later version. @param {string} file @param {string} folder where it is made */
function upgradeOf(file, folder) {
  const tree = join(folder, 'tree');
  const later = join(folder, 'later.deb');
  execFileSync('dpkg-deb', ['--raw-extract', file, tree]);
  const control = join(tree, 'DEBIAN/control');
  writeFileSync(control, readFileSync(control, 'utf8').replace(/^Version: .*$/m, `Version: ${VERSION}+later`));
  execFileSync('dpkg-deb', ['--root-owner-group', '--build', '-Znone', tree, later], { stdio: ['ignore', 'ignore', 'inherit'] });
  return later;
}

/** What a process may do, of its /proc/PID/status. @param {string} status */
function rightsIn(status) {
  const number = (/** @type {string} */ name) => parseInt(status.match(new RegExp(`^${name}:\\s*(\\w+)$`, 'm'))?.[1] ?? '', 16);
  const names = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb', 'NoNewPrivs', 'Seccomp'];
  return Object.fromEntries(names.map((name) => [name, number(name)]));
}

describe('Package', { timeout: 900_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-package-'));
  const made = packageIn(join(BUILD, 'package'));
  const machine = new Machine();
  let origin = '';

  before(async () => {
    await machine.make().boot();
  });
  after(async () => {
    await machine.stop();
    rmSync(folder, { recursive: true });
  });

  /** @param {string} file */
  function install(file) {
    copyFileSync(file, join(machine.root, 'root/package.deb'));
    return machine.run('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', '/root/package.deb');
  }
  /** What systemd knows of the service. @param {string} name */
  const property = (name) => machine.run('systemctl', 'show', '--property', name, '--value', UNIT).trim();
  const status = () => machine.run('cat', `/proc/${property('MainPID')}/status`);
  const isThere = (/** @type {string} */ path) => existsSync(join(machine.root, path));
  const isReady = async () => (await ask('/readyz').catch(() => undefined))?.status === 200;
  /** Patiently, since a connection that was kept from before may be what fails. */
  const getsReady = () => patiently(isReady);
  const subscribers = () => machine.run(NAME, '--database', `${STATE}/signups.sqlite`, '--export-csv', '-', '--all');
  const ask = (/** @type {string} */ path, /** @type {RequestInit} */ options = {}) => fetch(origin + path, options);
  const signUp = (/** @type {string} */ email) =>
    ask('/signup', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email }) });
  /** Runs a program in the service's view of the files, with all rights. @param {string[]} words */
  const besideTheService = (...words) => machine.try('nsenter', '--target', property('MainPID'), '--mount', '--', ...words);

  it('IsMadeOfTheSameBytesEachTime', () => {
    execFileSync('cpack', ['--config', join(BUILD, 'release/CPackConfig.cmake'), '-B', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    assert.ok(readFileSync(packageIn(folder)).equals(readFileSync(made)), 'SOURCE_DATE_EPOCH is not all that its dates depend on');
  });

  it('InstallsWithWhatItNeeds', () => {
    install(made);
    assert.equal(machine.run('dpkg-query', '--show', '--showformat=${Version} ${Status}', NAME), `${VERSION} install ok installed`);
    assert.equal(machine.run('klipp', '--version').trim(), `klipp ${VERSION}`);
    assert.match(machine.run(NAME, '--help'), /--config FILE/);
  });

  it('HasAUnitThatSystemdTakesAndThatLeavesLittleOpen', () => {
    const path = `/lib/systemd/system/${UNIT}`;
    const verified = machine.try('systemd-analyze', 'verify', '--man=no', path);
    assert.deepEqual([verified.status, verified.stderr], [0, '']);
    machine.run('systemd-analyze', 'security', '--no-pager', '--offline=true', `--threshold=${EXPOSURE}`, path);
  });

  it('DoesNotStartBeforeItIsToldWhatToServe', () => {
    assert.equal(machine.try('systemctl', 'is-enabled', UNIT).stdout, 'disabled\n');
    assert.equal(property('ActiveState'), 'inactive');
    assert.notEqual(machine.try('systemctl', 'start', UNIT).status, 0);
    assert.deepEqual([property('ActiveState'), property('ExecMainStatus'), property('NRestarts')], ['failed', '2', '0']);
    assert.match(machine.run('journalctl', '--unit', UNIT, '--output=cat'), /documents/);
  });

  it('KeepsItsSettingsFromOthers', () => {
    assert.equal(statSync(join(machine.root, SETTINGS)).mode & 0o777, 0o600);
  });

  it('ServesWhatItIsTold', async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    machine.append(SETTINGS, `documents = ${DOCUMENTS}\nport = ${port}\nsingle-opt-in = true\naccess-log = /var/log/${NAME}/access.log\n`);
    machine.run('systemctl', 'enable', '--now', UNIT);
    assert.equal(await (await ask('/healthz')).text(), 'ok\n');
    assert.equal(await (await ask('/readyz')).text(), 'ready\n');
    assert.equal((await (await ask('/documents/havnebyer.json')).json()).id, 'agdering-havnebyer');
    const script = await (await ask(`/${MOVING}/klipp.js`)).text();
    assert.equal(script, readFileSync(join(machine.root, 'usr/share/klipp/dist', MOVING, 'klipp.js'), 'utf8'));
    assert.equal((await ask('/articles/havnebyer')).status, 200);
    assert.equal((await signUp('kari@example.no')).status, 201);
    assert.match(subscribers(), /kari@example\.no/);
  });

  it('HasNoRights', () => {
    const none = { CapInh: 0, CapPrm: 0, CapEff: 0, CapBnd: 0, CapAmb: 0 };
    assert.deepEqual(rightsIn(status()), { ...none, NoNewPrivs: 1, Seccomp: 2 });
    const [, user] = status().match(/^Uid:\s+(\d+)/m) ?? [];
    assert.ok(Number(user) >= 61_184 && Number(user) <= 65_519, `${user} is no dynamic user`);
  });

  it('WritesWhereItsSignupsAndLogsAreAlone', () => {
    for (const place of ['/usr/bin', '/etc', '/etc/klipp', '/srv', '/var/lib', '/var/log', '/usr/share/klipp/dist']) {
      assert.match(besideTheService('touch', `${place}/written`).stderr, /Read-only file system/, place);
    }
    for (const place of [STATE, LOGS]) {
      assert.equal(besideTheService('touch', `${place}/written`).status, 0, place);
      assert.ok(isThere(`${place}/written`), place);
    }
    assert.equal(besideTheService('touch', '/tmp/written').status, 0);
    assert.ok(!isThere('tmp/written'), 'its /tmp is that of all');
    assert.match(readFileSync(join(machine.root, LOGS, 'access.log'), 'utf8'), /"route":"\/signup"/);
  });

  it('OpensItsLogsAnewWhenItIsReloaded', async () => {
    machine.run('systemctl', 'reload', UNIT);
    assert.ok(await patiently(async () => /Log files are opened anew/.test(machine.run('journalctl', '--unit', UNIT, '--output=cat'))));
  });

  it('StopsInOrderAndFindsItsSignupsAgain', async () => {
    machine.run('systemctl', 'stop', UNIT);
    assert.deepEqual([property('ActiveState'), property('Result'), property('ExecMainStatus')], ['inactive', 'success', '0']);
    machine.run('systemctl', 'start', UNIT);
    assert.ok(await getsReady());
    assert.match(subscribers(), /kari@example\.no/);
  });

  it('IsStartedAnewAfterACrash', async () => {
    const before = property('MainPID');
    machine.run('systemctl', 'kill', '--kill-whom=main', '--signal=KILL', UNIT);
    assert.ok(await patiently(async () => property('MainPID') !== before && (await isReady())));
    assert.equal(property('NRestarts'), '1');
    assert.equal((await signUp('ola@example.no')).status, 201);
    for (const email of [/kari@example\.no/, /ola@example\.no/]) assert.match(subscribers(), email);
  });

  it('IsBackedUpByRootWhileItRuns', async () => {
    const [command] = readFileSync(join(machine.root, `usr/share/doc/${NAME}/README.Debian`), 'utf8').match(/klipp-publisher --database .*/) ?? [];
    machine.run('sh', '-c', String(command));
    assert.match(machine.run(NAME, '--database', '/root/signups.sqlite', '--export-csv', '-', '--all'), /ola@example\.no/);
    assert.equal((await signUp('eva@example.no')).status, 201);
  });

  it('KeepsSettingsAndSignupsInAnUpgradeAndRunsTheNewVersion', async () => {
    const settings = readFileSync(join(machine.root, SETTINGS), 'utf8');
    const before = property('MainPID');
    install(upgradeOf(made, folder));
    assert.equal(machine.run('dpkg-query', '--show', '--showformat=${Version}', NAME), `${VERSION}+later`);
    assert.equal(readFileSync(join(machine.root, SETTINGS), 'utf8'), settings);
    assert.equal(statSync(join(machine.root, SETTINGS)).mode & 0o777, 0o600);
    assert.notEqual(property('MainPID'), before);
    assert.ok(await getsReady());
    assert.match(subscribers(), /kari@example\.no/);
  });

  it('StopsWhenItIsRemovedAndIsBackWhenItIsInstalledAgain', async () => {
    machine.run('apt-get', 'remove', '--yes', '--quiet', NAME);
    assert.equal(property('ActiveState'), 'inactive');
    assert.ok(isThere(SETTINGS) && !isThere(`usr/bin/${NAME}`));
    install(made);
    machine.run('systemctl', 'start', UNIT);
    assert.ok(await getsReady());
    assert.match(subscribers(), /kari@example\.no/);
  });

  it('LeavesTheSignupsAloneBehindWhenItIsPurged', async () => {
    const { status: ended, stdout, stderr } = machine.try('apt-get', 'purge', '--yes', '--quiet', NAME);
    assert.equal(ended, 0, stderr);
    assert.match(stdout + stderr, new RegExp(`signups are kept in ${STATE}`));
    assert.equal(property('ActiveState'), 'inactive');
    const gone = ['etc/klipp', LOGS, `/var/log/${NAME}`, `etc/systemd/system/multi-user.target.wants/${UNIT}`, 'usr/share/klipp', `usr/share/doc/${NAME}`];
    assert.deepEqual(gone.filter(isThere), []);
    assert.ok(isThere(`${STATE}/signups.sqlite`));
    assert.equal(machine.run('systemctl', 'is-system-running'), 'running\n');
  });
});

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startPublisher } from '../browser/servers.mjs';
import { freePort } from '../support/free_port.mjs';

const READ_MAIL = fileURLToPath(new URL('read_mail.py', import.meta.url));

/** @typedef {{ headers: Record<string, string>, text: string, ascii: boolean, longest: number, defects: string[] }} Mail */

/**
 * Until it gives something; the test's own time limit ends it.
 *
 * @template T
 * @param {() => T | undefined | null | '' | 0} look
 * @returns {Promise<T>}
 */
async function waitFor(look) {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param {string} database @param {string} query */
const sql = (database, query) => execFileSync('sqlite3', ['-cmd', '.timeout 5000', database, query], { encoding: 'utf8' }).trim();

describe('Mail', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  /** @type {(() => Promise<unknown> | unknown)[]} */
  let running = [];
  afterEach(async () => {
    await Promise.all(running.map((stop) => stop()));
    running = [];
  });
  after(() => rmSync(folder, { recursive: true }));

  /** A mail server that puts what it gets into a Maildir. @param {number} port @param {string} name */
  function startMailServer(port, name) {
    const maildir = join(folder, name);
    const args = ['-n', '-l', `127.0.0.1:${port}`, '-c', 'aiosmtpd.handlers.Mailbox', maildir];
    const server = spawn('aiosmtpd', args, { stdio: 'inherit' });
    running.push(() => server.kill());
    return maildir;
  }

  /** @param {string} database @param {Record<string, string>} [env] */
  async function publish(database, env) {
    const publisher = await startPublisher(database, { env });
    running.push(() => publisher.stop());
    return publisher;
  }

  /** @param {string} origin @param {string} email @param {string} lang */
  const signUp = (origin, email, lang) =>
    fetch(`${origin}/signup`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email, lang }) });

  /** The first mail that arrives. @param {string} maildir @returns {Promise<Mail>} */
  async function firstMail(maildir) {
    const box = join(maildir, 'new');
    const name = await waitFor(() => (existsSync(box) ? readdirSync(box)[0] : undefined));
    return JSON.parse(execFileSync('python3', [READ_MAIL, join(box, name)], { encoding: 'utf8' }));
  }

  it('ArrivesAndItsLinksDoWhatTheySay', async () => {
    const port = await freePort();
    const maildir = startMailServer(port, 'arrives');
    const database = join(folder, 'arrives.db');
    const { origin } = await publish(database, { KLIPP_SMTP: `smtp://127.0.0.1:${port}` });
    assert.equal((await signUp(origin, 'aase@eksempel.no', 'nb')).status, 202);

    const { headers, text, ascii, longest, defects } = await firstMail(maildir);
    assert.equal(headers.subject, 'Bekreft påmeldingen til nyhetsbrevet fra Agdering');
    assert.match(headers.to, /aase@eksempel\.no/);
    assert.equal(headers.from, 'Agdering <nyhetsbrev@localhost>');
    assert.equal(headers['list-unsubscribe-post'], 'List-Unsubscribe=One-Click');
    assert.match(headers['message-id'], /^<[0-9a-f]{32}@localhost>$/);
    assert.ok(Math.abs(Date.parse(headers.date) - Date.now()) < 3_600_000, headers.date);
    assert.match(text, /Noen, forhåpentligvis du, har meldt denne adressen på nyhetsbrevet/);
    assert.deepEqual([ascii, longest <= 998, defects], [true, true, []]);
    await waitFor(() => sql(database, 'SELECT 1 FROM outbox WHERE sent_at IS NOT NULL'));

    const link = /** @type {string} */ (text.match(/http:\S+\/confirm\S+/)?.[0]);
    const page = await (await fetch(link)).text();
    const action = /** @type {string} */ (page.match(/<form action="([^"]+)" method="post">/)?.[1]);
    assert.equal(sql(database, 'SELECT state FROM signups'), 'pending');
    assert.match(await (await fetch(new URL(action, link), { method: 'POST' })).text(), /Takk! Du er påmeldt\./);
    assert.equal(sql(database, 'SELECT state FROM signups'), 'confirmed');

    const unsubscribe = /** @type {string} */ (headers['list-unsubscribe'].match(/^<(.*)>$/)?.[1]);
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    assert.equal((await fetch(unsubscribe, { method: 'POST', body })).status, 200);
    assert.equal(sql(database, 'SELECT state FROM signups'), 'unsubscribed');
  });

  it('IsTriedAgainUntilAServerTakesIt', async () => {
    const port = await freePort();
    const database = join(folder, 'again.db');
    const { origin } = await publish(database, { KLIPP_SMTP: `smtp://127.0.0.1:${port}` });
    assert.equal((await signUp(origin, 'ola@eksempel.no', 'en')).status, 202);
    await waitFor(() => sql(database, 'SELECT 1 FROM outbox WHERE tries > 0'));
    assert.notEqual(sql(database, 'SELECT last_error FROM outbox'), '');
    const { headers, text } = await firstMail(startMailServer(port, 'again'));
    assert.equal(headers.subject, 'Confirm your signup for the newsletter from Agdering');
    assert.match(text, /The link works for two days\./);
  });

  it('WaitsInTheOutboxWhileThePublisherIsKilledAndStartedAgain', async () => {
    const port = await freePort();
    const database = join(folder, 'outbox.db');
    const first = await publish(database);
    assert.equal((await signUp(first.origin, 'kari@eksempel.no', 'en')).status, 202);
    await first.stop('SIGKILL');
    const maildir = startMailServer(port, 'outbox');
    await publish(database, { KLIPP_SMTP: `smtp://127.0.0.1:${port}` });
    const { headers, text } = await firstMail(maildir);
    assert.match(headers.to, /kari@eksempel\.no/);
    assert.match(text, new RegExp(`${first.origin}/confirm\\?token=`));
  });
});

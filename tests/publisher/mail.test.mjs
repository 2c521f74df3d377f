import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startPublisher } from '../browser/servers.mjs';
import { freePort } from '../support/free_port.mjs';

const READ_MAIL = fileURLToPath(new URL('read_mail.py', import.meta.url));
const SMTP_SERVER = fileURLToPath(new URL('smtp_server.py', import.meta.url));
const PYTHON = '/usr/bin/python3'; // Debian's, which has aiosmtpd

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

  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  before(() => {
    const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -noenc -days 2 -subj /CN=127.0.0.1';
    const names = ['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate];
    execFileSync('openssl', [...request.split(' '), ...names], { stdio: 'pipe' });
  });

  /**
   * A mail server that puts what it gets into a Maildir.
   *
   * @param {number} port
   * @param {string} name
   * @param {string[]} [more] arguments of smtp_server.py
   */
  async function startMailServer(port, name, more = []) {
    const maildir = join(folder, name);
    const server = spawn(PYTHON, [SMTP_SERVER, String(port), maildir, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
    running.push(() => server.kill());
    await once(server.stdout, 'data');
    return maildir;
  }

  /** @param {string} database @param {Record<string, string>} [env] @param {string[]} [more] arguments */
  async function publish(database, env, more) {
    const publisher = await startPublisher(database, { env, more });
    running.push(() => publisher.stop());
    return publisher;
  }

  /** @param {string} origin @param {string} email @param {string} lang */
  const signUp = (origin, email, lang) =>
    fetch(`${origin}/signup`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email, lang }) });

  /** @param {string} maildir @returns {Mail[]} */
  function mailsIn(maildir) {
    const box = join(maildir, 'new');
    const names = existsSync(box) ? readdirSync(box) : [];
    return names.map((name) => JSON.parse(execFileSync(PYTHON, [READ_MAIL, join(box, name)], { encoding: 'utf8' })));
  }

  /** The first mail that arrives. @param {string} maildir */
  const firstMail = (maildir) => waitFor(() => mailsIn(maildir)[0]);

  it('ArrivesAndItsLinksDoWhatTheySay', async () => {
    const port = await freePort();
    const maildir = await startMailServer(port, 'arrives');
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
    assert.equal(headers['content-type'], 'text/plain; charset="utf-8"');
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
    const { headers, text } = await firstMail(await startMailServer(port, 'again'));
    assert.equal(headers.subject, 'Confirm your signup for the newsletter from Agdering');
    assert.match(text, /The link works for two days\./);
  });

  it('WaitsInTheOutboxWhileThePublisherIsKilledAndStartedAgain', async () => {
    const port = await freePort();
    const database = join(folder, 'outbox.db');
    const first = await publish(database);
    assert.equal((await signUp(first.origin, 'kari@eksempel.no', 'en')).status, 202);
    await first.stop('SIGKILL');
    const maildir = await startMailServer(port, 'outbox');
    await publish(database, { KLIPP_SMTP: `smtp://127.0.0.1:${port}` });
    const { headers, text } = await firstMail(maildir);
    assert.match(headers.to, /kari@eksempel\.no/);
    assert.match(text, new RegExp(`${first.origin}/confirm\\?token=`));
  });

  it('TellsTheOwnerOfAKnownAddressInTheWordsOfTheFile', async () => {
    const port = await freePort();
    const maildir = await startMailServer(port, 'texts');
    const texts = join(folder, 'texts.json');
    const known = { subject: 'Vi kjenner deg', text: ['Hei.', 'CONFIRM', 'UNSUBSCRIBE'] };
    writeFileSync(texts, JSON.stringify({ sender: 'Øyer & co', nb: { known } }));
    const database = join(folder, 'texts.db');
    const { origin } = await publish(database, { KLIPP_SMTP: `smtp://127.0.0.1:${port}` }, ['--mail-texts', texts, '--mail-from', 'post@havn.example']);
    await signUp(origin, 'aase@eksempel.no', 'nb');
    const first = await firstMail(maildir);
    assert.equal(first.headers.from, 'Øyer & co <post@havn.example>');
    const link = /** @type {string} */ (first.text.match(/http:\S+\/confirm\S+/)?.[0]);
    await fetch(link, { method: 'POST' });
    await signUp(origin, 'aase@eksempel.no', 'nb');
    const second = await waitFor(() => mailsIn(maildir).find(({ headers }) => headers.subject === 'Vi kjenner deg'));
    assert.match(second.text, /^Hei\.\nhttp:\S+\nhttp:\S+\n$/);
  });

  for (const encryption of ['starttls', 'smtps']) {
    it(`GoesToAServerWithTlsAndLogin-${encryption}`, async () => {
      const port = await freePort();
      const maildir = await startMailServer(port, encryption, [encryption, certificate, key, 'open sesame']);
      const scheme = encryption === 'smtps' ? 'smtps' : 'smtp';
      const url = (/** @type {string} */ password) => `${scheme}://publisher:${password}@127.0.0.1:${port}`;
      const database = join(folder, `${encryption}.db`);

      // Neither a server that nobody vouches for gets the password, nor does a wrong one send the mail.
      const distrustful = await publish(database, { KLIPP_SMTP: url('open%20sesame') });
      assert.equal((await signUp(distrustful.origin, 'kari@eksempel.no', 'en')).status, 202);
      await waitFor(() => sql(database, "SELECT 1 FROM outbox WHERE last_error LIKE '%certificate%'"));
      await distrustful.stop();
      const locked = await publish(database, { KLIPP_SMTP: url('wrong'), KLIPP_SMTP_CA: certificate });
      await waitFor(() => sql(database, "SELECT 1 FROM outbox WHERE last_error LIKE '%denied%' AND failed_at IS NULL"));
      await locked.stop();

      sql(database, 'UPDATE outbox SET next_try_ms = 0');
      await publish(database, { KLIPP_SMTP: url('open%20sesame'), KLIPP_SMTP_CA: certificate });
      assert.match((await firstMail(maildir)).headers.to, /kari@eksempel\.no/);
      assert.equal(mailsIn(maildir).length, 1);
    });
  }

  it('GivesItsPasswordToNoServerWithoutTls', async () => {
    const port = await freePort();
    const maildir = await startMailServer(port, 'plain', ['none', '', '', 'open sesame']);
    const database = join(folder, 'plain.db');
    const { origin } = await publish(database, { KLIPP_SMTP: `smtp://publisher:open%20sesame@127.0.0.1:${port}` });
    await signUp(origin, 'kari@eksempel.no', 'en');
    await waitFor(() => sql(database, "SELECT 1 FROM outbox WHERE last_error <> ''"));
    assert.deepEqual(mailsIn(maildir), []);
  });

  it('IsNotSentAgainToWhomTheServerDoesNotKnow', async () => {
    const port = await freePort();
    await startMailServer(port, 'refused');
    const database = join(folder, 'refused.db');
    const { origin } = await publish(database, { KLIPP_SMTP: `smtp://127.0.0.1:${port}` });
    for (const email of ['gone@eksempel.no', 'spam@eksempel.no', 'full@eksempel.no']) await signUp(origin, email, 'en');
    await waitFor(() => sql(database, 'SELECT count(*) FROM outbox WHERE tries > 0') === '3');
    const outbox = "SELECT recipient || '|' || (failed_at IS NOT NULL) || '|' || last_error FROM outbox ORDER BY id";
    assert.equal(
      sql(database, outbox),
      'gone@eksempel.no|1|550 5.1.1 No such user here\nspam@eksempel.no|1|554 5.7.1 Not this\nfull@eksempel.no|0|452 4.2.2 The mailbox is full',
    );
    assert.equal(sql(database, "SELECT email FROM signups WHERE mail_error <> ''"), 'gone@eksempel.no');
  });

  it('HasTheSameMessageIdWhenItIsSentAgain', async () => {
    const port = await freePort();
    const maildir = await startMailServer(port, 'later');
    const { origin } = await publish(join(folder, 'later.db'), { KLIPP_SMTP: `smtp://127.0.0.1:${port}` });
    await signUp(origin, 'later@eksempel.no', 'en');
    const both = await waitFor(() => (mailsIn(maildir).length === 2 ? mailsIn(maildir) : undefined));
    assert.equal(both[0].headers['message-id'], both[1].headers['message-id']);
  });

  it('IsSentOnceByTwoPublishersOnOneDatabase', async () => {
    const port = await freePort();
    const maildir = await startMailServer(port, 'once');
    const database = join(folder, 'once.db');
    const stored = await publish(database, {}, ['--bare-limit', '1000']);
    const emails = Array.from({ length: 40 }, (_, i) => `p${i}@eksempel.no`);
    for (const email of emails) await signUp(stored.origin, email, 'en');
    const env = { KLIPP_SMTP: `smtp://127.0.0.1:${port}` };
    await Promise.all([publish(database, env), publish(database, env)]);
    await waitFor(() => sql(database, 'SELECT count(*) FROM outbox WHERE sent_at IS NULL') === '0');
    const recipients = mailsIn(maildir).map(({ headers }) => headers.to);
    assert.deepEqual(recipients.sort(), emails.sort());
  });
});

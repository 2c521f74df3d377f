/** The administrator's pages, as a person uses them: by keyboard, without scripts, in the dark, on a narrow screen. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, Tab } from './browser.mjs';
import { startPublisher } from './servers.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'a password of the tests';
const PAGES = ['/admin', '/admin/subscribers', '/admin/subscribers?q=nobody', '/admin/outbox', '/admin/documents'];

describe('AdminPages', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startPublisher>>} */
  let publisher;
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  const database = join(folder, 'signups.db');
  const documents = join(folder, 'documents');

  before(async () => {
    execFileSync('mkdir', [documents]);
    writeFileSync(join(documents, 'good.json'), '{"title": "A good one", "content_text": "Yes.", "url": "https://news.example/good", "id": "1"}');
    writeFileSync(join(documents, 'broken.json'), '{"title": 1, "_klipp": {"partners": {}}}');
    [browser, publisher] = await Promise.all([launch(), startPublisher(database, { documents, env: { KLIPP_ADMIN_PASSWORD: PASSWORD } })]);
    for (const name of ['aase', 'a.very.long.name.of.somebody.with.many.parts.in.it', 'ola']) {
      await fetch(`${publisher.origin}/signup`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${name}@eksempel.no`, name: name.slice(0, 6) }) });
    }
    sql("UPDATE outbox SET failed_at = '2026-01-01T00:00:00Z', last_error = '550 5.1.1 <aase@eksempel.no>: Recipient address rejected: User unknown in virtual mailbox table', tries = 1 WHERE id = 1");
  });
  after(async () => {
    await browser?.close();
    await publisher?.stop();
    rmSync(folder, { recursive: true });
  });

  /** @param {string} query */
  const sql = (query) => execFileSync('sqlite3', [database, '.timeout 5000', query], { encoding: 'utf8' }).trim();

  /** A tab whose person knows the password. @param {string} path @param {{ width?: number, dark?: boolean }} [look] */
  async function open(path, look) {
    const tab = await Tab.open(browser, look);
    await tab.page.authenticate({ username: 'admin', password: PASSWORD });
    return tab.goto(publisher.origin + path);
  }

  for (const dark of [false, true]) {
    for (const width of [320, 1280]) {
      it(`AreAccessibleInThe${dark ? 'Dark' : 'Light'}At${width}`, async () => {
        for (const path of PAGES) {
          const tab = await open(path, { dark, width });
          await tab.page.evaluate(AXE);
          const found = await tab.page.evaluate(async () => {
            /** @type {import('axe-core').AxeResults} */
            const { violations } = await /** @type {any} */ (window).axe.run(document, { resultTypes: ['violations'] });
            return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`));
          });
          assert.deepEqual(found, [], path);
          assert.ok(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} is wider than the screen`);
          assert.deepEqual(tab.problems, []);
          await tab.close();
        }
      });
    }
  }

  it('MailIsTriedAgainByKeyboardWithoutAnyScript', async () => {
    const tab = await Tab.open(browser);
    await tab.page.authenticate({ username: 'admin', password: PASSWORD });
    await tab.page.setJavaScriptEnabled(false);
    await tab.goto(`${publisher.origin}/admin/outbox`);
    assert.match(String(await tab.page.$eval('main', (main) => main.textContent)), /refused for good/);
    await tab.page.focus('main table button');
    await Promise.all([tab.page.waitForNavigation(), tab.page.keyboard.press('Enter')]);
    assert.equal(new URL(tab.page.url()).pathname, '/admin/outbox');
    assert.doesNotMatch(String(await tab.page.$eval('main', (main) => main.textContent)), /refused for good/);
    assert.equal(sql('SELECT count(*) FROM outbox WHERE failed_at IS NULL'), '3');
    await tab.close();
  });

  it('SearchFindsWhoeverIsMeant', async () => {
    const tab = await open('/admin/subscribers');
    await tab.page.type('#q', 'ola');
    await Promise.all([tab.page.waitForNavigation(), tab.page.keyboard.press('Enter')]);
    assert.deepEqual(await tab.page.$$eval('tbody th', (all) => all.map((one) => one.textContent)), ['ola@eksempel.no']);
    assert.equal(await tab.page.$eval('#q', (field) => /** @type {HTMLInputElement} */ (field).value), 'ola');
    await tab.close();
  });

  it('FormOfAnotherSiteChangesNothing', async () => {
    const tab = await open('/admin/outbox');
    sql("UPDATE outbox SET failed_at = '2026-01-01T00:00:00Z' WHERE id = 2");
    await tab.page.goto('about:blank');
    await Promise.all([
      tab.page.waitForNavigation(),
      tab.page.evaluate((action) => {
        document.body.innerHTML = `<form method="post" action="${action}"><input name="id" value="2"></form>`;
        /** @type {HTMLFormElement} */ (document.body.firstElementChild).submit();
      }, `${publisher.origin}/admin/outbox`),
    ]);
    assert.equal(await tab.page.$eval('h1', (heading) => heading.textContent), 'Nothing was changed');
    assert.equal(sql('SELECT failed_at IS NULL FROM outbox WHERE id = 2'), '0');
    await tab.close();
  });
});

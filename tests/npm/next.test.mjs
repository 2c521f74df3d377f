/** The package in Next.js: rendered by a server component, taken over in the browser. A part of `make test-npm`. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, Tab } from '../browser/browser.mjs';
import { ROOT } from '../browser/servers.mjs';
import { patiently } from '../browser/tab.mjs';
import { freePort } from '../support/free_port.mjs';
import { complaints, environment, FRAMEWORKS, packFor, run, tool } from './frameworks.mjs';
import { makeProject } from './scratch.mjs';

const TITLE = 'Fem råd for et frokostmøte folk husker';

describe('TheNpmPackageInNext', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {string} */
  let folder;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;

  before(async () => {
    folder = makeProject('next', packFor('next'), FRAMEWORKS);
    cpSync(join(ROOT, 'examples/agdering'), join(folder, 'public/documents'), { recursive: true });
    browser = await launch();
    process.once('exit', kill);
  });
  after(() => browser.close());

  /** The server has processes of its own. */
  function kill() {
    if (isRunning()) process.kill(-Number(server?.pid), 'SIGKILL');
  }

  const isRunning = () => server?.exitCode === null && server.signalCode === null;

  async function stop() {
    const ended = server && isRunning() && once(server, 'exit');
    kill();
    await ended;
  }

  /** @param {string} mode @param {string} command @returns {Promise<string>} the origin */
  async function serve(mode, command) {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    let said = '';
    server = spawn(tool('next'), [command, '--port', `${port}`, '--hostname', '127.0.0.1'], { cwd: folder, env: environment(mode), detached: true });
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => (said += data));
    const answers = async () => (await fetch(origin).catch(() => undefined))?.ok || !isRunning();
    assert.ok((await patiently(answers)) && isRunning(), said);
    return origin;
  }

  /** Keeps what the parser made of the card before any script runs. @param {Tab} tab */
  const noteFirst = (tab) =>
    tab.page.evaluateOnNewDocument(() => {
      const note = () => ((/** @type {any} */ (window).first = document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-card')));
      document.addEventListener('readystatechange', note, { once: true });
    });

  /** What stands in the page. @param {Tab} tab */
  const shown = (tab) =>
    tab.evaluate(() => {
      const cards = [...document.querySelectorAll('klipp-card')].flatMap((each) => [...(each.shadowRoot?.querySelectorAll('.klipp-card') ?? [])]);
      const titles = cards.map((card) => card.querySelector('[part=title]')?.textContent);
      return { titles, isFirst: cards[0] === /** @type {any} */ (window).first, templates: document.querySelectorAll('klipp-card template').length };
    });

  /** What a prerendered widget does not ask for. @param {Tab} tab */
  const fetched = (tab) => tab.requests.filter((url) => /\.wasm|\/documents\/\w+\.json|language-/.test(url));

  /** By a link of Next's, which replaces a part of the page. @param {Tab} tab @param {string} path */
  async function follow(tab, path) {
    await tab.evaluate((href) => document.querySelector(`nav a[href="${href}"]`)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 })), path);
    await tab.until((there) => location.pathname === there, path);
  }

  for (const [mode, command] of [['production', 'start'], ['development', 'dev']]) {
    it(`IsTakenOverWithoutAWordAndFollowsLinks_${mode}`, async () => {
      if (mode === 'production') run(folder, mode, 'next', 'build');
      const origin = await serve(mode, command);
      const tab = await Tab.open(browser);
      try {
        await noteFirst(tab);
        await tab.goto(origin);
        await tab.until(() => {
          document.querySelector('button')?.click();
          return Number(document.querySelector('button')?.textContent) > 0; // it is React's
        });
        assert.equal((await tab.waitFor('klipp-load')).length, 1);
        await tab.idle();
        assert.deepEqual(await shown(tab), { titles: [TITLE], isFirst: true, templates: 0 });
        assert.deepEqual(fetched(tab), []);

        await follow(tab, '/about');
        await tab.waitFor('klipp-load', 2);
        assert.deepEqual(await shown(tab), { titles: [TITLE], isFirst: false, templates: 0 });
        const before = fetched(tab);
        assert.ok(before.some((url) => url.includes('klipp-lite')), before.join());

        await follow(tab, '/');
        await tab.waitFor('klipp-load', 3);
        assert.deepEqual((await shown(tab)).titles, [TITLE]);
        assert.deepEqual(fetched(tab), before, 'it was prerendered');
        assert.deepEqual(await complaints(tab), []);
      } finally {
        await tab.close();
        await stop();
      }
    });
  }
});

/** What `klipp snippet` prints, on a page of another origin, with nginx as the CDN. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { Nginx } from '../support/nginx.mjs';
import { VERSION } from '../support/versions.mjs';
import { ARTICLE, json, partnerPage, signupDocument } from './pages.mjs';
import { PROGRAMS } from './servers.mjs';
import { openTab, setStage } from './stage.mjs';
import { patiently } from './tab.mjs';

describe('SnippetOfAVersion', () => {
  const stage = setStage();
  const { partner, news } = stage;
  const cdn = new Nginx();
  /** @type {import('../../web/dist.mjs').Manifest['files']} */
  let files;

  before(async () => {
    await cdn.start();
    files = cdn.manifest(VERSION).files;
    news.routes = { '/a.json': json(ARTICLE) };
  });
  after(() => cdn.stop());
  /** @type {import('./browser.mjs').Tab | undefined} */
  let tab;
  afterEach(async () => tab?.close());

  /** @param {string} kind @param {...string} more */
  function snippet(kind, ...more) {
    const words = ['snippet', kind, '--cdn', cdn.origin, '--manifest', join(cdn.dist, VERSION, 'manifest.json'), ...more];
    return execFileSync(join(PROGRAMS, 'klipp'), words, { encoding: 'utf8' });
  }

  const card = (/** @type {string[]} */ ...more) => snippet('card', ...more, '--src', `${news.origin}/a.json`, '--url', 'https://news.example/a', '--title', 'Lenken');

  /** @param {string} body @param {string} [head] */
  async function open(body, head = '') {
    partner.routes['/'] = partnerPage(body, { head });
    tab = await openTab(stage);
    return tab.goto(partner.origin);
  }

  /** @param {import('./browser.mjs').Tab} page */
  const title = (page) => page.page.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('h2')?.textContent);

  /** The paths on the CDN that a page asked for. @param {import('./browser.mjs').Tab} page */
  const asked = (page) => page.requests.filter((url) => url.startsWith(cdn.origin)).map((url) => new URL(url).pathname).sort();

  /** @param {...string} names */
  const paths = (...names) => names.map((name) => `/${VERSION}/${files[name].name}`).sort();

  it('ShowsACardFromFilesOfThatVersionOnly', async () => {
    const page = await open(card());
    await page.waitFor('klipp-load');
    assert.equal(await title(page), ARTICLE.title);
    const loaded = asked(page);
    assert.ok(loaded.length >= 3, String(loaded));
    const listed = paths(...Object.keys(files));
    for (const path of loaded) assert.ok(listed.includes(path), path);
    for (const path of paths('klipp.js', 'klipp.css')) assert.ok(loaded.includes(path), path);
    assert.deepEqual(page.problems, []);
  });

  it('ShowsACardAsOneTag', async () => {
    const page = await open(snippet('card', '--src', `${news.origin}/a.json`, '--as', 'script'));
    await page.waitFor('klipp-load');
    assert.equal(await title(page), ARTICLE.title);
    assert.deepEqual(page.problems, []);
  });

  it('WorksAsAModule', async () => {
    const page = await open(card().replace('<script async', '<script type="module"'));
    await page.waitFor('klipp-load');
    assert.equal(await title(page), ARTICLE.title);
  });

  it('LoadsTheModuleOfThatVersionAsJavaScriptWhereWebAssemblyIsForbidden', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src ${cdn.origin}">`;
    const page = await open(card('--hints', 'none'), policy);
    await page.waitFor('klipp-load');
    assert.equal(await title(page), ARTICLE.title);
    assert.deepEqual(asked(page).filter((path) => path.includes('.wasm')), paths('klipp-lite.wasm.js', 'klipp.wasm.js').sort());
  });

  it('OpensTheFrameOfThatVersion', async () => {
    writeFileSync(join(cdn.dist, 's.json'), JSON.stringify(signupDocument('https://news.example/signup')));
    const [frame] = paths('frame.html');
    const page = await open(snippet('signup', '--src', `${cdn.origin}/s.json`, '--isolation', 'frame', '--frame', frame));
    await page.waitFor('klipp-load');
    const loaded = asked(page);
    for (const path of paths('frame.js', 'frame.html', 'frame.css', 'frame-page.js')) assert.ok(loaded.includes(path), path);
    const inside = page.page.frames().find((each) => each.url().startsWith(`${cdn.origin}${frame}`));
    assert.ok(await inside?.evaluate(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('form') !== null));
    assert.deepEqual(page.problems, []);
  });

  it('RefusesAScriptInWhichAByteIsAnotherAndKeepsTheFallback', async () => {
    const file = join(cdn.dist, VERSION, files['klipp.js'].name);
    const before = ['', '.gz', '.br'].map((end) => readFileSync(file + end));
    const text = before[0].toString();
    assert.match(text, /;$/);
    // The page's script does the same with a blank at its end: nothing but the hash can be against it.
    writeFileSync(file, text.replace(/;$/, ' '));
    for (const end of ['.gz', '.br']) rmSync(file + end);
    try {
      const snippets = [card('--hints', 'none'), card().replace(/ integrity="[^"]*"/, '')];
      const refused = await open(snippets[0]);
      await patiently(async () => /integrity/.test(refused.problems.join('\n')));
      await refused.idle();
      assert.deepEqual(asked(refused), paths('klipp.js'));
      const seen = await refused.page.evaluate(() => {
        const link = document.querySelector('klipp-card a');
        return [customElements.get('klipp-card') === undefined, link?.textContent, (link?.getBoundingClientRect().height ?? 0) > 0];
      });
      assert.deepEqual(seen, [true, 'Lenken', true]);
      assert.match(refused.problems.join('\n'), /integrity/);
      await refused.close();

      const control = await open(snippets[1]);
      await control.waitFor('klipp-load');
      assert.equal(await title(control), ARTICLE.title);
    } finally {
      ['', '.gz', '.br'].forEach((end, i) => writeFileSync(file + end, before[i]));
    }
  });
});

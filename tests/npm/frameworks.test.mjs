/**
 * The package in what people build sites with: `make test-npm`, which installs that into build/frameworks. Each project is
 * built by its own tools, and looked at in Chromium.
 */
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, Tab } from '../browser/browser.mjs';
import { ROOT } from '../browser/servers.mjs';
import { Site } from '../support/site.mjs';
import { complaints, FRAMEWORKS, packFor, run } from './frameworks.mjs';
import { makeProject } from './scratch.mjs';
import { DOCUMENTS, routesOf } from './serve.mjs';

const DOCUMENT = 'frokostmote';
const TITLE = 'Fem råd for et frokostmøte folk husker';

describe('TheNpmPackageIn', () => {
  const site = new Site();
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {string} */
  let archive;
  /** @type {Tab | undefined} */
  let tab;

  before(async () => {
    archive = packFor('frameworks');
    browser = await launch();
    await site.start();
  });
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  /** @param {string} name */
  const project = (name) => makeProject(name, archive, FRAMEWORKS);

  /** @param {string} folder that is served @param {string} [path] @param {number} [widgets] */
  async function open(folder, path = '/', widgets = 1) {
    site.routes = { ...DOCUMENTS, ...site.routes, ...routesOf(folder) };
    tab = await Tab.open(browser);
    await tab.goto(site.origin + path);
    await tab.waitFor('klipp-load', widgets);
    return tab;
  }

  /** What the card in the page shows. @param {Tab} page */
  const card = (page) =>
    page.evaluate(() => {
      const shown = document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-card');
      return { title: shown?.querySelector('[part=title]')?.textContent, level: shown?.querySelector('[part=title]')?.localName, className: shown?.className };
    });

  /** A card, an article and a share bar, and nothing that anybody complained of. @param {Tab} page */
  async function assertAllShown(page) {
    assert.equal((await card(page)).title, TITLE);
    assert.ok(await page.evaluate(() => document.querySelector('klipp-article')?.shadowRoot?.querySelector('[part=body] p')));
    assert.ok(await page.evaluate(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('[data-network=x]')));
    assert.deepEqual(await complaints(page), []);
    assert.deepEqual(page.requests.filter((url) => url.startsWith('data:') && url !== 'data:,'), [], 'a policy may forbid these');
  }

  it('ViteTakesItsFilesAlong', async () => {
    const folder = project('vite');
    run(folder, 'production', 'vite', 'build');
    const built = readdirSync(join(folder, 'dist/assets'));
    const script = built.filter((name) => /^index-.*\.js$/.test(name));
    assert.ok(readFileSync(join(folder, 'dist/assets', script[0])).length < 30_000, 'no file of the package is inside the script');
    assert.ok(built.some((name) => /^klipp-lite-.*\.wasm$/.test(name)), built.join());
    assert.ok(built.some((name) => /^language-nb-.*\.txt$/.test(name)), built.join());
    await assertAllShown(await open(join(folder, 'dist'), '/', 3));
  });

  it('WebpackTakesItsFilesAlong', async () => {
    const folder = project('webpack');
    run(folder, 'production', 'webpack', '--mode', 'production', '--entry', './app.js', '--output-path', 'dist');
    cpSync(join(folder, 'index.html'), join(folder, 'dist/index.html'));
    await assertAllShown(await open(join(folder, 'dist'), '/', 3));
  });

  for (const [name, before, turned] of [
    ['react', 'klipp-card klipp-vertical', 'klipp-card klipp-horizontal'],
    ['vue', 'klipp-card klipp-vertical', 'klipp-card klipp-horizontal'],
    ['svelte', 'klipp-card klipp-vertical', 'klipp-card klipp-horizontal'],
  ]) {
    it(`${name}ShowsACardAndChangesIt`, async () => {
      const folder = project(name);
      run(folder, 'development', 'vite', 'build', '--mode', 'development');
      const page = await open(join(folder, 'dist'));
      assert.deepEqual(await card(page), { title: TITLE, level: 'h3', className: before });
      await page.evaluate(() => document.querySelector('button')?.click());
      await page.waitFor('klipp-load', 2);
      assert.deepEqual(await card(page), { title: TITLE, level: 'h3', className: turned });
      await page.until(() => document.querySelector('output')?.textContent === 'klipp-load klipp-load');
      assert.deepEqual(await complaints(page), []);
    });
  }

  it('EleventyRendersItIntoPagesThatLoadNoModule', async () => {
    const folder = project('eleventy');
    cpSync(join(ROOT, 'examples/agdering'), join(folder, 'documents'), { recursive: true });
    writeFileSync(join(folder, '.eleventyignore'), 'documents\n');
    run(folder, 'production', 'eleventy');
    const built = join(folder, '_site');
    const page = await open(built, '/', 2);
    assert.equal((await card(page)).title, TITLE);
    await page.idle();
    assert.deepEqual(page.requests.filter((url) => /\.wasm|\.json|language-/.test(url)), []);
    assert.deepEqual(await complaints(page), []);
    const markdown = readFileSync(join(built, 'markdown/index.html'), 'utf8');
    assert.match(markdown, /<template shadowrootmode="open">/);
    assert.match(markdown, /<p>The text goes on\.<\/p>/);
  });

  for (const mode of ['development', 'production']) {
    it(`AServerOfReactsIsHydratedAndNothingIsRenderedTwice_${mode}`, async () => {
      const folder = project('ssr');
      run(folder, mode, 'vite', 'build', '--mode', mode);
      const scripts = readdirSync(join(folder, 'dist/assets')).filter((name) => name.endsWith('.js'));
      const warns = scripts.some((name) => readFileSync(join(folder, 'dist/assets', name), 'utf8').includes('hydrated but some attributes'));
      assert.equal(warns, mode === 'development', 'React tells of what differs');
      run(folder, mode, 'vite', 'build', '--ssr', 'server.jsx', '--outDir', 'server', '--mode', mode);
      const { page: render } = await import(`${pathToFileURL(join(folder, 'server/server.js')).href}?${mode}`);
      const html = render(readFileSync(join(ROOT, `examples/agdering/${DOCUMENT}.json`)), { base: `/documents/${DOCUMENT}.json`, layout: 'hero' });
      const index = join(folder, 'dist/index.html');
      writeFileSync(index, readFileSync(index, 'utf8').replace('<!-- here -->', () => html));
      // Which nodes are there before any script runs.
      const first = await Tab.open(browser);
      tab = first;
      await first.page.evaluateOnNewDocument(() => {
        const note = () => ((/** @type {any} */ (window)).before = document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-card'));
        document.addEventListener('readystatechange', note, { once: true });
      });
      site.routes = { ...DOCUMENTS, ...routesOf(join(folder, 'dist')) };
      await first.goto(site.origin);
      await first.waitFor('klipp-load');
      await first.until(() => document.querySelector('main')?.dataset.hydrated === 'true');
      await first.evaluate(() => document.querySelector('button')?.click());
      await first.until(() => document.querySelector('button')?.textContent === '1');
      await first.idle();
      assert.deepEqual(await card(first), { title: TITLE, level: 'h2', className: 'klipp-card klipp-hero' });
      assert.ok(await first.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-card') === /** @type {any} */ (window).before), 'the same nodes');
      assert.equal((await first.events()).filter(({ type }) => type.startsWith('klipp-')).length, 1);
      assert.deepEqual(first.requests.filter((url) => /\.wasm|\.json|language-/.test(url)), []);
      assert.deepEqual(await complaints(first), []);
    });
  }
});

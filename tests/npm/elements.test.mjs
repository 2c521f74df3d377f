/** The package's elements in a browser: without a build step, and in bundles of esbuild's. Those of frameworks are in frameworks.test.mjs. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import esbuild from 'esbuild';
import { launch, Tab } from '../browser/browser.mjs';
import { Site } from '../support/site.mjs';
import { blocksOfReadme, makeProject, pack } from './scratch.mjs';
import { DOCUMENTS, routesOf } from './serve.mjs';

describe('ElementsOfThePackage', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'klipp-npm-'));
  const archive = pack(scratch);
  const site = new Site();
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  before(async () => {
    browser = await launch();
    await site.start();
  });
  after(async () => {
    await browser.close();
    await site.stop();
    rmSync(scratch, { recursive: true });
  });

  /** @param {number} [widgets] */
  async function open(widgets = 1) {
    const tab = await Tab.open(browser);
    await tab.goto(site.origin);
    await tab.waitFor('klipp-load', widgets);
    return tab;
  }

  const titleOfCard = () => document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-card [part=title]')?.textContent;

  it('AreShownWithoutABuildStep', async () => {
    const project = makeProject('plain', archive, scratch);
    site.routes = { ...DOCUMENTS, ...routesOf(project) };
    const tab = await open(3);
    assert.equal(await tab.evaluate(titleOfCard), 'Fem råd for et frokostmøte folk husker');
    assert.ok(await tab.evaluate(() => document.querySelector('klipp-article')?.shadowRoot?.querySelector('[part=body] p')));
    assert.ok(await tab.evaluate(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('[data-network=x]')));
    assert.deepEqual(await tab.complaints(), []);
    const languages = tab.requests.filter((url) => url.includes('language-'));
    assert.deepEqual(languages.map((url) => new URL(url).pathname), ['/node_modules/klipp/dist/language-nb.txt']);
    await tab.close();
  });

  it('AreShownAsThePackagesPageWritesThem', async () => {
    const blocks = blocksOfReadme('html').join('').replaceAll('https://news.example/a.json', '/documents/frokostmote.json');
    site.routes = { ...DOCUMENTS, ...routesOf(makeProject('plain', archive, scratch)), '/': { type: 'text/html', body: `<!doctype html><title>Siden</title><link rel="icon" href="data:,">${blocks}` } };
    const tab = await open(2);
    assert.equal(await tab.evaluate(titleOfCard), 'Fem råd for et frokostmøte folk husker');
    assert.ok(await tab.evaluate(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('[data-network=bluesky]')));
    assert.deepEqual(await tab.complaints(), []);
    await tab.close();
  });

  /** @param {esbuild.BuildOptions} options @param {string} dist where the package's files are served @param {(tab: Tab) => Promise<void>} [look] */
  async function bundle(options, dist, look) {
    const project = makeProject('esbuild', archive, scratch);
    const { outputFiles = [] } = await esbuild.build({ bundle: true, minify: true, write: false, logLevel: 'silent', absWorkingDir: project, ...options });
    site.routes = { ...DOCUMENTS, ...routesOf(join(project, 'node_modules/klipp/dist'), dist), '/': routesOf(project)['/'], '/app.js': { type: 'text/javascript', body: outputFiles[0].text } };
    const tab = await open();
    assert.equal(await tab.evaluate(titleOfCard), 'Fem råd for et frokostmøte folk husker');
    await look?.(tab);
    assert.deepEqual(await tab.complaints(), []);
    await tab.close();
    return outputFiles[0].text.length;
  }

  it('AreShownByABundleThatSaysWhereTheFilesAre', async () => {
    const size = await bundle({ entryPoints: ['app.js'], format: 'iife' }, '/klipp/');
    assert.ok(size < 25_000, `${size} bytes: no module or language is in it`);
  });

  it('TellThePageWhatReadersDoWhereItAsks', async () => {
    const contents = `import { define } from 'klipp/elements'; import 'klipp/analytics'; define('/klipp/');
      addEventListener('klipp-analytics', ({ detail }) => (document.title = [detail.event, detail.widget, detail.title].join(' ')));`;
    await bundle({ stdin: { contents, resolveDir: join(scratch, 'esbuild') }, format: 'iife' }, '/klipp/', (tab) =>
      tab.until(() => document.title === 'view card Fem råd for et frokostmøte folk husker'),
    );
  });

  it('AreShownByABundleWithTheFilesBesideIt', async () => {
    await bundle({ stdin: { contents: "import 'klipp';", resolveDir: join(scratch, 'esbuild') }, format: 'iife' }, '/dist/');
  });
});

/** The builder at /builder: what people see and press, and what it says. What its snippets show is a scenario of every browser. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { builderLanguages, localeOf } from '../../web/builder/locales.mjs';
import { Site } from '../support/site.mjs';
import { launch, Tab } from './browser.mjs';
import { json } from './pages.mjs';
import { DIST, startPublisher } from './servers.mjs';
import { patiently } from './tab.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A post as WordPress answers with it. @param {string} origin */
const post = (origin) => ({
  id: 7,
  link: `${origin}/2026/harbour/`,
  title: { rendered: 'The harbour &amp; the sea' },
  content: { rendered: '<p>Text.</p>', protected: false },
  excerpt: { rendered: '<p>Short.</p>', protected: false },
  date_gmt: '2026-01-02T03:04:05',
  status: 'publish',
  _links: { self: [{ href: `${origin}/blog/wp-json/wp/v2/posts/7` }] },
});

describe('Builder', () => {
  const wordpress = new Site();
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startPublisher>>} */
  let publisher;
  /** @type {Tab} */
  let tab;

  before(async () => {
    [browser, publisher] = await Promise.all([launch(), startPublisher(join(folder, 'signups.db')), wordpress.start()]);
    const { origin } = wordpress;
    // In a folder of the site, where only the page says it is, as a server can read it and a browser cannot.
    wordpress.routes = {
      '/2026/harbour/': (_request, response) => response.removeHeader('Access-Control-Allow-Origin') ?? response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>x</title><link rel="https://api.w.org/" href="${origin}/blog/wp-json/">`),
      '/blog/wp-json/wp/v2/posts': json([post(origin)]),
      '/blog/wp-json/wp/v2/posts/7': json(post(origin)),
      '/wrong.json': json({ title: 'A title', url: '/a', date_published: 'yesterday', content_text: 'Text.' }),
      '/feed.xml': { type: 'application/rss+xml', body: '<rss version="2.0"><channel><title>F</title><item><title>T</title><link>https://news.example/t</link></item></channel></rss>' },
      '/empty.html': { body: '<!doctype html><title>Empty</title><body></body>' },
    };
  });
  after(async () => {
    await browser?.close();
    await publisher?.stop();
    await wordpress.stop();
    rmSync(folder, { recursive: true });
  });
  /** @type {Tab | undefined} */
  let opened;
  const closeTab = async () => {
    await opened?.close();
    opened = undefined;
  };
  afterEach(closeTab);

  /** @param {string} [query] @param {Parameters<typeof Tab.open>[1] & { language?: string }} [look] */
  async function open(query = '', { language = 'en', ...look } = {}) {
    await closeTab();
    tab = opened = await Tab.open(browser, look);
    await tab.page.evaluateOnNewDocument((tag) => Object.defineProperty(navigator, 'languages', { value: [tag] }), language);
    await tab.goto(`${publisher.origin}/builder${query}`);
    await tab.until(() => 'ready' in document.documentElement.dataset);
    return tab;
  }

  const own = (/** @type {string} */ name, more = '') => `?address=${encodeURIComponent(`${publisher.origin}/documents/${name}.json`)}${more}`;

  /** @param {string} id */
  const textOf = (id) => tab.page.$eval(`#${id}`, (element) => /** @type {HTMLTextAreaElement} */ (element).value ?? element.textContent);

  const code = () => textOf('code');

  const settled = () => tab.until(() => document.getElementById('code')?.ariaBusy !== 'true');

  const isInPreview = (/** @type {string} */ name) =>
    tab.until((element) => Boolean(/** @type {HTMLIFrameElement} */ (document.getElementById('frame')).contentDocument?.querySelector(element)?.shadowRoot?.querySelector('.klipp')), name);

  it('TakesFourStepsFromAPostsAddressToACardOnAnEmptyPage', async () => {
    tab = opened = await (await Tab.open(browser)).goto(publisher.origin);
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(publisher.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    let steps = 0;
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('.colophon a[href^="/builder"]')]);
    steps++;
    await tab.until(() => 'ready' in document.documentElement.dataset);
    await tab.page.click('#address');
    await tab.type(`${wordpress.origin}/2026/harbour/`);
    steps++;
    await tab.press('Enter');
    steps++;
    await isInPreview('klipp-card');
    await tab.until(() => /"The harbour|>The harbour/.test(/** @type {HTMLTextAreaElement} */ (document.getElementById('code')).value));
    await tab.page.click('#copy');
    steps++;
    await tab.until(() => document.querySelector('#copy + [role=status]')?.textContent === 'Copied' || document.querySelector('#copy + [role=status]')?.textContent === 'Kopiert');
    const copied = await tab.page.evaluate(() => navigator.clipboard.readText());
    await closeTab();
    wordpress.routes['/mine.html'] = { body: `<!doctype html><title>Mine</title>${copied}` };
    tab = opened = await (await Tab.open(browser)).goto(`${wordpress.origin}/mine.html`);
    await tab.until(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('h2')?.textContent === 'The harbour & the sea');
    assert.equal(steps, 4);
  });

  it('KeepsEveryChoiceInItsAddress', async () => {
    await open(own('topplederforum', '&kind=article&theme=bold&scheme=dark&as=script&page=dark&width=phone&view=reader&early=&lang=de'));
    await isInPreview('klipp-article');
    await settled();
    assert.match(await code(), /data-klipp="article"[^>]* data-view="reader" data-lang="de" data-theme="bold dark" data-format="klipp"/);
    assert.doesNotMatch(await code(), /preload/);
    await tab.page.click('[name=kind][value=card]');
    await tab.until(() => /data-klipp="card"/.test(/** @type {HTMLTextAreaElement} */ (document.getElementById('code')).value));
    assert.doesNotMatch(tab.page.url(), /kind=/);
    await tab.page.goBack();
    await tab.until(() => /data-klipp="article"/.test(/** @type {HTMLTextAreaElement} */ (document.getElementById('code')).value));
    const shown = await tab.page.$eval('#frame', (frame) => [/** @type {HTMLElement} */ (frame).dataset.width, /** @type {HTMLIFrameElement} */ (frame).contentDocument?.documentElement.dataset.page]);
    assert.deepEqual(shown, ['phone', 'dark']);
  });

  it('OffersTheFieldsThatAFormCanDoWithout', async () => {
    const fields = [{ name: 'rolle', label: 'Rolle' }, { name: 'alder', label: 'Over 15', type: 'checkbox', required: true }, { name: 'by', label: 'עיר' }];
    wordpress.routes['/form.json'] = json({ language: 'nb', _klipp: { signup: { action: '/signup', name: true, fields } } });
    const address = `?address=${encodeURIComponent(`${wordpress.origin}/form.json`)}`;
    const asked = () =>
      tab.page.$eval('#frame', (frame) => {
        const form = /** @type {HTMLIFrameElement} */ (frame).contentDocument?.querySelector('klipp-signup')?.shadowRoot;
        return [...(form?.querySelectorAll('.klipp-field [name]') ?? [])].map((field) => field.getAttribute('name')).join(' ');
      });
    const shows = async (/** @type {string} */ names) => assert.ok(await patiently(async () => (await asked()) === names), `${await asked()} instead of ${names}`);
    const printed = async () => (await settled(), / fields="([^"]*)"/.exec(String(await code()))?.[1]);
    const openUnfolded = async (more = '') => {
      await open(address + more);
      await isInPreview('klipp-signup');
      await tab.page.$$eval('details', (all) => all.forEach((each) => void (each.open = true)));
    };
    await openUnfolded();
    const boxes = await tab.page.$$eval('#fields label', (all) => all.map((one) => [one.textContent, one.querySelector('input')?.checked, one.querySelector('span')?.lang, one.querySelector('span')?.dir]));
    assert.deepEqual(boxes, [['Name', true, '', ''], ['Rolle', true, 'nb', 'auto'], ['עיר', true, 'nb', 'auto']]);
    assert.equal(await printed(), undefined);
    await tab.page.click('#fields [value=rolle]');
    await shows('email name fields[alder] fields[by]');
    assert.equal(await printed(), 'name by');
    await tab.page.click('#fields [value=name]');
    await tab.page.click('#fields [value=by]');
    await shows('email fields[alder]');
    assert.equal(await printed(), 'email');
    await tab.page.goBack();
    await shows('email fields[alder] fields[by]');
    assert.match(tab.page.url(), /[?&]fields=by(&|$)/);
    await openUnfolded('&fields=rolle');
    await shows('email fields[rolle] fields[alder]');
    assert.equal(await printed(), 'rolle');
    await tab.page.click('#fields [value=name]');
    await tab.page.click('#fields [value=by]');
    await settled();
    assert.doesNotMatch(tab.page.url(), /fields/);
    wordpress.routes['/bare.json'] = json({ _klipp: { signup: { action: '/signup' } } });
    await open(address.replace('form.json', 'bare.json'));
    await isInPreview('klipp-signup');
    assert.equal(await tab.page.$eval('#fields', (set) => /** @type {HTMLElement} */ (set).hidden), true);
  });

  it('SaysWhatIsWrongInADocumentInWords', async () => {
    await open(`?address=${encodeURIComponent(`${wordpress.origin}/wrong.json`)}`);
    await tab.until(() => !document.getElementById('problems')?.hidden);
    assert.match(String(await tab.page.$eval('#problems ul', (list) => list.textContent)), /\/date_published: .*date/);
  });

  for (const [address, said] of [
    ['nonsense', /not a web address/],
    ['feed.xml', /This is RSS, which browsers do not read/i],
    ['empty.html', /nothing at this address|HTML/],
    ['nowhere', /does not answer/],
  ]) {
    it(`SaysWhyThereIsNothingToShowAt ${address}`, async () => {
      await open(`?address=${encodeURIComponent(address === 'nonsense' ? 'not an address' : `${wordpress.origin}/${address}`)}`);
      assert.match(String(await textOf('found')), /** @type {RegExp} */ (said));
      assert.equal(await code(), '');
      assert.equal(await tab.page.$eval('#copy', (button) => /** @type {HTMLButtonElement} */ (button).disabled), true);
    });
  }

  it('NamesThePolicyAndTheBytesOfWhatIsChosen', async () => {
    await open(own('topplederforum'));
    await isInPreview('klipp-card');
    await settled();
    const policy = await tab.page.$eval('#policy code', (element) => element.textContent);
    assert.equal(policy, `script-src ${publisher.origin} 'wasm-unsafe-eval'; connect-src ${publisher.origin}; img-src ${publisher.origin}`);
    const { files } = JSON.parse(readFileSync(join(DIST, 'v1/manifest.json'), 'utf8'));
    const bytes = ['klipp.js', 'klipp-lite.wasm', 'language-nb.txt', 'klipp.css', 'reader.js'].reduce((sum, name) => sum + files[name].brotli, 0);
    assert.ok(String(await textOf('bytes')).includes(`${(bytes / 1000).toFixed(1)} KB`), String(await textOf('bytes')));
  });

  it('HoldsAVersionToItsHash', async () => {
    await open(own('topplederforum', '&version=pinned'));
    await settled();
    assert.match(await code(), /\/1\.\d+\.\d+\/klipp\.\w{8}\.js" integrity="sha384-/);
  });

  it('OffersThePublishersArticles', async () => {
    await open();
    await tab.page.select('#articles', `${publisher.origin}/documents/havnebyer.json`);
    await tab.until(() => /address=[^&]*havnebyer/.test(location.search));
    await tab.until(() => /havnebyer\.json/.test(/** @type {HTMLTextAreaElement} */ (document.getElementById('code')).value));
    await isInPreview('klipp-card');
  });

  it('IsChosenFromByKeyboard', async () => {
    await open(own('topplederforum'));
    await isInPreview('klipp-card');
    await tab.page.focus('[name=kind][value=card]');
    await tab.press('ArrowRight');
    await isInPreview('klipp-article');
    await tab.press('ArrowLeft');
    await isInPreview('klipp-card');
    const order = /** @type {unknown[]} */ ([]);
    await tab.page.focus('#address');
    for (let i = 0; i < 24; i++) {
      await tab.press('Tab');
      order.push(await tab.page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('name') || document.activeElement?.localName));
    }
    const wanted = ['articles', 'kind', 'layout', 'theme', 'scheme', 'lang', 'font', 'page', 'width', 'frame', 'as', 'code', 'copy', 'version', 'early'];
    assert.deepEqual(wanted, order.filter((name, i) => wanted.includes(String(name)) && order.indexOf(name) === i), String(order));
  });

  for (const dark of [false, true]) {
    it(`IsAccessibleInThe${dark ? 'Dark' : 'Light'}`, async () => {
      for (const query of ['', own('topplederforum'), own('topplederforum', '&kind=share&as=frame')]) {
        await open(query, { dark });
        await tab.page.$$eval('details', (all) => all.forEach((each) => void (each.open = true)));
        await tab.page.evaluate(AXE);
        const found = await tab.page.evaluate(async () => {
          /** @type {import('axe-core').AxeResults} */
          const { violations } = await /** @type {any} */ (window).axe.run(document, { resultTypes: ['violations'] });
          return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`));
        });
        assert.deepEqual(found, [], query);
      }
    });
  }

  it('FitsAPhoneOf320PixelsInEveryLanguage', async () => {
    for (const language of builderLanguages()) {
      await open(own('topplederforum'), { width: 320, language });
      await tab.page.$$eval('details', (all) => all.forEach((each) => void (each.open = true)));
      const seen = await tab.page.evaluate(() => [document.documentElement.lang, document.documentElement.scrollWidth, document.querySelector('h1')?.textContent]);
      assert.deepEqual(seen, [language, 320, localeOf(language).words.title ?? localeOf('en').words.title]);
    }
  });

  it('AsksNobodyBeforeAnAddressIsPasted', async () => {
    await open();
    await tab.idle();
    for (const url of tab.requests) assert.ok(url.startsWith(publisher.origin) || url.startsWith('data:'), url);
    assert.deepEqual(tab.problems, []);
  });
});

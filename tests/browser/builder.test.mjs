/** The builder at /builder: what people see and press, and what it says. What its snippets show is a scenario of every browser. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { builderLanguages, localeOf } from '../../web/builder/locales.mjs';
import { Site } from '../support/site.mjs';
import { violationsInBothSchemes } from './axe.mjs';
import { launch, Tab } from './browser.mjs';
import { json } from './pages.mjs';
import { DIST, startPublisher } from './servers.mjs';
import { patiently } from './tab.mjs';

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

/** An article as Ghost answers with it. @param {string} origin */
const story = (origin) => ({ id: '6', uuid: 'u', slug: 'the-pier', title: 'The pier', html: '<p>Text.</p>', url: `${origin}/the-pier/`, published_at: '2026-01-02T03:04:05.000+00:00' });

/** A page of Ghost's, with the tag that tells its readers' scripts where its API is. @param {string} origin */
const ghostPage = (origin) =>
  `<!doctype html><title>The pier</title><meta name="generator" content="Ghost 5.99"><link rel="alternate" type="application/rss+xml" href="/feed.xml"><script defer src="/portal.min.js" data-ghost="${origin}/" data-key="0b5c63" data-api="${origin}/ghost/api/content/"></script>`;

/** Says everything in the page at once, as a language's file has it: the title, and how wide the page becomes. Runs in the page. @param {string} file */
async function widthIn(file) {
  const words = await (await fetch(file)).json();
  const placed = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-word]')]);
  for (const element of placed) element.textContent = words[element.dataset.word ?? ''];
  const rest = Object.keys(words).filter((name) => !placed.some(({ dataset }) => dataset.word === name));
  /** @type {HTMLElement} */ (document.getElementById('form-hint')).textContent = rest.map((name) => words[name]).join(' ');
  document.documentElement.dir = words.dir;
  return [document.querySelector('h1')?.textContent || words.title, document.documentElement.scrollWidth];
}

// A client may have its server look thirty times a minute: tests that need that come first.
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
      '/the-pier/': (_request, response) => response.removeHeader('Access-Control-Allow-Origin') ?? response.writeHead(200, { 'Content-Type': 'text/html' }).end(ghostPage(origin)),
      '/ghost/api/content/posts/slug/the-pier/': json({ posts: [story(origin)] }),
      '/wrong.json': json({ title: 'A title', url: '/a', date_published: 'yesterday', content_text: 'Text.' }),
      '/feed.xml': { type: 'application/rss+xml', body: '<rss version="2.0"><channel><title>F</title><item><title>T</title><link>https://news.example/t</link></item></channel></rss>' },
      '/empty.html': { body: '<!doctype html><title>Empty</title><body></body>' },
    };
  });
  after(async () => {
    await closeTab();
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

  async function openTab(languages = ['en']) {
    const made = await Tab.open(browser);
    await made.page.evaluateOnNewDocument((tags) => Object.defineProperty(navigator, 'languages', { value: tags }), languages);
    return made;
  }

  /** In the tab that is open, if one is: a new one takes as long as the page. */
  async function open(query = '') {
    tab = opened ??= await openTab();
    tab.problems.length = tab.requests.length = 0;
    await tab.goto(`${publisher.origin}/builder${query}`);
    await tab.page.waitForSelector('[data-ready]');
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
    wordpress.routes['/mine.html'] = { body: `<!doctype html><title>Mine</title>${copied}` };
    await tab.goto(`${wordpress.origin}/mine.html`);
    await tab.until(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('h2')?.textContent === 'The harbour & the sea');
    assert.equal(steps, 4);
    await closeTab();
  });

  it('AsksNobodyBeforeAnAddressIsPasted', async () => {
    await open();
    await tab.idle();
    for (const url of tab.requests) assert.ok(url.startsWith(publisher.origin) || url.startsWith('data:'), url);
    assert.deepEqual(tab.problems, []);
  });

  it('FindsTheArticleOfAGhostSiteByItsPage', async () => {
    await open(`?address=${encodeURIComponent(`${wordpress.origin}/the-pier/`)}`);
    await isInPreview('klipp-card');
    assert.equal(await textOf('found'), 'Found: The pier (Ghost)');
    assert.ok((await code()).includes(`<klipp-card src="${wordpress.origin}/ghost/api/content/posts/slug/the-pier/?key=0b5c63&amp;include=authors,tags" format="ghost"`), await code());
  });

  it('LooksAtOnceForWhatIsPasted', async () => {
    await browser.defaultBrowserContext().overridePermissions(publisher.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await open();
    await tab.page.evaluate((text) => navigator.clipboard.writeText(text), `${publisher.origin}/articles/havnebyer`);
    await tab.page.focus('#address');
    await tab.press('Control+V');
    await tab.until(() => /^Found: .* \(Klipp\)$/.test(document.getElementById('found')?.textContent ?? '') && /address=[^&]*havnebyer/.test(location.search));
    await tab.until(() => /<klipp-card src="[^"]*\/documents\/havnebyer\.json"/.test(/** @type {HTMLTextAreaElement} */ (document.getElementById('code')).value));
  });

  it('PrintsAFrameThatShowsTheWholeCardAtEveryWidth', async () => {
    for (const name of ['topplederforum', 'frokostmote']) {
      await open(own(name, '&as=frame'));
      await settled();
      const frame = (await code()).replace('loading="lazy"', '');
      await tab.until(() => Boolean(/** @type {HTMLIFrameElement} */ (document.getElementById('frame')).contentDocument?.querySelector('iframe[sandbox]')));
      wordpress.routes['/frames.html'] = { body: `<!doctype html><title>Frames</title>${[280, 320, 431, 432, 600, 900].map((width) => `<div style="width: ${width}px">${frame}</div>`).join('')}` };
      await tab.goto(`${wordpress.origin}/frames.html`);
      const frames = tab.page.frames().filter((each) => each.url().includes('/embed/'));
      const cut = await Promise.all(frames.map((each) => each.evaluate(() => [innerWidth, document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth, document.querySelectorAll('.klipp-card').length])));
      assert.deepEqual(cut.sort((a, b) => a[0] - b[0]), [280, 320, 431, 432, 600, 600].map((width) => [width, 0, 0, 1]), name);
    }
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

  it('SaysWhatIsWrongInSentencesAlsoWhereNoServerLooks', async () => {
    tab = opened ??= await openTab();
    await tab.goto(`${publisher.origin}/v1/builder.html?address=${encodeURIComponent(`${wordpress.origin}/wrong.json`)}`);
    await tab.until(() => !document.getElementById('problems')?.hidden);
    assert.equal(await tab.page.$eval('#problems ul', (list) => list.textContent), '/date_published: has a value that means nothing here, and was left out');
  });

  it('SaysWhatToLeaveOutWhereAFormHasNoPlaceForIt', async () => {
    await open(own('topplederforum', '&as=script&coloured=1'));
    await settled();
    assert.match(String(await textOf('form-hint')), /no place for a colour or font of your own\. Leave them out/);
    assert.equal(await code(), '');
    await tab.page.click('[name=coloured]');
    await tab.until(() => /data-klipp="card"/.test(/** @type {HTMLTextAreaElement} */ (document.getElementById('code')).value));
  });

  it('OffersNoChoiceThatMakesNoDifferenceToAFrame', async () => {
    const seen = () => tab.page.$$eval('#layout, #theme, #scheme, #lang, #font, [name=coloured]', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.id || one.getAttribute('name')));
    await open(own('topplederforum', '&as=frame'));
    assert.deepEqual(await seen(), ['scheme']);
    await tab.page.click('[name=as][value=element]');
    await settled();
    assert.deepEqual(await seen(), ['layout', 'theme', 'scheme', 'lang', 'font', 'coloured']);
  });

  for (const [address, said] of [
    ['nonsense', /not a web address/],
    ['feed.xml', /This is RSS, which browsers do not read/i],
    ['empty.html', /nothing at this address .* Ask the publisher/],
    ['nowhere', /does not answer, .* Ask the publisher/],
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

  it('CountsWhatReadyMarkupSaves', async () => {
    await open(own('topplederforum', '&layout=hero&theme=bold&markup=1'));
    await isInPreview('klipp-card');
    assert.ok((await code()).includes(` markup="${publisher.origin}/markup/card/topplederforum?layout=hero" layout="hero" theme="bold"`), await code());
    const policy = await tab.page.$eval('#policy code', (element) => element.textContent);
    assert.equal(policy, `script-src ${publisher.origin}; connect-src ${publisher.origin}; img-src ${publisher.origin}`);
    const { files } = JSON.parse(readFileSync(join(DIST, 'v1/manifest.json'), 'utf8'));
    const bytes = ['klipp.js', 'themed.css', 'reader.js'].reduce((sum, name) => sum + files[name].brotli, 0);
    assert.equal(await textOf('bytes'), `Readers download ${(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} KB once a page, besides the HTML and its pictures.`);
    const asked = tab.requests.map((url) => new URL(url).pathname);
    assert.ok(asked.includes('/markup/card/topplederforum') && !asked.some((path) => path.endsWith('.wasm')), String(asked));
    await tab.page.select('#lang', 'de');
    await tab.until(() => /markup\/card\/topplederforum\?layout=hero&amp;lang=de"/.test(/** @type {HTMLTextAreaElement} */ (document.getElementById('code')).value));
  });

  it('OffersReadyMarkupOfThePublishersOwnDocumentsAlone', async () => {
    const isOffered = () => tab.page.$eval('#ready', (choice) => !(/** @type {HTMLElement} */ (choice).hidden));
    await open(`?address=${encodeURIComponent(`${wordpress.origin}/the-pier/`)}&markup=1`);
    await settled();
    assert.equal(await isOffered(), false);
    assert.doesNotMatch(await code(), /markup=/);
    await open(own('topplederforum', '&isolation=frame&markup=1'));
    await settled();
    assert.equal(await isOffered(), false);
    assert.doesNotMatch(await code(), /markup=/);
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

  it('IsAccessibleInLightAndDark', async () => {
    for (const query of ['', own('topplederforum'), own('topplederforum', '&kind=share&as=frame')]) {
      await open(query);
      await tab.page.$$eval('details', (all) => all.forEach((each) => void (each.open = true)));
      assert.deepEqual(await violationsInBothSchemes(tab.page), [], query);
    }
  });

  it('FitsAPhoneOf320PixelsInEveryLanguage', async () => {
    await open(own('topplederforum'));
    await tab.page.setViewport({ width: 320, height: 900 });
    await tab.page.$$eval('details', (all) => all.forEach((each) => void (each.open = true)));
    for (const language of builderLanguages().filter((tag) => tag !== 'en')) {
      assert.deepEqual(await tab.page.evaluate(widthIn, `/v1/builder-${language}.json`), [localeOf(language).words.title ?? localeOf('en').words.title, 320], language);
    }
    await closeTab();
  });

  for (const [asked, language, dir] of [['nb-NO', 'nb', 'ltr'], ['ar-EG', 'ar', 'rtl'], ['zh-TW', 'zh-Hant', 'ltr'], ['tlh', 'en', '']]) {
    it(`SpeaksTheLanguageOfItsReader ${asked}`, async () => {
      await closeTab();
      opened = await openTab([asked]);
      await open(own('topplederforum'));
      const seen = await tab.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.querySelector('h1')?.textContent]);
      assert.deepEqual(seen, [language, dir, localeOf(language).words.title]);
      await closeTab();
    });
  }

  it('StaysInEnglishAndSaysWhyIfItsWordsDoNotCome', async () => {
    await closeTab();
    opened = await openTab(['nb']);
    const session = await opened.page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: ['*/builder-nb.json'] });
    await open();
    assert.equal(await tab.page.evaluate(() => document.documentElement.lang), 'en');
    assert.match(tab.problems.join('\n'), /stays in English; the words of nb did not come from .*\/v1\/builder-nb\.json/);
    await closeTab();
  });

  it('SaysThatItsServerIsAskedTooMuch', async () => {
    const nowhere = `${wordpress.origin}/nowhere`;
    const ask = () => fetch(`${publisher.origin}/builder/look?url=${encodeURIComponent(nowhere)}`);
    while ((await ask()).status !== 429);
    // Who asks on and on gets each turn that comes free meanwhile.
    let isOver = false;
    const asking = (async () => {
      while (!isOver) await (await ask()).arrayBuffer();
    })();
    await open(`?address=${encodeURIComponent(nowhere)}`);
    isOver = true;
    await asking;
    assert.match(String(await textOf('found')), /Too many requests at once/);
  });
});

import assert from 'node:assert/strict';
import { untilFollowing } from '../bar.mjs';
import { ARTICLE, json, versionRoutes } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { patiently } from '../tab.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const CARD = '<klipp-card src="NEWS/a.json"><a href="/a">Tittel</a></klipp-card>';

const BAR = '<klipp-share url="https://a.example/" networks="x"></klipp-share>';

const OTHER = json({ ...ARTICLE, title: 'En annen tittel' });

/** What the first card's headline says. @param {AnyTab} tab */
const headline = (tab) => tab.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('h2')?.textContent ?? '');

/** @param {AnyTab} tab */
const defined = (tab) => tab.until(() => customElements.get('klipp-card') !== undefined);

export const lifecycle = [
  scenario('RendersAHundredWidgetsWithOneFetchOfEverything', async (scene) => {
    const tab = await scene.open(CARD.repeat(100), { loads: 100 });
    for (const path of ['/v1/klipp.js', '/v1/klipp-lite.wasm', '/v1/klipp.css', '/a.json']) assert.equal(scene.news.count(path), 1, path);
    const sheets = await tab.evaluate(
      () => new Set([...document.querySelectorAll('klipp-card')].map((one) => one.shadowRoot?.adoptedStyleSheets[0])).size,
    );
    assert.equal(sheets, 1);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('RendersWhatAScriptCreates', async (scene) => {
    const tab = await scene.open('', { loads: 0 });
    await defined(tab);
    await tab.evaluate((src) => {
      const element = /** @type {any} */ (document.createElement('klipp-card'));
      document.body.append(element); // the address comes after, and still in time
      element.src = src;
      element.headingLevel = 2;
    }, `${scene.news.origin}/a.json`);
    await tab.waitFor('klipp-load');
    assert.equal(await headline(tab), 'En tittel');
    assert.equal((await tab.events()).length, 1);
  }),

  scenario('RendersFiveHundredMadeAndHalfOfThemRemovedInALoop', async (scene) => {
    const tab = await scene.open('<main></main>', { loads: 0 });
    await defined(tab);
    await tab.evaluate((src) => {
      for (let i = 0; i < 500; i++) {
        const element = document.createElement('klipp-card');
        element.setAttribute('src', src);
        document.querySelector('main')?.append(element);
        if (i % 2) element.remove();
      }
    }, `${scene.news.origin}/a.json`);
    await tab.waitFor('klipp-load', 250);
    await tab.idle();
    assert.equal((await tab.events()).length, 250);
    for (const path of ['/v1/klipp-lite.wasm', '/v1/klipp.css', '/a.json']) assert.equal(scene.news.count(path), 1, path);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('IsUpgradedLate', async (scene) => {
    const tab = await scene.open(CARD, { script: false, loads: 0 });
    await tab.evaluate((origin) => {
      // One that was made before the script came, and put into the page after it.
      const element = document.createElement('klipp-card');
      element.setAttribute('src', `${origin}/a.json`);
      const script = document.createElement('script');
      script.src = `${origin}/v1/klipp.js`;
      script.onload = () => document.body.append(element);
      document.head.append(script);
    }, scene.news.origin);
    await tab.waitFor('klipp-load', 2);
    assert.equal(scene.news.count('/a.json'), 1);
  }),

  scenario('TakesPropertiesSetBeforeTheScriptCame', async (scene) => {
    const tab = await scene.open('<klipp-card></klipp-card>', { script: false, loads: 0 });
    await tab.evaluate((origin) => {
      Object.assign(document.querySelector('klipp-card') ?? {}, { src: `${origin}/a.json`, headingLevel: 2 });
      const script = document.createElement('script');
      script.src = `${origin}/v1/klipp.js`;
      document.head.append(script);
    }, scene.news.origin);
    await tab.waitFor('klipp-load');
    assert.equal(await tab.evaluate(() => document.querySelector('klipp-card')?.getAttribute('heading-level')), '2');
  }),

  scenario('ReflectsAttributesAsProperties', async (scene) => {
    const tab = await scene.open(CARD);
    const seen = await tab.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('klipp-card'));
      const share = /** @type {any} */ (document.createElement('klipp-share'));
      Object.assign(share, { url: 'https://a.example/', title: 'T', text: 'X', networks: 'x', label: 'L', theme: 'dark' });
      element.layout = 'vertical';
      element.theme = null;
      return [element.layout, element.getAttribute('layout'), element.theme, element.hasAttribute('theme'), share.outerHTML];
    });
    const html = '<klipp-share url="https://a.example/" share-title="T" text="X" networks="x" label="L" theme="dark"></klipp-share>';
    assert.deepEqual(seen, ['vertical', 'vertical', '', false, html]);
  }),

  scenario('RendersAnewWhenAnAttributeChangesOnceForSeveral', async (scene) => {
    scene.news.routes['/b.json'] = OTHER;
    const tab = await scene.open(CARD);
    await tab.evaluate((src) => {
      const element = /** @type {any} */ (document.querySelector('klipp-card'));
      element.src = 'https://nowhere.invalid/';
      element.headingLevel = 3;
      element.headingLevel = 2;
      element.src = src;
    }, `${scene.news.origin}/b.json`);
    await tab.waitFor('klipp-load', 2);
    await tab.idle();
    assert.equal(await headline(tab), 'En annen tittel');
    assert.equal((await tab.events()).length, 2);
  }),

  scenario('FetchesNothingAgainWhenOnlyTheLanguageChanges', async (scene) => {
    const tab = await scene.open('<klipp-article src="NEWS/a.json"></klipp-article>');
    await tab.evaluate(() => document.querySelector('klipp-article')?.setAttribute('lang', 'en'));
    await tab.waitFor('klipp-load', 2);
    const label = await tab.evaluate(
      () => document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-share')?.getAttribute('aria-label'),
    );
    assert.equal(label, 'Share');
    assert.equal(scene.news.count('/a.json'), 1);
  }),

  scenario('DropsAnAnswerThatCameTooLate', async (scene) => {
    /** @type {(() => void)[]} */
    const answer = []; // one for both
    scene.news.routes['/slow.json'] = (_request, response) => {
      answer.push(() => response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ ...ARTICLE, title: 'For sent' })));
    };
    const tab = await scene.open('<klipp-card src="NEWS/slow.json"></klipp-card>'.repeat(2), { loads: 0 });
    assert.ok(await patiently(async () => answer.length > 0));
    await tab.evaluate((src) => document.querySelector('klipp-card')?.setAttribute('src', src), `${scene.news.origin}/a.json`);
    await tab.waitFor('klipp-load', 1);
    answer.forEach((send) => send());
    await tab.waitFor('klipp-load', 2);
    assert.equal(await headline(tab), 'En tittel');
  }),

  scenario('CancelsWhenRemovedWhileLoading', async (scene) => {
    /** @type {Promise<void>} */
    const closed = new Promise((resolve) => {
      scene.news.routes['/slow.json'] = (_request, response) => response.on('close', resolve);
    });
    const tab = await scene.open('<klipp-card src="NEWS/slow.json"></klipp-card>', { loads: 0 });
    assert.ok(await patiently(async () => scene.news.count('/slow.json') > 0));
    await tab.evaluate(() => {
      const element = document.querySelector('klipp-card');
      element?.addEventListener('klipp-error', () => console.error('an event of an element that is gone'));
      element?.remove();
    });
    await closed;
    await tab.idle();
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('SurvivesBeingMovedWithoutLoadingAgain', async (scene) => {
    const tab = await scene.open(`${CARD}<main></main>`);
    const kept = await tab.evaluate(() => {
      const element = document.querySelector('klipp-card');
      const before = element?.shadowRoot?.querySelector('h2');
      document.querySelector('main')?.append(/** @type {Element} */ (element));
      element?.setAttribute('src', element.getAttribute('src') ?? ''); // says nothing new
      return before === element?.shadowRoot?.querySelector('h2');
    });
    await tab.idle();
    assert.ok(kept);
    assert.equal((await tab.events()).length, 1);
    assert.equal(scene.news.count('/a.json'), 1);
  }),

  scenario('WorksWhereItWasMovedTo', async (scene) => {
    const tab = await scene.open(`${BAR}<main></main>`);
    await tab.evaluate(() => {
      document.addEventListener('klipp-share', (event) => event.preventDefault());
      document.querySelector('main')?.append(/** @type {Element} */ (document.querySelector('klipp-share')));
    });
    await tab.idle();
    await tab.click('klipp-share', 'a');
    await tab.waitFor('klipp-share');
  }),

  scenario('TellsOfAClickOnceHoweverOftenItWasRendered', async (scene) => {
    const tab = await scene.open(BAR);
    await tab.evaluate(() => document.addEventListener('klipp-share', (event) => event.preventDefault()));
    for (const [i, label] of ['Del', 'Si det videre', 'Tips noen'].entries()) {
      await tab.evaluate((text) => document.querySelector('klipp-share')?.setAttribute('label', text), label);
      await tab.waitFor('klipp-load', i + 2);
    }
    await tab.click('klipp-share', 'a');
    await tab.waitFor('klipp-share');
    await tab.idle();
    assert.equal((await tab.events()).filter(({ type }) => type === 'klipp-share').length, 1);
  }),

  scenario('RendersNothingWhereItIsRemovedWhileItLooksForNews', async (scene) => {
    /** @type {(() => void)[]} */
    const answers = [];
    scene.news.routes['/a.json'] = (_request, response) =>
      void answers.push(() => response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ ...ARTICLE, title: 'I dag' })));
    // The other card waits for the same document, so that it comes although the first has gone.
    const tab = await scene.open(prerender('card', JSON.stringify({ ...ARTICLE, summary: 'Kort' }), 'NEWS/a.json') + CARD);
    assert.ok(await patiently(async () => answers.length > 0));
    await tab.evaluate(() => {
      const card = /** @type {any} */ (document.querySelector('klipp-card'));
      Object.assign(window, { card, heard: [] });
      for (const type of ['klipp-load', 'klipp-error']) card.addEventListener(type, () => /** @type {any} */ (window).heard.push(type));
      card.refresh();
      card.remove();
    });
    answers.forEach((send) => send());
    await tab.waitFor('klipp-load', 2);
    await tab.idle();
    const seen = await tab.evaluate(() => {
      const { card, heard } = /** @type {any} */ (window);
      return [card.shadowRoot.querySelector('.klipp-title').textContent, heard];
    });
    assert.deepEqual(seen, [ARTICLE.title, []]);
    assert.equal(await headline(tab), 'I dag');
  }),

  scenario('IsSilentWhereItIsRemovedBeforeItIsTakenOverAndWorksOnceItIsBack', async (scene) => {
    const { body } = /** @type {import('../../support/site.mjs').Answer} */ (scene.news.routes['/v1/klipp.css']);
    /** @type {(() => void)[]} */
    const answers = [];
    scene.news.routes['/v1/klipp.css'] = (_request, response) => answers.push(() => response.setHeader('Content-Type', 'text/css').end(body));
    const text = JSON.stringify({ ...ARTICLE, _klipp: { share: { networks: ['copy'] } } });
    const tab = await scene.open(prerender('article', text, 'NEWS/a.json'));
    // Other markup takes its place, as where a page is morphed into another, and waits for its styles.
    await tab.evaluate((html) => {
      const element = /** @type {Element} */ (document.querySelector('klipp-article'));
      Object.assign(window, { element, heard: [] });
      const other = document.createElement('div');
      other.innerHTML = html;
      element.append(/** @type {Element} */ (other.querySelector('template')));
      element.setAttribute('digest', 'another');
    }, prerender('article', text, 'NEWS/a.json', ['--stylesheet', 'none']));
    assert.ok(await patiently(async () => answers.length > 0));
    await tab.evaluate(() => {
      const { element, heard } = /** @type {any} */ (window);
      element.addEventListener('klipp-load', () => heard.push('load'));
      element.addEventListener('klipp-share', (/** @type {Event} */ event) => (event.preventDefault(), heard.push('share')));
      element.shadowRoot.addEventListener('click', (/** @type {Event} */ event) => event.preventDefault());
      element.remove();
    });
    answers.forEach((send) => send());
    await tab.idle();
    const press = () => tab.evaluate(() => /** @type {any} */ (window).element.shadowRoot.querySelector('[data-network=copy]').click());
    await press();
    assert.deepEqual(await tab.evaluate(() => /** @type {any} */ (window).heard), []);
    await tab.evaluate(() => document.body.append(/** @type {any} */ (window).element));
    await press();
    assert.deepEqual(await tab.evaluate(() => /** @type {any} */ (window).heard), ['share']);
  }),

  scenario('WorksWhenPutBackLater', async (scene) => {
    const tab = await scene.open(BAR);
    await tab.evaluate(() => {
      const element = /** @type {HTMLElement} */ (document.querySelector('klipp-share'));
      const link = /** @type {HTMLElement} */ (element.shadowRoot?.querySelector('a'));
      document.addEventListener('klipp-share', (event) => event.preventDefault());
      element.remove();
      setTimeout(() => {
        link.addEventListener('click', (event) => event.preventDefault(), { once: true });
        link.click(); // while it is out, nothing of ours listens
        document.body.append(element);
        link.click();
      }, 20);
    });
    await tab.waitFor('klipp-share');
    await tab.idle();
    assert.deepEqual((await tab.events()).map(({ type }) => type), ['klipp-load', 'klipp-share']);
  }),

  scenario('WorksAsAClone', async (scene) => {
    const tab = await scene.open(CARD);
    await tab.evaluate(() => {
      const element = /** @type {Element} */ (document.querySelector('klipp-card'));
      document.body.prepend(element.cloneNode(true));
    });
    await tab.waitFor('klipp-load', 2);
    assert.equal(await headline(tab), 'En tittel');
  }),

  scenario('BringsItsStyleSheetIntoAnotherDocument', async (scene) => {
    const tab = await scene.open(`${CARD}<iframe></iframe>`);
    const sheets = await tab.evaluate(async () => {
      const element = /** @type {Element} */ (document.querySelector('klipp-card'));
      const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
      const loaded = new Promise((resolve) => element.addEventListener('klipp-load', resolve));
      frame.contentDocument?.body.append(element);
      await loaded;
      return element.shadowRoot?.adoptedStyleSheets.length;
    });
    assert.equal(sheets, 1);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('CanBeLoadedTwice', async (scene) => {
    const again = '<script src="NEWS/v1/klipp.js"></script><script src="NEWS/v1/klipp.js?2"></script>';
    const tab = await scene.open(CARD + again);
    await tab.idle();
    assert.equal((await tab.events()).length, 1);
    assert.equal(scene.news.count('/v1/klipp-lite.wasm'), 1);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('CanBeLoadedInTwoVersions', async (scene) => {
    const { routes, script } = versionRoutes();
    Object.assign(scene.news.routes, routes);
    const tags = [`<script src="NEWS${script}"></script>`, '<script src="NEWS/v1/klipp.js"></script>'];
    for (const [first, second] of [tags, [...tags].reverse()]) {
      scene.news.requests = [];
      const tab = await scene.open(first + second + CARD, { script: false });
      await tab.idle();
      assert.equal((await tab.events()).length, 1);
      // The first has the name, and brings its own files only.
      const folders = scene.news.requests.filter((path) => /\.(wasm|css)$/.test(path)).map((path) => path.split('/')[1]);
      assert.deepEqual([...new Set(folders)], [/NEWS\/([^/]*)/.exec(first)?.[1]]);
      assert.deepEqual(await tab.complaints(), []);
    }
  }),

  scenario('CanBeLoadedAsAModule', async (scene) => {
    await scene.open(`<script type="module" src="NEWS/v1/klipp.js"></script>${CARD}`, { script: false });
  }),

  scenario('IsAsItWasWhenThePageIsRestoredFromTheBackForwardCache', async (scene) => {
    scene.partner.routes['/next'] = scene.page('<p>Neste side</p>');
    const tab = await scene.open(CARD + BAR, { loads: 2 });
    await untilFollowing(tab); // WebKit keeps no page that is still loading something
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => void (document.title = persisted ? 'restored' : 'anew'));
      setTimeout(() => (location.href = '/next'));
    });
    await tab.until(() => location.pathname === '/next' && document.readyState === 'complete');
    scene.news.requests = [];
    tab.retire(); // after this Firefox does not tell its driver any more when a page is there
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await tab.until(() => location.pathname === '/');
    await tab.until(() => document.title !== 'Kommunens side');
    assert.equal(await tab.evaluate(() => document.title), 'restored', 'the page was kept');
    assert.equal(await headline(tab), 'En tittel');
    await tab.evaluate(() => document.addEventListener('klipp-share', (event) => event.preventDefault()));
    await tab.click('klipp-share', 'a');
    await tab.waitFor('klipp-share');
    await tab.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'text'));
    await tab.waitFor('klipp-load', 3);
    assert.deepEqual(scene.news.requests, []);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('ShowsTheFallbackUntilReady', async (scene) => {
    /** @type {(() => void) | undefined} */
    let answer;
    scene.news.routes['/slow.json'] = (_request, response) => {
      answer = () => response.end(JSON.stringify(ARTICLE));
    };
    const tab = await scene.open('<klipp-card src="NEWS/slow.json"><a href="/a">Tittel</a></klipp-card>', { loads: 0 });
    await defined(tab);
    const height = () => tab.evaluate(() => document.querySelector('klipp-card a')?.getBoundingClientRect().height ?? 0);
    assert.ok(await patiently(async () => answer !== undefined));
    assert.ok((await height()) > 0);
    answer?.();
    await tab.waitFor('klipp-load');
    assert.equal(await height(), 0);
  }),
];

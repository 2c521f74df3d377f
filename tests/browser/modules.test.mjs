import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { ARTICLE, cdnRoutes, json, partnerPage, signupDocument } from './pages.mjs';
import { prerender } from './prerender.mjs';
import { openTab, setStage } from './stage.mjs';
import { patiently } from './tab.mjs';

/** What decides on the looks of a share bar's pieces, as computed. */
const LOOKS = ['display', 'float', 'margin', 'padding', 'border', 'font', 'color', 'background', 'list-style-type', 'text-decoration-line', 'text-align', 'width', 'height'];

/** Each piece of one of the page's share bars, and how it looks. @param {import('./browser.mjs').Tab} tab @param {number} index */
const looks = (tab, index) =>
  tab.page.evaluate((at, properties) => {
    const pieces = document.querySelectorAll('klipp-share')[at].shadowRoot?.querySelectorAll('*') ?? [];
    return [...pieces].map((piece) => {
      const style = getComputedStyle(piece);
      return [piece.localName, ...properties.map((name) => style.getPropertyValue(name))];
    });
  }, index, LOOKS);

const { summary, ...WITHOUT_SUMMARY } = { summary: 'Kort sagt', ...ARTICLE };

describe('Modules', () => {
  const stage = setStage();
  const { partner, news } = stage;

  beforeEach(() => {
    news.routes = {
      ...cdnRoutes(),
      '/a.json': json({ ...ARTICLE, summary }),
      '/b.json': json({ ...WITHOUT_SUMMARY, _klipp: { content_markdown: 'Det *første* avsnittet.' } }),
      '/h.json': json({ ...ARTICLE, summary, _klipp: {}, content_html: '<p>Det <em>første</em> avsnittet.</p>' }),
      '/wp-json/wp/v2/posts/1': json({ id: 1, title: { rendered: 'Et innlegg' }, content: { rendered: '<p>Tekst.</p>' }, link: 'https://blogg.example/1' }),
      '/s.json': json(signupDocument('/signup')),
    };
    news.requests = [];
  });

  /** @param {string} body @param {number} count of widgets */
  async function open(body, count) {
    partner.routes['/'] = partnerPage(body, { cdn: news.origin });
    const tab = await (await openTab(stage)).goto(partner.origin);
    await tab.waitFor('klipp-load', count);
    assert.deepEqual(tab.problems, []);
    return tab;
  }

  /** @param {string} ending */
  const fetched = (ending) => news.requests.filter((path) => path.endsWith(ending)).map((path) => path.slice('/v1/'.length));
  const fetchedModules = () => fetched('.wasm');

  const [CARD, FORM] = ['card src="ORIGIN/a.json"', 'signup src="ORIGIN/s.json"'];
  /** @type {[string, string[], string[]][]} */
  const pages = [
    ['AShareBar', ['share'], ['klipp-share.wasm']],
    ['AShareBarOfADocument', ['share src="ORIGIN/a.json"'], ['klipp-lite.wasm']],
    ['AShareBarAndACard', ['share', CARD], ['klipp-lite.wasm']],
    ['AForm', [FORM], ['klipp-lite.wasm']],
    ['AnArticleBelowEverythingElse', ['share', CARD, FORM, 'article src="ORIGIN/b.json" format="klipp"'], ['klipp.wasm']],
    ['AnArticleOfWhichOnlyItsDocumentTells', ['article src="ORIGIN/b.json"'], ['klipp.wasm']],
    ['AnArticleInHtml', ['article src="ORIGIN/h.json"'], ['klipp-html.wasm']],
    ['AnArticleOfWordPress', [CARD, 'article src="ORIGIN/wp-json/wp/v2/posts/1"'], ['klipp-html.wasm']],
    ['ACardOfAnotherFormat', ['card src="ORIGIN/h.json" format="json-feed"'], ['klipp-html.wasm']],
    ['ArticlesOfBothKinds', ['article src="ORIGIN/h.json" format="json-feed"', 'article src="ORIGIN/b.json" format="klipp"'], ['klipp-html.wasm', 'klipp.wasm']],
    ['ACardWithoutASummary', ['card src="ORIGIN/b.json"'], ['klipp-lite.wasm', 'klipp.wasm']],
  ];
  for (const [name, widgets, modules] of pages) {
    it(`FetchesWhatIsNeededFor_${name}`, async () => {
      const body = widgets.map((widget) => `<klipp-${widget.replace('ORIGIN', news.origin)}></klipp-${widget.split(' ')[0]}>`).join('');
      const tab = await open(body, widgets.length);
      assert.deepEqual(fetchedModules(), modules);
      assert.deepEqual(fetched('.css'), [modules[0] === 'klipp-share.wasm' ? 'share.css' : 'klipp.css']);
      assert.equal(news.count('/v1/reader.js'), body.includes('src') ? 1 : 0);
      assert.equal(news.count('/v1/signup.js'), /signup|article/.test(body) ? 1 : 0);
      await tab.close();
    });
  }

  it('FetchesNothingMoreToSayWhatIsWrong', async () => {
    news.routes['/a.json'] = json({ ...ARTICLE, summary, title: '' });
    partner.routes['/'] = partnerPage(`<klipp-card src="${news.origin}/a.json"></klipp-card>`, { cdn: news.origin });
    const tab = await (await openTab(stage)).goto(partner.origin);
    const [{ detail }] = await tab.waitFor('klipp-error');
    assert.deepEqual([detail.code, detail.path, detail.message], ['missing', '/title', 'is missing; a card needs a headline']);
    assert.deepEqual(fetchedModules(), ['klipp-lite.wasm']);
    await tab.close();
  });

  it('FetchesTheRestWhereACardComesToAShareBar', async () => {
    const tab = await open('<klipp-share></klipp-share>', 1);
    const before = await looks(tab, 0);
    await tab.page.evaluate((src) => {
      const card = Object.assign(document.createElement('klipp-card'), { src });
      document.body.append(card, document.createElement('klipp-share'));
    }, `${news.origin}/a.json`);
    await tab.waitFor('klipp-load', 3);
    assert.deepEqual(fetchedModules(), ['klipp-share.wasm', 'klipp-lite.wasm']);
    assert.deepEqual(fetched('.css'), ['share.css', 'klipp.css']);
    // A bar looks the same in either style sheet.
    assert.deepEqual(await looks(tab, 0), before);
    assert.deepEqual(await looks(tab, 1), before);
    await tab.close();
  });

  it('FetchesNothingForWhatIsPrerenderedBehindTheScript', async () => {
    // The elements are defined before the parser comes to them, and what stands in them comes later still.
    const head = `<script src="${news.origin}/v1/klipp.js"></script>`;
    const page = partnerPage(prerender('card', JSON.stringify({ ...ARTICLE, summary }), `${news.origin}/a.json`), { head });
    const cuts = ['<klipp-card', '<template', '<a ', '</template>'].map((text) => String(page.body).indexOf(text)).map((at, i) => (i === 2 ? at + 5 : at));
    partner.routes['/'] = async (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      let sent = 0;
      for (const cut of [...cuts, undefined]) {
        response.write(String(page.body).slice(sent, cut));
        sent = cut ?? 0;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      response.end();
    };
    const tab = await (await openTab(stage)).goto(partner.origin);
    await tab.waitFor('klipp-load');
    await tab.idle();
    assert.deepEqual(news.requests.filter((path) => path !== '/v1/klipp.js'), []);
    assert.equal((await tab.events()).length, 1);
    await tab.close();
  });

  it('LooksWhetherWhatIsPrerenderedIsStillTrueWhereItIsAskedTo', async () => {
    const document = JSON.stringify({ ...ARTICLE, summary });
    news.routes['/a.json'] = json(document);
    const address = `${news.origin}/a.json`;
    const card = (/** @type {string} */ text) => prerender('card', text, address, ['--layout=hero']).replace('<klipp-card ', '<klipp-card refresh ');
    const tab = await open(card(document), 1);
    assert.ok(await patiently(async () => news.count('/a.json') > 0));
    await tab.idle();
    assert.deepEqual(news.requests.filter((path) => path !== '/v1/klipp.js').sort(), ['/a.json', '/v1/reader.js']);

    const changed = await open(card(JSON.stringify({ ...ARTICLE, title: 'I går', summary })), 2);
    const seen = () => changed.page.evaluate(() => {
      const root = globalThis.document.querySelector('klipp-card')?.shadowRoot;
      return [root?.querySelector('.klipp-title')?.textContent, root?.querySelector('.klipp-hero') !== null];
    });
    assert.deepEqual(await seen(), [ARTICLE.title, true]);
    assert.deepEqual(fetchedModules(), ['klipp-lite.wasm']);

    // By hand, as often as the page likes.
    const refresh = () => changed.page.evaluate(() => /** @type {any} */ (globalThis.document.querySelector('klipp-card')).refresh());
    await refresh();
    assert.equal((await changed.events()).length, 2);
    news.routes['/a.json'] = json({ ...ARTICLE, title: 'I dag', summary });
    await refresh();
    assert.deepEqual(await seen(), ['I dag', true]);
    news.routes['/a.json'] = { status: 500 };
    await refresh();
    assert.deepEqual(await seen(), ['I dag', true]);
    assert.equal((await changed.events()).at(-1)?.detail.code, 'http');
    await Promise.all([tab.close(), changed.close()]);
  });
});

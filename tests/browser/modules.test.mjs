import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { ARTICLE, cdnRoutes, json, partnerPage, signupDocument } from './pages.mjs';
import { PROGRAMS } from './servers.mjs';
import { openTab, setStage } from './stage.mjs';

const { summary, ...WITHOUT_SUMMARY } = { summary: 'Kort sagt', ...ARTICLE };

describe('Modules', () => {
  const stage = setStage();
  const { partner, news } = stage;

  beforeEach(() => {
    news.routes = {
      ...cdnRoutes(),
      '/a.json': json({ ...ARTICLE, summary }),
      '/b.json': json({ ...WITHOUT_SUMMARY, _klipp: { content_markdown: 'Det *første* avsnittet.' } }),
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

  const fetchedModules = () => news.requests.filter((path) => path.endsWith('.wasm')).map((path) => path.slice('/v1/'.length));

  const [CARD, FORM] = ['card src="ORIGIN/a.json"', 'signup src="ORIGIN/s.json"'];
  /** @type {[string, string[], string[]][]} */
  const pages = [
    ['AShareBar', ['share'], ['klipp-share.wasm']],
    ['AShareBarOfADocument', ['share src="ORIGIN/a.json"'], ['klipp-lite.wasm']],
    ['AShareBarAndACard', ['share', CARD], ['klipp-lite.wasm']],
    ['AForm', [FORM], ['klipp-lite.wasm']],
    ['AnArticleBelowEverythingElse', ['share', CARD, FORM, 'article src="ORIGIN/a.json"'], ['klipp.wasm']],
    ['ACardWithoutASummary', ['card src="ORIGIN/b.json"'], ['klipp-lite.wasm', 'klipp.wasm']],
  ];
  for (const [name, widgets, modules] of pages) {
    it(`FetchesWhatIsNeededFor_${name}`, async () => {
      const body = widgets.map((widget) => `<klipp-${widget.replace('ORIGIN', news.origin)}></klipp-${widget.split(' ')[0]}>`).join('');
      const tab = await open(body, widgets.length);
      assert.deepEqual(fetchedModules(), modules);
      assert.equal(news.count('/v1/signup.js'), body.includes('signup') ? 1 : 0);
      await tab.close();
    });
  }

  /** As `klipp render` prints it. @param {string} kind @param {string} document */
  function prerendered(kind, document) {
    const words = ['render', kind, '--as', 'shadow', `--base=${news.origin}/${kind}.json`];
    return execFileSync(join(PROGRAMS, 'klipp'), words, { input: document, encoding: 'utf8' });
  }

  it('FetchesNothingForWhatIsPrerendered', async () => {
    const article = JSON.stringify({ ...ARTICLE, summary, _klipp: { content_markdown: 'Tekst', share: {} } });
    const tab = await open(prerendered('article', article) + prerendered('card', article), 2);
    await tab.idle();
    assert.deepEqual(news.requests.filter((path) => path !== '/v1/klipp.js'), []);
    await tab.close();
  });

  it('FetchesNothingForWhatIsPrerenderedBehindTheScript', async () => {
    // The elements are defined before the parser comes to them, and what stands in them comes later still.
    const head = `<script src="${news.origin}/v1/klipp.js"></script>`;
    const page = partnerPage(prerendered('card', JSON.stringify({ ...ARTICLE, summary })), { head });
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

  it('ListensToWhatIsPrerendered', async () => {
    const tab = await open(prerendered('article', JSON.stringify({ ...ARTICLE, _klipp: { share: { networks: ['copy'] } } })), 1);
    await tab.page.evaluate(() => document.addEventListener('klipp-share', (event) => event.preventDefault()));
    await tab.page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('[data-network=copy]')).click());
    assert.equal((await tab.waitFor('klipp-share')).length, 1);
    await tab.close();
  });

  it('RendersWhatIsPrerenderedAnewOnceAnAttributeChanges', async () => {
    news.routes['/card.json'] = news.routes['/a.json'];
    const tab = await open(prerendered('card', JSON.stringify({ ...ARTICLE, title: 'Forhåndsvist', summary })), 1);
    await tab.page.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'hero'));
    await tab.waitFor('klipp-load', 2);
    const seen = await tab.page.evaluate(() => {
      const root = document.querySelector('klipp-card')?.shadowRoot;
      return [root?.querySelector('.klipp-title')?.textContent, root?.querySelector('.klipp-hero') !== null];
    });
    assert.deepEqual(seen, [ARTICLE.title, true]);
    await tab.close();
  });

  it('PutsAFormInAFrameAllTheSame', async () => {
    news.routes['/signup.json'] = news.routes['/s.json'];
    const form = prerendered('signup', JSON.stringify(signupDocument('/signup'))).replace('<klipp-signup ', '<klipp-signup isolation="frame" ');
    const tab = await open(form, 1);
    const inside = await tab.page.evaluate(() => [...(document.querySelector('klipp-signup')?.shadowRoot?.children ?? [])].map(({ localName }) => localName));
    assert.deepEqual(inside, ['iframe']);
    await tab.close();
  });

  it('SendsAPrerenderedForm', async () => {
    news.routes['/signup'] = (request, response) => void response.writeHead(request.method === 'OPTIONS' ? 200 : 201, { 'Access-Control-Allow-Headers': 'content-type' }).end();
    const tab = await open(prerendered('signup', JSON.stringify({ _klipp: { signup: { action: `${news.origin}/signup` } } })), 1);
    assert.deepEqual(fetchedModules(), []);
    await tab.page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('klipp-signup')?.shadowRoot?.querySelector('input[type=email]')).focus());
    await tab.page.keyboard.type('a@b.no');
    await tab.page.keyboard.press('Enter');
    const [{ detail }] = await tab.waitFor('klipp-signup');
    assert.equal(detail.state, 'confirmed');
    assert.deepEqual(fetchedModules(), ['klipp-lite.wasm']);
    await tab.close();
  });
});

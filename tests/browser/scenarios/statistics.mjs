import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodyOf, receiver } from '../../support/site.mjs';
import { ARTICLE, json, signupDocument } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { startPublisher } from '../servers.mjs';
import { patiently } from '../tab.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** @typedef {Record<string, string>} Count what was sent, and the fields of the request that tell who sent it */

const CARD = '<klipp-card src="NEWS/a.json"><a href="NEWS/a">Tittel</a></klipp-card>';

/** More than a window's height, whatever window a browser has. */
const FAR = '<div style="height: 400vh"></div>';

/** Nothing leaves the page by a click; `counts` are what the page was asked about. */
const STAYS = `<script>
  for (const type of ['click', 'auxclick']) addEventListener(type, (event) => event.preventDefault());
  counts = [];
  addEventListener('klipp-statistics', ({ detail }) => counts.push(detail));
</script>`;

/** @param {Scene} scene @param {object} document @returns {any} the same, counted */
const counted = ({ news }, document) => ({ ...document, _klipp: { .../** @type {any} */ (document)._klipp, statistics: `${news.origin}/statistics` } });

/** Lets a news site count, and the article at /a.json be counted. @param {Scene} scene @returns {Count[]} what it gets from now on */
function count(scene) {
  const { news } = scene;
  /** @type {Count[]} */
  const counts = [];
  news.routes['/a.json'] = json(counted(scene, ARTICLE));
  news.routes['/statistics'] = async (request, response) => {
    const { origin = '', referer = '', cookie = '', 'content-type': type = '' } = request.headers;
    counts.push({ ...Object.fromEntries(new URLSearchParams(await bodyOf(request))), origin, referer, cookie, type, method: String(request.method) });
    response.writeHead(204).end();
  };
  return counts;
}

/** What was counted of which article, once so much was. @param {Count[]} counts @param {number} most */
async function told(counts, most) {
  assert.ok(await patiently(async () => counts.length >= most), `in vain waited for ${most} counts: ${JSON.stringify(counts)}`);
  return counts.map(({ event, article, widget, network = '' }) => [event, article, widget, network].join(' ').trim());
}

/** Presses what `inner` finds in the first `host`. @param {import('../tab.mjs').AnyTab} tab @param {string} host @param {string} inner @param {string} [type] @param {number} [button] */
const press = (tab, host, inner, type = 'click', button = 0) =>
  tab.evaluate(
    (/** @type {string[]} */ [host, inner, type], button) => {
      const found = document.querySelector(host)?.shadowRoot?.querySelector(inner);
      found?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, button }));
    },
    [host, inner, type],
    button,
  );

/** Overrides a member of a prototype, as no driver can set what it tells. @param {string} owner @param {string} name @param {unknown} value */
const override = (owner, name, value) => `Object.defineProperty(${owner}.prototype, '${name}', { configurable: true, get: () => ${JSON.stringify(value)} });`;

const PASSWORD = 'of-the-publisher';

/**
 * Plays with a publisher that has one article, and counts.
 *
 * @param {(origin: string, sums: () => Promise<string[]>) => Promise<void>} play `sums` reads what it has counted
 */
async function withPublisher(play) {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  const documents = join(folder, 'documents');
  mkdirSync(documents);
  writeFileSync(join(documents, 'a.json'), JSON.stringify({ id: 'a', url: '/articles/a', title: 'Havna', _klipp: { content_markdown: 'Tekst', statistics: '/statistics' } }));
  const publisher = await startPublisher(join(folder, 'signups.db'), { documents, env: { KLIPP_ADMIN_PASSWORD: PASSWORD } });
  const sums = async () => {
    const headers = { Authorization: `Basic ${btoa(`publisher:${PASSWORD}`)}` };
    const answer = await (await fetch(`${publisher.origin}/statistics.json`, { headers })).json();
    return answer.sums.map((/** @type {Count} */ { partner, article, widget, event, count }) => [partner, article, widget, event, count].join(' '));
  };
  try {
    await play(publisher.origin, sums);
  } finally {
    await publisher.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Of a reader who is left alone. */
const UNWANTED = { GlobalPrivacyControl: ['globalPrivacyControl', true, false], DoNotTrack: ['doNotTrack', '1', '0'] };

/** Of a page that nobody sees. */
const UNSEEN = { InAnotherTab: ['visibilityState', 'hidden', 'visible', 'visibilitychange'], Prerendered: ['prerendering', true, false, 'prerenderingchange'] };

export const statistics = [
  scenario('TellWhatWasShownAndNothingOfWhoSawIt', async (scene) => {
    const counts = count(scene);
    scene.partner.routes['/page'] = scene.page(CARD, { head: '<meta name="referrer" content="unsafe-url"><script>document.cookie = "who=kari"</script>' });
    await scene.visit('/page?who=kari', 1);
    assert.deepEqual(await told(counts, 1), ['shown a card']);
    const { partner } = scene;
    const type = 'application/x-www-form-urlencoded;charset=UTF-8';
    assert.deepEqual(counts, [
      { event: 'shown', article: 'a', widget: 'card', origin: partner.origin, referer: `${partner.origin}/`, cookie: '', type, method: 'POST' },
    ]);
  }),

  scenario('AddUpAtThePublishers', async (scene) =>
    withPublisher(async (origin, sums) => {
      const page = `<klipp-card src="${origin}/documents/a.json"></klipp-card><klipp-article isolation="frame" src="${origin}/documents/a.json"></klipp-article>`;
      const tab = await scene.open(page, { head: STAYS, loads: 2 });
      assert.ok(await patiently(async () => (await sums()).length === 2), `${await sums()}`);
      await press(tab, 'klipp-card', '.klipp-title a');
      assert.ok(await patiently(async () => (await sums()).length === 3), `${await sums()}`);
      const { partner } = scene;
      assert.deepEqual((await sums()).sort(), [
        `${partner.origin} a article shown 1`,
        `${partner.origin} a card opened 1`,
        `${partner.origin} a card shown 1`,
      ]);
    }),
  ),

  scenario('LoadNothingUnlessTheDocumentAsks', async (scene) => {
    await scene.open('<klipp-article src="NEWS/a.json"></klipp-article>');
    await scene.tab?.idle();
    assert.equal(scene.news.count('/v1/statistics.js'), 0);
  }),

  scenario('TellWebServersAlone', async (scene) => {
    const counts = count(scene);
    scene.news.routes['/b.json'] = json({ ...ARTICLE, id: 'b', _klipp: { statistics: 'mailto:kari@news.example' } });
    const tab = await scene.open(`<klipp-card src="NEWS/b.json"></klipp-card>${CARD}`, { head: STAYS, loads: 2 });
    await told(counts, 1);
    await press(tab, 'klipp-card', '.klipp-title a');
    assert.deepEqual(await tab.evaluate(() => /** @type {any} */ (window).counts.map((/** @type {any} */ { article }) => article)), ['a']);
  }),

  scenario('WaitUntilHalfIsSeen', async (scene) => {
    const counts = count(scene);
    scene.news.routes['/b.json'] = json(counted(scene, { ...ARTICLE, id: 'b' }));
    const tab = await scene.open(`${CARD}${FAR}<klipp-card loading="eager" src="NEWS/b.json"></klipp-card>${FAR}`, { loads: 2 });
    await told(counts, 1);
    await tab.evaluate(async () => {
      const { top, height } = /** @type {Element} */ (document.querySelector('klipp-card[loading]')).getBoundingClientRect();
      scrollTo({ top: scrollY + top - innerHeight + height / 4, behavior: 'instant' }); // a quarter is in view
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
    assert.deepEqual(await told(counts, 1), ['shown a card']);
    await tab.evaluate(() => document.querySelector('klipp-card[loading]')?.scrollIntoView({ block: 'center' }));
    assert.deepEqual(await told(counts, 2), ['shown a card', 'shown b card']);
  }),

  scenario('SeeAnArticleThatIsTallerThanTheWindow', async (scene) => {
    const counts = count(scene);
    scene.news.routes['/a.json'] = json(counted(scene, { ...ARTICLE, _klipp: { content_markdown: 'Et avsnitt.\n\n'.repeat(300) } }));
    await scene.open('<klipp-article src="NEWS/a.json"></klipp-article>');
    assert.deepEqual(await told(counts, 1), ['shown a article']);
  }),

  scenario('TellOfEachCardOfAFeed', async (scene) => {
    const counts = count(scene);
    const items = ['a', 'b'].map((id) => ({ ...ARTICLE, id }));
    scene.news.routes['/feed.json'] = json({ title: 'Avisa', items, _klipp: { statistics: `${scene.news.origin}/statistics` } });
    const tab = await scene.open('<klipp-feed layout="text" src="NEWS/feed.json"></klipp-feed>', { head: STAYS });
    assert.deepEqual((await told(counts, 2)).sort(), ['shown a feed', 'shown b feed']);
    await press(tab, 'klipp-feed', 'li + li .klipp-title a');
    assert.deepEqual((await told(counts, 3)).slice(2), ['opened b feed']);
  }),

  scenario('TellWhatReadersDoOnceAPage', async (scene) => {
    const counts = count(scene);
    const tab = await scene.open(CARD, { head: STAYS });
    await told(counts, 1);
    await press(tab, 'klipp-card', '.klipp-title a', 'auxclick', 2); // opens a menu
    assert.equal(await tab.evaluate(() => /** @type {any} */ (window).counts.length), 1);
    for (const [type, button] of /** @type {const} */ ([['auxclick', 1], ['click', 0]])) {
      await press(tab, 'klipp-card', '.klipp-title a', type, button);
    }
    assert.deepEqual(await told(counts, 2), ['shown a card', 'opened a card']);
    await tab.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'hero'));
    await tab.waitFor('klipp-load', 2);
    await tab.evaluate(() => history.pushState(0, '', '/next')); // another page of an app
    await press(tab, 'klipp-card', '.klipp-title a');
    assert.deepEqual((await told(counts, 3)).slice(2), ['opened a card']);
  }),

  scenario('TellOfAnArticleThatIsOpenedAlsoWhileThePageGoes', async (scene) => {
    const counts = count(scene);
    scene.news.routes['/a'] = {};
    scene.news.routes['/a.json'] = json(counted(scene, { ...ARTICLE, url: `${scene.news.origin}/a` }));
    const tab = await scene.open(CARD);
    await told(counts, 1);
    tab.retire(); // its driver may not notice that it goes elsewhere
    await tab.click('klipp-card', '.klipp-title a');
    assert.deepEqual((await told(counts, 2)).slice(1), ['opened a card']);
    await tab.until(() => location.pathname === '/a' && document.readyState === 'complete');
  }),

  scenario('TellWhereAnArticleWasSharedUnlessThePageKeptItFromThat', async (scene) => {
    const counts = count(scene);
    const tab = await scene.open('<klipp-article src="NEWS/a.json"></klipp-article><klipp-share src="NEWS/a.json"></klipp-share>', { head: STAYS, loads: 2 });
    await told(counts, 2);
    await press(tab, 'klipp-article', '[data-network=x]');
    await press(tab, 'klipp-share', '[data-network=email]');
    assert.deepEqual((await told(counts, 4)).slice(2), ['shared a article x', 'shared a share email']);
    await tab.evaluate(() => addEventListener('klipp-share', (event) => event.preventDefault()));
    await press(tab, 'klipp-share', '[data-network=x]');
    assert.equal(await tab.evaluate(() => /** @type {any} */ (window).counts.length), 4);
  }),

  scenario('TellOfASignup', async (scene) => {
    const counts = count(scene);
    scene.news.routes['/s.json'] = json(counted(scene, signupDocument('/signup', { name: false, consent: undefined })));
    scene.news.routes['/signup'] = receiver((_body, response) => response.writeHead(202, { 'Content-Type': 'application/json' }).end('{"state":"pending"}'));
    const tab = await scene.open('<klipp-signup src="NEWS/s.json"></klipp-signup>');
    await told(counts, 1);
    await tab.evaluate(() => {
      const form = document.querySelector('klipp-signup')?.shadowRoot?.querySelector('form');
      const email = /** @type {HTMLInputElement} */ (form?.querySelector('[type=email]'));
      email.value = 'kari@example.no';
      form?.requestSubmit();
    });
    assert.deepEqual(await told(counts, 2), ['shown s signup', 'signed-up s signup']);
    assert.doesNotMatch(JSON.stringify(counts), /kari/);
  }),

  ...Object.entries(UNWANTED).map(([name, [member, on, off]]) =>
    scenario(`LeaveReadersAloneWhoAskForItBy${name}`, async (scene) => {
      const counts = count(scene);
      const tab = await scene.open(CARD, { head: `${STAYS}<script>${override('Navigator', String(member), on)}</script>` });
      await tab.until(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/statistics.js')));
      await tab.idle();
      await press(tab, 'klipp-card', '.klipp-title a');
      assert.deepEqual(await tab.evaluate(() => /** @type {any} */ (window).counts), []);
      await tab.evaluate((member, off) => void Object.defineProperty(Navigator.prototype, member, { get: () => off }), String(member), off);
      await press(tab, 'klipp-card', '.klipp-title a');
      assert.ok((await told(counts, 1)).includes('opened a card'));
    }),
  ),

  ...Object.entries(UNSEEN).map(([name, [member, on, off, event]]) =>
    scenario(`WaitForAPageThatIs${name}`, async (scene) => {
      const counts = count(scene);
      const tab = await scene.open(CARD, { head: `${STAYS}<script>${override('Document', String(member), on)}</script>` });
      await tab.until(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/statistics.js')));
      // What is not seen can be pressed by a script, which tells that counting has begun; a second later it has not gone on.
      await press(tab, 'klipp-card', '.klipp-title a');
      assert.deepEqual(await told(counts, 1), ['opened a card']);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
      assert.equal(counts.length, 1);
      await tab.evaluate(
        (/** @type {any[]} */ [member, off, event]) => {
          Object.defineProperty(Document.prototype, member, { get: () => off });
          document.dispatchEvent(new Event(event, { bubbles: true }));
        },
        [member, off, event],
      );
      assert.deepEqual(await told(counts, 2), ['opened a card', 'shown a card']);
    }),
  ),

  scenario('AskThePageFirst', async (scene) => {
    const counts = count(scene);
    const tab = await scene.open(CARD, { head: `${STAYS}<script>addEventListener('klipp-statistics', (event) => event.preventDefault(), { once: true })</script>` });
    await tab.until(() => /** @type {any} */ (window).counts.length === 1);
    await press(tab, 'klipp-card', '.klipp-title a');
    assert.deepEqual(await told(counts, 1), ['opened a card']);
    assert.deepEqual(await tab.evaluate(() => /** @type {any} */ (window).counts[0]), { event: 'shown', article: 'a', widget: 'card', network: '', partner: '' });
  }),

  scenario('AreNotMissedWhereTheirScriptIsKeptOut', async (scene) => {
    count(scene);
    scene.news.routes['/v1/statistics.js'] = { status: 404, type: 'text/javascript', body: '' };
    const tab = await scene.open(CARD);
    await tab.idle();
    assert.deepEqual((await tab.events()).map(({ type }) => type), ['klipp-load']);
    assert.deepEqual(await complaintsOf(tab), []);
    assert.equal(scene.news.count('/v1/statistics.js'), 1);
  }),

  scenario('NeedNoMoreOfAPolicyThanDocumentsDo', async (scene) => {
    const counts = count(scene);
    const { origin } = scene.news;
    const policy = `default-src 'none'; script-src 'self' ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; img-src data:`;
    const tab = await scene.open(CARD, { headers: { 'Content-Security-Policy': policy } });
    assert.deepEqual(await told(counts, 1), ['shown a card']);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('AreOfPrerenderedWidgetsToo', async (scene) => {
    const counts = count(scene);
    const document = JSON.stringify(counted(scene, ARTICLE));
    await scene.open(prerender('card', document, scene.news.origin));
    assert.deepEqual(await told(counts, 1), ['shown a card']);
    assert.equal(scene.news.count('/a.json'), 0);
  }),

  scenario('NameThePageAroundAFrame', async (scene) => {
    const counts = count(scene);
    await scene.open('<klipp-card isolation="frame" src="NEWS/a.json"></klipp-card>');
    assert.deepEqual(await told(counts, 1), ['shown a card']);
    assert.deepEqual([counts[0].origin, counts[0].partner], [scene.news.origin, scene.partner.origin]);
  }),
];

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { receiver } from '../../support/site.mjs';
import { cdnRoutes, json, signupDocument } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { ROOT } from '../servers.mjs';
import { A, CARD, FEED, HEARD, heard, later, press, SCRIPT, send, told } from './deeds.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** What a browser says of a reader who is left alone, and of others. @type {Record<string, [member: string, on: unknown, off: unknown]>} */
const UNWANTED = { GlobalPrivacyControl: ['globalPrivacyControl', true, false], DoNotTrack: ['doNotTrack', '1', '0'] };

/** Ways in which a page gets both scripts. @type {Record<string, { head?: string, body?: string, script?: boolean }>} */
const ORDERS = {
  First: { head: SCRIPT },
  FirstAndAtOnce: { head: '<script src="NEWS/v1/analytics.js"></script>' },
  Last: { body: '<script defer src="NEWS/v1/analytics.js"></script>' },
  AsAModule: { head: '<script type="module" src="NEWS/v1/analytics.js"></script>' },
  Twice: { head: `${SCRIPT}<script type="module">import "NEWS/v1/analytics.js?again"</script>`, body: SCRIPT },
};

/** Every button that there is. */
const NETWORKS = 'x facebook linkedin bluesky mastodon threads whatsapp telegram reddit email copy native print';

/** A row of a table in PARTNERS.md, by its first cell. @param {string} name */
function tagFor(name) {
  const partners = readFileSync(join(ROOT, 'web/PARTNERS.md'), 'utf8');
  return new RegExp(`^\\| ${name} \\| \`(.*)\` \\|$`, 'm').exec(partners)?.[1].replaceAll('https://cdn.example', 'NEWS') ?? '';
}

/** Adds the script to a page that is there. @param {Scene} scene @param {string} [query] */
const load = ({ news, tab }, query = '') => tab?.evaluate((address) => import(address).then(() => {}), `${news.origin}/v1/analytics.js${query}`);

export const analytics = [
  scenario('SayNothingUnlessThePageAsks', async (scene) => {
    const tab = await scene.open(`${CARD}<klipp-article src="NEWS/a.json"></klipp-article>`, { head: HEARD, loads: 2 });
    await press(tab, 'klipp-card', '.klipp-title a');
    await press(tab, 'klipp-article', '[data-network=x]');
    await later(tab);
    assert.deepEqual(await told(tab), []);
    assert.equal(scene.news.count('/v1/analytics.js'), 0);
  }),

  scenario('TellOfACardAndSendNothing', async (scene) => {
    const tab = await scene.open(CARD, { head: `${HEARD}<script>cookie = document.cookie</script>${SCRIPT}` });
    await heard(tab, 1);
    const asked = [scene.news.requests.length, scene.partner.requests.length];
    await press(tab, 'klipp-card', '.klipp-title a');
    await heard(tab, 2);
    await tab.idle();
    const seen = await tab.evaluate(() => ({ deeds: /** @type {any} */ (window).deeds, kept: [document.cookie === /** @type {any} */ (window).cookie, localStorage.length, sessionStorage.length] }));
    const card = { target: 'klipp-card', bubbles: true, composed: true, cancelable: false, widget: 'card', url: A, title: 'En tittel' };
    assert.deepEqual(seen.deeds, [{ ...card, event: 'view' }, { ...card, event: 'open' }]);
    assert.deepEqual(seen.kept, [true, 0, 0]);
    assert.deepEqual([scene.news.requests.length, scene.partner.requests.length], asked);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('TellOfEachCardOfAFeedOnceItIsSeen', async (scene) => {
    scene.news.routes['/feed.json'] = json(FEED);
    const tab = await scene.open('<klipp-feed limit="2" layout="text" src="NEWS/feed.json"></klipp-feed>', { head: HEARD + SCRIPT });
    assert.deepEqual((await heard(tab, 2)).sort(), ['view feed https://news.example/0 Sak 0', 'view feed https://news.example/1 Sak 1']);
    await press(tab, 'klipp-feed', 'li + li .klipp-title a');
    await press(tab, 'klipp-feed', '[part=more]');
    const [opened, more] = (await heard(tab, 4)).slice(2);
    assert.equal(opened, 'open feed https://news.example/1 Sak 1');
    assert.match(more, /^open feed https:\/\/news\.example\/ .*Avisa/);
  }),

  scenario('WaitForWhatIsFarDownThePage', async (scene) => {
    scene.news.routes['/b.json'] = json({ id: 'b', url: 'https://news.example/b', title: 'Langt nede' });
    const tab = await scene.open(`${CARD}<div style="height: 400vh"></div><klipp-card id="far" loading="eager" src="NEWS/b.json"></klipp-card>`, { head: HEARD + SCRIPT, loads: 2 });
    await heard(tab, 1);
    await later(tab);
    assert.equal((await told(tab)).length, 1);
    await tab.evaluate(() => document.querySelector('#far')?.scrollIntoView());
    assert.deepEqual((await heard(tab, 2)).slice(1), ['view card https://news.example/b Langt nede']);
  }),

  scenario('TellWhatIsOpenedByWhateverMeans', async (scene) => {
    const teaser = { id: 't', url: 'https://news.example/t', title: 'Bare begynnelsen', _klipp: { content_markdown: 'Et avsnitt.', teaser: true } };
    scene.news.routes['/t.json'] = json(teaser);
    const tab = await scene.open(`${CARD}<klipp-article src="NEWS/t.json"></klipp-article>`, { head: HEARD + SCRIPT, loads: 2 });
    await heard(tab, 2);
    const opened = `open card ${A} En tittel`;
    await tab.click('klipp-card', '.klipp-title a');
    await tab.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-title a')).focus());
    await tab.press('Enter');
    await press(tab, 'klipp-card', '.klipp-title a', 'auxclick', 1);
    await press(tab, 'klipp-card', '.klipp-title a', 'auxclick', 2); // opens a menu
    await press(tab, 'klipp-card', '.klipp-byline, .klipp-card-text', 'click');
    await press(tab, 'klipp-article', '[part=more]');
    assert.deepEqual((await heard(tab, 6)).slice(2), [opened, opened, opened, 'open article https://news.example/t Bare begynnelsen']);
  }),

  ...Object.entries(ORDERS).map(([name, { head = '', body = '' }]) =>
    scenario(`HearWidgetsWhereTheScriptComes${name}`, async (scene) => {
      const tab = await scene.open(`${CARD}${body}`, { head: HEARD + head });
      await heard(tab, 1);
      await tab.evaluate(() => document.body.append(Object.assign(document.createElement('klipp-card'), { src: document.querySelector('klipp-card')?.getAttribute('src') })));
      await heard(tab, 2);
      await press(tab, 'klipp-card', '.klipp-title a');
      await later(tab);
      assert.deepEqual(await told(tab), [`view card ${A} En tittel`, `view card ${A} En tittel`, `open card ${A} En tittel`]);
    }),
  ),

  scenario('HearWidgetsOfAPageThatKeepsTheirEventsToItself', async (scene) => {
    const silent = `<script>for (const type of ['klipp-load', 'klipp-share', 'click']) document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>`;
    const tab = await scene.open(CARD, { head: `${HEARD}${SCRIPT}${silent}`, loads: 0 });
    await heard(tab, 1);
  }),

  scenario('CountAWidgetOnceThatIsMovedOrRenderedAgain', async (scene) => {
    const tab = await scene.open(`<div></div>${CARD}`, { head: HEARD + SCRIPT });
    await heard(tab, 1);
    await tab.evaluate(() => document.querySelector('div')?.append(/** @type {Node} */ (document.querySelector('klipp-card'))));
    await tab.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'hero'));
    await tab.waitFor('klipp-load', 2);
    await tab.evaluate(async () => {
      const card = /** @type {Element} */ (document.querySelector('klipp-card'));
      card.remove();
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.body.append(card);
    });
    await later(tab);
    assert.equal((await told(tab)).length, 1);
    await tab.evaluate(() => document.body.append(/** @type {Node} */ (document.querySelector('klipp-card')?.cloneNode(true))));
    await heard(tab, 2);
  }),

  scenario('CountNothingThatGoesBeforeItIsSeen', async (scene) => {
    const fleeting = "<script>addEventListener('klipp-load', ({ target }) => setTimeout(() => target.remove(), 300))</script>";
    const tab = await scene.open(CARD, { head: HEARD + SCRIPT + fleeting });
    await later(tab);
    assert.deepEqual(await told(tab), []);
  }),

  scenario('CountAnotherArticleOfTheSameElement', async (scene) => {
    scene.news.routes['/b.json'] = json({ id: 'b', url: 'https://news.example/b', title: 'Neste', _klipp: { content_markdown: 'Tekst.' } });
    const inside = '<div slot="ad-topp"><a href="https://ad.example/">Kjøp</a></div><p><a href="https://news.example/a">En tittel</a></p>';
    const reader = (/** @type {string} */ id) => `<klipp-article id="${id}" view="reader" src="NEWS/a.json">${inside}</klipp-article>`;
    const early = "<script>addEventListener('klipp-load', ({ target }) => target.id && (target.src = target.src.replace('a.json', 'c.json')))</script>";
    scene.news.routes['/c.json'] = json({ id: 'c', url: 'https://news.example/c', title: 'Tidlig', _klipp: { content_markdown: 'Tekst.' } });
    const tab = await scene.open(`${CARD}${reader('')}${reader('early')}`, { head: HEARD + SCRIPT + early, loads: 4 });
    await heard(tab, 3);
    await tab.evaluate(() => document.querySelectorAll('klipp-card, klipp-article[id=""]').forEach((one) => one.setAttribute('src', String(one.getAttribute('src')).replace('a.json', 'b.json'))));
    // What an article in the reader's view is about is not in its markup, and the link inside it was left behind.
    assert.deepEqual((await heard(tab, 5)).map((one) => one.replace(scene.news.origin, '')).sort(), [
      `view article ${A} En tittel`,
      'view article /c.json Tidlig',
      'view article /b.json Neste',
      `view card ${A} En tittel`,
      'view card https://news.example/b Neste',
    ].sort());
  }),

  scenario('HearWidgetsInShadowTreesOfThePages', async (scene) => {
    const head = `${HEARD}<script>
      customElements.define('page-part', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<klipp-card src="NEWS/a.json"></klipp-card>'; }
      });
    </script>`;
    const tab = await scene.open('<page-part></page-part>', { head });
    await load(scene);
    await heard(tab, 1);
    await tab.evaluate(() => document.body.append(document.createElement('page-part')));
    assert.deepEqual(await heard(tab, 2), [`view card ${A} En tittel`, `view card ${A} En tittel`]);
    assert.deepEqual(await tab.evaluate(() => /** @type {any} */ (window).deeds.map((/** @type {any} */ { target }) => target)), ['page-part', 'page-part']);
  }),

  scenario('HearPrerenderedWidgets', async (scene) => {
    const markup = prerender('card', JSON.stringify({ id: 'a', url: A, title: 'En tittel' }), `${scene.news.origin}/a.json`);
    const tab = await scene.open(markup, { head: HEARD + SCRIPT });
    await heard(tab, 1);
    await later(tab);
    assert.deepEqual(await told(tab), [`view card ${A} En tittel`]);
  }),

  scenario('HearPrerenderedWidgetsOfAPageWithoutTheOtherScript', async (scene) => {
    const markup = prerender('card', JSON.stringify({ id: 'a', url: A, title: 'En tittel' }), `${scene.news.origin}/a.json`);
    const tab = await scene.open(markup, { head: `${HEARD}<script src="NEWS/v1/analytics.js"></script>`, script: false, loads: 0 });
    await heard(tab, 1);
    await press(tab, 'klipp-card', '.klipp-title a');
    assert.deepEqual(await heard(tab, 2), [`view card ${A} En tittel`, `open card ${A} En tittel`]);
  }),

  scenario('HearWhatIsInAFrame', async (scene) => {
    const { body } = /** @type {{ body: Uint8Array }} */ (cdnRoutes()['/v1/frame.html']);
    // Nothing leaves the frame, either.
    scene.news.routes['/v1/frame.html'] = { body: String(body).replace('</head>', "<script>addEventListener('click', (event) => event.preventDefault())</script></head>") };
    const framed = '<h1 tabindex="-1">Side</h1><klipp-card layout="text" isolation="frame" src="NEWS/a.json"><a href="https://news.example/a">En lenke</a></klipp-card>';
    const tab = await scene.open(framed, { head: HEARD + SCRIPT });
    assert.deepEqual(await heard(tab, 1), [`view card ${A} En tittel`]);
    await tab.evaluate(() => document.querySelector('h1')?.focus());
    await tab.press('Tab');
    await tab.press('Enter');
    assert.deepEqual((await heard(tab, 2)).slice(1), [`open card ${A} En tittel`]);
  }),

  scenario('HearWhatIsSharedAndSignedUpForInAFrame', async (scene) => {
    scene.news.routes['/s.json'] = json(signupDocument(`${scene.news.origin}/signup`, { name: false, consent: undefined }));
    scene.news.routes['/signup'] = receiver((_body, response) => response.writeHead(202, { 'Content-Type': 'application/json' }).end('{"state":"pending"}'));
    const { body } = /** @type {{ body: Uint8Array }} */ (cdnRoutes()['/v1/frame.html']);
    scene.news.routes['/v1/frame.html'] = { body: String(body).replace('</head>', "<script>addEventListener('click', (event) => event.target.closest?.('a') && event.preventDefault())</script></head>") };
    const link = '<a href="https://news.example/n">Nyhetsbrev</a>';
    const tab = await scene.open(`<h1 tabindex="-1">Side</h1><klipp-share isolation="frame" src="NEWS/a.json"></klipp-share><klipp-signup isolation="frame" src="NEWS/s.json">${link}</klipp-signup>`, { head: HEARD + SCRIPT, loads: 2 });
    await heard(tab, 2);
    await tab.evaluate(() => document.querySelector('h1')?.focus());
    await tab.press('Tab');
    await tab.press('Enter');
    assert.match((await heard(tab, 3))[2], /^share share https:\/\/news\.example\/a .*x$/);
    await tab.evaluate(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('iframe')?.focus());
    await tab.press('Tab');
    await tab.type('kari@eksempel.no');
    await tab.press('Enter');
    assert.deepEqual((await heard(tab, 4)).slice(3), ['signup signup https://news.example/n Nyhetsbrev pending']);
  }),

  scenario('TellWhatIsSharedUnlessThePagePreventsIt', async (scene) => {
    const address = 'https://news.example/havn?del=1&url=https%3A%2F%2Fother.example%2F';
    const bar = `<klipp-share url="${address.replaceAll('&', '&amp;')}" share-title="Se https://other.example/" text="Om havna" networks="${NETWORKS}"></klipp-share>`;
    const tab = await scene.open(`${bar}<klipp-article src="NEWS/a.json"></klipp-article>`, { head: HEARD + SCRIPT, loads: 2 });
    assert.deepEqual((await heard(tab, 2)).sort(), [`view article ${A} En tittel`, `view share ${address} Se https://other.example/`]);
    for (const network of NETWORKS.split(' ')) await press(tab, 'klipp-share', `[data-network=${network}]`);
    assert.deepEqual((await heard(tab, 15)).slice(2), NETWORKS.split(' ').map((network) => `share share ${address} Se https://other.example/ ${network}`));
    await press(tab, 'klipp-article', '[data-network=email]');
    assert.deepEqual((await heard(tab, 16)).slice(15), [`share article ${A} En tittel email`]);
    await tab.evaluate(() => addEventListener('klipp-share', (event) => event.preventDefault()));
    await press(tab, 'klipp-article', '[data-network=x]');
    await tab.idle();
    assert.equal((await told(tab)).length, 16);
  }),

  scenario('TellOfThePageThatABarShares', async (scene) => {
    const tab = await scene.open('<klipp-share networks="bluesky"></klipp-share>', { head: HEARD + SCRIPT });
    assert.deepEqual(await heard(tab, 1), [`view share ${scene.partner.origin}/ Kommunens side`]);
    await tab.evaluate(() => {
      history.pushState(0, '', '/neste');
      document.querySelector('klipp-share')?.dispatchEvent(new Event('pointerover'));
    });
    await tab.until(() => !!document.querySelector('klipp-share')?.shadowRoot?.querySelector('[href*=neste]'));
    await press(tab, 'klipp-share', '[data-network=bluesky]');
    assert.deepEqual((await heard(tab, 2)).slice(1), [`share share ${scene.partner.origin}/neste Kommunens side bluesky`]);
  }),

  scenario('TellTheStepsOfASignupAndNothingTyped', async (scene) => {
    scene.news.routes['/s.json'] = json(signupDocument('/signup', { name: true, consent: undefined }));
    let state = 'unavailable';
    scene.news.routes['/signup'] = receiver((_body, response) => response.writeHead(state === 'pending' ? 202 : 503, { 'Content-Type': 'application/json' }).end(JSON.stringify({ state })));
    const tab = await scene.open('<klipp-signup src="NEWS/s.json"><a href="https://news.example/n">Nyhetsbrev</a></klipp-signup>', { head: HEARD + SCRIPT });
    await heard(tab, 1);
    await send(tab);
    await heard(tab, 2);
    state = 'pending';
    await send(tab);
    const form = 'signup https://news.example/n Nyhetsbrev';
    assert.deepEqual(await heard(tab, 3), [`view ${form}`, `signup ${form} unavailable`, `signup ${form} pending`]);
    assert.doesNotMatch(JSON.stringify(await tab.evaluate(() => /** @type {any} */ (window).deeds)), /kari|example\.no/i);
  }),

  ...Object.entries(UNWANTED).map(([name, [member, on, off]]) =>
    scenario(`LeaveReadersAloneWhoAskForItBy${name}`, async (scene) => {
      const set = (/** @type {unknown} */ value) => `Object.defineProperty(Navigator.prototype, '${member}', { configurable: true, get: () => ${JSON.stringify(value)} });`;
      const tab = await scene.open(CARD, { head: `${HEARD}${SCRIPT}<script>${set(on)}</script>` });
      await press(tab, 'klipp-card', '.klipp-title a');
      await later(tab);
      assert.deepEqual(await told(tab), []);
      await tab.evaluate((member, off) => void Object.defineProperty(Navigator.prototype, member, { get: () => off }), member, off);
      await press(tab, 'klipp-card', '.klipp-title a');
      assert.deepEqual(await heard(tab, 1), [`open card ${A} En tittel`]);
    }),
  ),

  scenario('WaitForAConsentManager', async (scene) => {
    scene.partner.routes['/consent.js'] = { type: 'text/javascript', body: readFileSync(join(ROOT, 'node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js')) };
    const translations = { nb: { consentModal: { title: 'Samtykke', acceptAllBtn: 'Ja' }, preferencesModal: { sections: [] } } };
    const settings = { hideFromBots: false, autoShow: false, categories: { analytics: {} }, language: { default: 'nb', translations } };
    const consent = `<script src="/consent.js"></script><script>CookieConsent.run(${JSON.stringify(settings)})</script>`;
    const tab = await scene.open(`${CARD}${tagFor('CookieConsent')}${consent}`, { head: HEARD });
    await press(tab, 'klipp-card', '.klipp-title a');
    await later(tab);
    assert.deepEqual(await told(tab), []);
    assert.equal(scene.news.count('/v1/analytics.js'), 0);
    await tab.evaluate(() => /** @type {any} */ (window).CookieConsent.acceptCategory('analytics'));
    await heard(tab, 1);
    await later(tab);
    assert.deepEqual(await told(tab), [`view card ${A} En tittel`]);
    assert.equal(scene.news.count('/v1/analytics.js'), 1);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('CountWhatIsInViewWhenTheScriptIsAllowedByALine', async (scene) => {
    const tab = await scene.open(CARD, { head: HEARD });
    await later(tab);
    await load(scene);
    await load(scene, '?again');
    await heard(tab, 1);
    await later(tab);
    assert.deepEqual(await told(tab), [`view card ${A} En tittel`]);
  }),

  scenario('NeedNoMoreOfAPolicyThanTheOtherScript', async (scene) => {
    const { origin } = scene.news;
    scene.partner.routes['/heard.js'] = { type: 'text/javascript', body: HEARD.replace(/<\/?script>/g, '') };
    const policy = `default-src 'none'; script-src 'self' ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
    const tab = await scene.open(CARD, { head: `<script src="/heard.js"></script>${SCRIPT}`, headers: { 'Content-Security-Policy': policy } });
    await heard(tab, 1);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('AreNotMissedWhereTheirScriptIsKeptOut', async (scene) => {
    scene.news.routes['/v1/analytics.js'] = { status: 404, type: 'text/javascript', body: '' };
    const tab = await scene.open(CARD, { head: HEARD + SCRIPT });
    await tab.idle();
    assert.deepEqual((await tab.events()).map(({ type }) => type), ['klipp-load']);
  }),
];

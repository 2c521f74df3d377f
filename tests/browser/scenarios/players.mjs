import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { json } from '../pages.mjs';
import { prerender, readyMarkup } from '../prerender.mjs';
import { patiently } from '../tab.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const ARTICLE = '<klipp-article src="NEWS/film.json"><a href="NEWS/film">Film</a></klipp-article>';

/** What a page does that asks its reader first. */
const CONSENT = `<script>
  addEventListener('klipp-embed', (event) => {
    event.preventDefault();
    agree = event.detail.show;
  });
</script>`;

/**
 * A provider that only counts who knocks: no browser of a test trusts a certificate of ours, but it has to come here to
 * find that out.
 *
 * @param {(provider: { address: string, visits: () => number }) => Promise<void>} play
 */
export async function withProvider(play) {
  let visits = 0;
  const server = createServer((socket) => {
    visits++;
    socket.on('error', () => {}); // the browser may be gone before
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  try {
    await play({ address: `https://127.0.0.1:${port}/film`, visits: () => visits });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** @param {string} address */
const film = (address) => ({
  title: 'Film',
  url: 'https://news.example/film',
  language: 'nb',
  content_html: `<p>Før.</p><iframe src="${address}" width="640" height="360" title="Fyret"></iframe><p>Etter.</p>`,
});

/**
 * Plays with an article that embeds a film.
 *
 * @param {(scene: Scene, provider: { address: string, visits: () => number }) => Promise<void>} play
 * @returns {(scene: Scene) => Promise<void>}
 */
const withFilm = (play) => (scene) =>
  withProvider(async (provider) => {
    scene.news.routes['/film.json'] = json(film(provider.address));
    await play(scene, provider);
  });

/** @param {AnyTab} tab */
async function whenAlive(tab) {
  await tab.until(() => !(/** @type {HTMLElement} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-embed-ask'))?.hidden ?? true));
}

/** What there is of the panel. @param {AnyTab} tab */
const panelOf = (tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('klipp-article')?.shadowRoot;
    const frame = root?.querySelector('iframe');
    return { frames: root?.querySelectorAll('iframe').length, buttons: root?.querySelectorAll('.klipp-embed-ask button').length, focused: !!frame && root?.activeElement === frame };
  });

const CLOSED = { frames: 0, buttons: 1, focused: false };
const OPEN = { frames: 1, buttons: 0, focused: true };

/** Shown, and in every way as it was asked for. @param {AnyTab} tab @param {{ address: string, visits: () => number }} provider */
async function isShown(tab, provider) {
  assert.deepEqual(await panelOf(tab), OPEN);
  assert.ok(await patiently(async () => provider.visits() > 0), 'nobody came');
}

export const players = [
  scenario('AskNobodyForAnythingBeforeTheReaderDoes', withFilm(async (scene, provider) => {
    const tab = await scene.open(ARTICLE);
    await whenAlive(tab);
    await tab.idle();
    assert.equal(provider.visits(), 0);
    assert.deepEqual(await panelOf(tab), CLOSED);
    assert.deepEqual(await complaintsOf(tab), []);
    await tab.click('klipp-article', '.klipp-embed-ask button');
    await isShown(tab, provider);
    const [{ tag, detail }] = await tab.waitFor('klipp-embed');
    const { host } = new URL(provider.address);
    assert.deepEqual({ tag, detail }, { tag: 'klipp-article', detail: { provider: host, url: provider.address } });
  })),

  scenario('ShowWhatIsAskedForInAFrameThatMayDoLittle', withFilm(async (scene, provider) => {
    const tab = await scene.open(ARTICLE, { head: '<meta name="referrer" content="no-referrer">' });
    await whenAlive(tab);
    const box = () =>
      tab.evaluate(() => {
        const panel = document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-embed');
        const { width, height } = /** @type {Element} */ (panel?.querySelector('iframe') ?? panel).getBoundingClientRect();
        return { width: Math.round(width), shape: Math.round((width / height) * 90) };
      });
    const { width } = await box();
    await tab.click('klipp-article', '.klipp-embed-ask button');
    const frame = await tab.evaluate(() => {
      const iframe = /** @type {HTMLIFrameElement} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('iframe'));
      const allow = iframe.allow.split('; ').filter((word) => word !== 'picture-in-picture');
      return { src: iframe.src, sandbox: iframe.getAttribute('sandbox')?.split(' ').sort(), allow, referrer: iframe.referrerPolicy, title: iframe.title, loading: iframe.loading, cookies: !iframe.hasAttribute('credentialless'), below: iframe.nextElementSibling?.className };
    });
    assert.deepEqual(frame, {
      src: provider.address,
      sandbox: ['allow-forms', 'allow-popups', 'allow-popups-to-escape-sandbox', 'allow-presentation', 'allow-same-origin', 'allow-scripts'],
      allow: ['fullscreen', 'encrypted-media'],
      referrer: 'strict-origin-when-cross-origin',
      title: `Fyret (${new URL(provider.address).host})`,
      loading: 'lazy',
      cookies: false,
      below: 'klipp-embed-source',
    });
    assert.deepEqual(await box(), { width, shape: 160 }); // 640 to 360, of 90
  })),

  scenario('AreReachedAndLeftByTheKeyboard', withFilm(async (scene, provider) => {
    const tab = await scene.open(`<h1 tabindex="-1">Side</h1>${ARTICLE}`);
    await whenAlive(tab);
    await tab.evaluate(() => {
      const body = /** @type {HTMLElement} */ (document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-body'));
      body.tabIndex = -1;
      body.focus();
    });
    await tab.press('Tab');
    assert.equal(await tab.evaluate(() => document.querySelector('klipp-article')?.shadowRoot?.activeElement?.localName), 'button');
    await tab.press('Enter');
    await isShown(tab, provider);
  })),

  scenario('WaitForAPageThatAsksItsReaderFirst', withFilm(async (scene, provider) => {
    const tab = await scene.open(ARTICLE, { head: CONSENT });
    await whenAlive(tab);
    await tab.click('klipp-article', '.klipp-embed-ask button');
    await tab.idle();
    assert.deepEqual(await panelOf(tab), CLOSED);
    assert.equal(provider.visits(), 0);
    const isOne = await tab.evaluate(() => {
      const frame = () => document.querySelector('klipp-article')?.shadowRoot?.querySelector('iframe');
      const { agree } = /** @type {any} */ (window);
      agree();
      const first = frame();
      agree();
      return first === frame();
    });
    assert.ok(isOne, 'asked for twice, it is shown twice');
    await isShown(tab, provider);
  })),

  scenario('RememberNothing', withFilm(async (scene, provider) => {
    const tab = await scene.open(ARTICLE);
    await whenAlive(tab);
    await tab.click('klipp-article', '.klipp-embed-ask button');
    await isShown(tab, provider);
    const kept = await tab.evaluate(() => ({ cookie: document.cookie, local: { ...localStorage }, session: { ...sessionStorage } }));
    assert.deepEqual(kept, { cookie: '', local: {}, session: {} });
    await tab.goto(scene.partner.origin);
    await tab.waitFor('klipp-load');
    await whenAlive(tab);
    assert.deepEqual(await panelOf(tab), CLOSED);
  })),

  scenario('WorkWherePrerendered', withFilm(async (scene, provider) => {
    const tab = await scene.open(prerender('article', JSON.stringify(film(provider.address)), 'https://news.example/film.json'));
    await whenAlive(tab);
    assert.equal(provider.visits(), 0);
    await tab.click('klipp-article', '.klipp-embed-ask button');
    await isShown(tab, provider);
    assert.deepEqual(scene.news.requests.filter((path) => path.includes('.wasm')), []);
  })),

  scenario('WorkWhereTheMarkupIsReady', withFilm(async (scene, provider) => {
    scene.news.routes['/film.html'] = { body: readyMarkup('article', JSON.stringify(film(provider.address)), 'https://news.example/film.json') };
    const tab = await scene.open('<klipp-article src="NEWS/film.json" markup="NEWS/film.html"></klipp-article>');
    await whenAlive(tab);
    await tab.click('klipp-article', '.klipp-embed-ask button');
    await isShown(tab, provider);
    assert.deepEqual(scene.news.requests.filter((path) => path.includes('.wasm')), []);
  })),

  scenario('TellThePageAroundAFrameWhatIsShownInIt', withFilm(async (scene, provider) => {
    const tab = await scene.open('<klipp-article src="NEWS/film.json" isolation="frame"></klipp-article>', { loads: 1 });
    await tab.evaluate(() => document.querySelector('klipp-article')?.shadowRoot?.querySelector('iframe')?.focus());
    assert.equal(provider.visits(), 0);
    await tab.press('Tab');
    for (let i = 0; i < 20 && (await tab.events()).every(({ type }) => type !== 'klipp-embed'); i++) {
      await tab.press('Tab');
      await tab.press('Space');
    }
    const [{ detail }] = await tab.waitFor('klipp-embed');
    assert.deepEqual(detail, { provider: new URL(provider.address).host, url: provider.address });
    assert.ok(await patiently(async () => provider.visits() > 0), 'nobody came');
  })),

  scenario('AreLinksWithoutScript', withFilm(async (scene, provider) => {
    const tab = await scene.open(prerender('article', JSON.stringify(film(provider.address)), 'https://news.example/film.json'), { script: false, loads: 0 });
    const seen = await tab.evaluate(() => {
      const panel = document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-embed');
      const link = /** @type {HTMLAnchorElement | null | undefined} */ (panel?.querySelector('a'));
      const shown = [...(panel?.querySelectorAll('button, a') ?? [])].filter((each) => each.checkVisibility?.({ visibilityProperty: true, checkVisibilityCSS: true }) ?? getComputedStyle(each).visibility === 'visible');
      return { href: link?.href, words: link?.textContent, shown: shown.map(({ localName }) => localName) };
    });
    const { host } = new URL(provider.address);
    assert.deepEqual(seen, { href: provider.address, words: `Åpne hos ${host}`, shown: ['a'] });
  })),

  scenario('SayThatAPolicyForbidsThemAndKeepTheLink', withFilm(async (scene, provider) => {
    const headers = { 'Content-Security-Policy': `default-src 'none'; script-src 'self' 'unsafe-inline' ${scene.news.origin} 'wasm-unsafe-eval'; connect-src ${scene.news.origin}; img-src data:` };
    const tab = await scene.open(ARTICLE, { headers });
    await whenAlive(tab);
    await tab.click('klipp-article', '.klipp-embed-ask button');
    await tab.until(() => document.querySelector('klipp-article')?.shadowRoot?.activeElement?.className === 'klipp-embed-ask');
    const seen = await tab.evaluate(() => {
      const panel = document.querySelector('klipp-article')?.shadowRoot?.querySelector('.klipp-embed');
      return { says: panel?.querySelector('.klipp-embed-ask')?.textContent, href: panel?.querySelector('a')?.href, frames: panel?.querySelectorAll('iframe').length };
    });
    const { host } = new URL(provider.address);
    assert.deepEqual(seen, { says: `${host} kan ikke vises på denne siden. Følg lenken i stedet.`, href: provider.address, frames: 0 });
  })),

  scenario('AreNotLoadedWhereNothingIsEmbedded', async (scene) => {
    const tab = await scene.open('<klipp-article src="NEWS/a.json"></klipp-article>');
    await tab.idle();
    assert.equal(scene.news.count('/v1/player.js'), 0);
  }),

  scenario('OfThePagesOwnOriginMayNotTakeOffTheirSandbox', async (scene) => {
    // The core writes https alone; this is what a page of such an origin would see.
    scene.news.routes['/film.json'] = json(film('https://127.0.0.1:1/film'));
    const tab = await scene.open(ARTICLE);
    await whenAlive(tab);
    const sandbox = await tab.evaluate((players) => import(players).then(({ sandboxOf }) => [sandboxOf('https://a.example/x', 'https://a.example'), sandboxOf('https://a.example/x', 'https://b.example')]), `${scene.news.origin}/v1/player.js`);
    assert.doesNotMatch(sandbox[0], /same-origin/);
    assert.match(sandbox[1], /allow-same-origin/);
  }),
];

import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { noteStatus, untilFollowing, untilSaid } from '../bar.mjs';
import { ARTICLE } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { patiently } from '../tab.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const BAR = '<klipp-share networks="facebook,email,copy,native"></klipp-share>';

/** The address that each link of the first bar shares. @param {AnyTab} tab */
const shared = (tab) =>
  tab.evaluate(() => {
    const link = (/** @type {string} */ name) => /** @type {HTMLAnchorElement} */ (document.querySelector('klipp-share')?.shadowRoot?.querySelector(`[data-network=${name}]`));
    const inside = new URL(link('facebook').href).searchParams.get('u');
    const addresses = new Set([inside, link('copy').href, link('native').href]);
    const titles = new Set([new URL(link('email').href).searchParams.get('subject'), link('native').dataset.title]);
    return { addresses: [...addresses], titles: [...titles] };
  });

/** Waits until all links share one address and one title, and longer for what might change that. @param {AnyTab} tab @param {string} address @param {string} title */
async function sharesOnly(tab, address, title) {
  const wanted = { addresses: [address], titles: [title] };
  await patiently(async () => isDeepStrictEqual(await shared(tab), wanted));
  await tab.idle();
  assert.deepEqual(await shared(tab), wanted);
}

/** @param {import('./scene.mjs').Scene} scene @param {string} [body] @param {string} [head] */
async function openApp(scene, body = BAR, head = '<link rel="canonical" href="/sak/1">') {
  for (const path of ['/sak/1', '/sak/2']) scene.partner.routes[path] = scene.page(body, { head });
  const tab = await scene.visit('/sak/1?fra=forsiden', 1);
  await untilFollowing(tab);
  return tab;
}

export const singlePage = [
  scenario('SharesThePageThatAnAppWentTo', async (scene) => {
    const tab = await openApp(scene);
    const { origin } = scene.partner;
    await sharesOnly(tab, `${origin}/sak/1`, 'Kommunens side');
    await tab.evaluate(() => {
      history.pushState({}, '', '/sak/2');
      document.title = 'Sak 2';
    });
    await sharesOnly(tab, `${origin}/sak/2`, 'Sak 2');
    await tab.evaluate(() => {
      history.replaceState({}, '', '/sak/2?side=3');
      setTimeout(() => (document.title = 'Sak 2, side 3'), 20);
    });
    await sharesOnly(tab, `${origin}/sak/2?side=3`, 'Sak 2, side 3');
    await tab.evaluate(() => history.back());
    await tab.until(() => location.pathname === '/sak/1');
    await tab.evaluate(() => void (document.title = 'Sak 1'));
    await sharesOnly(tab, `${origin}/sak/1`, 'Sak 1');
    assert.deepEqual((await tab.events()).map(({ type }) => type), ['klipp-load']);
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('SharesThePageThatWentOnWhileTheBarWasRendered', async (scene) => {
    const tab = await openApp(scene);
    await tab.evaluate(() => {
      const bar = /** @type {any} */ (document.querySelector('klipp-share'));
      let { shared } = bar;
      const set = (/** @type {unknown} */ page) => {
        shared = page;
        document.title = 'Sak 2, side 2'; // the bar has just asked what the page is
      };
      Object.defineProperty(bar, 'shared', { configurable: true, get: () => shared, set });
      history.pushState({}, '', '/sak/2');
      document.title = 'Sak 2';
    });
    await sharesOnly(tab, `${scene.partner.origin}/sak/2`, 'Sak 2, side 2');
    assert.deepEqual(await tab.complaints(), []);
  }),

  scenario('TakesACanonicalAddressThatChangesWithThePageAndNoneThatStaysBehind', async (scene) => {
    const tab = await openApp(scene);
    const { origin } = scene.partner;
    await tab.evaluate(() => {
      history.pushState({}, '', '/sak/2?fra=lenke');
      document.querySelector('link[rel=canonical]')?.setAttribute('href', '/sak/2');
    });
    await sharesOnly(tab, `${origin}/sak/2`, 'Kommunens side');
    await tab.evaluate(() => {
      history.pushState({}, '', '/sak/3');
      document.title = 'Sak 3';
    });
    await sharesOnly(tab, `${origin}/sak/3`, 'Sak 3');
    // A bar that comes only now knows it, too.
    await tab.evaluate(() => document.body.prepend(/** @type {Element} */ (document.querySelector('klipp-share')?.cloneNode())));
    await tab.waitFor('klipp-load', 2);
    await sharesOnly(tab, `${origin}/sak/3`, 'Sak 3');
  }),

  scenario('KeepsTheCanonicalAddressAtAPlaceInThePageButNotOnARouteBehindTheHash', async (scene) => {
    const tab = await openApp(scene, `${BAR}<p id="svar-økonomi">Svar</p>`);
    const { origin } = scene.partner;
    const go = (/** @type {string} */ fragment) => tab.evaluate((to) => void (location.hash = to), fragment);
    await go('svar-økonomi');
    await tab.idle();
    await sharesOnly(tab, `${origin}/sak/1`, 'Kommunens side');
    for (const route of ['#/sak/4', '#sak-5']) {
      await go(route);
      await sharesOnly(tab, `${origin}/sak/1?fra=forsiden${route}`, 'Kommunens side');
    }
  }),

  scenario('HoldsAClickThatNothingAnnouncedUntilTheLinkIsRight', async (scene) => {
    const tab = await openApp(scene);
    await tab.evaluate(() => {
      document.addEventListener('klipp-share', (event) => event.preventDefault());
      history.pushState({}, '', '/sak/2');
      const link = document.querySelector('klipp-share')?.shadowRoot?.querySelector('[data-network=copy] svg');
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    });
    await tab.waitFor('klipp-share');
    await tab.idle();
    const { origin } = scene.partner;
    const seen = (await tab.events()).filter(({ type }) => type === 'klipp-share').map(({ detail }) => detail);
    assert.deepEqual(seen, [{ network: 'copy', url: `${origin}/sak/2` }]);
  }),

  scenario('HoldsAClickWhileTheLinksAreMadeAnew', async (scene) => {
    const tab = await openApp(scene);
    await tab.evaluate(() => {
      document.addEventListener('klipp-share', (event) => event.preventDefault());
      const bar = /** @type {any} */ (document.querySelector('klipp-share'));
      let { shared } = bar;
      let clicks = 0;
      const set = (/** @type {unknown} */ page) => {
        shared = page;
        if (!clicks++) bar.shadowRoot.querySelector('[data-network=copy]').click(); // the bar knows of the page, and its links do not yet
      };
      Object.defineProperty(bar, 'shared', { configurable: true, get: () => shared, set });
      history.pushState({}, '', '/sak/2');
      document.title = 'Sak 2';
    });
    await tab.waitFor('klipp-share');
    await tab.idle();
    const seen = (await tab.events()).filter(({ type }) => type === 'klipp-share').map(({ detail }) => detail);
    assert.deepEqual(seen, [{ network: 'copy', url: `${scene.partner.origin}/sak/2` }]);
  }),

  scenario('CopiesTheAddressOfNow', async (scene) => {
    const tab = await openApp(scene);
    await tab.evaluate(() => history.pushState({}, '', '/sak/2'));
    await noteStatus(tab);
    await tab.click('klipp-share', '[data-network=copy]');
    await untilSaid(tab, 'Kopiert');
    await tab.evaluate(() => document.body.appendChild(document.createElement('input')).focus());
    await tab.press('Control+v');
    assert.equal(await tab.evaluate(() => document.querySelector('input')?.value), `${scene.partner.origin}/sak/2`);
  }),

  scenario('ChangesNothingButTheLinksUnderTheReadersHands', async (scene) => {
    const tab = await openApp(scene, '<klipp-share></klipp-share>', '');
    await tab.evaluate(() => {
      const root = document.querySelector('klipp-share')?.shadowRoot;
      /** @type {any} */ (root?.querySelector('details')).open = true;
      /** @type {any} */ (root?.querySelector('[data-network=copy]')).focus();
      history.pushState({}, '', '/sak/2');
      document.title = 'Sak 2';
    });
    await sharesOnly(tab, `${scene.partner.origin}/sak/2`, 'Sak 2');
    const seen = await tab.evaluate(() => {
      const root = document.querySelector('klipp-share')?.shadowRoot;
      return [root?.querySelector('details')?.open, /** @type {HTMLElement} */ (root?.activeElement)?.dataset.network];
    });
    assert.deepEqual(seen, [true, 'copy']);
  }),

  scenario('IsAnotherBarInAnotherLanguage', async (scene) => {
    const tab = await openApp(scene);
    await tab.evaluate(() => {
      document.documentElement.lang = 'en';
      document.title = 'Case 1';
    });
    await tab.waitFor('klipp-load', 2);
    assert.equal(await tab.evaluate(() => document.querySelector('klipp-share')?.shadowRoot?.querySelector('.klipp-share-label')?.textContent), 'Share');
  }),

  scenario('SharesThePageOfNowWherePrerenderedWithoutAnAddress', async (scene) => {
    const document = JSON.stringify({ ...ARTICLE, url: 'https://news.example/sak/1', title: 'Sak 1' });
    const bar = prerender('share', document, 'NEWS/a.json', ['--networks=facebook,email,copy,native', '--lang=nb']);
    const tab = await openApp(scene, bar.replace(/ src="[^"]*"/, ''));
    assert.deepEqual(await shared(tab), { addresses: ['https://news.example/sak/1'], titles: ['Sak 1'] });
    assert.equal(scene.news.count('/v1/klipp-share.wasm'), 0);
    await tab.evaluate(() => {
      history.pushState({}, '', '/sak/2');
      window.document.title = 'Sak 2';
    });
    await sharesOnly(tab, `${scene.partner.origin}/sak/2`, 'Sak 2');
    assert.equal((await tab.events()).length, 1);
  }),

  scenario('LeavesABarThatSaysWhatItSharesAsItIs', async (scene) => {
    scene.news.routes['/a.json'] = { type: 'application/json', body: JSON.stringify(ARTICLE) };
    const networks = 'networks="facebook,email,copy,native"';
    for (const bar of [`<klipp-share ${networks} src="NEWS/a.json"></klipp-share>`, `<klipp-share ${networks} url="https://news.example/a" share-title="En tittel"></klipp-share>`]) {
      scene.partner.routes['/'] = scene.page(bar);
      const tab = await scene.visit('/', 1);
      await tab.evaluate(() => {
        history.pushState({}, '', '/sak/2');
        document.title = 'Sak 2';
      });
      await tab.idle();
      assert.deepEqual(await shared(tab), { addresses: ['https://news.example/a'], titles: ['En tittel'] });
      await tab.evaluate(() => document.addEventListener('klipp-share', (event) => event.preventDefault()));
      await tab.click('klipp-share', '[data-network=copy]');
      assert.equal((await tab.waitFor('klipp-share'))[0].detail.url, 'https://news.example/a');
    }
  }),

  scenario('WaitsWhileItIsOutOfThePageAndIsRightOnceItIsBack', async (scene) => {
    const tab = await openApp(scene);
    await tab.evaluate(() => {
      const bar = /** @type {any} */ (document.querySelector('klipp-share'));
      Object.assign(window, { bar, renewals: 0 });
      const renew = bar.renew;
      bar.renew = () => (/** @type {any} */ (window).renewals++, renew.call(bar));
      bar.remove();
      history.pushState({}, '', '/sak/2');
      document.title = 'Sak 2';
    });
    await tab.idle();
    assert.equal(await tab.evaluate(() => /** @type {any} */ (window).renewals), 0);
    await tab.evaluate(() => document.body.append(/** @type {any} */ (window).bar));
    await sharesOnly(tab, `${scene.partner.origin}/sak/2`, 'Sak 2');
  }),

  scenario('KnowsThePageAlsoWhereTheScriptComesAfterAnAppMovedOn', async (scene) => {
    scene.partner.routes['/sak/1'] = scene.page(BAR, { script: false, head: '<link rel="canonical" href="/sak/1">' });
    const tab = await scene.visit('/sak/1');
    await tab.evaluate((src) => {
      history.pushState({}, '', '/sak/2');
      document.title = 'Sak 2';
      document.head.append(Object.assign(document.createElement('script'), { src }));
    }, `${scene.news.origin}/v1/klipp.js`);
    await tab.waitFor('klipp-load');
    await sharesOnly(tab, `${scene.partner.origin}/sak/2`, 'Sak 2');
  }),

  scenario('SaysItsTitleInThePostAndNotInATooltip', async (scene) => {
    const tab = await scene.open('<klipp-share title="Fisk &amp; ost" networks="x"></klipp-share>');
    const look = () =>
      tab.evaluate(() => {
        const bar = /** @type {HTMLElement} */ (document.querySelector('klipp-share'));
        const link = /** @type {HTMLAnchorElement} */ (bar.shadowRoot?.querySelector('a'));
        return [bar.hasAttribute('title'), bar.title, new URL(link.href).searchParams.get('text')];
      });
    assert.deepEqual(await look(), [false, 'Fisk & ost', 'Fisk & ost']);
    await tab.evaluate(() => document.querySelector('klipp-share')?.setAttribute('title', 'Bare ost'));
    await tab.waitFor('klipp-load', 2);
    assert.deepEqual(await look(), [false, 'Bare ost', 'Bare ost']);
    await tab.evaluate(() => Object.assign(/** @type {object} */ (document.querySelector('klipp-share')), { title: 'Bare fisk' }));
    await tab.waitFor('klipp-load', 3);
    assert.deepEqual(await look(), [false, 'Bare fisk', 'Bare fisk']);
  }),

  scenario('KeepsWhatWasPrerenderedWithATitle', async (scene) => {
    const bar = prerender('share', '', 'NEWS/', ['--url=https://news.example/a', '--title=Fisk', '--networks=x']);
    assert.match(bar, / share-title="Fisk"/);
    for (const each of [bar, bar.replace(' share-title=', ' title=')]) {
      const tab = await scene.open(each);
      await tab.idle();
      assert.deepEqual(scene.news.requests.filter((path) => /wasm|follow/.test(path)), []);
      assert.equal(await tab.evaluate(() => document.querySelector('klipp-share')?.hasAttribute('title')), false);
      assert.equal((await tab.events()).length, 1);
    }
  }),
];

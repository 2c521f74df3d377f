import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { ARTICLE } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { ROOT } from '../servers.mjs';
import { patiently } from '../tab.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */
/** @typedef {import('./scene.mjs').Scene} Scene */

/** @param {string} name of a file of a package */
const script = (name) => ({ type: 'text/javascript', body: readFileSync(join(ROOT, 'node_modules', name), 'utf8') });

/** A card that is prerendered with other words than its document has, so that it is seen where it came from. @param {Scene} scene */
function card(scene) {
  const markup = prerender('card', JSON.stringify({ ...ARTICLE, title: 'Forhåndsvist', summary: 'Kort' }), 'NEWS/a.json');
  return markup.replaceAll('NEWS', scene.news.origin);
}

/** What is seen of the only card, and what else stands in it. @param {AnyTab} tab */
const look = (tab) =>
  tab.evaluate(() => {
    const [element, ...others] = document.querySelectorAll('klipp-card');
    const title = /** @type {Element} */ (element.shadowRoot?.querySelector('.klipp-title'));
    return {
      others: others.length,
      templates: document.querySelectorAll('template').length,
      title: title?.textContent,
      // The page's own font size of a headline is another.
      styled: !!title && getComputedStyle(title).margin === '0px',
    };
  });

const SHOWN = { others: 0, templates: 0, title: 'Forhåndsvist', styled: true };

/** @param {Scene} scene @param {AnyTab} tab @param {number} [loads] */
async function isShownForNothing({ news }, tab, loads = 1) {
  await tab.waitFor('klipp-load', loads);
  await tab.idle();
  assert.deepEqual(await look(tab), SHOWN);
  assert.equal((await tab.events()).length, loads);
  assert.deepEqual(news.requests.filter((path) => path !== '/v1/klipp.js'), []);
}

/** @param {AnyTab} tab */
const defined = (tab) => tab.until(() => customElements.get('klipp-card') !== undefined);

/** Ways in which pages put markup into themselves. @type {Record<string, (html: string) => void>} */
const WAYS = {
  innerHTML: (html) => void (/** @type {Element} */ (document.querySelector('main')).innerHTML = html),
  DOMParser: (html) => document.querySelector('main')?.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes),
  Range: (html) => document.querySelector('main')?.append(document.createRange().createContextualFragment(html)),
  Template: (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    document.querySelector('main')?.append(document.importNode(template.content, true));
  },
};

export const inserted = [
  ...Object.entries(WAYS).map(([way, insert]) =>
    scenario(`By${way}IsTakenOverAsItIs`, async (scene) => {
      const tab = await scene.open('<main></main>', { loads: 0 });
      await defined(tab);
      await tab.evaluate(insert, card(scene));
      await isShownForNothing(scene, tab);
    }),
  ),

  scenario('BeforeTheScriptShowsItsFallbackAndIsTakenOverThen', async (scene) => {
    const tab = await scene.open('<main></main>', { script: false, loads: 0 });
    await tab.evaluate(WAYS.innerHTML, card(scene));
    assert.ok(await tab.evaluate(() => Number(document.querySelector('klipp-card a')?.getBoundingClientRect().height) > 0));
    await tab.evaluate((src) => document.head.append(Object.assign(document.createElement('script'), { src })), `${scene.news.origin}/v1/klipp.js`);
    await isShownForNothing(scene, tab);
  }),

  scenario('ACopyWithoutItsShadowRootIsRenderedOnce', async (scene) => {
    const tab = await scene.open('<main></main>', { loads: 0 });
    await defined(tab);
    await tab.evaluate(WAYS.innerHTML, card(scene));
    await tab.waitFor('klipp-load');
    await tab.evaluate(() => {
      const main = /** @type {Element} */ (document.querySelector('main'));
      main.replaceWith(main.cloneNode(true));
    });
    await tab.waitFor('klipp-load', 2);
    await tab.idle();
    assert.deepEqual(await look(tab), { ...SHOWN, title: ARTICLE.title });
    assert.equal((await tab.events()).length, 2);
    assert.equal(scene.news.count('/a.json'), 1);
  }),

  scenario('WithAnAttributeOfThePagesIsRenderedAnew', async (scene) => {
    const tab = await scene.open('<main></main>', { loads: 0 });
    await defined(tab);
    await tab.evaluate(WAYS.innerHTML, card(scene));
    await tab.waitFor('klipp-load');
    await tab.evaluate(() => document.querySelector('klipp-card')?.setAttribute('layout', 'text'));
    await tab.waitFor('klipp-load', 2);
    assert.deepEqual(await look(tab), { ...SHOWN, title: ARTICLE.title });
  }),

  scenario('MorphedIntoWhatIsShownTakesItsPlace', async (scene) => {
    scene.partner.routes['/turbo.js'] = script('@hotwired/turbo/dist/turbo.es2017-umd.js');
    const head = '<script src="/turbo.js"></script>';
    const before = prerender('card', JSON.stringify({ ...ARTICLE, title: 'Først', summary: 'Kort' }), 'NEWS/a.json');
    const tab = await scene.open(`<main>${before}</main>`, { head });
    await tab.evaluate((html) => {
      const main = document.createElement('main');
      main.innerHTML = html;
      Object.assign(window, { before: document.querySelector('klipp-card') });
      /** @type {any} */ (window).Turbo.morphElements(document.querySelector('main'), main);
    }, card(scene));
    await isShownForNothing(scene, tab, 2);
    assert.ok(await tab.evaluate(() => /** @type {any} */ (window).before === document.querySelector('klipp-card')));
  }),

  scenario('WithoutStylesOfItsOwnHasThemAllTheSame', async (scene) => {
    const document = JSON.stringify({ ...ARTICLE, summary: 'Kort' });
    const cards = ['', 'none', 'none'].map((sheet) => prerender('card', document, 'NEWS/a.json', sheet ? ['--stylesheet', sheet] : []));
    const tab = await scene.open(cards.join(''), { loads: 3 });
    const margins = await tab.evaluate(() => [...window.document.querySelectorAll('klipp-card')].map(({ shadowRoot }) => getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.klipp-title'))).margin));
    assert.deepEqual(margins, ['0px', '0px', '0px']);
    assert.equal(scene.news.count('/v1/klipp.css'), 1);
    assert.equal(scene.news.count('/a.json'), 0);
  }),

  scenario('ByTurboIsThereOnceAlsoAfterBackAndForward', async (scene) => {
    const head = '<script src="/turbo.js"></script>';
    scene.partner.routes['/turbo.js'] = script('@hotwired/turbo/dist/turbo.es2017-umd.js');
    scene.partner.routes['/sak'] = scene.page(`<main>${card(scene)}</main>`, { head });
    scene.partner.routes['/forside'] = scene.page('<main><h1>Forside</h1><a href="/sak">Saken</a></main>', { head });
    const tab = await scene.visit('/forside');
    await defined(tab);
    await tab.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('main a')).click());
    await tab.until(() => location.pathname === '/sak');
    await isShownForNothing(scene, tab);
    await tab.evaluate(() => history.back());
    await tab.until(() => document.querySelector('h1') !== null);
    await tab.evaluate(() => history.forward());
    // From Turbo's cache, which has a copy of the page; what is fetched anew comes in place of it.
    await tab.waitFor('klipp-load', 2);
    const isShown = async () => !!(await look(tab)).title;
    await patiently(() => isShown().catch(() => false)); // between two pages there is none
    await tab.idle();
    const { title, ...rest } = await look(tab);
    assert.deepEqual({ ...rest, title: SHOWN.title }, SHOWN);
    assert.ok(title);
  }),

  scenario('ByHtmxIsTakenOverAsItIs', async (scene) => {
    scene.partner.routes['/htmx.js'] = script('htmx.org/dist/htmx.min.js');
    scene.partner.routes['/del'] = { body: card(scene) };
    const tab = await scene.open('<main id="til"></main><button hx-get="/del" hx-target="#til">Vis</button>', { head: '<script src="/htmx.js"></script>', loads: 0 });
    await defined(tab);
    await tab.until(() => /** @type {any} */ (window).htmx !== undefined && document.readyState === 'complete');
    await tab.evaluate(() => document.querySelector('button')?.click());
    await isShownForNothing(scene, tab);
  }),

  scenario('ByReactIsTakenOverAsItIsAndStaysWhenItRendersAgain', async (scene) => {
    const { outputFiles } = await esbuild.build({
      stdin: { contents: "export { createElement } from 'react'; export { createRoot, hydrateRoot } from 'react-dom/client'; export { flushSync } from 'react-dom';", resolveDir: ROOT },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'React',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    scene.partner.routes['/react.js'] = { type: 'text/javascript', body: outputFiles[0].text };
    const head = '<script src="/react.js"></script>';
    const tab = await scene.open('<main></main>', { head, loads: 0 });
    await defined(tab);
    await tab.evaluate((html) => {
      const { createElement, createRoot } = /** @type {any} */ (window).React;
      const root = createRoot(document.querySelector('main'));
      const show = (/** @type {string} */ className) => root.render(createElement('div', { className, dangerouslySetInnerHTML: { __html: html } }));
      show('a');
      setTimeout(show, 50, 'b');
    }, card(scene));
    await tab.until(() => document.querySelector('main .b') !== null);
    await isShownForNothing(scene, tab);

    // What a server put into the page has its shadow root when React comes to it.
    scene.news.requests = [];
    const again = await scene.open(`<main><div>${card(scene)}</div></main>`, { head });
    await again.evaluate((html) => {
      const { createElement, hydrateRoot } = /** @type {any} */ (window).React;
      hydrateRoot(document.querySelector('main'), createElement('div', { dangerouslySetInnerHTML: { __html: html }, suppressHydrationWarning: true }));
    }, card(scene));
    await again.idle();
    await isShownForNothing(scene, again);
    assert.deepEqual(await again.complaints(), []);
  }),
];

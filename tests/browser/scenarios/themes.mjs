import assert from 'node:assert/strict';
import { ARTICLE, json } from '../pages.mjs';
import { completePage, prerender, readyMarkup } from '../prerender.mjs';
import { complaintsOf, scenario } from './scene.mjs';

const DOCUMENT = JSON.stringify({ ...ARTICLE, summary: 'Kort', _klipp: { kicker: 'Emne', content_markdown: 'Tekst' } });

/** The kicker's colour in the themes of these tests. */
const INK = { paper: 'rgb(11, 85, 102)', newspaper: 'rgb(154, 27, 30)', newspaperDark: 'rgb(255, 170, 162)', contrast: 'rgb(0, 43, 143)' };

/** The colour of each kicker of a page. @param {import('../tab.mjs').AnyTab} tab */
const inks = (tab) =>
  tab.evaluate(() => [...document.querySelectorAll('klipp-card')].map(({ shadowRoot }) => getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.klipp-kicker'))).color));

/** @param {import('./scene.mjs').Scene} scene */
function serve({ news }) {
  news.routes['/a.json'] = { ...json({}), body: DOCUMENT };
  news.routes['/ready'] = { body: readyMarkup('card', DOCUMENT, `${news.origin}/a.json`) };
}

/** @param {import('./scene.mjs').Scene} scene */
const sheets = ({ news }) => news.requests.filter((path) => path.endsWith('.css'));

const card = (/** @type {string} */ more) => `<klipp-card src="NEWS/a.json" ${more}></klipp-card>`;

export const themes = [
  scenario('AreWornByName', async (scene) => {
    serve(scene);
    const tab = await scene.open(card('theme="newspaper"') + card('theme="newspaper dark"') + card('theme="dark contrast" style="color-scheme: light"') + card('theme="contrast light"'), { loads: 4 });
    const [light, dark, other, contrast] = await inks(tab);
    assert.deepEqual([light, dark, contrast], [INK.newspaper, INK.newspaperDark, INK.contrast]);
    assert.notEqual(other, contrast);
    assert.deepEqual(sheets(scene), ['/v1/themed.css']);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('AreFetchedForThoseThatHaveOneOnly', async (scene) => {
    serve(scene);
    const tab = await scene.open(card('') + card('theme="dark"'), { loads: 2 });
    assert.equal((await inks(tab))[0], INK.paper);
    assert.deepEqual(sheets(scene), ['/v1/klipp.css']);
  }),

  scenario('ChangeWithoutRenderingAnew', async (scene) => {
    serve(scene);
    const tab = await scene.open(card('') + prerender('card', DOCUMENT, `${scene.news.origin}/a.json`) + card('markup="NEWS/ready"'), { loads: 3 });
    const before = scene.news.requests.length;
    await tab.evaluate(() => document.querySelectorAll('klipp-card').forEach((element) => Object.assign(element, { theme: 'newspaper', mark: element.shadowRoot?.querySelector('.klipp') })));
    await tab.until((ink) => [...document.querySelectorAll('klipp-card')].every(({ shadowRoot }) => getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.klipp-kicker'))).color === ink), INK.newspaper);
    assert.deepEqual(scene.news.requests.slice(before), ['/v1/themed.css']);
    assert.equal(await tab.evaluate(() => [...document.querySelectorAll('klipp-card')].every((element) => Reflect.get(element, 'mark') === element.shadowRoot?.querySelector('.klipp'))), true);
    await tab.evaluate(() => document.querySelectorAll('klipp-card').forEach((element) => element.removeAttribute('theme')));
    await tab.until((ink) => [...document.querySelectorAll('klipp-card')].every(({ shadowRoot }) => getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.klipp-kicker'))).color === ink), INK.paper);
  }),

  scenario('KeepTheLookThatIsThereWhereTheirStylesAreNot', async (scene) => {
    serve(scene);
    scene.news.routes['/v1/themed.css'] = { status: 404 };
    const tab = await scene.open(card(''));
    await tab.evaluate(() => document.querySelector('klipp-card')?.setAttribute('theme', 'newspaper'));
    await tab.idle();
    assert.deepEqual(await inks(tab), [INK.paper]);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('ArePrintedIntoMarkup', async (scene) => {
    serve(scene);
    const tab = await scene.open(prerender('card', DOCUMENT, 'https://news.example/a.json', ['--theme', 'newspaper dark']), { script: false, loads: 0 });
    assert.deepEqual(await inks(tab), [INK.newspaperDark]);
  }),

  scenario('AreWornByCompletePages', async (scene) => {
    scene.partner.routes['/page'] = { body: completePage('card', DOCUMENT, 'https://news.example/a.json', ['--theme', 'dark newspaper']) };
    const tab = await scene.visit('/page');
    const ink = await tab.evaluate(() => getComputedStyle(/** @type {Element} */ (document.querySelector('.klipp-kicker'))).color);
    assert.equal(ink, INK.newspaperDark);
  }),

  scenario('GoIntoFrames', async (scene) => {
    serve(scene);
    const tab = await scene.open(card('theme="newspaper dark" isolation="frame"'));
    const address = await tab.evaluate(() => new URL(/** @type {HTMLIFrameElement} */ (document.querySelector('klipp-card')?.shadowRoot?.querySelector('iframe')).src).hash);
    const given = new URLSearchParams(address.slice(1));
    assert.deepEqual([given.get('theme'), given.get('name')], ['dark', 'newspaper']);
    assert.deepEqual(sheets(scene).filter((path) => path.includes('klipp') || path.includes('themed')), ['/v1/themed.css']);
  }),
];

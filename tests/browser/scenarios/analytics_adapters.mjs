import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, receiver } from '../../support/site.mjs';
import { json, signupDocument } from '../pages.mjs';
import { ROOT } from '../servers.mjs';
import { patiently } from '../tab.mjs';
import { A, CARD, HEARD, heard, press, SCRIPT, send, told } from './deeds.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

/** More lines than these nobody copies. */
const MOST_LINES = 5;

/** The code in PARTNERS.md for what a paragraph begins with. @param {string} name */
function adapterFor(name) {
  const partners = readFileSync(join(ROOT, 'web/PARTNERS.md'), 'utf8');
  const section = partners.slice(partners.indexOf('\n### Adapters\n'), partners.indexOf('\n### Consent\n'));
  const [, code = ''] = new RegExp(`\\n\\n${name}\\b[^\`]*(?:\`[^\`]+\`[^\`]*)*\\n\`\`\`js\\n([^]*?)\`\`\``).exec(section) ?? [];
  assert.match(code, /klipp-analytics/, `no code for ${name}`);
  assert.ok(code.trim().split('\n').length <= MOST_LINES, code);
  return code;
}

const FORM = { url: 'https://news.example/n', title: 'Nyhetsbrev' };

/** What the page of `play` hears. */
const ARTICLE = { url: A, title: 'En tittel' };

/**
 * A reader who sees a card and a form, opens the one, shares it and signs up by the other.
 *
 * @param {Scene} scene
 * @param {string} head of the page: the adapter, and what has to be there before it
 */
async function play(scene, head) {
  scene.news.routes['/s.json'] = json(signupDocument('/signup', { name: false, consent: undefined }));
  scene.news.routes['/signup'] = receiver((_body, response) => response.writeHead(202, { 'Content-Type': 'application/json' }).end('{"state":"pending"}'));
  const form = `<klipp-signup src="NEWS/s.json"><a href="${FORM.url}">Nyhetsbrev</a></klipp-signup>`;
  const bar = `<klipp-share url="${A}" share-title="En tittel" networks="bluesky"></klipp-share>`;
  const tab = await scene.open(CARD, { head: `${HEARD}${head}${SCRIPT}` });
  await heard(tab, 1);
  await press(tab, 'klipp-card', '.klipp-title a');
  await tab.evaluate((markup) => document.body.replaceChildren(document.createRange().createContextualFragment(markup)), (bar + form).replaceAll('NEWS', scene.news.origin));
  await tab.waitFor('klipp-load', 3);
  await press(tab, 'klipp-share', '[data-network=bluesky]');
  await send(tab);
  const isDone = () => patiently(async () => (await told(tab)).some((deed) => deed.startsWith('signup')));
  assert.ok(await isDone(), `${await told(tab)}`);
  return tab;
}

/** Without the views of the form and the bar, which come before or after what is done with them. @param {any[]} told @param {(one: any) => boolean} isView */
const orderly = (told, isView) => told.filter((one, i) => !i || !isView(one));

/** What a page has put into a list of its own. @param {import('../tab.mjs').AnyTab} tab @param {string} name */
const listOf = (tab, name) => tab.evaluate((list) => JSON.parse(JSON.stringify([.../** @type {any} */ (window)[list]].map((one) => (String(one) === '[object Arguments]' ? [...one] : one)))), name);

export const analyticsAdapters = [
  scenario('GivePlausibleEventsWithProperties', async (scene) => {
    /** @type {any[]} */
    const received = [];
    scene.partner.routes['/plausible.js'] = { type: 'text/javascript', body: readFileSync(join(ROOT, 'node_modules/@plausible-analytics/tracker/plausible.js')) };
    scene.partner.routes['/api/event'] = async (request, response) => {
      received.push(JSON.parse(await bodyOf(request)));
      response.writeHead(202).end('ok');
    };
    const settings = { domain: 'kommune.example', endpoint: '/api/event', captureOnLocalhost: true, autoCapturePageviews: false };
    const tracker = `<script type="module">import { init } from '/plausible.js'; init(${JSON.stringify(settings)});</script>`;
    const tab = await play(scene, `${tracker}<script>${adapterFor('Plausible')}</script>`);
    assert.ok(await patiently(async () => received.some(({ n }) => n === 'Klipp signup')), JSON.stringify(received));
    const events = received.map(({ n, d, i, p }) => ({ n, d, i, p })).sort(({ n: a }, { n: b }) => (a < b ? -1 : 1));
    const isOf = { d: 'kommune.example', i: undefined };
    assert.deepEqual(events.filter(({ n, p }) => n !== 'Klipp view' || p.widget === 'card'), [
      { ...isOf, n: 'Klipp open', p: { widget: 'card', ...ARTICLE } },
      { ...isOf, n: 'Klipp share', p: { widget: 'share', ...ARTICLE, network: 'bluesky' } },
      { ...isOf, n: 'Klipp signup', p: { widget: 'signup', ...FORM, state: 'pending' } },
      { ...isOf, n: 'Klipp view', i: false, p: { widget: 'card', ...ARTICLE } },
    ]);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('GiveMatomoEventsInItsQueue', async (scene) => {
    const tab = await play(scene, `<script>${adapterFor('Matomo')}</script>`);
    assert.deepEqual(orderly(await listOf(tab, '_paq'), ([, , action]) => action === 'view'), [
      ['trackEvent', 'Klipp card', 'view', A],
      ['trackEvent', 'Klipp card', 'open', A],
      ['trackEvent', 'Klipp share', 'share bluesky', A],
      ['trackEvent', 'Klipp signup', 'signup pending', FORM.url],
    ]);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('GiveGoogleAnalyticsTheEventsThatItRecommends', async (scene) => {
    const tag = 'window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}';
    const tab = await play(scene, `<script>${tag}</script><script>${adapterFor('Google Analytics 4')}</script>`);
    const of = (/** @type {string} */ widget, /** @type {string} */ url) => ({ content_type: widget, content_id: url, item_id: url });
    assert.deepEqual(orderly(await listOf(tab, 'dataLayer'), ([, name]) => name === 'klipp_view'), [
      ['event', 'klipp_view', of('card', A)],
      ['event', 'select_content', of('card', A)],
      ['event', 'share', { ...of('share', A), method: 'bluesky' }],
      ['event', 'klipp_signup', { ...of('signup', FORM.url), method: 'pending' }],
    ]);
    assert.deepEqual(await complaintsOf(tab), []);
  }),

  scenario('GiveADataLayerOneObjectAnEventAndClearTheLast', async (scene) => {
    const tab = await play(scene, `<script>${adapterFor('A data layer')}</script>`);
    const pushed = await listOf(tab, 'dataLayer');
    assert.ok(pushed.every((/** @type {any} */ one, /** @type {number} */ i) => (i % 2 ? one.klipp : one.klipp === null && Object.keys(one).length === 1)), JSON.stringify(pushed));
    const events = pushed.filter((/** @type {any} */ { event }) => event);
    assert.deepEqual(orderly(events, (/** @type {any} */ { event }) => event === 'klipp_view'), [
      { event: 'klipp_view', klipp: { widget: 'card', ...ARTICLE } },
      { event: 'klipp_open', klipp: { widget: 'card', ...ARTICLE } },
      { event: 'klipp_share', klipp: { widget: 'share', ...ARTICLE, network: 'bluesky' } },
      { event: 'klipp_signup', klipp: { widget: 'signup', ...FORM, state: 'pending' } },
    ]);
    assert.deepEqual(await complaintsOf(tab), []);
  }),
];

/** How far things jump while widgets come, by the browser's own measure (CLS), which calls 0.1 good. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { cdnRoutes, embeds, example, examplePictures, json, partnerPage, signupDocument } from './pages.mjs';
import { prerender } from './prerender.mjs';
import { ROOT } from './servers.mjs';
import { openTab, setStage } from './stage.mjs';

/** @typedef {import('../support/site.mjs').Answer} Answer */

const LAYOUTS = ['vertical', 'horizontal', 'compact', 'hero', 'text'];

/** What follows a widget, and would be pushed down. */
const TEXT = '<p>Kommunestyret møtes torsdag. Sakslisten ligger ute fra mandag.</p>'.repeat(4);

/** Runs in the page before anything of its own. */
function measure() {
  const shifts = /** @type {string[]} */ ([]);
  let sum = 0;
  const boxes = (/** @type {string} */ selector) =>
    [...document.querySelectorAll('klipp-card')].map(({ shadowRoot }) => shadowRoot?.querySelector(selector)?.getBoundingClientRect());
  const cut = () => boxes('.klipp-card-text').map((text, i) => Number(text?.bottom) > Number(boxes('.klipp-card')[i]?.bottom) + 1);
  Object.assign(window, { klippSeen: () => ({ sum, shifts, cut: cut() }) });
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) {
      sum += entry.value;
      shifts.push(`${entry.value.toFixed(4)} at ${Math.round(entry.startTime)} ms: ${entry.sources.map((/** @type {any} */ { node }) => node?.className || node?.nodeName)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}


describe('LayoutShift', () => {
  const stage = setStage();
  const { partner, news } = stage;

  /** What waits until the page has been painted without it. @type {(() => void)[] | undefined} */
  let waiting;

  /** @param {Answer | import('../support/site.mjs').Handler} answer @returns {import('../support/site.mjs').Handler} */
  const late = (answer) => (_request, response) => {
    const { type = '', body = '' } = /** @type {Answer} */ (answer);
    const send = () => void response.writeHead(200, { 'Content-Type': type }).end(body);
    if (waiting) waiting.push(send);
    else send();
  };

  beforeEach(() => {
    waiting = [];
    const pictures = Object.entries(examplePictures()).map(([path, answer]) => [path, late(answer)]);
    news.routes = { ...cdnRoutes(), ...Object.fromEntries(pictures) };
  });

  /**
   * How far things jumped on a page until its widgets and their pictures were there; the window is tall enough for all.
   *
   * @param {string} body
   * @param {number} loads
   * @param {string} [head]
   */
  async function shiftOf(body, loads, head) {
    partner.routes['/'] = partnerPage(body, { cdn: news.origin, head });
    const tab = await openTab(stage, { height: 9000 });
    await tab.page.evaluateOnNewDocument(measure);
    await tab.page.goto(partner.origin, { waitUntil: 'domcontentloaded' });
    await tab.until(() => performance.getEntriesByName('first-contentful-paint').length > 0 && customElements.get('klipp-card') !== undefined);
    await tab.idle();
    waiting?.splice(0).forEach((send) => send());
    waiting = undefined;
    await tab.waitFor('klipp-load', loads);
    await tab.until(() => [...document.querySelectorAll('*')].every(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])].every(({ naturalWidth }) => naturalWidth)));
    await tab.until(() => [...document.querySelectorAll('*')].every(({ shadowRoot }) => !shadowRoot?.querySelector('.klipp-embed-ask[hidden]')));
    await tab.idle();
    const seen = await tab.evaluate(() => /** @type {any} */ (window).klippSeen());
    await tab.close();
    return seen;
  }

  it('IsNoneWhereWidgetsArePrerendered', async () => {
    /** @type {[string, Answer, string[]][]} */
    const widgets = [
      ['article', example('topplederforum.json'), []],
      ...LAYOUTS.map((layout) => /** @type {[string, Answer, string[]]} */ (['card', example('topplederforum.json'), [`--layout=${layout}`]])),
      ['feed', example('feed.json'), []],
      ['share', example('topplederforum.json'), []],
      ['signup', json(signupDocument('/signup')), []],
      ['article', embeds(), []], // below what has pictures, which load as far as the window reaches
    ];
    const markup = widgets.map(([kind, { body }, words]) => prerender(kind, String(body), `${news.origin}/documents/a.json`, words) + TEXT);
    const { sum, shifts } = await shiftOf(markup.join(''), widgets.length);
    assert.equal(sum, 0, shifts.join('\n'));
  });

  for (const [i, width] of [300, 600].entries()) {
    it(`IsNoneWhereTheRoomOfCardsIsKept_${width}`, async () => {
      news.routes['/a.json'] = late(example('topplederforum.json'));
      const cards = heightsForPartners().map(
        ([layout, ...heights]) => `<style>[layout=${layout}] { display: block; margin-block: 1rem; height: ${heights[i]} }</style>
          <klipp-card src="${news.origin}/a.json" layout="${layout}"><a href="/a">Rådmenn og toppledere staker ut en felles digital kurs</a></klipp-card>${TEXT}`,
      );
      const { sum, shifts, cut } = await shiftOf(`<main style="width:${width}px">${cards.join('')}</main>`, cards.length);
      assert.equal(sum, 0, shifts.join('\n'));
      assert.deepEqual(cut, cards.map(() => false), 'the text has room');
    });
  }

  it('IsMuchMoreWithoutThatRoom', async () => {
    news.routes['/a.json'] = late(example('topplederforum.json'));
    const { sum } = await shiftOf(`<klipp-card src="${news.origin}/a.json"><a href="/a">Kortet</a></klipp-card>${TEXT}`, 1);
    assert.ok(sum > 0, 'the measure is blind');
  });
});

/** Layout and heights in narrow and wide columns, as PARTNERS.md gives them. @returns {string[][]} */
function heightsForPartners() {
  const rows = readFileSync(join(ROOT, 'web/PARTNERS.md'), 'utf8').match(/^\| `(vertical|horizontal|compact|hero|text)` \| \d+rem \| \d+rem \|$/gm) ?? [];
  assert.equal(rows.length, LAYOUTS.length);
  return rows.map((row) => row.replaceAll('`', '').split('|').slice(1, -1).map((cell) => cell.trim()));
}

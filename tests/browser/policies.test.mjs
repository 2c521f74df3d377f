import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, beforeEach, describe, it } from 'node:test';
import { bodyOf, Site } from '../support/site.mjs';
import { openTab, setStage } from './stage.mjs';
import { cdnRoutes, example, partnerPage } from './pages.mjs';
import { DOCUMENT, headerOf, pageUnder, POLICIES, prerender, readyRoutes, RUNGS } from './policies.mjs';
import { holdTimers, runOutOfPatience, TIME_LIMIT } from './patience.mjs';
import { DIST } from './servers.mjs';
import { patiently } from './tab.mjs';

const PICTURES = ['motebord', 'talerstol', 'frokost', 'nettverk', 'idevegg', 'partner-maakevik', 'partner-havbris', 'partner-knausen', 'partner-tretopp'];

describe('Policies', () => {
  const cdn = new Site();
  const stage = setStage(cdn);
  const { partner, news } = stage;
  const article = example('topplederforum.json');
  /** @type {string[]} */
  let reports = [];

  before(() => {
    news.routes = { ...cdnRoutes(), ...readyRoutes(news.origin, String(article.body)), [DOCUMENT]: article };
    const picture = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    for (const name of PICTURES) {
      for (const folder of ['articles', 'documents']) news.routes[`/${folder}/pictures/${name}.svg`] = picture;
    }
    partner.routes['/klipp.css'] = cdnRoutes()['/v1/klipp.css'];
    partner.routes['/reports'] = async (request, response) => {
      const report = JSON.parse(await bodyOf(request))['csp-report'];
      reports.push(`${report['violated-directive']} ${report['blocked-uri']}`);
      response.end();
    };
  });
  beforeEach(() => {
    reports = [];
    cdn.requests = [];
    cdn.routes = cdnRoutes();
  });

  const origins = () => ({ cdn: cdn.origin, news: news.origin });

  /** @param {import('../support/site.mjs').Answer} page */
  async function open(page) {
    partner.routes['/'] = page;
    const tab = await openTab(stage);
    return tab.goto(partner.origin);
  }

  const waitForReports = (/** @type {number} */ count) => patiently(async () => reports.length >= count);

  /** What a reader sees of each of four widgets: its shadow root's first element, its height, and that it is styled. */
  const seen = (/** @type {import('./browser.mjs').Tab} */ tab) =>
    tab.page.evaluate(() =>
      ['article', 'card', 'share', 'signup'].map((name) => {
        const root = document.querySelector(`klipp-${name}`)?.shadowRoot;
        const widget = root?.querySelector('.klipp, iframe');
        const styled = widget && (widget.localName === 'iframe' || getComputedStyle(widget).containerType === 'inline-size');
        return [name, (widget?.getBoundingClientRect().height ?? 0) > 20, !!styled];
      }),
    );

  const SHOWN = ['article', 'card', 'share', 'signup'].map((name) => [name, true, true]);

  for (const [policyName, policy] of Object.entries(POLICIES)) {
    for (const [rungName, rung] of Object.entries(RUNGS)) {
      it(`${policyName}_LeavesTheRung_${rungName}`, async () => {
        const tab = await open(pageUnder(policy, rung, origins(), String(article.body)));
        await tab.waitFor('klipp-load', 4);
        await waitForReports(rung.violations.length);
        await tab.idle();
        assert.deepEqual(reports, rung.violations);
        assert.deepEqual(tab.problems, []);
        assert.deepEqual(await seen(tab), SHOWN);
        const modules = cdn.requests.filter((path) => path.includes('.wasm')).map((path) => path.slice('/v1/'.length));
        assert.deepEqual(modules, rung.loads);
        await tab.close();
      });
    }
  }

  /**
   * Prerendered widgets under `default-src 'none'` and these directives.
   *
   * @param {import('./policies.mjs').Directives} directives
   * @param {string[]} words of the command
   */
  function openPrerendered(directives, words) {
    const headers = headerOf({ 'default-src': "'none'", 'img-src': `${news.origin} data:`, ...directives, 'report-uri': '/reports' });
    return open(partnerPage(prerender(news.origin, String(article.body), words), { headers, cdn: directives['script-src'] ? cdn.origin : '' }));
  }

  /** @param {import('./browser.mjs').Tab} tab @param {string[]} violations */
  async function expectShown(tab, violations) {
    await waitForReports(violations.length);
    await tab.idle();
    assert.deepEqual(reports, violations);
    assert.deepEqual(await seen(tab), SHOWN);
    await tab.close();
  }

  const { styles } = JSON.parse(readFileSync(join(DIST, 'v1/manifest.json'), 'utf8'));
  /** @type {[string, () => string, () => string[]][]} */
  const stylesWithoutScript = [
    ['ByItsAddress', () => cdn.origin, () => ['--stylesheet', `${cdn.origin}/v1/klipp.css`]],
    ['ByACopyOnThePartnersOwnServer', () => "'self'", () => ['--stylesheet', '/klipp.css']],
    ['ByNonce', () => "'nonce-abc'", () => ['--nonce', 'abc']],
    ['ByTheHashInTheManifest', () => `'${styles}'`, () => []],
  ];
  for (const [name, source, words] of stylesWithoutScript) {
    it(`ShowsWhatIsPrerenderedWithoutAnyScript_Styled${name}`, async () => {
      await expectShown(await openPrerendered({ 'style-src': source() }, words()), []);
    });
  }

  it('ShowsTheFallbackWithoutAnyScript', async () => {
    const card = `<klipp-card src="${news.origin}${DOCUMENT}"><a href="/a">Tittel</a></klipp-card>`;
    const tab = await open(partnerPage(card, { headers: headerOf({ 'default-src': "'none'", 'img-src': 'data:' }) }));
    assert.ok((await tab.page.$eval('klipp-card a', (link) => link.getBoundingClientRect().height)) > 0);
    await tab.close();
  });

  it('BringsTheStylesThatMarkupMayNotCarry', async () => {
    const tab = await openPrerendered({ 'script-src': cdn.origin, 'connect-src': cdn.origin, 'style-src': "'self'" }, ['--stylesheet', 'none']);
    await tab.waitFor('klipp-load', 4);
    assert.equal(cdn.count('/v1/klipp.css'), 1);
    await expectShown(tab, []);
  });

  it('MendsMarkupWhoseStylesAreForbiddenAtTheCostOfAReportEach', async () => {
    const tab = await openPrerendered({ 'script-src': cdn.origin, 'connect-src': cdn.origin, 'style-src': "'self'" }, []);
    await tab.waitFor('klipp-load', 4);
    await expectShown(tab, Array(4).fill('style-src-elem inline'));
  });

  /** @type {[string, import('../support/site.mjs').Answer | import('../support/site.mjs').Handler, string, RegExp][]} */
  const faults = [
    ['IsMissing', { status: 404 }, 'network', /klipp-lite\.wasm\.js could not be fetched/],
    ['IsHtml', { body: '<p>' }, 'network', /could not be fetched/],
    ['StopsMidWay', (_request, response) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).write('export'), 'timeout', /within 15 seconds/],
  ];
  for (const [name, answer, code, message] of faults) {
    it(`KeepsTheFallbackWhereTheScriptOfAModule${name}`, async () => {
      cdn.routes = { ...cdnRoutes(), '/v1/klipp-lite.wasm.js': answer };
      const card = `<klipp-card src="${news.origin}${DOCUMENT}"><a href="/a">Tittel</a></klipp-card>`;
      partner.routes['/'] = partnerPage(card, { cdn: cdn.origin, headers: headerOf(RUNGS.JavaScript.needs(origins())) });
      const tab = await openTab(stage);
      await tab.page.evaluateOnNewDocument(holdTimers, TIME_LIMIT);
      await tab.goto(partner.origin);
      assert.ok(await patiently(async () => ['reader.js', 'klipp.css', 'klipp-lite.wasm.js'].every((file) => cdn.count(`/v1/${file}`) === 1)));
      if (code === 'timeout') await runOutOfPatience(tab);
      const [{ detail }] = await tab.waitFor('klipp-error');
      assert.equal(detail.code, code);
      assert.match(detail.message, message);
      assert.ok((await tab.page.$eval('klipp-card a', (link) => link.getBoundingClientRect().height)) > 0);
      assert.equal(cdn.count('/v1/klipp-lite.wasm'), 0);
      await tab.close();
    });
  }
});

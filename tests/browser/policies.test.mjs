import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Site } from '../host/site.mjs';
import { openTab, setStage } from './stage.mjs';
import { cdnRoutes, example, partnerPage } from './pages.mjs';
import { DOCUMENT, headerOf, pageUnder, POLICIES, RUNGS } from './policies.mjs';
import { DIST, PROGRAMS } from './servers.mjs';

const PICTURES = ['motebord', 'talerstol', 'frokost', 'nettverk', 'idevegg', 'partner-maakevik', 'partner-havbris', 'partner-knausen', 'partner-tretopp'];

describe('Policies', () => {
  const cdn = new Site();
  const stage = setStage(cdn);
  const { partner, news } = stage;
  const article = example('topplederforum.json');
  /** @type {string[]} */
  let reports = [];

  before(() => {
    cdn.routes = cdnRoutes();
    news.routes = { ...cdnRoutes(), [DOCUMENT]: article };
    const picture = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    for (const name of PICTURES) {
      for (const folder of ['articles', 'documents']) news.routes[`/${folder}/pictures/${name}.svg`] = picture;
    }
    partner.routes['/klipp.css'] = cdnRoutes()['/v1/klipp.css'];
    partner.routes['/reports'] = async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      const report = JSON.parse(body)['csp-report'];
      reports.push(`${report['violated-directive']} ${report['blocked-uri']}`);
      response.end();
    };
  });
  beforeEach(() => {
    reports = [];
    cdn.requests = [];
  });

  const origins = () => ({ cdn: cdn.origin, news: news.origin });

  /** @param {import('../host/site.mjs').Answer} page */
  async function open(page) {
    partner.routes['/'] = page;
    const tab = await openTab(stage);
    return tab.goto(partner.origin);
  }

  const waitForReports = async (/** @type {number} */ count) => {
    for (let tries = 0; reports.length < count && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  };

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
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Site } from '../host/site.mjs';
import { launch, Tab } from './browser.mjs';
import { cdnRoutes, example, partnerPage } from './pages.mjs';

describe('ContentSecurityPolicy', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  const partner = new Site();
  const news = new Site();
  const cdn = new Site();

  before(async () => {
    browser = await launch();
    await Promise.all([news.start(), partner.start(), cdn.start()]);
    cdn.routes = cdnRoutes();
    const picture = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    news.routes = { '/documents/a.json': example('topplederforum.json') };
    for (const name of ['motebord', 'talerstol', 'frokost', 'nettverk', 'idevegg', 'partner-maakevik', 'partner-havbris', 'partner-knausen', 'partner-tretopp']) {
      for (const folder of ['articles', 'documents']) news.routes[`/${folder}/pictures/${name}.svg`] = picture;
    }
  });
  after(async () => {
    await browser?.close();
    await Promise.all([news.stop(), partner.stop(), cdn.stop()]);
  });

  const widgets = () => {
    const document = `${news.origin}/documents/a.json`;
    return `<klipp-article src="${document}"><div slot="ad-topp">Kjøp ost</div></klipp-article><klipp-card src="${document}"></klipp-card>
      <klipp-share></klipp-share><klipp-signup src="${document}"></klipp-signup>`;
  };

  /**
   * Opens a page of four widgets under a policy.
   *
   * @param {string} policy
   * @param {import('../host/site.mjs').Answer} [page]
   */
  async function open(policy, page = partnerPage(widgets(), { cdn: cdn.origin })) {
    partner.routes['/'] = { ...page, headers: { 'Content-Security-Policy': policy } };
    const tab = await Tab.open(browser);
    await tab.page.evaluateOnNewDocument(() => {
      /** @type {string[]} */
      const violations = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    });
    return tab.goto(partner.origin);
  }

  /** @param {Tab} tab */
  async function expectAllFour(tab) {
    await tab.waitFor('klipp-load', 4);
    await tab.idle();
    assert.deepEqual(await tab.page.evaluate(() => /** @type {any} */ (window).violations), []);
    assert.deepEqual(tab.problems, []);
    const styled = await tab.page.evaluate(() =>
      getComputedStyle(/** @type {Element} */ (document.querySelector('klipp-signup')?.shadowRoot?.querySelector('.klipp-button'))).cursor,
    );
    assert.equal(styled, 'pointer');
    await tab.close();
  }

  // `img-src data:` is for the page's own icon.
  const minimum = () =>
    `default-src 'none'; script-src ${cdn.origin} 'wasm-unsafe-eval'; connect-src ${news.origin} ${cdn.origin}; img-src ${news.origin} data:`;

  it('NeedsTheDocumentedMinimumAndNoMore', async () => expectAllFour(await open(minimum())));

  it('MayRequireTrustedTypes', async () =>
    expectAllFour(await open(`${minimum()}; require-trusted-types-for 'script'; trusted-types 'none'`)));

  it('MayForbidStylesFromElsewhere', async () => expectAllFour(await open(`${minimum()}; style-src 'self'`)));

  it('MayTrustScriptsByNonceAlone', async () => {
    const script = `<script nonce="abc" async src="${cdn.origin}/v1/klipp.js"></script>`;
    const policy = `script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'`;
    await expectAllFour(await open(policy, partnerPage(script + widgets())));
  });

  it('KeepsTheFallbackWhereWebAssemblyIsForbidden', async () => {
    const card = `<klipp-card src="${news.origin}/documents/a.json"><a href="/a">Tittel</a></klipp-card>`;
    const tab = await open(minimum().replace(" 'wasm-unsafe-eval'", ''), partnerPage(card, { cdn: cdn.origin }));
    const [{ detail }] = await tab.waitFor('klipp-error');
    assert.equal(detail.code, 'module');
    const height = await tab.page.evaluate(() => document.querySelector('klipp-card a')?.getBoundingClientRect().height);
    assert.ok((height ?? 0) > 0);
    await tab.close();
  });
});

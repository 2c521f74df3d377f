import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Site } from '../support/site.mjs';
import { violationsInBothSchemes } from './axe.mjs';
import { launch, Tab } from './browser.mjs';
import { partnerPage } from './pages.mjs';
import { coloursAt } from './pixels.mjs';
import { startPublisher } from './servers.mjs';

/** As WCAG 2 counts it, of two colours "r,g,b". @param {string} a @param {string} b */
function contrast(a, b) {
  const luminance = (/** @type {string} */ colour) => {
    const [red, green, blue] = colour.split(',').map((c) => (Number(c) <= 10 ? Number(c) / 255 / 12.92 : ((Number(c) / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('PublisherPages', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startPublisher>>} */
  let publisher;
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  const database = join(folder, 'signups.db');

  before(async () => {
    [browser, publisher] = await Promise.all([launch(), startPublisher(database, { partners: [] })]);
  });
  after(async () => {
    await browser?.close();
    await publisher?.stop();
    rmSync(folder, { recursive: true });
  });

  /** @param {string} query */
  const sql = (query) => execFileSync('sqlite3', [database, query], { encoding: 'utf8' }).trim();

  /** @param {Tab} tab */
  const heading = (tab) => tab.page.$eval('h1', (element) => element.textContent);

  /** What a person reads under the heading. @param {Tab} tab */
  const status = (tab) => tab.page.$eval('[role=status]', (element) => element.textContent);

  /** Presses the button of the page, and waits for the next one. @param {Tab} tab */
  const press = (tab) => Promise.all([tab.page.waitForNavigation(), tab.page.click('main button')]);

  /** An article's page that counts how often it is printed. @param {string} address */
  async function openArticle(address) {
    const tab = await Tab.open(browser);
    await tab.page.evaluateOnNewDocument(() => Object.assign(window, { printed: 0, print: () => /** @type {any} */ (window).printed++ }));
    return tab.goto(`${publisher.origin}/articles/${address}`);
  }

  /** @param {Tab} tab */
  const printed = (tab) => tab.page.evaluate(() => /** @type {any} */ (window).printed);

  it('ArticleOpenedAtPrintPrintsItselfWithEveryPicture', async () => {
    const tab = await openArticle('topplederforum#print');
    await tab.page.waitForFunction(() => /** @type {any} */ (window).printed > 0);
    assert.deepEqual(await tab.page.$$eval('main img', (all) => all.filter((one) => !(/** @type {HTMLImageElement} */ (one).naturalWidth))), []);
    await tab.idle();
    assert.equal(await printed(tab), 1);
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('ArticlePrintsItselfOnlyWhenAsked', async () => {
    const tab = await openArticle('topplederforum');
    await tab.idle();
    assert.equal(await printed(tab), 0);
    await tab.page.evaluate(() => void (location.hash = 'print'));
    await tab.page.waitForFunction(() => /** @type {any} */ (window).printed === 1);
    await tab.close();
  });

  it('ReaderSignsUpConfirmsAndLeavesWithoutAnyScript', async () => {
    const tab = await Tab.open(browser);
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.setExtraHTTPHeaders({ 'Accept-Language': 'nb' });
    await tab.goto(`${publisher.origin}/signup`);
    await tab.page.type('#email', 'aase@eksempel.no');
    await tab.page.click('[name=consent]');
    await setTimeout(2_000); // what is sent sooner is no person's
    await press(tab);
    assert.match(String(await status(tab)), /^Nesten ferdig/);

    await tab.goto(sql('SELECT confirm_link FROM outbox'));
    assert.equal(await heading(tab), 'Bekreft påmeldingen');
    await press(tab);
    assert.equal(await status(tab), 'Takk! Du er påmeldt.');

    await tab.goto(sql('SELECT unsubscribe_link FROM outbox'));
    assert.equal(await heading(tab), 'Meld deg av');
    await press(tab);
    assert.match(String(await status(tab)), /^Du er avmeldt/);
    assert.equal(sql('SELECT state FROM signups'), 'unsubscribed');
    assert.deepEqual(tab.problems, []);
    await tab.close();
  });

  it('ReaderIsTakenToTheFieldThatIsWrongAndToldAtItWhy', async () => {
    const tab = await Tab.open(browser);
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.setExtraHTTPHeaders({ 'Accept-Language': 'nb' });
    await tab.goto(`${publisher.origin}/signup`);
    await tab.page.$eval('main form', (form) => (/** @type {HTMLFormElement} */ (form).noValidate = true));
    await tab.page.type('#email', 'aase');
    await tab.page.click('[name=consent]');
    await press(tab);
    assert.equal(await heading(tab), 'Noe mangler i skjemaet');
    await tab.until(() => document.activeElement?.id === 'email');
    const told = await tab.page.$eval('#email', (field) => [field.ariaInvalid, document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent]);
    assert.deepEqual(told, ['true', 'Skriv inn en e-postadresse, for eksempel navn@eksempel.no.']);
    await tab.close();
  });

  it('FrameOnAPartnersPageShowsTheFormUnderThePublishersPolicy', async () => {
    const partner = await new Site().start();
    const src = `${publisher.origin}/documents/topplederforum.json`;
    partner.routes['/'] = partnerPage(`<klipp-signup src="${src}" isolation="frame"><a href="/">Form</a></klipp-signup>`, { cdn: publisher.origin });
    const tab = await (await Tab.open(browser)).goto(partner.origin);
    await tab.until(() => Boolean(document.querySelector('klipp-signup')?.shadowRoot?.querySelector('iframe')));
    const frame = await tab.page.waitForFrame((each) => each.url().startsWith(`${publisher.origin}/v1/frame.html`));
    await frame.waitForFunction(() => document.querySelector('klipp-signup')?.shadowRoot?.querySelector('form'));
    assert.deepEqual(tab.problems, []);
    await tab.close();
    await partner.stop();
  });

  it('PagesAreAccessibleInLightAndDark', async () => {
    const tab = await Tab.open(browser);
    for (const path of ['/', '/privacy', '/signup', '/nowhere', '/articles/topplederforum', '/articles/havnebyer', '/republish/havnebyer', '/embed/havnebyer?theme=auto', '/embed/havnebyer?theme=dark&layout=compact']) {
      await tab.goto(publisher.origin + path);
      assert.deepEqual(await violationsInBothSchemes(tab.page, ['page-has-heading-one']), [], path);
    }
    await tab.close();
  });

  it('FocusRingIsSeenInLightAndDark', async () => {
    const tab = await Tab.open(browser);
    for (const [path, selector] of [['/', '.site'], ['/signup', '[type=email]'], ['/signup', 'main button'], ['/privacy', 'footer a']]) {
      await tab.goto(publisher.origin + path);
      const box = await tab.page.$eval(selector, (element) => {
        element.scrollIntoView({ block: 'center' });
        return element.getBoundingClientRect().toJSON();
      });
      // Across the left edge of the ring, from the page to the inside.
      const places = /** @type {[number, number][]} */ (Array.from({ length: 10 }, (_, i) => [Math.round(box.left) - 8 + i, Math.round(box.top + box.height / 2)]));
      for (const scheme of ['light', 'dark']) {
        await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await tab.page.$eval(selector, (element) => /** @type {HTMLElement} */ (element).blur());
        const before = await coloursAt(tab.page, await tab.picture(), places);
        await tab.page.$eval(selector, (element) => /** @type {any} */ (element).focus({ focusVisible: true }));
        const after = await coloursAt(tab.page, await tab.picture(), places);
        const seen = after.filter((colour, i) => contrast(colour, before[i]) >= 3);
        assert.ok(seen.length >= 2, `${path} ${selector} ${scheme}: ${before.join(' ')} then ${after.join(' ')}`);
      }
    }
    await tab.close();
  });

  it('FieldThatPeopleShouldNotSeeIsNotThereForThem', async () => {
    const tab = await (await Tab.open(browser)).goto(`${publisher.origin}/signup`);
    assert.equal(await tab.page.$eval('#klipp_empty', (field) => field.checkVisibility({ visibilityProperty: true })), false);
    for (let step = 0; step < 8; step++) {
      await tab.page.keyboard.press('Tab');
      assert.notEqual(await tab.page.evaluate(() => document.activeElement?.id), 'klipp_empty');
    }
    await tab.close();
  });
});

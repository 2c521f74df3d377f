/**
 * Every widget looks as it is checked in (tests/looks/*.webp), in every theme and scheme, and nothing is wrong with the gallery's pages for
 * axe. What was meant to change is checked in anew by KLIPP_UPDATE_SHOTS=1; look at the pictures before. The code beside each look is what
 * the command prints, and is copied, and opens the builder where a publisher serves the gallery.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { SCHEMES, THEMES, WIDGETS, WIDTHS } from '../../examples/gallery/widgets.mjs';
import { Site } from '../support/site.mjs';
import { launch, Tab } from './browser.mjs';
import { differences, draw, encode } from './contact_sheet.mjs';
import { DIST, PROGRAMS, ROOT, startPublisher } from './servers.mjs';

const GALLERY = join(dirname(DIST), 'gallery');
const EXPECTED = fileURLToPath(new URL('../looks/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** What stands for every picture: how drawings are drawn is nobody's look, and they would make the sheets large. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="1600" height="900"><path fill="#8fb0b5" d="M0 0h16v9H0z"/><path fill="#d9a441" d="M0 6h16v3H0z"/></svg>';

/** The same fonts on every machine, and whole pixels. What is not looked at would have to be laid out anew for each picture. */
const FONTS = `
  .cell { font-family: "DejaVu Sans", sans-serif; }
  .newspaper { --klipp-heading-font: "DejaVu Serif", serif; }
  .plain { --klipp-heading-font: inherit; }
  .column { position: absolute; z-index: 9; inset: 0 auto auto 0; outline: none; }
  body > :not(.column) { display: none; }`;

/** The widths of the rows of each sheet: all of them would make pictures too large to be checked in. @type {Record<string, Record<string, number>>} */
const ROWS = {
  article: { light: 768, dark: 320 },
  card: { light: 320, dark: 768 },
  feed: { light: 768, dark: 320 },
  share: { light: 320, dark: 320 },
  signup: { light: 320, dark: 768 },
};

/** The other view of an article has less of the same. */
const NOT_ON_SHEETS = ['reader'];

/** @param {string} folder @returns {import('../support/site.mjs').Routes} */
function routesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files.map(({ path, name }) => [
      `${path.slice(folder.length)}/${name}`,
      path.endsWith('pictures') ? { type: TYPES['.svg'], body: PICTURE } : { type: TYPES[extname(name)], body: readFileSync(join(path, name)) },
    ]),
  );
}

/**
 * Puts all looks of a widget in one theme and scheme, without what stands around them, into a column.
 *
 * @param {string} theme
 * @param {string} scheme
 * @param {number} width
 * @param {string[]} without
 */
async function makeColumn(theme, scheme, width, without) {
  const column = Object.assign(document.createElement('div'), { className: `cell column ${theme} ${scheme}`, lang: 'nb' });
  column.style.setProperty('--width', `${width}px`);
  for (const cell of document.querySelectorAll(`[data-cell$=" ${theme} ${scheme}"]`)) {
    if (!without.some((variant) => cell.getAttribute('data-cell')?.startsWith(`${variant} `))) column.append(...cell.children);
  }
  document.body.append(column);
  // What is moved reads its style sheet again, and draws its pictures.
  const all = (/** @type {'link' | 'img'} */ name) => [...column.children].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(name) ?? [])]);
  const sheets = /** @type {HTMLLinkElement[]} */ (all('link'));
  await Promise.all(sheets.map((link) => link.sheet ?? new Promise((resolve) => link.addEventListener('load', resolve))));
  await Promise.all(/** @type {HTMLImageElement[]} */ (all('img')).map((image) => image.decode()));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Rules that depend on how wide a widget is; what others judge is the same at every width. */
const OF_WIDTHS = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** What axe finds wrong in a page as WCAG has it, and of AAA its contrast, where that is promised. @param {string[]} [rules] only these, of the widgets alone */
async function violations(rules) {
  const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (window));
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const level = await axe.run({ include: [rules ? '.pair' : 'html'] }, { resultTypes: ['violations'], runOnly: rules ? { type: 'rule', values: rules } : tags });
  const enhanced = await axe.run({ include: ['.contrast'] }, { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } });
  return [level, enhanced].flatMap((result) => result.violations.flatMap(({ id, nodes }) => nodes.slice(0, 5).map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.any[0]?.message ?? node.failureSummary}`)));
}

/** Each look with its code: the attributes of both, as far as both should have them. */
function readLooks() {
  /** @param {Element} element */
  const attributesOf = (element) => [...element.attributes].map(({ name, value }) => [name, name === 'theme' ? value.replace(/ (light|dark)$/, '') : value]).filter(([name, value]) => !/^(digest|format|heading-level)$/.test(name) && value !== 'paper');
  return [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-cell]'))].map((cell) => {
    const code = String(cell.closest('.theme')?.querySelector('pre')?.textContent);
    const [shown, written] = [/** @type {Element} */ (cell.firstElementChild), /** @type {Element} */ (new DOMParser().parseFromString(code, 'text/html').querySelector('body > *'))];
    const [variant, theme] = String(cell.dataset.cell).split(' ');
    return { variant, theme, code, shown: { tag: shown.localName, attributes: attributesOf(shown).sort() }, written: { tag: written.localName, attributes: attributesOf(written).sort() } };
  });
}

describe('Gallery', () => {
  const site = new Site(routesOf(GALLERY));
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** Draws and compares. @type {Tab} */
  let reader;

  before(async () => {
    await site.start();
    browser = await launch(['--font-render-hinting=none', '--hide-scrollbars', '--force-color-profile=srgb']);
    reader = await Tab.open(browser);
  });
  after(async () => {
    await browser?.close();
    await site.stop();
  });

  /** @param {string} kind */
  async function open(kind) {
    const tab = await Tab.open(browser, { width: 1600 });
    await tab.goto(`${site.origin}/${kind}.html`);
    // Lazy pictures are fetched when they are near.
    await tab.page.evaluate(async () => {
      const pictures = [...document.querySelectorAll('[data-cell] > *')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])]);
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.all(pictures.map((picture) => picture.decode()));
      await document.fonts.ready;
    });
    return tab;
  }

  /** @param {Tab} tab @param {string} theme @param {string} scheme @param {number} width */
  async function shoot({ page }, theme, scheme, width) {
    await page.evaluate(makeColumn, theme, scheme, width, NOT_ON_SHEETS);
    const column = /** @type {import('puppeteer-core').ElementHandle} */ (await page.$('.column'));
    const box = /** @type {import('puppeteer-core').BoundingBox} */ (await column.boundingBox());
    const picture = String(await column.screenshot({ encoding: 'base64' }));
    await column.evaluate((element) => element.remove());
    return { name: `${theme} ${scheme} ${width}`, width: box.width, height: box.height, picture };
  }

  for (const { id: kind } of WIDGETS) {
    it(`Shows_${kind}_AsItIsCheckedIn`, async () => {
      const tab = await open(kind);
      await tab.page.addStyleTag({ content: FONTS });
      const rows = [];
      for (const { id: scheme } of SCHEMES) {
        const row = [];
        for (const { id: theme } of THEMES) row.push(await shoot(tab, theme, scheme, ROWS[kind][scheme]));
        rows.push(row);
      }
      await tab.close();
      const sheet = await draw(reader, rows);
      const file = join(EXPECTED, `${kind}.webp`);
      if (process.env.KLIPP_UPDATE_SHOTS) writeFileSync(file, await encode(reader, sheet));
      assert.ok(existsSync(file), `${file} is not there; make it by KLIPP_UPDATE_SHOTS=1`);
      assert.deepEqual(await differences(reader, sheet, readFileSync(file)), []);
    });

    it(`IsAccessibleWith_${kind}`, async () => {
      const tab = await open(kind);
      await tab.page.evaluate(AXE);
      await tab.page.click(`label:has([name=width][value="${WIDTHS[0].pixels}"])`);
      assert.deepEqual(await tab.page.evaluate(violations), []);
      for (const { pixels } of WIDTHS.slice(1)) {
        await tab.page.click(`label:has([name=width][value="${pixels}"])`);
        assert.equal(await tab.page.$eval('[data-cell]', ({ clientWidth }) => clientWidth), pixels);
        assert.deepEqual(await tab.page.evaluate(violations, OF_WIDTHS), [], `${pixels}`);
      }
      await tab.close();
    });
  }

  for (const dark of [false, true]) {
    it(`LeadsToEachLook${dark ? 'InTheDark' : ''}`, async () => {
      const tab = await Tab.open(browser, { width: 320, dark });
      await tab.goto(`${site.origin}/index.html`);
      const links = await tab.page.$$eval('.tile > a', (all) => all.map((link) => link.getAttribute('href')));
      const variants = WIDGETS.flatMap(({ id, variants }) => variants.map((variant) => `${id}.html#${variant.id}`));
      assert.deepEqual(links, [...THEMES.map(({ id }) => `card.html#vertical-${id}`), ...variants]);
      for (const link of links) {
        const [file, anchor] = String(link).split('#');
        assert.match(readFileSync(join(GALLERY, file), 'utf8'), new RegExp(` id="${anchor}"`));
      }
      assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth), 320);
      await tab.page.evaluate(AXE);
      assert.deepEqual(await tab.page.evaluate(violations), []);
      await tab.close();
    });
  }

  it('ShowsTheCodeOfEachLook', async () => {
    const tab = await Tab.open(browser);
    let looks = 0;
    for (const { id: kind, variants } of WIDGETS) {
      await tab.goto(`${site.origin}/${kind}.html`);
      const found = await tab.page.evaluate(readLooks);
      assert.equal(found.length, variants.length * THEMES.length * SCHEMES.length);
      for (const { variant, theme, code, shown, written } of found) {
        assert.deepEqual(shown, written, `${kind} ${variant} ${theme}: ${code}`);
        looks++;
      }
    }
    await tab.close();
    assert.ok(looks > 150, `${looks}`);
  });

  it('HasWhatTheCommandPrints', () => {
    const file = join(ROOT, 'examples/agdering/linosnitt.json');
    const { title } = JSON.parse(readFileSync(file, 'utf8'));
    const words = ['--cdn', 'https://cdn.example', '--src', 'https://news.example/documents/linosnitt.json', '--document', file, '--url', 'https://news.example/articles/linosnitt', '--title', title];
    const printed = execFileSync(join(PROGRAMS, 'klipp'), ['snippet', 'card', ...words, '--layout', 'hero', '--theme', 'bold', '--hints', 'none'], { encoding: 'utf8' });
    const page = readFileSync(join(GALLERY, 'card.html'), 'utf8').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    assert.ok(page.includes(`<code>${printed.trim()}</code>`), printed);
  });

  it('CanBeChosenFromWithoutScript', async () => {
    const tab = await Tab.open(browser, { width: 320 });
    await tab.page.setJavaScriptEnabled(false);
    await tab.goto(`${site.origin}/card.html`);
    assert.equal(await tab.page.$('.code button'), null);
    await tab.page.click('label:has([name=theme][value=bold])');
    await tab.page.click('label:has([name=width][value="768"])');
    const shown = await tab.page.$$eval('[data-cell]', (cells) => cells.filter((cell) => cell.checkVisibility()).map((cell) => `${cell.getAttribute('data-cell')?.split(' ')[1]} ${cell.clientWidth}`));
    assert.deepEqual([...new Set(shown)], ['bold 768']);
    await tab.page.click('label:has([name=width][value=""])');
    assert.ok((await tab.page.$$eval('[data-cell]', (cells) => Math.max(...cells.map((cell) => cell.clientWidth)))) < 320);
    assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth), 320);
    await tab.close();
  });
});

describe('Gallery of a publisher', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startPublisher>>} */
  let publisher;
  /** @type {Tab} */
  let tab;

  before(async () => {
    [browser, publisher] = await Promise.all([launch(), startPublisher(join(folder, 'signups.db'), { more: ['--gallery', GALLERY] })]);
    await browser.defaultBrowserContext().overridePermissions(publisher.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    tab = await Tab.open(browser);
  });
  after(async () => {
    await browser?.close();
    await publisher?.stop();
    rmSync(folder, { recursive: true });
  });

  it('CopiesTheCodeByTheKeyboardAndSaysSo', async () => {
    await tab.goto(`${publisher.origin}/gallery/card.html`);
    const look = '#hero-bold .code';
    assert.equal(await tab.page.$eval(`${look} button`, ({ ariaLabel }) => ariaLabel), 'Copy: Hero, Bold');
    await tab.page.focus(`${look} button`);
    await tab.press('Enter');
    await tab.until((selector) => document.querySelector(`${selector} [role=status]`)?.textContent === 'Copied', look);
    assert.equal(await tab.page.evaluate(() => navigator.clipboard.readText()), await tab.page.$eval(`${look} pre`, ({ textContent }) => textContent));
    assert.deepEqual(tab.problems, []);
  });

  it('SelectsTheCodeWhereTheClipboardIsForbidden', async () => {
    await tab.goto(`${publisher.origin}/gallery/card.html`);
    await tab.page.evaluate(() => void (navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))));
    await tab.page.click('#text-plain .code button');
    await tab.until(() => /keyboard/.test(String(document.querySelector('#text-plain [role=status]')?.textContent)));
    assert.equal(await tab.page.evaluate(() => String(getSelection()).replace(/\s+/g, ' ')), await tab.page.$eval('#text-plain pre', ({ textContent }) => String(textContent).replace(/\s+/g, ' ')));
  });

  it('IsLinkedWithTheBuilder', async () => {
    await tab.goto(`${publisher.origin}/builder`);
    await tab.until(() => 'ready' in document.documentElement.dataset);
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#gallery a')]);
    assert.equal(tab.page.url(), `${publisher.origin}/gallery/`);
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('nav a[href="/builder"]')]);
  });

  for (const [kind, look, choices] of [
    ['card', 'hero-bold', { kind: 'card', layout: 'hero', theme: 'bold' }],
    ['article', 'reader-contrast', { kind: 'article', view: 'reader', theme: 'contrast' }],
    ['feed', 'compact-paper', { kind: 'feed', layout: 'compact', theme: '', limit: '3', heading: 'title' }],
    ['share', 'both-minimal', { kind: 'share', buttons: 'both', theme: 'minimal' }],
    ['signup', 'alone-newspaper', { kind: 'signup', theme: 'newspaper' }],
  ]) {
    it(`OpensInTheBuilderWith_${kind}`, async () => {
      await tab.goto(`${publisher.origin}/gallery/${kind}.html`);
      await Promise.all([tab.page.waitForNavigation(), tab.page.click(`#${look} .code a`)]);
      await tab.until(() => 'ready' in document.documentElement.dataset);
      const chosen = await tab.page.$eval('#choices', (form) => Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (form))));
      for (const [name, value] of Object.entries(choices)) assert.equal(chosen[name], value, name);
      await tab.until((element) => Boolean(/** @type {HTMLIFrameElement} */ (document.getElementById('frame')).contentDocument?.querySelector(element)?.shadowRoot?.querySelector('.klipp')), `klipp-${kind}`);
    });
  }
});

/**
 * Every widget looks as it is checked in (tests/looks/*.webp), in every theme and scheme, and nothing is wrong with it for axe. What was
 * meant to change is checked in anew by KLIPP_UPDATE_SHOTS=1; look at the pictures before.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { SCHEMES, THEMES, WIDGETS } from '../../examples/gallery.mjs';
import { Site } from '../support/site.mjs';
import { launch, Tab } from './browser.mjs';
import { differences, draw, encode } from './contact_sheet.mjs';
import { DIST } from './servers.mjs';

const GALLERY = join(dirname(DIST), 'gallery');
const EXPECTED = fileURLToPath(new URL('../looks/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** What stands for every picture: how drawings are drawn is nobody's look, and they would make the sheets large. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="1600" height="900"><path fill="#8fb0b5" d="M0 0h16v9H0z"/><path fill="#d9a441" d="M0 6h16v3H0z"/></svg>';

/** The widths of the rows of each sheet: all of them would make pictures too large to be checked in. @type {Record<string, Record<string, number>>} */
const ROWS = {
  article: { light: 768, dark: 320 },
  card: { light: 320, dark: 768 },
  feed: { light: 768, dark: 320 },
  share: { light: 320, dark: 320 },
  signup: { light: 320, dark: 768 },
};

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

/** What axe finds wrong in a page as WCAG has it, and of AAA its contrast, where that is promised. */
async function violations() {
  const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (window));
  const level = await axe.run({ exclude: ['h1'] }, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  const enhanced = await axe.run({ include: ['.contrast'] }, { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } });
  return [level, enhanced].flatMap((result) => result.violations.flatMap(({ id, nodes }) => nodes.slice(0, 5).map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.any[0]?.message ?? node.failureSummary}`)));
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

  /** @param {Tab} tab @param {string} name */
  async function shoot({ page }, name) {
    const cell = /** @type {import('puppeteer-core').ElementHandle} */ (await page.$(`[data-cell="${name}"]`));
    const { width, height } = /** @type {import('puppeteer-core').BoundingBox} */ (await cell.boundingBox());
    return { name, width, height, picture: String(await cell.screenshot({ encoding: 'base64' })) };
  }

  for (const kind of Object.keys(WIDGETS)) {
    it(`Shows_${kind}_AsItIsCheckedIn`, async () => {
      const tab = await open(kind);
      const rows = [];
      for (const scheme of SCHEMES) {
        const row = [];
        for (const theme of THEMES) row.push(await shoot(tab, `${theme} ${scheme} ${ROWS[kind][scheme]}`));
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
      assert.deepEqual(await tab.page.evaluate(violations), []);
      await tab.close();
    });
  }
});

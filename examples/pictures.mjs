/**
 * Draws what other sites show in previews, as networks and home screens take no SVG: a JPEG of each drawing that an
 * article of the demonstration begins with, and the publisher's icon. Also the picture of the themes in web/PARTNERS.md, of a card of
 * the gallery in each of them. After a drawing or a theme has changed:
 *
 *     make build && node examples/pictures.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const EXAMPLES = dirname(fileURLToPath(import.meta.url));
const PICTURES = ['frokost', 'havn', 'linosnitt', 'mentor', 'motebord', 'nettverk'].map((name) => `agdering/pictures/${name}`);

/** Pixels of a preview, as the documents say. */
const PREVIEW = { width: 1200, height: 675 };

/** Pixels of an icon on a home screen. */
const ICON = { width: 180, height: 180 };

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} drawing file below this folder
 * @param {{ width: number, height: number }} size
 * @param {import('puppeteer-core').ScreenshotOptions} options
 */
async function draw(page, drawing, size, options) {
  const source = readFileSync(join(EXAMPLES, drawing)).toString('base64');
  await page.setViewport(size);
  await page.setContent(`<body style="margin: 0"><img style="display: block" src="data:image/svg+xml;base64,${source}" width="${size.width}" height="${size.height}">`);
  return page.screenshot(options);
}

/** Leaves the first widget of each theme and scheme in a page of the gallery: a column for each theme. @param {number} width of the cells */
function leaveOneOfEach(width) {
  const columns = [];
  for (const light of document.querySelectorAll(`[data-cell$=" light ${width}"]`)) {
    const theme = light.getAttribute('data-cell').split(' ')[0];
    const column = document.createElement('div');
    column.style = 'display: grid; grid-template-rows: auto 1fr 1fr; gap: 12px; font-size: 24px; color: #fff';
    column.append(theme, light, document.querySelector(`[data-cell="${theme} dark ${width}"]`));
    for (const cell of column.children) cell.replaceChildren(cell.firstElementChild);
    columns.push(column);
  }
  const main = document.querySelector('main');
  main.replaceChildren(...columns);
  main.style = 'flex-wrap: nowrap; align-items: stretch; gap: 12px; width: max-content';
}

/** @param {import('puppeteer-core').Page} page */
async function drawThemes(page) {
  await page.setViewport({ width: 2100, height: 1100, deviceScaleFactor: 0.6 });
  await page.goto(pathToFileURL(join(EXAMPLES, '../build/gallery/card.html')).href);
  await page.evaluate(leaveOneOfEach, 320);
  await page.waitForNetworkIdle();
  const main = await page.$('main');
  return /** @type {import('puppeteer-core').ElementHandle} */ (main).screenshot({ type: 'webp', quality: 70 });
}

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'] });
const page = await browser.newPage();
for (const picture of PICTURES) {
  writeFileSync(join(EXAMPLES, `${picture}.jpg`), await draw(page, `${picture}.svg`, PREVIEW, { type: 'jpeg', quality: 72 }));
}
writeFileSync(join(EXAMPLES, 'publisher/icon.png'), await draw(page, 'publisher/icon.svg', ICON, { type: 'png', omitBackground: true }));
writeFileSync(join(EXAMPLES, '../web/themes.webp'), await drawThemes(page));
await browser.close();

/**
 * Draws what other sites show in previews, as networks and home screens take no SVG: a JPEG of each drawing that an
 * article of the demonstration begins with, and the publisher's icon. After a drawing has changed:
 *
 *     npm ci && node examples/pictures.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const EXAMPLES = dirname(fileURLToPath(import.meta.url));
const PICTURES = ['frokost', 'havn', 'mentor', 'motebord', 'nettverk'].map((name) => `agdering/pictures/${name}`);

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

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const picture of PICTURES) {
  writeFileSync(join(EXAMPLES, `${picture}.jpg`), await draw(page, `${picture}.svg`, PREVIEW, { type: 'jpeg', quality: 72 }));
}
writeFileSync(join(EXAMPLES, 'publisher/icon.png'), await draw(page, 'publisher/icon.svg', ICON, { type: 'png', omitBackground: true }));
await browser.close();

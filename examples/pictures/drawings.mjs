/** What other sites show in previews, as networks and home screens take no SVG: pixels of the demonstration's drawings. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const EXAMPLES = fileURLToPath(new URL('..', import.meta.url));

/** Drawings that an article begins with. */
const DRAWINGS = ['frokost', 'havn', 'linosnitt', 'mentor', 'motebord', 'nettverk'].map((name) => `agdering/pictures/${name}`);

/** Pixels of a preview, as the documents say. */
const PREVIEW = { width: 1200, height: 675 };

/** Pixels of an icon on a home screen. */
const ICON = { width: 180, height: 180 };

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} drawing file below examples/
 * @param {{ width: number, height: number }} size
 * @param {import('puppeteer-core').ScreenshotOptions} options
 */
async function draw(page, drawing, size, options) {
  const source = readFileSync(EXAMPLES + drawing).toString('base64');
  await page.setViewport(size);
  await page.setContent(`<body style="margin: 0"><img style="display: block" src="data:image/svg+xml;base64,${source}" width="${size.width}" height="${size.height}">`);
  return page.screenshot(options);
}

/** @param {import('puppeteer-core').Page} page */
export async function drawPreviews(page) {
  for (const drawing of DRAWINGS) {
    writeFileSync(`${EXAMPLES}${drawing}.jpg`, await draw(page, `${drawing}.svg`, PREVIEW, { type: 'jpeg', quality: 72 }));
  }
  writeFileSync(`${EXAMPLES}publisher/icon.png`, await draw(page, 'publisher/icon.svg', ICON, { type: 'png', omitBackground: true }));
}

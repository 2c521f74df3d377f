/**
 * Draws all pictures that are made of something else: those of the documentation from the gallery and the running demonstration, and the
 * pixels of the demonstration's drawings. `make pictures` calls it, and takes names of files to draw no others:
 *
 *     node examples/pictures.mjs [web/themes.webp …]
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { startDemonstration } from './pictures/demonstration.mjs';
import { PICTURES } from './pictures/documentation.mjs';
import { drawPreviews } from './pictures/drawings.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);

/** The same everywhere: whose system is dark, or speaks another language, is no matter. @param {import('puppeteer-core').Browser} browser */
async function openPage(browser) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  return page;
}

const demo = await startDemonstration();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files', '--hide-scrollbars', '--lang=en', '--force-color-profile=srgb', '--font-render-hinting=none', `--host-resolver-rules=${demo.rules}`],
});
try {
  const page = await openPage(browser);
  if (wanted.length === 0) await drawPreviews(page);
  for (const [file, draw] of Object.entries(PICTURES)) {
    if (wanted.length > 0 && !wanted.includes(file)) continue;
    const bytes = await draw(page, demo);
    writeFileSync(ROOT + file, bytes);
    console.log(`${file} ${Math.round(bytes.length / 1000)} KB`);
  }
} finally {
  await browser.close();
  await demo.stop();
}

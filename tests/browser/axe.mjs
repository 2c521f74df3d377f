import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What depends on colours, and so is to be asked again in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a page of the publisher's, in the light and in the dark; not in frames, whose pages are tested by themselves.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} [without] rules
 * @returns {Promise<string[]>}
 */
export async function violationsInBothSchemes(page, without = []) {
  await page.evaluate(AXE);
  const found = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    found.push(...(await page.evaluate(violations, value, value === 'dark' ? OF_COLOURS : [], without)));
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  return found;
}

/** Runs in the page. @param {string} scheme @param {string[]} only @param {string[]} without @returns {Promise<string[]>} */
async function violations(scheme, only, without) {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options = { resultTypes: ['violations'], iframes: false, rules, ...(only.length ? { runOnly: only } : {}) };
  /** @type {import('axe-core').AxeResults} */
  const results = await /** @type {any} */ (window).axe.run(document, options);
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${scheme}: ${id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`));
}

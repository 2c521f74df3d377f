/** The pictures of the documentation, by their files, and what draws each. The tests of the documentation hold them against its pages. */
import * as demonstration from './from_demonstration.mjs';
import * as gallery from './from_gallery.mjs';

/** @type {Record<string, (page: import('puppeteer-core').Page, demo: import('./demonstration.mjs').Demonstration) => Promise<Uint8Array>>} */
export const PICTURES = {
  'examples/screenshot.webp': demonstration.drawPartner,
  'web/builder.webp': demonstration.drawBuilder,
  'web/themes.webp': gallery.drawThemes,
  'web/layouts.webp': gallery.drawLayouts,
  'web/feed.webp': gallery.drawFeed,
  'web/share.webp': gallery.drawShareBars,
  'web/signup.webp': gallery.drawForms,
  'examples/blocks.webp': gallery.drawBlocks,
};

/** What the gallery shows: every widget with its layouts, in every theme. */

/** @typedef {{ id: string, name: string, says: string }} Named what it is called, and what is to be said of it */

/**
 * One layout of a widget, or what else partners choose of it. Its options are those of `klipp render` and `klipp snippet` alike, without
 * what is so anyway: partners need not write that.
 *
 * @typedef {Named & { document: string, options: Record<string, string> }} Variant
 */

/** @typedef {Named & { of: string, variants: Variant[] }} Widget `of` is what its variants are: layouts, views */

/** The first is that of widgets without a theme. @type {Named[]} */
export const THEMES = [
  { id: 'paper', name: 'Paper', says: 'The usual one, for which nothing is to be written: soft corners, and the page’s font.' },
  { id: 'plain', name: 'Plain', says: 'As the page is: its text colour, and nothing of its own.' },
  { id: 'newspaper', name: 'Newspaper', says: 'Headlines in serifs, rules instead of boxes, red for what leads in.' },
  { id: 'bold', name: 'Bold', says: 'Heavy headlines, thick lines, round corners.' },
  { id: 'minimal', name: 'Minimal', says: 'Text and pictures, no boxes.' },
  { id: 'contrast', name: 'Contrast', says: 'Black and white, a contrast of 7 and more (WCAG’s level AAA).' },
];

/** @type {Named[]} */
export const SCHEMES = [
  { id: 'light', name: 'light', says: '' },
  { id: 'dark', name: 'dark', says: '' },
];

/** Of the place that a widget can have, in pixels. */
export const WIDTHS = [
  { pixels: 320, name: 'Phone' },
  { pixels: 768, name: 'Column' },
  { pixels: 1280, name: 'Window' },
];

const LAYOUTS = [
  { id: 'vertical', name: 'Vertical', says: 'The picture above the text. It is the usual one.' },
  { id: 'horizontal', name: 'Horizontal', says: 'The picture beside the text, or above it where there is no room.' },
  { id: 'compact', name: 'Compact', says: 'A row with a small picture.' },
  { id: 'hero', name: 'Hero', says: 'The text on a large picture, or below it where there is no room.' },
  { id: 'text', name: 'Text', says: 'No picture.' },
];

/** @param {string} document @param {Record<string, string>} [more] @returns {Variant[]} */
const layoutsOf = (document, more = {}) => LAYOUTS.map((layout, i) => ({ ...layout, document, options: { ...(i > 0 && { layout: layout.id }), ...more } }));

/** @type {Widget[]} */
export const WIDGETS = [
  { id: 'card', name: 'Card', says: 'One article: its picture, headline, summary and who wrote it, all of it a link to the publisher.', of: 'Layouts', variants: layoutsOf('linosnitt') },
  {
    id: 'article',
    name: 'Article',
    says: 'A whole article, to be read on the partner’s page.',
    of: 'Views',
    variants: [
      { id: 'full', name: 'Full', says: 'With pictures, share bar and all that the publisher puts around it.', document: 'linosnitt', options: {} },
      { id: 'reader', name: 'Reader', says: 'The text, without pictures, ads and controls.', document: 'linosnitt', options: { view: 'reader' } },
    ],
  },
  { id: 'feed', name: 'Feed', says: 'The newest articles of a publisher, as cards.', of: 'Layouts', variants: layoutsOf('feed', { limit: '3', heading: 'title' }) },
  {
    id: 'share',
    name: 'Share bar',
    says: 'Links that share an article. Nobody is asked for anything before one is pressed.',
    of: 'Buttons',
    variants: [
      { id: 'icon', name: 'Icons', says: 'A row of icons. It is the usual one.', document: 'topplederforum', options: {} },
      { id: 'label', name: 'Words', says: 'The networks’ names.', document: 'topplederforum', options: { buttons: 'label' } },
      { id: 'both', name: 'Icons and words', says: 'Both, where there is room.', document: 'topplederforum', options: { buttons: 'both' } },
    ],
  },
  {
    id: 'signup',
    name: 'Newsletter form',
    says: 'A form that signs readers up for the publisher’s newsletter.',
    of: 'Forms',
    variants: [{ id: 'alone', name: 'Alone', says: 'An article that has a form shows it, too; this is the form by itself.', document: 'topplederforum', options: {} }],
  },
];

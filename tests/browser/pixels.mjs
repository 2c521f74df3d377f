/**
 * What can be told of a screenshot: colours, and contrasts between them as WCAG 2 counts them. Nothing is taken from style sheets, so
 * that what is seen is what is judged.
 */

/** @typedef {{ name: string, x: number, y: number, width: number, height: number }} Box in CSS pixels of the page */

/** Device pixels for a CSS pixel: letters are thin, and their edges are shades of what they stand on. */
export const SCALE = 2;

/**
 * The contrast of each box between what most of it shows and what differs most from that: of text to its ground.
 *
 * @param {import('./browser.mjs').Tab} reader any tab of Chromium; it draws the picture
 * @param {string} picture base64 of a PNG
 * @param {Box[]} boxes
 * @returns {Promise<number[]>}
 */
export async function contrastsWithin({ page }, picture, boxes) {
  return page.evaluate(readBoxes, await page.evaluateHandle(draw, picture), boxes, SCALE);
}

/**
 * Looks at how a page changes.
 *
 * @param {import('./browser.mjs').Tab} reader
 * @param {string} before base64 of a PNG of all of it; drawn once
 */
export async function watchChanges({ page }, before) {
  const canvas = await page.evaluateHandle(draw, before);
  /**
   * How many CSS pixels of a box differ from what they were before, with a contrast of 3 at least.
   *
   * @param {string} after base64 of a PNG of the box alone
   * @param {Box} box
   */
  return async (after, box) => {
    const now = await page.evaluateHandle(draw, after);
    return (await page.evaluate(countChanges, canvas, now, box, SCALE)) / SCALE ** 2;
  };
}

/**
 * The colours of some places in a picture of a page, as "r,g,b".
 *
 * @param {{ evaluate: Function }} reader a tab or page of a document that may load data: addresses; it draws the picture
 * @param {string} picture base64 of a PNG, a pixel for each of CSS
 * @param {[x: number, y: number][]} places
 * @returns {Promise<string[]>}
 */
export function coloursAt(reader, picture, places) {
  return reader.evaluate(readColours, picture, places);
}

/* Each of these runs in the page, and brings all it needs. */

/** @param {OffscreenCanvasRenderingContext2D} canvas @param {Box[]} boxes @param {number} scale */
function readBoxes(canvas, boxes, scale) {
  const channel = (/** @type {number} */ c) => (c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (/** @type {number} */ bgr) => 0.2126 * channel(bgr & 255) + 0.7152 * channel((bgr >> 8) & 255) + 0.0722 * channel((bgr >> 16) & 255);
  const contrast = (/** @type {number} */ a, /** @type {number} */ b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  return boxes.map(({ x, y, width, height }) => {
    const [left, top] = [Math.round(x * scale), Math.round(y * scale)];
    const { data } = canvas.getImageData(left, top, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    /** @type {Map<number, number>} */
    const colours = new Map();
    for (const bgr of new Uint32Array(data.buffer)) colours.set(bgr, (colours.get(bgr) ?? 0) + 1);
    const [[most]] = [...colours].sort((a, b) => b[1] - a[1]);
    const ground = luminance(most);
    return Math.max(...[...colours.keys()].map((bgr) => contrast(luminance(bgr), ground)));
  });
}

/** @param {string} picture */
async function draw(picture) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const look = { willReadFrequently: true };
  const canvas = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', look));
  canvas.drawImage(bitmap, 0, 0);
  return canvas;
}

/** @param {OffscreenCanvasRenderingContext2D} before @param {OffscreenCanvasRenderingContext2D} after @param {Box} box @param {number} scale */
function countChanges(before, after, { x, y, width, height }, scale) {
  const channel = (/** @type {number} */ c) => (c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (/** @type {number} */ bgr) => 0.2126 * channel(bgr & 255) + 0.7152 * channel((bgr >> 8) & 255) + 0.0722 * channel((bgr >> 16) & 255);
  const pixels = (/** @type {OffscreenCanvasRenderingContext2D} */ canvas, left = 0, top = 0) =>
    new Uint32Array(canvas.getImageData(left * scale, top * scale, Math.round(width * scale), Math.round(height * scale)).data.buffer);
  const [a, b] = [pixels(before, x, y), pixels(after)];
  let changed = 0;
  for (const [i, one] of a.entries()) {
    if (one === b[i]) continue;
    const [was, is] = [luminance(one), luminance(b[i])];
    if ((Math.max(was, is) + 0.05) / (Math.min(was, is) + 0.05) >= 3) changed++;
  }
  return changed;
}

/** @param {string} picture @param {[number, number][]} places */
async function readColours(picture, places) {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.drawImage(image, 0, 0);
  return places.map(([x, y]) => context.getImageData(x, y, 1, 1).data.slice(0, 3).join());
}

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
export function contrastsWithin({ page }, picture, boxes) {
  return page.evaluate(readBoxes, picture, boxes, SCALE);
}

/**
 * How many CSS pixels of a box differ from what they were before, with a contrast of 3 at least.
 *
 * @param {import('./browser.mjs').Tab} reader
 * @param {[before: string, after: string]} pictures of all of it, and of the box alone
 * @param {Box} box
 * @returns {Promise<number>}
 */
export async function changedPixels({ page }, [before, after], box) {
  return (await page.evaluate(countChanges, before, after, box, SCALE)) / SCALE ** 2;
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

/** @param {string} picture @param {Box[]} boxes @param {number} scale */
async function readBoxes(picture, boxes, scale) {
  const channel = (/** @type {number} */ c) => (c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (/** @type {number} */ rgb) => 0.2126 * channel(rgb >> 16) + 0.7152 * channel((rgb >> 8) & 255) + 0.0722 * channel(rgb & 255);
  const contrast = (/** @type {number} */ a, /** @type {number} */ b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const canvas = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d'));
  canvas.drawImage(bitmap, 0, 0);
  return boxes.map(({ x, y, width, height }) => {
    const [left, top] = [Math.round(x * scale), Math.round(y * scale)];
    const { data } = canvas.getImageData(left, top, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    /** @type {Map<number, number>} */
    const colours = new Map();
    for (let i = 0; i < data.length; i += 4) {
      const rgb = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
      colours.set(rgb, (colours.get(rgb) ?? 0) + 1);
    }
    const [[most]] = [...colours].sort((a, b) => b[1] - a[1]);
    const ground = luminance(most);
    return Math.max(...[...colours.keys()].map((rgb) => contrast(luminance(rgb), ground)));
  });
}

/** @param {string} before @param {string} after @param {Box} box @param {number} scale */
async function countChanges(before, after, { x, y, width, height }, scale) {
  const channel = (/** @type {number} */ c) => (c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const read = async (/** @type {string} */ picture, left = 0, top = 0) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d'));
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(left * scale, top * scale, Math.round(width * scale), Math.round(height * scale));
    return Array.from({ length: data.length / 4 }, (_, i) => 0.2126 * channel(data[4 * i]) + 0.7152 * channel(data[4 * i + 1]) + 0.0722 * channel(data[4 * i + 2]));
  };
  const [a, b] = [await read(before, x, y), await read(after)];
  return a.filter((one, i) => (Math.max(one, b[i]) + 0.05) / (Math.min(one, b[i]) + 0.05) >= 3).length;
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

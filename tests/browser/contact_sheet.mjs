/**
 * Contact sheets: pictures of many widgets on one, at a sixth of their size, so that all of them can be checked in. They are drawn and
 * compared in a tab of Chromium.
 */

/** Of a picture's size. */
const SCALE = 1 / 6;

/**
 * By so much of 255 may a colour differ from what is checked in, taken over a square of SQUARE pixels of a sheet: other versions of what
 * draws letters shade their edges otherwise, and what is checked in has few shades.
 */
const TOLERANCE = 14;

const SQUARE = 2;

/** So much of a widget may differ by more. */
const SHARE = 0.002;

/** @typedef {{ name: string, x: number, y: number, width: number, height: number }} Frame a widget's place on a sheet */

/** @typedef {{ name: string, picture: string, width: number, height: number }} Shot base64 of a PNG, in its own pixels */

/**
 * @param {Shot[][]} rows
 * @returns {{ frames: Frame[], width: number, height: number }} where each stands on the sheet
 */
function place(rows) {
  /** @type {Frame[]} */
  const frames = [];
  let [top, right] = [0, 0];
  for (const row of rows) {
    let x = 0;
    for (const { name, width, height } of row) {
      const frame = { name, x, y: top, width: Math.round(width * SCALE), height: Math.round(height * SCALE) };
      frames.push(frame);
      x += frame.width;
    }
    top = Math.max(...frames.map(({ y, height }) => y + height));
    right = Math.max(right, x);
  }
  return { frames, width: right, height: top };
}

/**
 * Draws a sheet.
 *
 * @param {import('./browser.mjs').Tab} reader
 * @param {Shot[][]} rows
 */
export async function draw({ page }, rows) {
  const { frames, width, height } = place(rows);
  const canvas = await page.evaluateHandle((w, h) => new OffscreenCanvas(w, h), width, height);
  for (const [i, { picture }] of rows.flat().entries()) await page.evaluate(drawInto, canvas, picture, frames[i]);
  return { canvas, frames };
}

/** @param {import('./browser.mjs').Tab} reader @param {Awaited<ReturnType<typeof draw>>} sheet @returns {Promise<Buffer>} a WebP */
export async function encode({ page }, { canvas }) {
  return Buffer.from(await page.evaluate(toWebp, canvas), 'base64');
}

/**
 * What looks otherwise than it is checked in.
 *
 * @param {import('./browser.mjs').Tab} reader
 * @param {Awaited<ReturnType<typeof draw>>} sheet
 * @param {Buffer} expected a WebP
 * @returns {Promise<string[]>} a line for each widget
 */
export async function differences({ page }, { canvas, frames }, expected) {
  const found = await page.evaluate(compare, canvas, expected.toString('base64'), frames, { tolerance: TOLERANCE, square: SQUARE });
  if (typeof found === 'string') return [found];
  return frames.flatMap(({ name }, i) => (found[i] > SHARE ? [`${name}: ${(found[i] * 100).toFixed(1)} % of it`] : []));
}

/* Each of these runs in the page, and brings all it needs. */

/** @param {OffscreenCanvas} canvas @param {string} picture @param {Frame} frame */
async function drawInto(canvas, picture, { x, y, width, height }) {
  const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
  const small = await createImageBitmap(blob, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' });
  canvas.getContext('2d')?.drawImage(small, x, y);
}

/** Without loss, but in 16 shades of each channel. @param {OffscreenCanvas} canvas */
async function toWebp(canvas) {
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const picture = context.getImageData(0, 0, canvas.width, canvas.height);
  picture.data.forEach((value, i) => void (picture.data[i] = Math.round(value / 17) * 17));
  const poor = new OffscreenCanvas(canvas.width, canvas.height);
  poor.getContext('2d')?.putImageData(picture, 0, 0);
  const bytes = new Uint8Array(await (await poor.convertToBlob({ type: 'image/webp', quality: 1 })).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/**
 * @param {OffscreenCanvas} canvas
 * @param {string} expected
 * @param {Frame[]} frames
 * @param {{ tolerance: number, square: number }} how
 * @returns {Promise<number[] | string>} how much of each frame differs, 0 to 1; or that nothing can be compared
 */
async function compare(canvas, expected, frames, { tolerance, square }) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/webp;base64,${expected}`)).blob());
  if (bitmap.width !== canvas.width || bitmap.height !== canvas.height) return `the sheet has ${canvas.width} × ${canvas.height} pixels instead of ${bitmap.width} × ${bitmap.height}: a widget has another height`;
  const checkedIn = new OffscreenCanvas(bitmap.width, bitmap.height);
  checkedIn.getContext('2d')?.drawImage(bitmap, 0, 0);
  const [now, before] = [canvas, checkedIn].map((one) => /** @type {OffscreenCanvasRenderingContext2D} */ (one.getContext('2d')).getImageData(0, 0, bitmap.width, bitmap.height).data);
  /** The sum of a channel over a square. @param {Uint8ClampedArray} data @param {number} x @param {number} y @param {number} channel */
  const sum = (data, x, y, channel) => {
    let all = 0;
    for (let i = 0; i < square * square; i++) all += data[((y + Math.floor(i / square)) * bitmap.width + x + (i % square)) * 4 + channel];
    return all;
  };
  return frames.map((frame) => {
    let [squares, others] = [0, 0];
    for (let y = frame.y; y + square <= frame.y + frame.height; y += square) {
      for (let x = frame.x; x + square <= frame.x + frame.width; x += square) {
        squares++;
        if ([0, 1, 2].some((channel) => Math.abs(sum(now, x, y, channel) - sum(before, x, y, channel)) > tolerance * square * square)) others++;
      }
    }
    return others / squares;
  });
}

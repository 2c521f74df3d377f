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

/* Runs in the page, and brings all it needs. */

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

/** A picture of the documentation is no larger than this, so that its page comes quickly. */
const MOST_BYTES = 120_000;

/** As good as its size allows. @param {import('puppeteer-core').Page | import('puppeteer-core').ElementHandle} what */
export async function encode(what) {
  for (const quality of [90, 80, 70, 60, 50, 40]) {
    const bytes = await what.screenshot({ type: 'webp', quality });
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error(`a picture has more than ${MOST_BYTES} bytes`);
}

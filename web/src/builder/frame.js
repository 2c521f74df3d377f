/**
 * The card of a publisher's own article in a frame that needs no script: its height follows from its width, by the style sheet
 * alone. A page that takes styles off has the height of a wide one.
 *
 * @typedef {object} Framed
 * @property {[name: string, value: string][]} attributes of the frame, but its style
 * @property {string} style
 */

/** From this width on the card has its picture beside its text (web/style/card.css); in CSS pixels. */
const SIDE_BY_SIDE = 432;

/** The widest, and the narrower ones between which no card is higher than at one of the two. */
const WIDE = 600;
const NARROW = [280, SIDE_BY_SIDE - 1];

/** What the frame stands in, for `cqw`. */
export const AROUND = 'container-type: inline-size';

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * @param {string} origin of the publisher
 * @param {string} name of the article
 * @param {string} scheme "light" or "dark"
 * @returns {Promise<Framed | undefined>} nothing if the publisher has no such frame
 */
export async function frameOf(origin, name, scheme) {
  const page = encodeURIComponent(`${origin}/articles/${name}`);
  const answers = await Promise.all(
    [WIDE, ...NARROW].map((width) => fetch(`${origin}/oembed?url=${page}&maxwidth=${width}`)),
  );
  if (!answers.every(({ ok }) => ok)) return undefined;
  const [wide, ...narrow] = await Promise.all(answers.map((answer) => answer.json()));
  const height = heightOf(wide.height, Math.max(...narrow.map((each) => each.height)));
  return {
    attributes: [
      ['src', `${origin}/embed/${name}?theme=${scheme}`],
      ['width', `${WIDE}`],
      ['height', `${wide.height}`],
      ['title', wide.title],
      ['loading', 'lazy'],
      ['sandbox', SANDBOX],
    ],
    style: `width: 100%; max-width: ${WIDE}px; height: ${height}; border: 0; color-scheme: ${scheme}`,
  };
}

/** @param {number} wide @param {number} narrow */
const heightOf = (wide, narrow) => (wide === narrow ? `${wide}px` : `clamp(${wide}px, (${SIDE_BY_SIDE}px - 100cqw) * 999, ${narrow}px)`);

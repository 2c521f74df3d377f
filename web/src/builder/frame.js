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

/** The widest of those with the picture beside the text, and the narrowest; then of those below. Between them none is higher. */
const WIDTHS = [600, SIDE_BY_SIDE, SIDE_BY_SIDE - 1, 280];

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
  const answers = await Promise.all(WIDTHS.map((width) => fetch(`${origin}/oembed?url=${page}&maxwidth=${width}`)));
  if (!answers.every(({ ok }) => ok)) return undefined;
  const cards = await Promise.all(answers.map((answer) => answer.json()));
  const [widest, beside, ...above] = cards.map(({ height }) => height);
  const height = `clamp(${Math.max(widest, beside)}px, (${SIDE_BY_SIDE}px - 100cqw) * 999, ${Math.max(...above)}px)`;
  return {
    attributes: [
      ['src', `${origin}/embed/${name}?theme=${scheme}`],
      ['width', `${WIDTHS[0]}`],
      ['height', `${widest}`],
      ['title', cards[0].title],
      ['loading', 'lazy'],
      ['sandbox', SANDBOX],
    ],
    style: `width: 100%; max-width: ${WIDTHS[0]}px; height: ${height}; border: 0; color-scheme: ${scheme}`,
  };
}

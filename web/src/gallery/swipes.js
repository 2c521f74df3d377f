/** What a finger moves sideways by before that is meant, in pixels. */
const LEAST = 40;

/**
 * Tells of fingers that are drawn across an element: 1 for one that goes to the left, which draws in what is on the right.
 *
 * @param {HTMLElement} element whose style leaves sideways movements to this (`touch-action`)
 * @param {(way: number) => void} tell
 */
export function swipes(element, tell) {
  /** @type {PointerEvent | undefined} */
  let start;
  element.addEventListener('pointerdown', (event) => {
    start = event.isPrimary && event.pointerType !== 'mouse' ? event : undefined;
  });
  element.addEventListener('pointerup', ({ pointerId, clientX, clientY }) => {
    if (start?.pointerId !== pointerId) return;
    const x = clientX - start.clientX;
    const isZoomed = (visualViewport?.scale ?? 1) > 1.01; // there a finger looks around in the picture
    if (!isZoomed && Math.abs(x) > Math.max(LEAST, Math.abs(clientY - start.clientY))) tell(-Math.sign(x));
  });
}

/** CSS pixels; what is taller scrolls in its frame. */
export const MOST_HEIGHT = 10_000;

/** How often content may answer a frame of its height by another height before that is taken for a loop. */
const MOST_ANSWERS = 8;

/** After this many milliseconds without a change it is not a loop. */
const REST = 1000;

/**
 * Tells how tall an element is, now and whenever that changes, and comes to rest: content whose height depends on the
 * frame's own (or on a scroll bar that comes and goes beside it) would ask for another height for ever.
 *
 * @param {Element} element
 * @param {(height: number) => void} tell in CSS pixels
 * @param {object} [how]
 * @param {Iterable<Element>} [how.parts] that change in size when the height does
 * @param {() => number} [how.height] of the element, if not what it is
 * @returns {() => void} tells it once more
 */
export function watchHeight(element, tell, { parts = [element], height: heightOf = () => element.getBoundingClientRect().height } = {}) {
  let told = -1;
  const answers = countAnswers();
  const measure = () => Math.ceil(heightOf());
  const tellHeight = () => {
    const height = measure();
    if (height > MOST_HEIGHT || answers.areTooMany()) return scroll();
    tell((told = height));
  };
  addEventListener('resize', () => measure() !== told && answers.count());
  const observer = new ResizeObserver(tellHeight);
  for (const part of parts) observer.observe(part);
  // Nothing is observed in a frame that its page still hides, as WordPress does until it hears something.
  addEventListener('load', tellHeight);
  tellHeight();
  return tellHeight;
}

/** Counted for each width, as a page that is being resized has many and a loop has few. */
function countAnswers() {
  /** @type {Map<number, number>} */
  const counts = new Map();
  let last = 0;
  const atThisWidth = () => counts.get(innerWidth) ?? 0;
  return {
    count() {
      const now = performance.now();
      if (now - last > REST) counts.clear();
      last = now;
      counts.set(innerWidth, atThisWidth() + 1);
    },
    areTooMany: () => atThisWidth() > MOST_ANSWERS,
  };
}

/** What the frame cuts off can be reached all the same. */
function scroll() {
  document.body.style.overflow = 'auto';
}

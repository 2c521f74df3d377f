/**
 * Widgets wait until they are near the window, so that a long page loads what its reader comes to, and no more. What stands in
 * the element meanwhile keeps its room.
 */

/** What begins when an element comes near. @type {Map<EventTarget | null, () => void>} */
const waiting = new Map();

/** The window's own height above and below it is near; in a frame of another origin, only what is seen. */
const observer = new IntersectionObserver(
  (changes) => {
    for (const { target, isIntersecting } of changes) if (isIntersecting) hurry(target);
  },
  { rootMargin: '100%' },
);

/**
 * Calls `begin` once `element` is near, which may be at once. So it is for what has no place, as nothing tells where it will
 * have one: a page may hide a widget until it is there.
 *
 * @param {Element} element
 * @param {() => void} begin
 */
export function whenNear(element, begin) {
  if (isNear(element)) return begin();
  waiting.set(element, begin);
  observer.observe(element);
}

/**
 * Whether an element need not wait. Before the first frame nothing but its box tells, and waiting for that would cost every
 * widget its time.
 *
 * @param {Element} element
 */
export function isNear(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return element.getAttribute('loading') === 'eager' || (bottom >= -innerHeight && top <= 2 * innerHeight);
}

/** Lets what waits for an element begin. @param {EventTarget | null} element */
export function hurry(element) {
  const begin = waiting.get(element);
  if (begin) forget(/** @type {Element} */ (element));
  begin?.();
}

/**
 * Lets nothing wait for an element any more.
 *
 * @param {Element} element
 * @returns {boolean} whether anything did
 */
export function forget(element) {
  observer.unobserve(element);
  return waiting.delete(element);
}

addEventListener('beforeprint', () => [...waiting.keys()].forEach(hurry));
// What scrolls inside the page may show a widget unseen by the observer, and a key may come to it from far away.
for (const touch of ['focusin', 'pointerdown']) addEventListener(touch, ({ target }) => hurry(target));

import { plain } from './plain.js';

/** How long something has to be in view until it counts as seen, in milliseconds. */
const SEEN_MS = 1000;

/** A tall article is seen by a small part of it, so every hundredth that comes into view is told. */
const threshold = Array.from({ length: 101 }, (_, i) => i / 100);

/** What to call for what was not seen yet. It keeps nothing alive: a page may take away what nobody ever sees. @type {WeakMap<Element, () => void>} */
const calls = new WeakMap();

/** What is in view now, and what counts its second while the page is, too. @type {Map<Element, ReturnType<typeof setTimeout> | undefined>} */
const inView = new Map();

/** @type {IntersectionObserver | undefined} */
let observer;

/**
 * Calls `call` once half of an element, or half of the window where that is smaller, has been in view for a second
 * on a page that is itself in view: not in another tab, and not while a browser renders it ahead.
 *
 * @param {Element} element
 * @param {() => void} call in place of what it was called with before
 * @param {AbortSignal} [signal] ends it
 */
export function whenSeen(element, call, signal) {
  observer ??= startObserving();
  calls.set(element, call);
  observer.observe(element);
  signal?.addEventListener('abort', () => forget(element));
}

function startObserving() {
  for (const type of ['visibilitychange', 'prerenderingchange']) addEventListener(type, () => [...inView.keys()].forEach(count), true);
  return new IntersectionObserver((changes) => changes.forEach(hear), { threshold });
}

/** @param {IntersectionObserverEntry} change */
function hear(change) {
  const { target } = change;
  if (isHalf(change) === inView.has(target)) return;
  if (inView.has(target)) leave(target);
  else count(target);
}

/** Begins its second anew. @param {Element} element that is in view */
function count(element) {
  leave(element);
  inView.set(element, isPageInView() ? setTimeout(finish, SEEN_MS, element) : undefined);
}

/** @param {Element} element */
function leave(element) {
  clearTimeout(inView.get(element));
  inView.delete(element);
}

/** @param {Element} element */
function forget(element) {
  leave(element);
  calls.delete(element);
  observer?.unobserve(element);
}

/** @param {Element} element */
function finish(element) {
  const call = calls.get(element);
  forget(element);
  call?.();
}

function isPageInView() {
  const { prerendering, visibilityState } = /** @type {Document & { prerendering?: boolean }} */ (plain(document));
  return !prerendering && visibilityState === 'visible';
}

/**
 * In a frame of another origin the browser does not tell how large the window is; the screen is the most that it can be.
 *
 * @param {IntersectionObserverEntry} change
 */
function isHalf({ intersectionRect: seen, boundingClientRect: whole, rootBounds }) {
  const { width, height } = rootBounds ?? screen;
  const most = Math.min(whole.width, width) * Math.min(whole.height, height);
  return most > 0 && seen.width * seen.height * 2 >= most;
}

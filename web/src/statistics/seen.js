import { plain } from '../common/plain.js';

/** How long something has to be in view until it counts as seen, in milliseconds. */
const SEEN_MS = 1000;

/** A tall article is seen by a small part of it, so every hundredth that comes into view is told. */
const threshold = Array.from({ length: 101 }, (_, i) => i / 100);

/**
 * Calls `call` once half of an element, or half of the window where that is smaller, has been in view for a second
 * on a page that is itself in view: not in another tab, and not while a browser renders it ahead.
 *
 * @param {HTMLElement} element
 * @param {AbortSignal} signal ends it
 * @param {() => void} call
 */
export function whenSeen(element, signal, call) {
  let isInView = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const update = () => {
    clearTimeout(timer);
    if (isInView && isPageInView()) timer = setTimeout(finish, SEEN_MS);
  };
  const observer = new IntersectionObserver(
    (changes) => {
      const before = isInView;
      isInView = isHalf(changes[changes.length - 1]);
      if (isInView !== before) update();
    },
    { threshold },
  );
  const finished = new AbortController();
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    finished.abort();
  };
  const finish = () => {
    stop();
    call();
  };
  for (const type of ['visibilitychange', 'prerenderingchange']) addEventListener(type, update, { signal: finished.signal, capture: true });
  signal.addEventListener('abort', stop, { signal: finished.signal });
  observer.observe(element);
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

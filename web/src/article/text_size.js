/**
 * The reader's text size: one of five steps, the same for all articles of the page, remembered by the browser where
 * it allows that. The article's root carries it as class klipp-text-1 … klipp-text-5.
 */

const STORAGE_KEY = 'klipp-text-size';
const SMALLEST = 1;
const NORMAL = 2;
const LARGEST = 5;

/** How far each button goes, by its data-action; back to normal where that is nowhere. @type {Record<string, number>} */
const STEPS = { 'text-smaller': -1, 'text-larger': 1 };

/** Shows the size in each article on the page. @type {Set<() => void>} */
const followers = new Set();

let current = 0;

/**
 * Brings an article's A− A A+ buttons to life; without script they stay hidden.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachTextSize(root, signal) {
  const control = /** @type {HTMLElement | null} */ (root.querySelector('.klipp-text-size'));
  if (!control) return;
  current ||= recall();
  const follow = () => show(root, control);
  followers.add(follow);
  signal.addEventListener('abort', () => followers.delete(follow));
  control.addEventListener('click', change, { signal });
  control.hidden = false;
  follow();
}

/** @param {Event} click */
function change(click) {
  const button = /** @type {Element} */ (click.target).closest('button');
  if (!button) return;
  current = sizeAfter(button);
  remember();
  followers.forEach((follow) => follow());
}

/** @param {HTMLButtonElement} button */
function sizeAfter(button) {
  const step = STEPS[button.dataset.action ?? ''];
  return step ? clamp(current + step) : NORMAL;
}

/**
 * @param {ShadowRoot} root
 * @param {HTMLElement} control
 */
function show(root, control) {
  const article = root.querySelector('.klipp-article') ?? root.firstElementChild;
  for (let size = SMALLEST; size <= LARGEST; size++) article?.classList.toggle(`klipp-text-${size}`, size === current);
  for (const button of control.querySelectorAll('button')) {
    // Not `disabled`: that would take the focus from a reader who just pressed the button.
    button.setAttribute('aria-disabled', String(sizeAfter(button) === current));
  }
}

/** @param {number} size */
function clamp(size) {
  return Math.min(LARGEST, Math.max(SMALLEST, size));
}

// A page may forbid storage (sandboxed frames, privacy settings): every touch of it can throw.

function recall() {
  try {
    return clamp(Math.round(Number(localStorage.getItem(STORAGE_KEY))) || NORMAL);
  } catch {
    return NORMAL;
  }
}

function remember() {
  try {
    localStorage.setItem(STORAGE_KEY, String(current));
  } catch {
    // It then lasts as long as the page.
  }
}

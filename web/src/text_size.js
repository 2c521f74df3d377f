/**
 * The reader's text size: one of five steps, the same for all articles of the page, remembered by the browser where
 * it allows that. The article's root carries it as class klipp-text-1 … klipp-text-5.
 */

const STORAGE_KEY = 'klipp-text-size';
const SMALLEST = 1;
const NORMAL = 2;
const LARGEST = 5;

/** What the buttons do, by their data-action. @type {Record<string, (size: number) => number>} */
const ACTIONS = {
  'text-smaller': (size) => size - 1,
  'text-normal': () => NORMAL,
  'text-larger': (size) => size + 1,
};

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
  const action = ACTIONS[button?.dataset.action ?? ''];
  if (!action) return;
  current = clamp(action(current));
  remember();
  followers.forEach((follow) => follow());
}

/**
 * @param {ShadowRoot} root
 * @param {HTMLElement} control
 */
function show(root, control) {
  const article = root.querySelector('.klipp-article') ?? root.firstElementChild;
  for (let size = SMALLEST; size <= LARGEST; size++) article?.classList.toggle(`klipp-text-${size}`, size === current);
  for (const button of control.querySelectorAll('button')) {
    const action = ACTIONS[button.dataset.action ?? ''];
    // Not `disabled`: that would take the focus from a reader who just pressed the button.
    button.setAttribute('aria-disabled', String(!action || clamp(action(current)) === current));
  }
}

/** @param {number} size */
function clamp(size) {
  return Math.min(LARGEST, Math.max(SMALLEST, size));
}

// A page may forbid storage (sandboxed frames, privacy settings): every touch of it can throw.

function recall() {
  try {
    const size = Math.round(Number(localStorage.getItem(STORAGE_KEY)));
    return size ? clamp(size) : NORMAL;
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

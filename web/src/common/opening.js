/** What leads on: a card's title, all of whose card is its link, "Read the whole article" and "More from …". */
const LINKS = '.klipp-card .klipp-title a, [part=more]';

/**
 * What a reader goes on to by a click, of whatever button or key: the middle button opens a link, too.
 *
 * @param {Event} event "click" or "auxclick"
 * @returns {{ url: string, title: string } | undefined} nothing where the click is for something else
 */
export function openedBy(event) {
  const { button } = /** @type {MouseEvent} */ (event);
  const target = /** @type {Element} */ (event.composedPath()[0]);
  const link = /** @type {HTMLAnchorElement | null | undefined} */ (target.closest?.(LINKS));
  if (!link || button > 1) return;
  const title = link.closest('article')?.querySelector('.klipp-title') ?? link;
  return { url: link.href, title: /** @type {string} */ (title.textContent).trim() };
}

/** The events that `openedBy` is for. */
export const CLICKS = ['click', 'auxclick'];

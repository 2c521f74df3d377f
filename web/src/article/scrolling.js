/**
 * Code and tables that are wider than their room scroll: those are tab stops with a name, and a table is a part of the
 * page to go to. What fits is none of that. Which is which changes with the room and with the text's size.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachScrolling(root, signal) {
  const watch = new ResizeObserver((changes) => {
    for (const { target } of changes) tell(/** @type {HTMLElement} */ (target.closest(BOXES)));
  });
  for (const box of root.querySelectorAll(BOXES)) {
    for (const one of [box, ...box.children]) watch.observe(one);
  }
  signal.addEventListener('abort', () => watch.disconnect());
}

const BOXES = '.klipp-table, pre';

/** @param {HTMLElement} box */
function tell(box) {
  // Browsers round both widths, so that one pixel more may be none.
  const scrolls = box.scrollWidth > box.clientWidth + 1;
  // Of code there may be much, and a list of all parts of the page is for the few large ones.
  const role = box.matches('pre') ? 'group' : 'region';
  for (const [name, value] of Object.entries({ tabindex: '0', role, 'aria-label': box.dataset.label ?? '' })) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}

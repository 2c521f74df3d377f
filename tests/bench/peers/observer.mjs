/**
 * @typedef {object} Wanted
 * @property {string[]} path as that of a Variant
 * @property {string} text
 * @property {string} report name of the function of the page that is told when
 */

/**
 * Runs in a page before anything of its own: tells when the wanted element has a box and its text, in milliseconds since the
 * navigation began. Each frame that the browser is about to draw is looked at, after its layout.
 *
 * @param {Wanted} wanted
 */
export function observe({ path, text, report }) {
  if (window !== top) return;
  const height = (/** @type {Element} */ element) => element.getBoundingClientRect().height;
  /** @param {Element | null | undefined} element */
  const inside = (element) => {
    if (element instanceof HTMLIFrameElement) return height(element) > 0 ? element.contentDocument : null;
    return element?.shadowRoot ?? element;
  };
  const says = (/** @type {Element} */ element) => [element.shadowRoot?.textContent, element.textContent, element.getAttribute('aria-label'), element.getAttribute('title')].some((words) => words?.includes(text));
  const isThere = () => {
    const root = path.slice(0, -1).reduce((/** @type {ParentNode | null | undefined} */ within, selector) => inside(within?.querySelector(selector)), document);
    const element = root?.querySelector(path[path.length - 1]);
    return element && height(element) > 0 && says(element);
  };
  const look = () => {
    if (isThere()) /** @type {any} */ (window)[report](performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

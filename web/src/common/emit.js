/**
 * Fires one of Klipp's events. All of them bubble, and are seen outside shadow trees.
 *
 * @param {EventTarget} target
 * @param {string} name without "klipp-"
 * @param {object} [detail]
 * @param {boolean} [cancelable]
 * @returns {boolean} false where the page prevented what comes next
 */
export function emit(target, name, detail, cancelable) {
  return target.dispatchEvent(new CustomEvent(`klipp-${name}`, { bubbles: true, composed: true, cancelable, detail }));
}

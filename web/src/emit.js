/**
 * Fires one of Klipp's events. All of them bubble, and are seen outside shadow trees.
 *
 * @param {EventTarget} target
 * @param {string} type
 * @param {object} [detail]
 * @param {boolean} [cancelable]
 * @returns {boolean} false where the page prevented what comes next
 */
export function emit(target, type, detail, cancelable) {
  return target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
}

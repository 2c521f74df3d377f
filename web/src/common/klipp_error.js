/*
 * common/: what several rooms need, each in its own copy, so it is small and does nothing by itself.
 * Uses nothing. Never keeps anything that two copies would have to share.
 */

/**
 * The reason why a widget cannot be shown, as in the `klipp-error` event. Codes of the core ("not-json",
 * "wrong-type", …) come as they are; the host adds "network", "http", "timeout" and "module".
 */
export class KlippError extends Error {
  /**
   * @param {string} code a stable word for programs
   * @param {string} message what is wrong and what to do about it, for the person who can mend it
   * @param {string} [path] where in the document: a JSON Pointer or "byte 12"; empty if the error has no place
   */
  constructor(code, message, path = '') {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/**
 * An error of a module, or from one.
 *
 * @param {string} message
 */
export function broken(message) {
  return new KlippError('module', `the widget could not be rendered; ${message}`);
}

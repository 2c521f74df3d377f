import { KlippError } from './klipp_error.js';

/**
 * The address that an attribute says.
 *
 * @param {Element} element
 * @param {string} name of the attribute
 * @throws {KlippError} "bad-option"
 */
export function addressIn(element, name) {
  const value = element.getAttribute(name);
  try {
    if (value) return new URL(value, element.baseURI).href;
  } catch {
    // Said below.
  }
  throw new KlippError('bad-option', `${name}="${value ?? ''}" is not an address; write one such as https://news.example/a`);
}

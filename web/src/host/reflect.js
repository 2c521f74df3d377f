/** @typedef {import('./element.js').ElementType} ElementType */

/** "heading-level" → "headingLevel". @param {string} attribute */
function propertyName(attribute) {
  return attribute.replace(/-./g, (pair) => pair[1].toUpperCase());
}

/**
 * Gives an element class a property for each attribute: a string, empty where the attribute is absent; null removes it.
 *
 * @param {ElementType} type
 */
export function reflectAttributes(type) {
  for (const name of type.observedAttributes) {
    const property = propertyName(name);
    if (property in HTMLElement.prototype) continue; // lang and title reflect already
    Object.defineProperty(type.prototype, property, {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(name) ?? '';
      },
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    });
  }
}

import { reflectedAttributes } from './element.js';

/**
 * Puts an element where its script tag stands, for content management systems that strip elements they do not know:
 * `<script async src="…/klipp.js" data-klipp="card" data-src="…"></script>`. Takes over the attributes that the
 * element knows and no others: such systems let any `data-` attribute through, and `data-onclick` must stay one.
 *
 * @param {HTMLScriptElement} script
 */
export function placeElement(script) {
  const name = `klipp-${script.dataset.klipp}`;
  const type = /** @type {any} */ (customElements.get(name));
  if (!type) return;
  const element = document.createElement(name);
  for (const attribute of reflectedAttributes(type)) {
    const value = script.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  script.after(element);
}

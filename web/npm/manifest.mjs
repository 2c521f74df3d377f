/** custom-elements.json: the custom elements manifest, schema 2.1.0 (https://github.com/webcomponents/custom-elements-manifest). */
import { ATTRIBUTES, attributesOf, camelCase, ELEMENTS, EVENTS, PARTS, PROPERTIES, TYPES, WITHOUT_PROPERTY } from './description.mjs';

const MODULE = 'elements.js';

/** A type without names that only our own types know. @param {string} type @returns {string} */
function spelledOut(type) {
  const names = /** @type {Record<string, string>} */ (TYPES);
  const out = type.replace(/\bKlipp\w+\b/g, (name) => names[name] ?? name);
  return out === type ? out : spelledOut(out);
}

/** @param {string} name */
function attribute(name) {
  const { type, description } = ATTRIBUTES[name];
  const field = WITHOUT_PROPERTY.includes(name) ? {} : { fieldName: camelCase(name) };
  return { name, ...field, type: { text: spelledOut(type) }, description };
}

/** @param {string} name */
function field(name) {
  const { type, description } = ATTRIBUTES[name];
  return { kind: 'field', name: camelCase(name), attribute: name, reflects: true, type: { text: spelledOut(type) }, description };
}

const METHODS = [
  { kind: 'method', name: 'refresh', description: 'Renders again if the document has changed.', return: { type: { text: 'Promise<void>' } } },
  { kind: 'method', name: 'renew', description: 'Renders again, from what the page says now.', return: { type: { text: 'Promise<void>' } } },
];

/** @param {import('./description.mjs').Element} element */
function declaration(element) {
  const names = attributesOf(element);
  const slots = { '': 'The fallback: it stays until the widget is ready, and for good if anything fails.', ...element.slots };
  return {
    kind: 'class',
    customElement: true,
    tagName: element.tag,
    name: element.type,
    description: element.description,
    superclass: { name: 'HTMLElement' },
    attributes: names.map(attribute),
    members: [...names.filter((name) => !WITHOUT_PROPERTY.includes(name)).map(field), ...METHODS],
    events: Object.entries(EVENTS).map(([name, { detail, description }]) => ({ name, type: { text: spelledOut(`CustomEvent<${detail}>`) }, description })),
    slots: Object.entries(slots).map(([name, description]) => ({ name, description })),
    cssParts: PARTS.map((name) => ({ name })),
    cssProperties: Object.entries(PROPERTIES).map(([name, description]) => ({ name, description })),
  };
}

export function manifest() {
  const declared = (/** @type {import('./description.mjs').Element} */ { type }) => ({ name: type, module: MODULE });
  const classes = ELEMENTS.map((element) => ({ kind: 'js', name: element.type, declaration: declared(element) }));
  const definitions = ELEMENTS.map((element) => ({ kind: 'custom-element-definition', name: element.tag, declaration: declared(element) }));
  return {
    schemaVersion: '2.1.0',
    modules: [
      { kind: 'javascript-module', path: MODULE, declarations: ELEMENTS.map(declaration), exports: classes },
      { kind: 'javascript-module', path: 'index.js', declarations: [], exports: definitions },
    ],
  };
}

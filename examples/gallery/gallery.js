/*
 * What the gallery's pages can do with a script: copy the code of a look, and, where a publisher serves them, open the look in its
 * builder.
 */

import { copy } from '../../web/src/common/clipboard.js';

/** @param {HTMLElement} code */
async function copyCode(code) {
  const [text, button, status] = ['code', 'button', '[role=status]'].map((selector) => /** @type {HTMLElement} */ (code.querySelector(selector)));
  try {
    await copy(String(text.textContent), button);
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = 'Selected: copy it by the keyboard';
  }
}

/** @param {string} name of the look @param {HTMLElement} code */
function makeButton(name, code) {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: 'Copy', ariaLabel: `Copy: ${name}` });
  button.dataset.confirmed = 'Copied';
  button.addEventListener('click', () => void copyCode(code));
  return button;
}

/** The builder begins with the newest article, which need be neither a list of articles nor have a form. */
const NEED_THEIR_DOCUMENT = ['feed', 'signup'];

/** @param {DOMStringMap} look */
function makeLink({ name, choices, document: file }) {
  const query = new URLSearchParams(choices);
  if (NEED_THEIR_DOCUMENT.includes(String(query.get('kind')))) query.set('address', new URL(`/documents/${file}.json`, location.href).href);
  return Object.assign(document.createElement('a'), { href: `/builder?${query}`, textContent: 'Open in the builder', ariaLabel: `Open in the builder: ${name}` });
}

/** Beside the links to the widgets. */
function linkBuilder() {
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('a'), { href: '/builder', textContent: 'The builder' }));
  document.querySelector('nav ul')?.append(item);
}

const isServed = 'publisher' in document.documentElement.dataset;
if (isServed) linkBuilder();

for (const code of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.code'))) {
  const row = Object.assign(document.createElement('p'), { className: 'row' });
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  row.append(makeButton(String(code.dataset.name), code), status);
  if (isServed) row.append(makeLink(code.dataset));
  code.append(row);
}

/**
 * What is chosen: the form itself, and the page's address, which has all of it that is not as it is at first.
 *
 * @typedef {Record<string, string>} Choices by the names of the form's fields
 */

/** The first colour that the field shows is none that was chosen. */
const CHECKED_FIRST = 'early';

/** @param {HTMLFormElement} form */
const fieldsOf = (form) => /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ ([...form.elements].filter((field) => 'name' in field && field.name));

/** @param {HTMLInputElement | HTMLSelectElement} field */
const isBox = (field) => /^(checkbox|radio)$/.test(field.type);

/** What the form has at first. @param {HTMLInputElement | HTMLSelectElement} field */
function firstOf(field) {
  if (isBox(field)) return /** @type {HTMLInputElement} */ (field).defaultChecked;
  return field instanceof HTMLInputElement ? field.defaultValue : '';
}

/** Boxes of these names are read as one text, which is empty where it need not be said. */
const LISTS = ['networks', 'fields'];

/** What every form asks for: alone it says that of the other fields none is wanted. */
const ALWAYS_ASKED = 'email';

/** @param {HTMLFormElement} form @param {string} name */
const boxesOf = (form, name) => /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll(`[name=${name}]`)]);

/** @param {HTMLFormElement} form @param {string} name of boxes */
function listOf(form, name) {
  const boxes = boxesOf(form, name);
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  if (name === 'networks') return chosen.join(' ');
  return chosen.length === boxes.length ? '' : chosen.join(' ') || ALWAYS_ASKED;
}

/** @param {HTMLFormElement} form @returns {Choices} */
export function readChoices(form) {
  /** @type {Choices} */
  const choices = Object.fromEntries(LISTS.map((name) => [name, listOf(form, name)]));
  for (const field of fieldsOf(form)) {
    if (LISTS.includes(field.name)) continue;
    if (!isBox(field)) choices[field.name] = field.value.trim();
    else if (/** @type {HTMLInputElement} */ (field).checked) choices[field.name] = field.value;
    else choices[field.name] ??= '';
  }
  return choices;
}

/** @param {HTMLFormElement} form @param {string} name of boxes @param {string | null} list */
export function writeList(form, name, list) {
  for (const box of boxesOf(form, name)) box.checked = list ? list.split(' ').includes(box.value) : box.defaultChecked;
}

/** @param {HTMLFormElement} form @param {URLSearchParams} query */
export function writeChoices(form, query) {
  for (const name of LISTS) writeList(form, name, query.get(name));
  for (const field of fieldsOf(form)) {
    const value = query.get(field.name);
    if (LISTS.includes(field.name)) continue;
    if (!isBox(field)) setValue(field, value ?? String(firstOf(field)));
    else /** @type {HTMLInputElement} */ (field).checked = value === null ? Boolean(firstOf(field)) : value === field.value;
  }
}

/** A select without such an option keeps its first. @param {HTMLInputElement | HTMLSelectElement} field @param {string} value */
function setValue(field, value) {
  field.value = value;
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
}

/** The address of the page with these choices. @param {HTMLFormElement} form */
export function addressOfChoices(form) {
  const url = new URL(location.href);
  const choices = readChoices(form);
  for (const [name, value] of Object.entries(choices)) {
    if (isFirst(form, name, value)) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (!choices.coloured) url.searchParams.delete('accent');
  return url.href;
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function isFirst(form, name, value) {
  if (LISTS.includes(name)) return !value;
  const fields = fieldsOf(form).filter((field) => field.name === name);
  if (name === CHECKED_FIRST) return value === '1';
  if (fields.length && isBox(fields[0])) {
    const first = fields.find(firstOf);
    return value === (first ? first.value : '');
  }
  return value === String(firstOf(fields[0]));
}

import { emit } from './emit.js';
import { request } from './request.js';

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/**
 * @typedef {object} Answer
 * @property {string} state "confirmed", "already", "refused", "unavailable" or "offline"
 * @property {Record<string, unknown>} [errors] what the server says of single fields
 */

/** After these the form has done its work. */
const DONE = ['confirmed', 'already'];

/**
 * Lets the signup forms of a widget send themselves without leaving the page. Without script they post as forms do.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachSignup(root, signal) {
  root.querySelectorAll('form').forEach((form) => new Signup(form, root.host, signal));
}

class Signup {
  #sending = false;

  /**
   * @param {HTMLFormElement} form
   * @param {Element} host gets the events
   * @param {AbortSignal} signal
   */
  constructor(form, host, signal) {
    this.form = form;
    this.host = host;
    this.signal = signal;
    form.noValidate = true; // the browser's bubbles speak the browser's language, not the document's
    form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    form.addEventListener('input', (event) => mend(/** @type {Control} */ (event.target)), { signal });
  }

  /** @param {Event} event */
  #onSubmit(event) {
    event.preventDefault();
    if (this.#sending || !this.#validate()) return;
    const data = collect(this.form);
    if (emit(this.host, 'klipp-submit', { data }, true)) void this.#submit(data);
  }

  #validate() {
    const wrong = controls(this.form).filter((control) => !control.validity.valid);
    wrong.forEach((control) => showError(control, errorOf(control)?.dataset.invalid || control.validationMessage));
    wrong[0]?.focus();
    return !wrong.length;
  }

  /** @param {Record<string, unknown>} data */
  async #submit(data) {
    this.#setSending(true);
    const answer = await send(this.form.getAttribute('action') ?? '', data, this.signal);
    this.#setSending(false);
    if (!this.signal.aborted) this.#finish(answer);
  }

  /** @param {Answer} answer */
  #finish({ state, errors = {} }) {
    const message = this.#say(state);
    const wrong = controls(this.form).filter((control) => typeof errors[control.name] === 'string');
    wrong.forEach((control) => showError(control, String(errors[control.name])));
    wrong[0]?.focus();
    if (DONE.includes(state)) this.#replaceFields();
    emit(this.host, 'klipp-signup', { state, message });
  }

  /** @param {boolean} sending */
  #setSending(sending) {
    this.#sending = sending;
    this.form.setAttribute('aria-busy', String(sending));
    // Not `disabled`: that would take the focus from whoever just pressed it.
    this.form.querySelector('.klipp-submit')?.setAttribute('aria-disabled', String(sending));
    this.#say(sending ? 'sending' : '');
  }

  /**
   * @param {string} state
   * @returns {string} what the reader is told
   */
  #say(state) {
    const message = this.form.dataset[state] ?? '';
    const status = this.form.querySelector('.klipp-status');
    if (status) status.textContent = message;
    this.form.dataset.state = state;
    return message;
  }

  #replaceFields() {
    this.form.querySelectorAll('.klipp-field, .klipp-submit, input').forEach((element) => element.remove());
    const status = /** @type {HTMLElement | null} */ (this.form.querySelector('.klipp-status'));
    // The button that had the focus is gone: without this a keyboard starts again at the top of the page.
    status?.setAttribute('tabindex', '-1');
    status?.focus();
  }
}

/**
 * @param {HTMLFormElement} form
 * @returns {Control[]} what a person fills in
 */
function controls(form) {
  const all = /** @type {Control[]} */ ([...form.elements]);
  return all.filter((control) => control.willValidate && control.type !== 'submit');
}

/** @param {HTMLFormElement} form */
function collect(form) {
  return { ...Object.fromEntries(new FormData(form)), source: location.origin + location.pathname };
}

/** @param {Control} control */
function errorOf(control) {
  return /** @type {HTMLElement | null | undefined} */ (control.closest('.klipp-field')?.querySelector('.klipp-field-error'));
}

/**
 * @param {Control} control
 * @param {string} message empty for none
 */
function showError(control, message) {
  const error = errorOf(control);
  if (error) error.textContent = message;
  if (error) error.hidden = !message;
  if (message) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

/** @param {Control} control */
function mend(control) {
  if (control.hasAttribute('aria-invalid') && control.validity.valid) showError(control, '');
}

/**
 * @param {string} url
 * @param {Record<string, unknown>} data
 * @param {AbortSignal} signal
 * @returns {Promise<Answer>}
 */
async function send(url, data, signal) {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort());
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  try {
    return await request(url, readAnswer, { method: 'POST', headers, body: JSON.stringify(data) }, controller);
  } catch {
    return { state: navigator.onLine ? 'unavailable' : 'offline' };
  }
}

/**
 * What the server's answer means. A body is not needed: `{"state": "already"}` with a success says what 409 says, but
 * without an error in the browser's console, and `{"errors": {field: text}}` with 422 is shown at the fields.
 *
 * @param {Response} response
 * @returns {Promise<Answer>}
 */
async function readAnswer(response) {
  const { ok, status } = response;
  if (!ok && status !== 409 && status !== 422) return { state: 'unavailable' };
  const { state, errors } = (await response.json().catch(() => null)) ?? {};
  if (status === 422) return { state: 'refused', errors: errors ?? {} };
  return { state: status === 409 || state === 'already' ? 'already' : 'confirmed' };
}

/*
 * signup/: forms that send themselves. It ships as signup.js.
 * Uses common/, and of the host what it is handed. Never decides what is right, where it goes or what an answer means: the
 * core does. Never sends anything before the reader does.
 */

import { emit } from '../common/emit.js';
import { plain } from '../common/plain.js';
import { rescue } from '../common/promises.js';
import { LITE } from '../common/scopes.js';

/** @typedef {HTMLInputElement & HTMLSelectElement} Control either of them, really */

/** @typedef {typeof import('../host/request.js').request} Request */

/**
 * @typedef {object} Step what the core says to do, see core/include/klipp/signup.hpp
 * @property {'correct' | 'send' | 'submit' | 'finish'} do
 * @property {string} [message]
 * @property {string} state one of core/include/klipp/signup.hpp where it is an outcome
 * @property {string} [url]
 * @property {string} [retry]
 * @property {{ name: string, message: string }[]} [errors]
 * @property {RequestInit & { url: string }} request
 */

/** What to do without the core: let the browser submit the form. @type {any} */
const SUBMIT = { do: 'submit', state: 'continue', message: '' };

/** The browser did not open a tab to submit it to. @type {any} */
const LOST = { do: 'finish', state: 'unavailable', message: '' };

/** As it was before anything was sent. @type {any} */
const IDLE = { do: 'correct' };

/** After these the form has done its work. */
const DONE = ['confirmed', 'pending', 'already'];

/** More than any answer has; what is longer is a page that nobody asked for. */
const MOST_CHARACTERS = 1e5;

/**
 * Lets the signup form of a widget send itself without leaving the page. What is right, where it goes and what the
 * answer means is the core's business. Without script, or without the core, the form posts as forms do.
 *
 * Fires `klipp-submit {data}` before anything is sent, which the page may prevent, and `klipp-signup {state, message}`.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 * @param {import('../host/engines.js').Engines} engines
 * @param {Request} request the host's, which has been there longer than anything the page may have redefined since
 */
export function attach(root, signal, engines, request) {
  const form = root.querySelector('form');
  if (!form) return;
  let hasPerson = false;
  const start = async () => {
    if (form.getAttribute('aria-busy') === 'true') return;
    setBusy(form, true);
    if (hasPerson) emptyTrap(form);
    await run(form, signal, engines, request);
    setBusy(form, false);
  };
  // Somebody who types or points is not a robot. What is in the honeypot then came from their password manager.
  for (const type of ['keydown', 'pointerdown', 'input']) {
    form.addEventListener(type, ({ target, isTrusted }) => (hasPerson ||= isTrusted && target !== trapOf(form)), { signal });
  }
  form.noValidate = true; // the browser's bubbles speak the browser's language, not the document's
  form.addEventListener('submit', (event) => (event.preventDefault(), start()), { signal });
  form.addEventListener('input', ({ target }) => showError(/** @type {Control} */ (target), ''), { signal });
  // The module is fetched while the form is filled in. If that fails, sending finds out.
  form.addEventListener('focusin', () => rescue(engines.pick(LITE).start(), () => {}), { signal, once: true });
  form.addEventListener('formdata', ({ formData }) => join(formData, form.dataset.join), { signal });
  const resume = () => form.dataset.state === 'offline' && navigator.onLine && start();
  addEventListener('online', resume, { signal });
  nameApart(form);
  resume(); // the network may have come back while the form was not in the page
}

// A form's properties are overshadowed by its controls, whose names the document gives ("submit", "action",
// "elements"): nothing below may rely on one that a service could want as a name.

/**
 * @param {HTMLFormElement} form
 * @param {AbortSignal} signal
 * @param {import('../host/engines.js').Engines} engines
 * @param {Request} request
 */
async function run(form, signal, engines, request) {
  const attempt = describe(form);
  for (;;) {
    /** @type {Step} */
    const step = await rescue(nextStep(attempt, engines), () => (attempt.blocked ? LOST : SUBMIT));
    if (signal.aborted) return show(form, IDLE);
    const isFirst = !attempt.answers.length && !attempt.blocked && step.do !== 'correct';
    if (isFirst && !emit(form, 'submit', { data: Object.fromEntries(new FormData(form)) }, true)) return;
    if (step.do === 'submit') {
      const tab = openTab();
      attempt.blocked = !tab;
      if (!tab) continue;
      submitTo(tab, form, signal);
    }
    show(form, step);
    if (step.do === 'correct') return emptyTrap(form);
    if (step.do !== 'send') return finish(form, step);
    attempt.answers.push(await send(step.request, signal, request));
    attempt.offline = !navigator.onLine;
  }
}

/**
 * @param {ReturnType<typeof describe>} attempt
 * @param {import('../host/engines.js').Engines} engines
 * @returns {Promise<Step>}
 */
async function nextStep(attempt, engines) {
  const encoder = new TextEncoder();
  const input = encoder.encode(JSON.stringify(attempt));
  const words = encoder.encode(await engines.words(attempt.language));
  return JSON.parse(await engines.pick(LITE).run(input, words, (wasm) => wasm.klipp_signup_step(input.length)));
}

/** The attempt as it stands before anything is sent. @param {HTMLFormElement} form */
function describe(form) {
  const { provider, optIn, labels } = form.dataset;
  return {
    provider,
    labels,
    action: form.getAttribute('action'),
    double_opt_in: !!optIn,
    language: /** @type {HTMLElement} */ (form.querySelector('[role=status]')?.closest('[lang]')).lang, // Klipp's, not the text's
    source: location.origin + location.pathname,
    now: new Date(), // RFC 3339 as JSON
    offline: !navigator.onLine,
    blocked: false,
    controls: controls(form).map(({ name, type, value, required, checked }) => ({ name, type, value, required, checked })),
    answers: /** @type {{ status: number, body: string }[]} */ ([]),
  };
}

/**
 * @param {HTMLFormElement} form
 * @param {Step} step
 */
function finish(form, { state, message, url }) {
  if (url) reset(form); // the service has the signup, and wants to see the reader
  if (DONE.includes(state)) replaceFields(form);
  emit(form, 'signup', { state, message });
}

/**
 * @param {HTMLFormElement} form
 * @param {Step} step
 */
function show(form, { do: kind, state = kind, message = '', url, retry, errors = [] }) {
  form.dataset.state = state;
  const status = part(form, 'status');
  status.textContent = url ? '' : message;
  if (url) status.append(Object.assign(plain(document).createElement('a'), { href: url, target: '_blank', textContent: message }));
  if (retry) part(form, 'submit').textContent = retry;
  const wrong = controls(form).filter((control) => {
    const error = errors.find(({ name }) => name === control.name);
    return error && showError(control, error.message);
  });
  wrong[0]?.focus();
}

/**
 * @param {HTMLFormElement} form
 * @param {boolean} busy
 */
function setBusy(form, busy) {
  form.setAttribute('aria-busy', String(busy));
  // Not `disabled`: that would take the focus from the button that was just pressed.
  part(form, 'submit')?.setAttribute('aria-disabled', String(busy));
}

/** Null if the browser opens none. */
function openTab() {
  return open('about:blank', `klipp${Math.random()}`);
}

/**
 * Submits the form to a tab, and clears it once the tab has left for there: a policy of the page may forbid that.
 *
 * @param {Window} tab
 * @param {HTMLFormElement} form
 * @param {AbortSignal} signal
 */
async function submitTo(tab, form, signal) {
  form.setAttribute('target', tab.name);
  form.removeAttribute('rel'); // with "noopener" it would be another tab
  HTMLFormElement.prototype.submit.call(form);
  tab.opener = null; // not before: WebKit would not find it any more, and open another
  while (!hasLeft(tab)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (tab.closed || signal.aborted) return;
  }
  reset(form);
}

/** Whether a tab shows another page than the one it was opened with. @param {Window} tab */
function hasLeft(tab) {
  try {
    return tab.location.href !== 'about:blank';
  } catch {
    return true; // a page of another origin
  }
}

/** @param {HTMLFormElement} form */
function reset(form) {
  HTMLFormElement.prototype.reset.call(form);
}

/**
 * A service that takes one value for all lists gets them with commas between.
 *
 * @param {FormData} data that is about to be sent
 * @param {string} [name] of the lists' controls
 */
function join(data, name) {
  if (name && data.has(name)) data.set(name, String(data.getAll(name)));
}

/** @param {HTMLFormElement} form */
function trapOf(form) {
  return /** @type {HTMLInputElement | null} */ (form.querySelector('.klipp-trap input'));
}

/** @param {HTMLFormElement} form */
function emptyTrap(form) {
  const trap = trapOf(form);
  if (trap) trap.value = '';
}

/**
 * Forms are landmarks, by their headings: a second one of the same name on a page gets a number.
 *
 * @param {HTMLFormElement} form
 */
function nameApart(form) {
  const headings = [...plain(document).querySelectorAll('klipp-signup, klipp-article')].map(({ shadowRoot }) => shadowRoot?.querySelector('.klipp-form-title'));
  const heading = part(form, 'form-title');
  const same = headings.filter((one) => one?.textContent === heading.textContent);
  if (same.length < 2 || form.ariaLabel) return;
  form.setAttribute('aria-label', `${heading.textContent} (${same.length})`);
  form.removeAttribute('aria-labelledby');
}

/** @param {HTMLFormElement} form */
function replaceFields(form) {
  const status = part(form, 'status');
  const hadFocus = form.matches(':focus-within');
  form.querySelectorAll('.klipp-field, .klipp-trap, .klipp-submit, input').forEach((element) => element.remove());
  // The button that had the focus is gone: without this a keyboard starts again at the top of the page.
  status.tabIndex = -1;
  if (hadFocus) status.focus();
}

/** @param {HTMLFormElement} form */
function controls(form) {
  return /** @type {Control[]} */ ([...form.querySelectorAll('input, select')]);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function part(form, name) {
  return /** @type {HTMLElement} */ (form.querySelector(`.klipp-${name}`));
}

/**
 * @param {Control} control
 * @param {string} message empty for none
 * @returns {boolean} whether the control has a place for it
 */
function showError(control, message) {
  const field = control.closest('.klipp-field');
  const error = /** @type {HTMLElement | null | undefined} */ (field?.querySelector('.klipp-field-error'));
  if (!field || !error) return false;
  error.textContent = message;
  error.hidden = !message;
  // All boxes of one choice share an error.
  for (const each of field.querySelectorAll('input, select')) each.setAttribute('aria-invalid', String(!!message));
  return true;
}

/**
 * @param {Step['request']} step
 * @param {AbortSignal} signal
 * @param {Request} request
 * @returns {Promise<{ status: number, body: string }>} status 0 where nothing came that could be read
 */
async function send(step, signal, request) {
  try {
    return await request(step.url, readAnswer, step, signal);
  } catch {
    return { status: 0, body: '' };
  }
}

/** @param {Response} response */
async function readAnswer(response) {
  const body = await response.text();
  return { status: response.status, body: body.length > MOST_CHARACTERS ? '' : body };
}

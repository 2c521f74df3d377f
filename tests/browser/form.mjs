/** A signup form as a person meets it: what it says, and filling it in with the keyboard. */

/** @typedef {import('./tab.mjs').AnyTab} AnyTab */

/** What the form says, as a person sees it. @param {AnyTab} tab */
export function readForm(tab) {
  return tab.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('klipp-signup')?.shadowRoot);
    const named = (/** @type {string} */ name) => /** @type {HTMLInputElement | null} */ (root.querySelector(`[name="${name}"]`));
    const errors = [...root.querySelectorAll('.klipp-field')].flatMap((field) => {
      const error = /** @type {HTMLElement} */ (field.querySelector('.klipp-field-error'));
      return error.hidden ? [] : [[field.querySelector('[name]')?.getAttribute('name'), error.textContent]];
    });
    return {
      state: root.querySelector('form')?.dataset.state,
      busy: root.querySelector('form')?.getAttribute('aria-busy'),
      status: root.querySelector('.klipp-status')?.textContent,
      link: root.querySelector('.klipp-status a')?.getAttribute('href'),
      fields: root.querySelectorAll('.klipp-field').length,
      email: (named('email') ?? named('EMAIL') ?? named('email_address'))?.value,
      name: named('name')?.value,
      consent: named('consent')?.checked,
      errors: Object.fromEntries(errors),
      invalid: [...root.querySelectorAll('[aria-invalid="true"]')].map((one) => one.getAttribute('name')),
      button: root.querySelector('.klipp-submit')?.textContent,
      disabled: root.querySelector('.klipp-submit')?.getAttribute('aria-disabled'),
      focus: root.activeElement?.getAttribute('name') ?? root.activeElement?.className,
    };
  });
}

/**
 * Fills in and sends the form with the keyboard alone: e-mail, name, consent, button.
 *
 * @param {AnyTab} tab
 * @param {string} email
 */
export async function signUpByKeyboard(tab, email) {
  await tab.evaluate(() => document.querySelector('h1')?.focus());
  await tab.press('Tab');
  await tab.type(email);
  await tab.press('Tab');
  await tab.type('Åse Ødegård');
  await tab.press('Tab');
  await tab.press('Space');
  do await tab.press('Tab'); // a link to the privacy notice may come first
  while (await tab.evaluate(() => document.querySelector('klipp-signup')?.shadowRoot?.activeElement?.localName === 'a'));
  await tab.press('Enter');
}

/** The page a form stands on, with a heading that the keyboard starts from. @param {string} src @param {string} [more] attributes */
export function formPage(src, more = '') {
  return `<h1 tabindex="-1">Side</h1><klipp-signup src="${src}" ${more}><a href="/n">Nyhetsbrev</a></klipp-signup>`;
}

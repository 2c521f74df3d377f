import { css, html, LitElement, nothing } from 'lit';

class LitForm extends LitElement {
  static properties = { src: {}, form: { state: true }, said: { state: true } };
  static styles = css`:host { display: block; max-width: 30rem; padding: 1.5rem; border: 1px solid #ccc; border-radius: 8px; line-height: 1.4 } label { display: block; margin: 0 0 1rem } input:not([type=checkbox]) { display: block; width: 100%; padding: 0.5rem; box-sizing: border-box } button { padding: 0.6rem 1.2rem }`;

  async connectedCallback() {
    super.connectedCallback();
    this.form = (await (await fetch(this.src)).json())._klipp.signup;
  }

  render() {
    if (!this.form) return nothing;
    const { heading, text, consent } = this.form;
    return html`<form @submit=${this.send}><h2>${heading}</h2><p>${text}</p>
      <label>E-post <input type="email" name="email" required autocomplete="email"></label><label>Navn <input name="name" autocomplete="name"></label>
      <label><input type="checkbox" name="consent" required> ${consent.text} <a href=${new URL(consent.privacy_url, this.src)}>Personvern</a></label>
      <p role="status">${this.said}</p><button>Meld meg på</button></form>`;
  }

  /** @param {SubmitEvent} event */
  async send(event) {
    event.preventDefault();
    const body = JSON.stringify(Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (event.target))));
    const { ok } = await fetch(new URL(this.form.action, this.src), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    this.said = ok ? 'Takk!' : 'Det gikk ikke. Prøv igjen.';
  }
}

customElements.define('lit-form', LitForm);

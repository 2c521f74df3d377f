import { css, html, LitElement, nothing } from 'lit';

class LitCard extends LitElement {
  static properties = { src: {}, article: { state: true } };
  static styles = css`:host { display: block; max-width: 24rem; border: 1px solid #ccc; border-radius: 8px; overflow: hidden; line-height: 1.4 } img { width: 100%; height: auto } div { padding: 1rem } .kicker, .byline { color: #555; font-size: 0.9em }`;

  async connectedCallback() {
    super.connectedCallback();
    this.article = await (await fetch(this.src)).json();
  }

  render() {
    if (!this.article) return nothing;
    const { title, url, image, summary, _klipp, authors, date_published } = this.article;
    const date = new Date(date_published).toLocaleDateString('nb', { dateStyle: 'long' });
    return html`<img src=${new URL(image, this.src)} alt="" width="1200" height="675" loading="lazy"><div><p class="kicker">${_klipp.kicker}</p>
      <h2><a href=${new URL(url, this.src)}>${title}</a></h2><p>${summary}</p><p class="byline">Av ${authors[0].name} · ${date}</p></div>`;
  }
}

customElements.define('lit-card', LitCard);

import DOMPurify from 'dompurify';
import { css, html, LitElement, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** The body comes as HTML: no Markdown is needed here. */
class LitArticle extends LitElement {
  static properties = { src: {}, article: { state: true } };
  static styles = css`:host { display: block; max-width: 42rem; line-height: 1.5 } img { width: 100%; height: auto } .kicker, .byline, figcaption { color: #555; font-size: 0.9em } .lead { font-weight: bold }`;

  async connectedCallback() {
    super.connectedCallback();
    this.article = await (await fetch(this.src)).json();
  }

  render() {
    if (!this.article) return nothing;
    const { title, image, content_html, _klipp, authors, date_published } = this.article;
    const date = new Date(date_published).toLocaleDateString('nb', { dateStyle: 'long' });
    return html`<p class="kicker">${_klipp.kicker}</p><h2>${title}</h2>
      <p class="lead">${_klipp.lead.join(' ')}</p><p class="byline">Av ${authors[0].name} · ${date}</p>
      <figure><img src=${new URL(image, this.src)} alt=${_klipp.image_alt} width="1200" height="675">
      <figcaption>${_klipp.image_caption}</figcaption></figure>${unsafeHTML(DOMPurify.sanitize(content_html))}`;
  }
}

customElements.define('lit-article', LitArticle);

import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ linkify: true });

/** @param {HTMLElement} place */
async function show(place) {
  const { title, image, _klipp, authors, date_published } = await (await fetch(place.dataset.article ?? '')).json();
  const date = new Date(date_published).toLocaleDateString('nb', { dateStyle: 'long' });
  place.innerHTML = DOMPurify.sanitize(`<p class="kicker">${_klipp.kicker}</p><h2>${title}</h2>
    <p class="lead">${_klipp.lead.join(' ')}</p><p class="byline">Av ${authors[0].name} · ${date}</p>
    <figure><img src="${new URL(image, place.dataset.article)}" alt="${_klipp.image_alt}" width="1200" height="675">
    <figcaption>${_klipp.image_caption}</figcaption></figure>${markdown.render(_klipp.content_markdown)}`);
}

document.querySelectorAll('[data-article]').forEach((place) => show(/** @type {HTMLElement} */ (place)));

import DOMPurify from 'dompurify';

/**
 * Shows every article that the page has a place for, as a partner might who has a Markdown library.
 *
 * @param {(markdown: string) => string} render that library's, to HTML
 */
export function showArticles(render) {
  document.querySelectorAll('[data-article]').forEach((place) => show(/** @type {HTMLElement} */ (place), render));
}

/** @param {HTMLElement} place @param {(markdown: string) => string} render */
async function show(place, render) {
  const { title, image, _klipp, authors, date_published } = await (await fetch(place.dataset.article ?? '')).json();
  const date = new Date(date_published).toLocaleDateString('nb', { dateStyle: 'long' });
  place.innerHTML = DOMPurify.sanitize(`<p class="kicker">${_klipp.kicker}</p><h2>${title}</h2>
    <p class="lead">${_klipp.lead.join(' ')}</p><p class="byline">Av ${authors[0].name} · ${date}</p>
    <figure><img src="${new URL(image, place.dataset.article)}" alt="${_klipp.image_alt}" width="1200" height="675">
    <figcaption>${_klipp.image_caption}</figcaption></figure>${render(_klipp.content_markdown)}`);
}

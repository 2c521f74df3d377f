import DOMPurify from 'dompurify';

/** @param {HTMLElement} place */
async function show(place) {
  const source = place.dataset.card ?? '';
  const { title, url, image, summary, _klipp, authors, date_published } = await (await fetch(source)).json();
  const date = new Date(date_published).toLocaleDateString('nb', { dateStyle: 'long' });
  place.innerHTML = DOMPurify.sanitize(`<img src="${new URL(image, source)}" alt="" width="1200" height="675" loading="lazy"><div><p class="kicker">${_klipp.kicker}</p>
    <h2><a href="${new URL(url, source)}">${title}</a></h2><p>${summary}</p><p class="byline">Av ${authors[0].name} · ${date}</p></div>`);
}

document.querySelectorAll('[data-card]').forEach((place) => show(/** @type {HTMLElement} */ (place)));

/*
 * publisher/: what runs on pages of the publisher's own. It ships as print.js.
 * Uses nothing. Never is part of a partner's page.
 */

/**
 * For the publisher's own pages, not for partners': a page with `<script async src="…/v1/print.js"></script>` prints
 * itself when it is opened with the fragment "#print", as a share bar's print button does.
 */
async function printWhenAsked() {
  if (location.hash !== '#print') return;
  // Pictures below the fold would otherwise be missing.
  const pictures = [...document.images];
  pictures.forEach((picture) => (picture.loading = 'eager'));
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  window.print();
}

// The address may get its #print while the page is open, too.
addEventListener('hashchange', printWhenAsked);
if (document.readyState === 'complete') void printWhenAsked();
else addEventListener('load', printWhenAsked);

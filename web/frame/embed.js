/**
 * The page of an article's card in a frame (/embed/NAME) tells the page around it how tall it is, and speaks the
 * messages of WordPress's embeds: WordPress gives the frame a secret in its fragment, believes messages that carry it,
 * and follows links itself, since its sandbox lets the frame open nothing. Runs without an origin and stores nothing.
 */

/** What WordPress gave, if it is WordPress; it may come after the page has loaded. */
const secret = () => /[?&]secret=([a-z0-9]+)/i.exec(location.hash)?.[1] ?? '';

/** @param {object} message */
function tell(message) {
  // To whoever stands around: a height and a public address are no secrets.
  parent.postMessage(message, '*');
}

function tellHeight() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  tell({ klipp: 'height', height });
  if (secret()) tell({ message: 'height', value: height, secret: secret() });
}

/** @param {MessageEvent} event */
function listen({ source, data }) {
  if (source !== parent || data?.message !== 'ready' || !secret() || data.secret !== secret()) return;
  tellHeight();
}

/** @param {MouseEvent} event */
function follow(event) {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || !secret()) return;
  tell({ message: 'link', value: link.href, secret: secret() });
  // WordPress follows links to the frame's own host only; others go their usual way, where the sandbox lets them.
  if (link.host === location.host) event.preventDefault();
}

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', listen);
  addEventListener('hashchange', tellHeight);
  addEventListener('click', follow);
}

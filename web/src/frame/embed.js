import { watchHeight } from './height.js';

/**
 * The page of an article's card in a frame (/embed/NAME) tells the page around it how tall it is, and speaks the
 * messages of WordPress's embeds: WordPress gives the frame a secret in its fragment, believes messages that carry it,
 * and follows links itself, since its sandbox lets the frame open nothing. Runs without an origin and stores nothing.
 */

/** What WordPress gave, if it is WordPress; it may come after the page has loaded. */
const secret = () => /[?&]secret=([a-z0-9]+)/i.exec(location.hash)?.[1] ?? '';

/** @param {object} message */
function tell(message) {
  // To any origin: a height and a public address are not secret.
  parent.postMessage(message, '*');
}

/** @param {number} height */
function tellHeight(height) {
  tell({ klipp: 'height', height });
  if (secret()) tell({ message: 'height', value: height, secret: secret() });
}

/**
 * What the card needs. It fills a frame that is taller, and would for ever ask for the height that it was given once; so
 * it is measured as it is without that, and its parts are watched, which shrink also where it does not.
 */
function heightNeeded() {
  const { body } = document;
  body.style.minHeight = '0';
  const { height } = body.getBoundingClientRect();
  body.style.minHeight = '';
  return height;
}

/** @param {MessageEvent} event */
function isAsked({ source, data }) {
  return source === parent && data?.message === 'ready' && secret() && data.secret === secret();
}

/** @param {MouseEvent} event */
function follow(event) {
  const [target] = event.composedPath(); // also in the shadow root of an element
  const link = target instanceof Element && target.closest('a');
  if (!link || !secret()) return;
  tell({ message: 'link', value: link.href, secret: secret() });
  // WordPress follows links to the frame's own host only; others go their usual way, where the sandbox lets them.
  if (link.host === location.host) event.preventDefault();
}

function start() {
  const tellAgain = watchHeight(document.body, tellHeight, { parts: document.body.querySelectorAll('*'), height: heightNeeded });
  addEventListener('message', (event) => isAsked(event) && tellAgain());
  addEventListener('hashchange', tellAgain);
}

// WebKit runs deferred scripts before the style sheets are there, and without them the page has another height.
const isStyled = () => [...document.querySelectorAll('link')].every(({ rel, sheet }) => rel !== 'stylesheet' || sheet);

if (parent !== window) {
  addEventListener('click', follow);
  if (isStyled()) start();
  else addEventListener('load', start);
}

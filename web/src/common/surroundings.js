/**
 * The ground of widgets. Every widget has a ground of its own under its text, so that it is readable on any page. Where
 * the page's background is one plain colour that text can be read on, the ground becomes that colour: nothing is seen of it,
 * and the widget looks as if it were part of the page. It is a copy, so the text stays readable on a page that changes
 * unseen.
 */

import { plain } from './plain.js';

/** From here on, by relative luminance, dark text can be read; with the faintest that a widget has, 4.5 : 1. */
const LIGHTEST_ENOUGH = 0.75;

/** Up to here light text can. */
const DARKEST_ENOUGH = 0.05;

/** Black and white have the same contrast to this. */
const MIDDLE = 0.18;

/** @typedef {'light' | 'dark' | ''} Scheme empty where the page's own color-scheme is to decide */
/** @typedef {{ scheme: Scheme, ground: string }} Surroundings `ground`: a CSS colour; empty where none is known that would do */

/** Each looks anew when the page may have become another. @type {Set<() => void>} */
const followers = new Set();

/**
 * Calls `look` now and whenever the page's colours may have changed: by an attribute of its root or body, at the end of a
 * transition, or with the reader's system.
 *
 * @param {() => void} look
 * @param {AbortSignal} signal ends it
 */
export function followPage(look, signal) {
  if (!isFollowing) startFollowing();
  followers.add(look);
  signal.addEventListener('abort', () => followers.delete(look));
  look();
}

let isFollowing = false;

function startFollowing() {
  isFollowing = true;
  const observer = new MutationObserver(lookAgain);
  const { documentElement, body } = plain(document);
  for (const root of [documentElement, body]) observer.observe(root, { attributes: true });
  addEventListener('transitionend', lookAgain);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookAgain);
}

function lookAgain() {
  for (const look of followers) look();
}

/**
 * Gives a widget's nodes the ground and the colours that suit the page.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function attachSurroundings(root, signal) {
  const widget = /** @type {HTMLElement | null} */ (root.querySelector('.klipp'));
  if (!widget) return;
  followPage(() => {
    const { scheme, ground } = surroundingsOf(widget);
    widget.classList.toggle('klipp-on-light', scheme === 'light');
    widget.classList.toggle('klipp-on-dark', scheme === 'dark');
    widget.classList.toggle('klipp-apart', !ground);
    widget.style.setProperty('--page', ground);
  }, signal);
}

/**
 * @param {HTMLElement} part of a shadow tree; its own colours are of no account
 * @returns {Surroundings}
 */
export function surroundingsOf(part) {
  const { host } = /** @type {ShadowRoot} */ (part.getRootNode());
  const { colour, isCanvas } = backdropOf(host, part);
  const text = luminanceOf(channelsOf(getComputedStyle(host).color, part));
  // On a picture, or on anything unknown, the page's text colour says whether the page is light or dark. Where the page
  // leaves its background to the browser, color-scheme does, unless the text is clearly light.
  if (!colour) return { scheme: text > 0.4 ? 'dark' : isCanvas ? '' : 'light', ground: isCanvas ? 'Canvas' : '' };
  const luminance = luminanceOf(channelsOf(colour, part));
  const isReadable = luminance >= LIGHTEST_ENOUGH || luminance <= DARKEST_ENOUGH;
  return { scheme: luminance > MIDDLE ? 'light' : 'dark', ground: isReadable ? colour : '' };
}

/**
 * The plain colour behind an element.
 *
 * @param {Element | null} element
 * @param {HTMLElement} probe
 * @returns {{ colour?: string, isCanvas?: boolean }} no colour where that is a picture or see-through, or where the page
 * leaves it to the browser (`isCanvas`)
 */
function backdropOf(element, probe) {
  for (; element; element = parentOf(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return {};
    const [, , , alpha = 1] = channelsOf(backgroundColor, probe);
    if (alpha === 1) return { colour: backgroundColor };
    if (alpha) return {};
  }
  return { isCanvas: true };
}

/** As what is painted goes: out of shadow trees, too. @param {Element} element @returns {Element | null} */
function parentOf(element) {
  return element.assignedSlot ?? element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host ?? null;
}

/** WCAG's relative luminance, 0 to 1. @param {number[]} channels */
function luminanceOf(channels) {
  const [red, green, blue] = channels.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * @param {string} colour as browsers compute it
 * @param {HTMLElement} probe whose colour may be another for a moment
 * @returns {number[]} red, green, blue and, where there is one, alpha, in sRGB from 0 to 1
 */
function channelsOf(colour, probe) {
  if (!colour.startsWith('rgb')) {
    // In whatever space it was written: mixed with itself in sRGB it is "color(srgb 0.1 0.2 0.3)".
    probe.style.color = `color-mix(in srgb,${colour},${colour})`;
    colour = getComputedStyle(probe).color;
    probe.style.color = '';
  }
  const whole = colour.startsWith('rgb') ? 255 : 1;
  return (colour.match(/[\d.]+(e-\d+)?/g) ?? []).map((number, i) => Number(number) / (i < 3 ? whole : 1));
}

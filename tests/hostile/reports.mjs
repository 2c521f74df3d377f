/** Runs in pages under test: reads them with page/inspect.js, and tells what it found. */
import { PATIENCE } from '../browser/tab.mjs';

/**
 * @typedef {object} Report
 * @property {string[]} problems what does not belong in the page
 * @property {string[]} pictures addresses that images may be fetched from
 * @property {string[]} counters addresses that may be told what is seen
 * @property {Record<string, string>} trees of each widget, as a digest
 * @property {Record<string, string>} errors of widgets that show nothing
 * @property {Record<string, string>} titles of the articles, as the reader sees them
 * @property {string[]} heard by the canary
 */

/** @typedef {{ elements: string[], attributes: string[], urlAttributes: string[], svgElements: string[] }} Vocabulary */

/** Waits for so many widgets to be shown or to fail. @param {import('./world.mjs').Watched} watched @param {number} count */
export function settled({ page }, count) {
  return page.waitForFunction((most) => /** @type {any} */ (window).settled >= most, { timeout: PATIENCE, polling: 50 }, count);
}

/**
 * Part of pages of widgets; runs before klipp.js does. Nothing outside answers here, so that every picture is gone: the host
 * must not hear of it, or it would leave them out before they are looked at.
 */
export function keepPictures() {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (/** @type {ShadowRootInit} */ how) {
    const root = attachShadow.call(this, how);
    root.addEventListener('error', (event) => event.stopImmediatePropagation(), true);
    return root;
  };
  HTMLImageElement.prototype.decode = () => new Promise(() => {});
}

/** Part of pages of widgets; runs before klipp.js does. */
export function countWidgets() {
  const view = /** @type {any} */ (window);
  Object.assign(view, { settled: 0, errors: {}, outside: document.documentElement.outerHTML });
  document.addEventListener('klipp-load', () => view.settled++);
  document.addEventListener('klipp-error', (event) => {
    view.settled++;
    view.errors[/** @type {HTMLElement} */ (event.target).dataset.key ?? ''] = /** @type {CustomEvent} */ (event).detail.message;
  });
}

/** @param {Vocabulary} vocabulary @returns {Report} */
export function readHostPage(vocabulary) {
  const { tools, canary, errors, outside } = /** @type {any} */ (window);
  tools.stay(window);
  /** @type {Report} */
  const report = { problems: [], pictures: [], counters: [], trees: {}, titles: {}, errors, heard: [] };
  const widgets = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('main > *')]);
  const shown = widgets.flatMap(({ shadowRoot, dataset, localName }) => {
    const key = dataset.key ?? localName;
    return shadowRoot && !errors[key] ? [{ key, root: shadowRoot }] : [];
  });
  for (const { key, root } of shown) {
    report.trees[key] = tools.digest(tools.treeOf(root));
    report.titles[key] = root.querySelector('.klipp-title')?.textContent ?? '';
    report.pictures.push(...tools.picturesIn(root));
    report.counters.push(...tools.countersIn(root));
    if (tools.changesWhenParsedAgain(root, root.innerHTML)) report.problems.push(`${key}: changes when it is parsed again`);
  }
  for (const { root } of shown) tools.press(root);
  for (const { key, root } of shown) {
    report.problems.push(...tools.problemsIn(root, vocabulary).map((/** @type {string} */ problem) => `${key}: ${problem}`));
  }
  if (document.documentElement.outerHTML !== outside) report.problems.push('the page around the widgets has changed');
  report.heard = [...canary.heard, ...canary.clobbered()];
  return report;
}

/** @param {Vocabulary} vocabulary @returns {Report} */
export function readPrerenderedPage(vocabulary) {
  const { tools, canary } = /** @type {any} */ (window);
  tools.stay(window);
  /** @type {Report} */
  const report = { problems: [], pictures: [], counters: [], trees: {}, titles: {}, errors: {}, heard: [] };
  for (const main of document.body.children) {
    const key = /** @type {HTMLElement} */ (main).dataset.key ?? `<${main.localName}>`;
    const told = (/** @type {string} */ problem) => `${key}: ${problem}`;
    const [widget] = main.children;
    const { shadowRoot } = widget;
    const sheet = shadowRoot?.firstElementChild;
    if (shadowRoot && !sheet?.matches('link[rel="stylesheet"][href="/v1/klipp.css"]')) report.problems.push(told('has another style sheet'));
    sheet?.remove();
    const root = shadowRoot ?? main;
    if (root === main) main.lastChild?.remove(); // the line break that ends what the command prints
    report.trees[key] = tools.digest(tools.treeOf(root).replace(/^main\[.*?\]/, ''));
    report.problems.push(...tools.problemsIn(root, vocabulary).map(told));
    if (shadowRoot) report.problems.push(...problemsOfFallback(widget).map(told));
    report.pictures.push(...tools.picturesIn(root));
    report.counters.push(...tools.countersIn(root));
    tools.press(root);
    tools.press(main);
  }

  /** @param {Element} element of the widget; holds a link or text, and nothing else */
  function problemsOfFallback(element) {
    const attributes = [...element.attributes].map(({ name }) => name).join();
    const inside = [...element.querySelectorAll('*')];
    const isLink = inside.length === 0 || (inside.length === 1 && inside[0].matches('a:only-child:not([id], [class])'));
    return attributes === 'src,digest' && isLink && !tools.problemsIn(element, vocabulary).length ? [] : [`its fallback is ${element.outerHTML}`];
  }

  report.heard = [...canary.heard, ...canary.clobbered()];
  return report;
}

/** How a page of prerendered widgets is made: all that one of them broke would show here. */
export function outlineOf() {
  const mains = [...document.body.childNodes];
  const foreign = mains.filter((node) => node.nodeName !== 'MAIN' || /** @type {Element} */ (node).childElementCount !== 1);
  return {
    head: [...document.head.childNodes].map((node) => node.nodeName).join(' '),
    around: [...document.documentElement.childNodes].map((node) => node.nodeName).join(' '),
    attributes: document.body.attributes.length + document.documentElement.attributes.length,
    foreign: foreign.map((node) => node.textContent?.slice(0, 200)),
    keys: mains.map((node) => /** @type {HTMLElement} */ (node).dataset?.key),
  };
}

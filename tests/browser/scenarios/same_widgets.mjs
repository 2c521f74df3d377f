/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

/** An example of what each kind shows. @type {[kind: string, document: string][]} */
export const KINDS = [
  ['article', 'topplederforum.json'],
  ['card', 'havnebyer.json'],
  ['feed', 'feed.json'],
  ['share', 'mentor.json'],
  ['signup', 'topplederforum.json'],
];

/**
 * Compares widgets that stand in pairs on a page: what the second of each pair is where the first is not the same.
 *
 * @param {AnyTab} tab
 * @returns {Promise<(string | undefined)[]>}
 */
export function differentPairs(tab) {
  return tab.evaluate(() => {
    const roots = [...document.querySelectorAll('klipp-article, klipp-card, klipp-feed, klipp-share, klipp-signup')].map(({ shadowRoot }) => shadowRoot?.lastElementChild);
    // The host puts the page's colour under a widget, and tells forms of one name apart.
    for (const one of roots.flatMap((root) => [root, ...(root?.querySelectorAll('form') ?? [])])) {
      for (const name of ['style', 'aria-label', 'aria-labelledby']) one?.removeAttribute(name);
    }
    // Of what is on screen, the first picture goes before the others.
    for (const root of roots) root?.querySelector('[fetchpriority]')?.removeAttribute('fetchpriority');
    return roots.filter((root, i) => i % 2 && !root?.isEqualNode(roots[i - 1] ?? null)).map((root) => root?.outerHTML);
  });
}

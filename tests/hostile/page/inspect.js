/** Tools for a page under test: what is in the widgets, and is it all that the vocabulary allows? */
(() => {
  /** @typedef {{ elements: string[], attributes: string[], urlAttributes: string[], svgElements: string[] }} Vocabulary */

  const SCHEMES = /^(?:https?|mailto|tel):$/;

  /** What the host itself adds to what the core writes. */
  const OF_THE_HOST = new Set(['novalidate', 'data-state', 'aria-busy', 'aria-disabled', 'aria-invalid', 'aria-live', 'fetchpriority']);

  /** What it makes once somebody wants to publish an article. */
  const ELEMENTS_OF_THE_HOST = new Set(['dialog', 'progress']);

  /** What it adds to or takes from boxes, as they scroll or do not. */
  const OF_BOXES = new Set(['tabindex', 'role', 'aria-label']);

  /** Attributes that page, host or browser act upon: what may stand in them. @type {Record<string, RegExp>} */
  const KEYWORDS = {
    class: /^(?:(?:klipp|language-)[^\t\n\f\r ]*(?: |$))*$/,
    id: /^klipp-(?:[a-z0-9]+-[a-z0-9-]+|large)$/,
    for: /^klipp-[a-z0-9]+-[a-z0-9-]+$/,
    name: /^(?:email|name|consent(?:_text)?|klipp_empty|lang|ad-[\w-]+)$/,
    part: /^[a-z-]+(?: [a-z-]+)*$/,
    rel: /^(?:noopener noreferrer(?: nofollow)?|noopener|license)$/,
    type: /^(?:email|text|checkbox|hidden|submit|button|[a-z]+\/[A-Za-z0-9.+-]+)$/,
    target: /^_blank$/,
    referrerpolicy: /^no-referrer$/,
    method: /^post$/,
    'data-action': /^(?:text-(?:smaller|normal|larger)|republish|close|copy)$/,
    'data-network': /^(?:x|facebook|linkedin|bluesky|mastodon|threads|whatsapp|telegram|reddit|email|copy|native|print)$/,
    'data-size': /^(?:[\d/]*|[\w ,.]{1,20})$/,
    preload: /^none$/,
    controls: /^$/,
    crossorigin: /^anonymous$/,
    kind: /^captions$/,
    d: /^[a-z\d .-]+$/,
  };

  /** Icons are all there is of SVG: what each element of one can carry, and what it stands in. @type {Record<string, [string[], string]>} */
  const SVG = { svg: [['class', 'width', 'height', 'aria-hidden'], 'a, summary'], path: [['d'], 'svg'] };

  /** What is no address to the browser leads nowhere, but has to look like one that is allowed. @param {string} address @param {string} base */
  function schemeOf(address, base) {
    try {
      return new URL(address, base).protocol;
    } catch {
      return /^[^:]*:/.exec(address)?.[0] ?? '';
    }
  }

  /** The colour that the host puts under a widget. @param {string} name @param {Element | null} element */
  const isGround = (name, element) => name === 'style' && element?.classList.contains('klipp');

  /** @param {Element} element @param {Attr} attribute @param {Vocabulary} vocabulary */
  function isAllowed(element, { name, value, namespaceURI }, vocabulary) {
    if (namespaceURI) return false;
    if (vocabulary.svgElements.includes(element.localName) ? !SVG[element.localName][0].includes(name) : name === 'd') return false;
    if (name === 'open' && element.matches('details, dialog')) return true; // was pressed
    if (isGround(name, element)) return /^(?:--page: [\w(), .]*;)?$/.test(value);
    if (vocabulary.urlAttributes.includes(name)) return value.split(', ').every((each) => SCHEMES.test(schemeOf(each, element.baseURI)));
    if (!vocabulary.attributes.includes(name) && !OF_THE_HOST.has(name)) return false;
    return KEYWORDS[name]?.test(value) ?? true;
  }

  /** @param {Element} element @param {Vocabulary} vocabulary */
  function problemsOfElement(element, vocabulary) {
    const isSvg = vocabulary.svgElements.includes(element.localName);
    const namespace = isSvg ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
    const fits = element.namespaceURI === namespace && (!isSvg || element.parentElement?.matches(SVG[element.localName][1]));
    if (element.matches('dialog.klipp-large')) return []; // of a gallery
    if (!fits || !(vocabulary.elements.includes(element.localName) || ELEMENTS_OF_THE_HOST.has(element.localName))) return [`<${element.nodeName}>`];
    if (element instanceof HTMLMediaElement && (element.preload !== 'none' || element.autoplay || !element.controls)) return ['a player that does not wait for its reader'];
    if (element instanceof HTMLImageElement && element.referrerPolicy !== 'no-referrer') return ['a picture whose server learns of the page'];
    const foreign = [...element.attributes].filter((attribute) => !isAllowed(element, attribute, vocabulary));
    return foreign.map(({ name, value }) => `<${element.localName} ${name}="${value}">`);
  }

  /** @param {Node} root @param {Vocabulary} vocabulary @returns {string[]} what does not belong there */
  function problemsIn(root, vocabulary) {
    const walker = document.createTreeWalker(root);
    const problems = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) problems.push(...problemsOfElement(node, vocabulary));
      else if (!(node instanceof Text)) problems.push(`a node of type ${node.nodeType}`);
    }
    return problems;
  }

  /** What the host changes when it makes a widget work. */
  const isOfTheHost = (/** @type {Attr} */ { name, ownerElement }) =>
    name === 'hidden' ||
    OF_THE_HOST.has(name) ||
    isGround(name, ownerElement) ||
    (OF_BOXES.has(name) && ownerElement?.matches('pre, .klipp-table')) ||
    (name.startsWith('aria-label') && ownerElement?.localName === 'form'); // told apart

  /** @param {Attr} attribute */
  const textOf = ({ name, value }) => `${name}=${JSON.stringify(value.replace(/ klipp-(text-\d|on-light|on-dark|apart)\b/g, ''))}`;

  /** What shows its pictures large. @param {Node} node */
  const isOfAGallery = (node) => node instanceof Element && node.matches('.klipp-enlarge, .klipp-large');

  /** A tree as text that tells every difference, whitespace and all. @param {Node} node @returns {string} */
  function treeOf(node) {
    const inside = [...node.childNodes].filter((child) => !isOfAGallery(child)).map(treeOf).join('');
    if (!(node instanceof Element)) return node instanceof Text ? JSON.stringify(node.data) : `(${inside})`;
    const attributes = [...node.attributes].filter((attribute) => !isOfTheHost(attribute)).map(textOf);
    return `${node.localName}[${attributes.sort().join()}](${inside})`;
  }

  /** @param {string} text @returns {string} something short that differs where the text does */
  function digest(text) {
    let [a, b] = [5381, 52711];
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a, 33) ^ text.charCodeAt(i);
      b = Math.imul(b, 31) + text.charCodeAt(i);
    }
    return `${text.length}.${a >>> 0}.${b >>> 0}`;
  }

  /** @param {Element | ShadowRoot} root of a widget @param {string} markup the same, written out */
  function changesWhenParsedAgain(root, markup) {
    const template = document.createElement('template');
    template.innerHTML = markup;
    return treeOf(template.content) !== `(${[...root.childNodes].map(treeOf).join('')})`;
  }

  /** Presses all that can be pressed; what leads to another page does not get there. @param {ParentNode} root */
  function press(root) {
    const view = /** @type {any} */ (root.ownerDocument?.defaultView ?? window);
    for (const element of root.querySelectorAll('a, area, button, input, label, form, summary, [tabindex]')) {
      for (const type of ['mouseover', 'focus', 'click']) {
        element.dispatchEvent(new view.MouseEvent(type, { bubbles: type !== 'focus', cancelable: true, composed: true }));
      }
    }
  }

  /** Lets no press lead away: the addresses of links and frames are checked, and need not be called. @param {Window} view */
  function stay(view) {
    view.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => /^(?:a|area)$/i.test(/** @type {Element} */ (node).localName ?? ''));
      if (link && SCHEMES.test(schemeOf(String(/** @type {HTMLAnchorElement} */ (link).href), view.document.baseURI))) event.preventDefault();
    });
    // A frame that is asked for is a page of somebody else, by https.
    view.addEventListener('klipp-embed', (event) => {
      if (/^https:\/\/[^/@\\]+\//.test(/** @type {CustomEvent} */ (event).detail.url)) event.preventDefault();
    });
    view.addEventListener('submit', (event) => {
      if (/^https?:/.test(String(/** @type {HTMLFormElement} */ (event.target).action))) event.preventDefault();
    });
  }

  /** Every address that a browser may choose. @param {HTMLImageElement | HTMLSourceElement} picture */
  const addressesOf = ({ src, srcset, baseURI }) =>
    [src, ...srcset.split(', ')].filter(Boolean).map((candidate) => new URL(candidate.split(' ')[0], baseURI).href);

  /** @param {ParentNode} root */
  const picturesIn = (root) => [
    .../** @type {HTMLImageElement[]} */ ([...root.querySelectorAll('img, picture > source')]).flatMap(addressesOf),
    .../** @type {HTMLVideoElement[]} */ ([...root.querySelectorAll('[poster]')]).map(({ poster }) => poster),
  ];

  /** Where a widget tells that it was seen. @param {ParentNode} root */
  const countersIn = (root) => [...root.querySelectorAll('[data-statistics]')].map((element) => element.getAttribute('data-statistics'));

  Object.assign(window, { tools: { problemsIn, treeOf, digest, changesWhenParsedAgain, press, stay, picturesIn, countersIn } });
})();

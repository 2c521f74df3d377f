/**
 * A document with the members that the browser gave it. In a page they hide behind its own elements: where there is an
 * `<img name="title">`, that is what `document.title` says.
 *
 * @param {Document} page
 * @returns {Document} for its members alone; what is handed to the browser has to be the document itself
 */
export function plain(page) {
  return new Proxy(/** @type {Document} */ ({}), {
    get(_, name) {
      const member = Reflect.get(Document.prototype, name, page);
      return typeof member === 'function' ? member.bind(page) : member;
    },
  });
}

/** Loaded by every page before anything else: hears whatever a payload does. */
(() => {
  /** @type {string[]} */
  const heard = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fired']) {
    Object.defineProperty(window, name, { value: () => heard.push(name) });
  }
  addEventListener('message', (event) => {
    if (event.data === 'fired') heard.push('message');
  });

  // What payloads try to put elements in the place of.
  const members = ['getElementById', 'body', 'head', 'cookie', 'forms', 'currentScript', 'querySelector', 'createElement',
    'title', 'URL', 'documentElement', 'adoptedStyleSheets', 'implementation', 'defaultView', 'location', 'toString', 'all'];
  const globals = ['settings', 'klippSettings', 'stolen'];
  const kinds = () => members.map((name) => Object.prototype.toString.call(/** @type {any} */ (document)[name]));
  let before = kinds();
  addEventListener('DOMContentLoaded', () => void (before = heard.length ? before : merged(before, kinds())));

  /** The body is not there yet when this runs. @param {string[]} early @param {string[]} late */
  const merged = (early, late) => early.map((kind, i) => (kind === '[object Null]' ? late[i] : kind));

  const clobbered = () => {
    const now = kinds();
    const taken = members.filter((_, i) => now[i] !== before[i] && !/Null|BodyElement|HTMLScriptElement/.test(before[i] + now[i]));
    return [...taken, ...globals.filter((name) => name in window)].map((name) => `clobbered ${name}`);
  };
  Object.defineProperty(window, 'canary', { value: { heard, clobbered } });
})();

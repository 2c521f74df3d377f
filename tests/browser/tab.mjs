/**
 * @typedef {object} KlippEvent
 * @property {string} type
 * @property {string} tag of the element it came from, in lower case
 * @property {string} id of that element
 * @property {any} detail
 */

/**
 * How long something may take that has to happen, in milliseconds. Only a test that fails waits for so long: machines may
 * be slow and busy with other tests.
 */
export const PATIENCE = Number(process.env.KLIPP_PATIENCE ?? 120_000);

/**
 * What tests ask of a browser's tab, whichever browser it is. Each has a class of its own that does what is
 * `abstract` here.
 *
 * @abstract
 */
export class AnyTab {
  /** @abstract @param {string} _url @returns {Promise<this>} once the page is loaded */
  goto(_url) {
    throw new Error('goto is the browser’s');
  }

  /** @abstract @returns {Promise<unknown>} */
  reload() {
    throw new Error('reload is the browser’s');
  }

  /**
   * Calls a function in the page; what goes in and out is JSON, or a promise of it.
   *
   * @template {unknown[]} Args
   * @template Result
   * @abstract
   * @param {(...args: Args) => Result} _work
   * @param {Args} _args
   * @returns {Promise<Awaited<Result>>}
   */
  evaluate(_work, ..._args) {
    throw new Error('evaluate is the browser’s');
  }

  /** @abstract @param {string} _text typed where the focus is @returns {Promise<unknown>} */
  type(_text) {
    throw new Error('type is the browser’s');
  }

  /** @abstract @param {string} _keys such as "Tab", "Space" or "Shift+Tab" @returns {Promise<unknown>} */
  press(_keys) {
    throw new Error('press is the browser’s');
  }

  /**
   * Clicks in the middle of what `inner` finds in the shadow root of the first `host`.
   *
   * @abstract
   * @param {string} _host
   * @param {string} _inner
   * @returns {Promise<unknown>}
   */
  click(_host, _inner) {
    throw new Error('click is the browser’s');
  }

  /** @abstract @returns {Promise<string[]>} what the page and the browser said in the console, and errors nobody caught */
  complaints() {
    throw new Error('complaints is the browser’s');
  }

  /** @abstract @returns {Promise<string>} base64 of a PNG */
  picture() {
    throw new Error('picture is the browser’s');
  }

  /** Nobody goes anywhere with this tab again: its driver may have lost sight of it. */
  retire() {}

  /** @abstract @returns {Promise<unknown>} */
  close() {
    throw new Error('close is the browser’s');
  }

  /** @returns {Promise<KlippEvent[]>} all that the page saw so far */
  events() {
    return this.evaluate(() => /** @type {any} */ (window).klippEvents);
  }

  /**
   * Waits until so many events of a type were seen.
   *
   * @param {string} type
   * @param {number} [count]
   * @returns {Promise<KlippEvent[]>} those events
   */
  async waitFor(type, count = 1) {
    const seen = async () => (await this.events()).filter((event) => event.type === type);
    const enough = await patiently(() => this.#attempt(async () => (await seen()).length >= count));
    if (!enough) throw new Error(`no ${count} × ${type}; seen: ${JSON.stringify(await this.events())}; said: ${await this.complaints()}`, { cause: this.lastError });
    return seen();
  }

  /**
   * Waits until something holds in the page, also while that is replaced by another.
   *
   * @template {unknown[]} Args
   * @param {(...args: Args) => boolean} holds
   * @param {Args} args
   */
  async until(holds, ...args) {
    const now = () => this.evaluate(holds, ...args);
    if (!(await patiently(() => this.#attempt(now)))) throw new Error(`in vain waited for ${holds}; said: ${await this.complaints()}`, { cause: this.lastError });
  }

  /** What cannot be asked of a page that is just being replaced by another. @template T @param {() => Promise<T>} ask */
  async #attempt(ask) {
    try {
      return await ask();
    } catch (error) {
      this.lastError = error;
    }
  }

  /** Time for what should not happen to happen. What should is waited for, by `until` and `waitFor`. */
  idle() {
    return pause(150);
  }
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @param {() => Promise<unknown>} holds
 * @returns {Promise<boolean>} whether it came to hold in time
 */
export async function patiently(holds) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) if (await holds()) return true;
  return false;
}

/** Runs in a page before anything of its own, and notes what happens there; a second time does nothing. */
export function record() {
  const page = /** @type {any} */ (window);
  if (page.klippRecorded === document) return; // a frame's window may have had another before
  page.klippRecorded = document;
  /** @type {KlippEvent[]} */
  const events = (page.klippEvents = []);
  for (const type of ['klipp-load', 'klipp-error', 'klipp-share', 'klipp-submit', 'klipp-signup', 'klipp-embed']) {
    // On the document, so that an event that does not bubble out of a shadow tree is missed.
    document.addEventListener(type, (event) => {
      const { localName, id } = /** @type {Element} */ (event.target);
      events.push({ type, tag: localName, id, detail: JSON.parse(JSON.stringify(/** @type {CustomEvent} */ (event).detail)) });
    });
  }
}

/** As `record`, of what a browser's driver does not tell: the console, and errors that nobody caught. */
export function recordComplaints() {
  const page = /** @type {any} */ (window);
  /** @type {string[]} */
  const complaints = (page.klippComplaints ??= []);
  for (const level of /** @type {const} */ (['debug', 'log', 'info', 'warn', 'error'])) {
    const say = console[level];
    console[level] = (...words) => (complaints.push(`${level}: ${words.join(' ')}`), say(...words));
  }
  addEventListener('error', ({ message }) => complaints.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`unhandled: ${reason}`));
  addEventListener('securitypolicyviolation', (event) => complaints.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
}

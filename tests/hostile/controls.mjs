import { Watched } from './world.mjs';

/** @typedef {import('./techniques.mjs').Case} Case */

/** How long what a page does may take to be heard, in milliseconds: once more as long as a technique is missing. */
const WAIT_FOR_MORE = 500;
const MOST_WAITING = 30_000;

/** A frame may do what a page may, but not lead the page around it away. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-modals';

/**
 * Loads what careless renderers make of each case, in a frame each: once as a page that the browser parses, once
 * inserted into a page by script.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {Case[][]} batches cases that are loaded at once
 * @returns {Promise<{ parsed: Set<number>, inserted: Set<number> }>} numbers of the cases that were heard: that ran
 *   script, called out or took the place of something
 */
export async function readControls(browser, origin, batches) {
  const heard = { parsed: new Set(), inserted: new Set() };
  for (const some of batches) {
    const watched = await Watched.open(browser, `${origin}/raw/inserted/${some[0].number}`);
    await watched.page.evaluate(loadFrames, some.map(({ number, control }) => ({ number, control })), SANDBOX);
    const read = async () => {
      for (const path of await watched.page.evaluate(() => /** @type {any} */ (window).heardPaths())) note(path);
      for (const { url, frames } of watched.requests) {
        const frame = frames.find((one) => one.startsWith(`${origin}/raw/`));
        if (frame && isOutside(url)) note(new URL(frame).pathname);
      }
    };
    await pause(WAIT_FOR_MORE);
    await read();
    // A busy machine takes its time.
    for (let waited = 0; waited < MOST_WAITING && !isEachTechniqueHeard(some); waited += WAIT_FOR_MORE) {
      await pause(WAIT_FOR_MORE);
      await read();
    }
    await watched.page.close();
  }

  /** @param {string} path */
  function note(path) {
    const [, , how, number] = path.split('/');
    heard[/** @type {'parsed' | 'inserted'} */ (how)].add(Number(number));
  }

  /** @param {Case[]} some */
  function isEachTechniqueHeard(some) {
    const isHeard = (/** @type {Case} */ { number }) => heard.parsed.has(number) || heard.inserted.has(number);
    const techniques = new Set(some.filter(isHeard).map(({ technique }) => technique));
    return some.every(({ technique }) => techniques.has(technique));
  }
  return heard;
}

/** @param {string} url */
function isOutside(url) {
  return /^https?:\/\/[^/]*\.example\b/.test(url);
}

/** @param {number} time in milliseconds */
function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/**
 * Runs in the page, and leaves `heardPaths` there: paths of the frames whose canary heard something.
 *
 * @param {{ number: number, control: string }[]} cases
 * @param {string} sandbox
 */
async function loadFrames(cases, sandbox) {
  const { tools } = /** @type {any} */ (window);
  const paths = cases.flatMap(({ number }) => [`/raw/parsed/${number}`, `/raw/inserted/${number}`]);
  const frames = await Promise.all(paths.map(load));
  const views = frames.map((frame) => /** @type {any} */ (frame.contentWindow));
  const canaries = frames.map((_, i) => attempt(() => views[i].canary));
  cases.forEach(({ control }, i) => attempt(() => (views[2 * i + 1].document.body.innerHTML = control)));
  await new Promise((resolve) => setTimeout(resolve, 200));
  views.forEach((view) => attempt(() => [tools.stay(view), tools.press(view.document)]));
  const isHeard = (/** @type {number} */ i) => Boolean(attempt(() => canaries[i].heard.length || canaries[i].clobbered().length));
  Object.assign(window, { heardPaths: () => paths.filter((_, i) => isHeard(i)) });

  /** @param {string} path @returns {Promise<HTMLIFrameElement>} */
  function load(path) {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: path, sandbox });
    return new Promise((resolve) => {
      // A page that never ends to load is loaded enough.
      setTimeout(() => resolve(frame), 15_000);
      frame.onload = () => resolve(frame);
      document.body.append(frame);
    });
  }

  /** A frame that went elsewhere is closed to us. @template T @param {() => T} what */
  function attempt(what) {
    try {
      return what();
    } catch {
      return undefined;
    }
  }
}

import { batchesOf } from './techniques.mjs';
import { Watched } from './world.mjs';

/** @typedef {import('./techniques.mjs').Case} Case */

/** A frame may do what a page may, but not lead the page around it away. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-modals';

/**
 * Loads what careless renderers make of each case, in a frame each: once as a page that the browser parses, once
 * inserted into a page by script.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {Case[]} cases
 * @param {number} atOnce
 * @returns {Promise<{ parsed: Set<number>, inserted: Set<number> }>} numbers of the cases that were heard: that ran
 *   script, called out or took the place of something
 */
export async function readControls(browser, origin, cases, atOnce) {
  const heard = { parsed: new Set(), inserted: new Set() };
  for (const some of batchesOf(cases, atOnce)) {
    const watched = await Watched.open(browser, `${origin}/raw/inserted/${some[0].number}`);
    const given = some.map(({ number, technique, control }) => ({ number, technique, control }));
    for (const path of await watched.page.evaluate(loadFrames, given, SANDBOX)) note(path);
    for (const { url, frames } of watched.requests) {
      const frame = frames.find((one) => one.startsWith(`${origin}/raw/`));
      if (frame && isOutside(url)) note(new URL(frame).pathname);
    }
    await watched.page.close();
  }

  /** @param {string} path */
  function note(path) {
    const [, , how, number] = path.split('/');
    heard[/** @type {'parsed' | 'inserted'} */ (how)].add(Number(number));
  }
  return heard;
}

/** @param {string} url */
function isOutside(url) {
  return /^https?:\/\/[^/]*\.example\b/.test(url);
}

/**
 * Runs in the page.
 *
 * @param {{ number: number, technique: string, control: string }[]} cases
 * @param {string} sandbox
 * @returns {Promise<string[]>} paths of the frames whose canary heard something
 */
async function loadFrames(cases, sandbox) {
  const { tools } = /** @type {any} */ (window);
  const paths = cases.flatMap(({ number }) => [`/raw/parsed/${number}`, `/raw/inserted/${number}`]);
  const frames = await Promise.all(paths.map(load));
  const views = frames.map((frame) => /** @type {any} */ (frame.contentWindow));
  const canaries = frames.map((_, i) => attempt(() => views[i].canary));
  cases.forEach(({ control }, i) => attempt(() => (views[2 * i + 1].document.body.innerHTML = control)));
  await pause(200);
  views.forEach((view) => attempt(() => [tools.stay(view), tools.press(view.document)]));
  // A busy machine takes its time; what only calls out is heard elsewhere.
  for (let waited = 0; waited < 5000 && !allTechniquesHeard(); waited += 200) await pause(200);
  return paths.filter((_, i) => isHeard(i));

  /** @param {number} i @returns {boolean} */
  function isHeard(i) {
    return Boolean(attempt(() => canaries[i].heard.length || canaries[i].clobbered().length));
  }

  function allTechniquesHeard() {
    const heard = new Set(cases.filter((_, i) => isHeard(2 * i) || isHeard(2 * i + 1)).map(({ technique }) => technique));
    return cases.every(({ technique }) => heard.has(technique));
  }

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

  /** @param {number} time */
  function pause(time) {
    return new Promise((resolve) => setTimeout(resolve, time));
  }
}

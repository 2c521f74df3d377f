import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { coloursAt } from '../pixels.mjs';
import { ROOT, startPublisher } from '../servers.mjs';
import { patiently } from '../tab.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */
/** @typedef {import('./scene.mjs').Scene} Scene */

const SECRET = 'Kl1ppTest9';

/** No card has it. */
const PINK = '255,0,255';

/** What WordPress's script does: from 200 to 1,000 pixels, as high as the frame says. It keeps what it was told. */
const WORDPRESS = `<script>
const told = (window.told = []);
addEventListener('message', ({ data, source }) => {
  for (const frame of document.querySelectorAll('iframe[data-secret]')) {
    if (source !== frame.contentWindow || data.secret !== frame.dataset.secret || data.message !== 'height') continue;
    const height = parseInt(data.value, 10);
    told.push(height);
    frame.height = height > 1000 ? 1000 : ~~height < 200 ? 200 : height;
  }
});
</script>`;

/** Articles without a picture, of all lengths. */
const DOCUMENTS = {
  bare: { title: 'Kort', url: '/articles/bare', language: 'nb' },
  // Of a headline four lines are shown, of a kicker all.
  wordy: { title: 'Kort', url: '/articles/wordy', language: 'nb', _klipp: { kicker: 'Et emne som ikke har noe hastverk med å komme til sitt eget poeng. '.repeat(9) } },
};

/**
 * Plays with a publisher that has these articles beside the demonstration's.
 *
 * @param {(origin: string) => Promise<void>} play
 */
async function withPublisher(play) {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  const documents = join(folder, 'documents');
  cpSync(join(ROOT, 'examples/agdering'), documents, { recursive: true });
  for (const [name, document] of Object.entries(DOCUMENTS)) writeFileSync(join(documents, `${name}.json`), JSON.stringify(document));
  const publisher = await startPublisher(join(folder, 'signups.db'), { documents });
  try {
    await play(publisher.origin);
  } finally {
    await publisher.stop();
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {Scene} scene
 * @param {string} address of the page in the frame
 * @param {{ width?: number, height?: number, secret?: string }} [options]
 */
function openFrame(scene, address, { width = 600, height = 150, secret = SECRET } = {}) {
  const fragment = secret && `#?secret=${secret}`;
  return scene.open(
    `<iframe style="color-scheme: light; position: absolute; left: 0; top: 0; border: 0" sandbox="allow-scripts" data-secret="${secret}"
      width="${width}" height="${height}" title="Artikkel" src="${address}${fragment}"></iframe>`,
    { loads: 0, script: false, head: `<style>html { background: #f0f }</style>${WORDPRESS}` },
  );
}

/** @param {AnyTab} tab @returns {Promise<number[]>} the heights that the page was told, once they have come to rest */
async function toldHeights(tab) {
  return tab.evaluate(async () => {
    const told = /** @type {number[]} */ (/** @type {any} */ (window).told);
    for (let rest = 0, count = -1; rest < 5; await new Promise((resolve) => setTimeout(resolve, 100))) {
      rest = told.length > 0 && told.length === count ? rest + 1 : 0;
      count = told.length;
    }
    return told;
  });
}

/**
 * Waits until the frame is painted, and for the page behind it where that is to be seen.
 *
 * @param {AnyTab} tab
 * @param {[number, number][]} frame places where it covers the page
 * @param {[number, number][]} page places where it does not
 * @param {string} name of the case
 */
async function shows(tab, frame, page, name) {
  /** @type {boolean[]} */
  let seen = [];
  const wanted = [...frame.map(() => false), ...page.map(() => true)];
  await patiently(async () => {
    seen = (await coloursAt(tab, await tab.picture(), [...frame, ...page])).map((colour) => colour === PINK);
    return isDeepStrictEqual(seen, wanted);
  });
  assert.deepEqual(seen, wanted, name);
}

/** @param {AnyTab} tab */
const frameHeight = (tab) => tab.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);

export const embed = [
  scenario('LowCardFillsTheLowestFrameThatWordPressGives', (scene) =>
    withPublisher(async (origin) => {
      for (const [name, width] of /** @type {[string, number][]} */ ([['havnebyer?layout=compact', 600], ['bare', 600], ['bare?layout=compact', 320]])) {
        const tab = await openFrame(scene, `${origin}/embed/${name}`, { width });
        const told = await toldHeights(tab);
        assert.ok(told.every((height) => height > 20 && height < 200), `${name}: ${told}`);
        assert.equal(await frameHeight(tab), 200, name);
        // The corners are round, and the page is seen behind them.
        await shows(tab, [[width / 2, 198], [2, 100], [width - 3, 190]], [[0, 199], [width - 1, 0], [width / 2, 201]], name);
      }
    }),
  ),

  scenario('CardFillsTheFrameOfAPageThatHearsNothing', (scene) =>
    withPublisher(async (origin) => {
      for (const name of ['havnebyer', 'havnebyer?layout=compact', 'bare']) {
        const tab = await openFrame(scene, `${origin}/embed/${name}`, { height: 400, secret: '' });
        await tab.until(() => document.readyState === 'complete');
        await shows(tab, [[300, 398], [2, 380], [597, 380]], [[0, 399]], name);
      }
    }),
  ),

  scenario('CardAsksForTheHeightItNeedsWhateverItIsGiven', (scene) =>
    withPublisher(async (origin) => {
      const tab = await openFrame(scene, `${origin}/embed/wordy`, { height: 150 });
      const needed = Number((await toldHeights(tab)).at(-1));
      assert.ok(needed > 250 && needed < 1000, `${needed}`);
      assert.equal(await frameHeight(tab), needed);
      // Where it is wider it needs less, and says so, though it fills all that it has.
      await tab.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '900'));
      await tab.until((before) => /** @type {any} */ (window).told.at(-1) < before, needed);
      const told = await toldHeights(tab);
      assert.ok(Number(told.at(-1)) < needed, `${told}`);
      assert.equal(await frameHeight(tab), told.at(-1));
      assert.ok(told.length < 12, `${told}`);
    }),
  ),
];

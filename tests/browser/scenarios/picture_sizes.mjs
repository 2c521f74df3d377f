import assert from 'node:assert/strict';
import { ARTICLE, json } from '../pages.mjs';
import { scenario } from './scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */
/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const WIDTHS = [300, 600, 1200, 2400];

/**
 * A picture of one bit a pixel, which weighs about what a photograph of its size does as a JPEG.
 *
 * @param {number} width
 */
function bitmap(width) {
  const height = (width * 9) / 16;
  const row = Math.ceil(width / 32) * 4;
  const start = 62;
  const file = Buffer.alloc(start + row * Math.ceil(height), 0x5a);
  file.fill(0, 0, start).write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(start, 10);
  file.writeUInt32LE(40, 14); // bytes of the header that follows
  file.writeInt32LE(width, 18);
  file.writeInt32LE(Math.ceil(height), 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(1, 28); // bits a pixel
  file.writeUInt32LE(0xffffff, 58); // the second colour; the first is black
  return { type: 'image/bmp', body: file };
}

/**
 * Serves a picture in all widths, of which the widest is the article's own, and the documents of it.
 *
 * @param {Scene} scene
 * @param {object | string | undefined} srcset
 */
function serve({ news }, srcset) {
  for (const width of WIDTHS) news.routes[`/p-${width}.jpg`] = bitmap(width);
  const image = `${news.origin}/p-2400.jpg`;
  const item = { ...ARTICLE, image, _klipp: { image_alt: '', image_width: 2400, image_height: 1350, image_srcset: srcset } };
  news.routes['/a.json'] = json(item);
  news.routes['/feed.json'] = json({ version: 'https://jsonfeed.org/version/1.1', title: 'Saker', items: [1, 2, 3].map((id) => ({ ...item, id: String(id) })) });
}

/** @param {string} origin @param {number[]} [widths] */
const srcset = (origin, widths = WIDTHS) => widths.map((width) => `${origin}/p-${width}.jpg ${width}w`).join(', ');

/** The files of pictures that were asked for. @param {Scene} scene */
const pictures = ({ news }) => news.requests.filter((path) => path.startsWith('/p-'));

/** How many bytes these are. @param {Scene} scene */
const bytes = (scene) => pictures(scene).reduce((sum, path) => sum + Number(/** @type {import('../../support/site.mjs').Answer} */ (scene.news.routes[path]).body?.length), 0);

/** Waits until the first picture of each widget is there. @param {AnyTab} tab */
const shown = (tab) =>
  tab.until(() => [...document.querySelectorAll('klipp-card, klipp-article')].every((each) => Number(each.shadowRoot?.querySelector('img')?.naturalWidth) > 0));

/** @param {number} width @param {string} widget */
const column = (width, widget) => `<div style="width: ${width}px">${widget}</div>`;

const COMPACT = '<klipp-card layout="compact" src="NEWS/a.json"></klipp-card>';

/** How pictures of all widgets are fetched. @param {AnyTab} tab */
const haste = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('klipp-card, klipp-feed')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('img') ?? [])].map((picture) => `${picture.getAttribute('loading')} ${picture.getAttribute('fetchpriority')}`),
    ),
  );

export const pictureSizes = [
  scenario('OfACompactCardWeighLessThan30Kilobytes', async (scene) => {
    serve(scene, srcset(scene.news.origin));
    await shown(await scene.open(column(320, COMPACT)));
    assert.ok(bytes(scene) < 30 * 1024, `${pictures(scene)}: ${bytes(scene)} bytes`);
  }),

  scenario('OfOneFileWeighAllOfIt', async (scene) => {
    serve(scene, undefined);
    await shown(await scene.open(column(320, COMPACT)));
    assert.deepEqual(pictures(scene), ['/p-2400.jpg']);
    assert.ok(bytes(scene) > 300 * 1024);
  }),

  scenario('AreChosenOnceAndByFormat', async (scene) => {
    const { origin, routes } = scene.news;
    const webp = WIDTHS.map((width) => ({ url: `${origin}/p-${width}.webp`, width, type: 'image/webp' }));
    serve(scene, [...webp, ...WIDTHS.map((width) => ({ url: `${origin}/p-${width}.jpg`, width }))]);
    for (const width of WIDTHS) routes[`/p-${width}.webp`] = bitmap(width);
    const tab = await scene.open(column(320, COMPACT));
    await shown(tab);
    assert.deepEqual(pictures(scene), ['/p-300.webp']);
    await scene.open('<klipp-article src="NEWS/a.json"></klipp-article>');
    await shown(/** @type {AnyTab} */ (scene.tab));
    assert.deepEqual(pictures(scene), ['/p-300.webp', '/p-1200.webp']);
  }),

  scenario('AreThereAlsoWhereTheChosenOneIsGone', async (scene) => {
    serve(scene, srcset(scene.news.origin));
    scene.news.routes['/p-300.jpg'] = { status: 404, body: '' };
    await shown(await scene.open(column(320, COMPACT)));
    assert.deepEqual(pictures(scene), ['/p-300.jpg', '/p-2400.jpg']);
  }),

  scenario('TheFirstOnScreenComesBeforeAllOthers', async (scene) => {
    serve(scene, srcset(scene.news.origin));
    const away = '<klipp-card loading="eager" src="NEWS/a.json"></klipp-card>';
    const tab = await scene.open(`<div style="position: absolute; top: 20000px">${away}</div><div hidden>${away}</div>`, { loads: 2 });
    assert.deepEqual(await haste(tab), ['lazy null', 'lazy null']);
    await tab.evaluate((src) => document.body.append(Object.assign(document.createElement('klipp-feed'), { src })), `${scene.news.origin}/feed.json`);
    await tab.waitFor('klipp-load', 3);
    assert.deepEqual(await haste(tab), ['lazy null', 'lazy null', 'lazy high', 'lazy null', 'lazy null']);
  }),
];

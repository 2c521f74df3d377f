/**
 * What a page with one widget asks for, and when: `node tests/bench/waterfall.mjs`. For each widget and each way to have it on a page,
 * at 1.6 Mbit/s and 150 ms: after how many round trips a file was asked for, from when to when it came, and in how many bytes
 * with its headers. What comes after the widget stands, such as pictures, is left out. `--widget= --way=` narrow it (`--widget=card,form --way=hints`).
 */
import { parseArgs } from 'node:util';
import { launch } from '../browser/browser.mjs';
import { Site } from '../support/site.mjs';
import { chosen } from './chosen.mjs';
import { newsRoutes, pageWith, pasted, WAYS, WIDGETS } from './klipp_pages.mjs';
import { NETWORKS, timeOf } from './peers/measure.mjs';
import { roundTrips } from './round_trips.mjs';

/** @typedef {import('./round_trips.mjs').Request & { bytes: number }} Request */

const NETWORK = '1.6 Mbit/150 ms';

const text = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({ options: { widget: text, way: text } });

/**
 * All requests of a tab from now on.
 *
 * @param {import('puppeteer-core').Page} tab
 * @returns {Promise<Map<string, Request>>} filled as they are made and answered
 */
async function requestsOf(tab) {
  const tools = await tab.createCDPSession();
  await tools.send('Network.enable');
  /** @type {Map<string, Request>} */
  const requests = new Map();
  let began = 0;
  tools.on('Network.requestWillBeSent', ({ requestId, request: { url }, timestamp }) => {
    if (!url.startsWith('http')) return;
    began ||= timestamp;
    requests.set(requestId, { path: new URL(url).pathname, start: (timestamp - began) * 1000, end: Infinity, bytes: 0 });
  });
  tools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { end: (timestamp - began) * 1000, bytes: encodedDataLength });
  });
  return requests;
}

/** @param {Request[]} requests @param {number} stands when the widget stood, in milliseconds */
function print(requests, stands) {
  const trips = roundTrips(requests);
  const widget = requests.slice(1);
  const bytes = widget.reduce((sum, request) => sum + request.bytes, 0);
  console.log(`  stands after ${Math.max(0, ...trips)} round trips and ${stands.toFixed(0)} ms; beside the page, ${widget.length} requests and ${bytes} bytes`);
  for (const [i, { path, start, end, bytes }] of requests.entries()) {
    console.log(`  ${trips[i]}  ${start.toFixed(0).padStart(5)} – ${end.toFixed(0).padStart(5)}  ${String(bytes).padStart(6)}  ${path}`);
  }
}

const [partner, news] = await Promise.all([new Site().start(), new Site().start()]);
news.routes = newsRoutes(news.origin);
const browser = await launch();
try {
  for (const widget of chosen(Object.keys(WIDGETS), values.widget)) {
    for (const way of chosen(WAYS, values.way)) {
      partner.routes['/'] = pageWith(pasted(widget, way, news.origin));
      /** @type {Map<string, Request> | undefined} */
      let requests;
      const watch = async (/** @type {import('puppeteer-core').Page} */ tab) => void (requests = await requestsOf(tab));
      const stands = await timeOf(browser, partner.origin, { path: WIDGETS[widget].path, text: '' }, { line: NETWORKS[NETWORK], cpu: 1, watch });
      console.log(`${widget}, ${way}`);
      print([...(requests?.values() ?? [])].filter(({ end }) => end <= stands), stands);
    }
  }
} finally {
  await browser.close();
  await Promise.all([partner.stop(), news.stop()]);
}

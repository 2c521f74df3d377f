/** The builder's printer, byte for byte against `klipp snippet`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { languages, tagsOf } from '../../core/tools/locales.mjs';
import { DIST, PROGRAMS } from '../browser/servers.mjs';
import { MOVING, VERSION } from '../support/versions.mjs';

Object.assign(globalThis, { KLIPP_LANGUAGES: languages().filter((tag) => tag !== 'en').map(tagsOf).join() });
const { snippet } = await import('../../web/src/builder/snippet.js');
const { pinned } = await import('../../web/src/builder/result.js');

/** @typedef {import('../../web/src/builder/snippet.js').Call} Call */

const MANIFEST = join(DIST, VERSION, 'manifest.json');
const RELEASES = { moving: { folder: MOVING }, pinned: pinned(JSON.parse(readFileSync(MANIFEST, 'utf8'))) };

/** @param {Call} call @param {boolean} isPinned what the command says to the same */
function commandSays({ kind, cdn, src, markup, url, title, form = 'element', hints, language, attributes, accent, font }, isPinned) {
  const lang = attributes.some(([name]) => name === 'lang');
  const options = [...attributes, ['cdn', cdn], ['as', form], ['hints', hints ? 'preload' : 'none']];
  const isOwn = (/** @type {string} */ name) => attributes.some(([each]) => each === name);
  for (const [name, value] of Object.entries({ src, markup, url, title, accent, font })) if (value && !isOwn(name)) options.push([name, value]);
  if (isPinned) options.push(['manifest', MANIFEST]);
  assert.ok(lang || !language, 'the command is told a language by --lang alone here');
  const words = options.map(([name, value]) => `--${name}=${value}`);
  const { status, stdout, stderr } = spawnSync(join(PROGRAMS, 'klipp'), ['snippet', kind, ...words], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, ''], words.join(' '));
  return stdout;
}

/** What a choice may be, for each that there is. The first is none. @type {Record<string, string[]>} */
const VALUES = {
  layout: ['', 'horizontal', 'hero'],
  theme: ['', 'dark', 'newspaper', 'bold light'],
  view: ['', 'reader'],
  limit: ['', '3'],
  lead: ['', 'hero'],
  heading: ['', 'title'],
  'heading-level': ['', '3'],
  fields: ['', 'name firm', 'email'],
  networks: ['', 'x copy print'],
  buttons: ['', 'both'],
  lang: ['', 'nb', 'en', 'zh-TW', 'de-CH', 'tlh', 'iw'],
  isolation: ['', 'frame'],
  format: ['', 'klipp', 'wordpress', 'json-feed'],
};

/** @type {Record<string, string[]>} */
const OPTIONS = {
  article: ['view', 'heading-level', 'fields'],
  card: ['layout', 'heading-level'],
  feed: ['layout', 'limit', 'lead', 'heading', 'heading-level'],
  share: ['networks', 'buttons'],
  signup: ['heading-level', 'fields'],
};

const ADDRESSES = ['https://news.example/a.json', 'https://news.example/wp-json/wp/v2/posts/7?_embed=1&x="<>', 'https://blåbær.example:8443/å b/../c.json?q=å#f'];
const MARKUPS = ['', '', 'https://news.example/markup/card/a?layout=hero&lang=nb', 'https://blåbær.example/å b?x="<>'];
const TITLES = ['', 'The {title} & <b> "quoted" \u00e5\rend'];

/** One of a list, by a number that goes through all of them. @template T @param {T[]} list @param {number} number */
const pick = (list, number) => list[number % list.length];

/** Differing in all choices at once, with every pair of neighbours' values sooner or later. @param {number} number @returns {{ call: Call, isPinned: boolean }} */
function callNumber(number) {
  const kind = pick(Object.keys(OPTIONS), number);
  const turn = Math.floor(number / 5);
  /** @type {[string, string][]} */
  const attributes = [...OPTIONS[kind], 'lang', 'theme', 'isolation', 'format'].map((name, i) => [name, pick(VALUES[name], turn * (i + 1) + Math.floor(turn / 7))]);
  const form = /** @type {Call['form']} */ (pick(['element', 'script', 'react'], turn));
  const hasSrc = kind !== 'share' || turn % 4 > 0;
  const given = attributes.filter(([name, value]) => value && (hasSrc || !/format|isolation/.test(name)));
  const styled = form !== 'script' && turn % 3 === 0;
  const title = kind === 'share' ? '' : pick(TITLES, turn);
  const call = { kind, cdn: pick(['https://cdn.example', 'https://cdn.example/klipp/'], turn), src: hasSrc ? pick(ADDRESSES, turn) : undefined, markup: hasSrc ? pick(MARKUPS, turn + 1) : undefined, url: kind === 'share' ? '' : pick(['', ADDRESSES[1]], turn + 1), title, form, hints: turn % 2 === 0, attributes: given, accent: styled ? '#0b5c63' : '', font: styled ? 'Georgia, serif' : '', language: given.find(([name]) => name === 'lang')?.[1] };
  return { call, isPinned: turn % 5 < 2 };
}

describe('PrinterOfTheBuilder', () => {
  it('PrintsWhatTheCommandPrints', () => {
    for (let number = 0; number < 420; number++) {
      const { call, isPinned } = callNumber(number);
      assert.equal(snippet(call, isPinned ? RELEASES.pinned : RELEASES.moving), commandSays(call, isPinned), JSON.stringify(call));
    }
  });

  it('HasEveryValueInACallThatIsCompared', () => {
    const calls = Array.from({ length: 420 }, (_, number) => callNumber(number).call);
    for (const [name, values] of Object.entries(VALUES)) {
      for (const value of values.filter(Boolean)) assert.ok(calls.some(({ attributes }) => attributes.some(([each, given]) => each === name && given === value)), `${name} ${value}`);
    }
    assert.deepEqual(MARKUPS.filter((url) => url && !calls.some(({ markup }) => markup === url)), []);
    for (const form of ['element', 'script', 'react']) for (const hints of [true, false]) assert.ok(calls.some((call) => call.form === form && call.hints === hints), `${form} ${hints}`);
  });
});

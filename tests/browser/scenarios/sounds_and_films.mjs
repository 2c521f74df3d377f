import assert from 'node:assert/strict';
import { json } from '../pages.mjs';
import { prerender } from '../prerender.mjs';
import { patiently } from '../tab.mjs';
import { withProvider } from './players.mjs';
import { complaintsOf, scenario } from './scene.mjs';

/** @typedef {import('../tab.mjs').AnyTab} AnyTab */

const ARTICLE = '<klipp-article src="NEWS/talk.json"><a href="NEWS/talk">The talk</a></klipp-article>';

/** A film, and a sound that is attached. @param {string} address of a file that only counts who asks for it */
const talk = (address) => ({
  title: 'The talk',
  url: '/talk',
  language: 'en',
  content_html: `<p>Before.</p><video src="${address}.mp4" title="The harbour"><track kind="captions" src="${address}.vtt" srclang="en" label="English" default></video><p>After.</p>`,
  attachments: [{ url: `${address}.mp3`, mime_type: 'audio/mpeg', title: 'The talk', size_in_bytes: 1234567 }, { url: '/plan.pdf', mime_type: 'application/pdf', size_in_bytes: 1234567 }],
});

/** @param {AnyTab} tab */
const seen = (tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('klipp-article')?.shadowRoot;
    const players = /** @type {HTMLMediaElement[]} */ ([...(root?.querySelectorAll('audio, video') ?? [])]);
    return {
      players: players.map(({ localName, preload, controls, title, autoplay }) => ({ localName, preload, controls, title, autoplay })),
      files: [...(root?.querySelectorAll('.klipp-file') ?? [])].map(({ textContent }) => textContent),
    };
  });

const ALL = {
  players: [
    { localName: 'audio', preload: 'none', controls: true, title: 'The talk', autoplay: false },
    { localName: 'video', preload: 'none', controls: true, title: 'The harbour', autoplay: false },
  ],
  files: ['Download: The talk (MP3, 1.2 MB)', 'Download: The harbour (MP4)', 'Download: plan.pdf (PDF, 1.2 MB)'],
};

export const soundsAndFilms = [
  scenario('AskNobodyForAnythingBeforeAReaderPlaysThem', (scene) =>
    withProvider(async (provider) => {
      scene.news.routes['/talk.json'] = json(talk(provider.address));
      const tab = await scene.open(ARTICLE);
      await tab.idle();
      assert.deepEqual(await seen(tab), ALL);
      assert.equal(provider.visits(), 0);
      assert.deepEqual(await complaintsOf(tab), []);
    })),

  scenario('AskForAFileOnceItIsPlayed', (scene) =>
    withProvider(async (provider) => {
      scene.news.routes['/talk.json'] = json(talk(provider.address));
      const tab = await scene.open(ARTICLE);
      await tab.evaluate(() => void document.querySelector('klipp-article')?.shadowRoot?.querySelector('audio')?.play().catch(() => {}));
      assert.ok(await patiently(async () => provider.visits() > 0), 'nobody came');
    }), { webkit: 'this WebKit refuses every sound before it asks for it' }),

  scenario('LeaveTheirLinkWhereTheFileIsGone', (scene) =>
    withProvider(async (provider) => {
      scene.news.routes['/talk.json'] = json(talk(provider.address));
      const tab = await scene.open(ARTICLE);
      await tab.evaluate(() => void document.querySelector('klipp-article')?.shadowRoot?.querySelector('video')?.play().catch(() => {}));
      await tab.until(() => !document.querySelector('klipp-article')?.shadowRoot?.querySelector('video'));
      assert.deepEqual((await seen(tab)).files, ALL.files);
    })),

  scenario('AreThereWithoutScript', (scene) =>
    withProvider(async (provider) => {
      const tab = await scene.open(prerender('article', JSON.stringify(talk(provider.address)), 'https://news.example/talk.json'), { script: false, loads: 0 });
      await tab.idle();
      assert.deepEqual(await seen(tab), ALL);
      assert.equal(provider.visits(), 0);
    })),
];

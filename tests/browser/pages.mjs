import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../core/tools/locales.mjs';
import { MODULES } from '../support/render.mjs';
import { DIST, ROOT } from './servers.mjs';

/** @typedef {import('../support/site.mjs').Answer} Answer */

/** @param {string} name of a file in dist/v1 */
const dist = (name) => readFileSync(join(DIST, 'v1', name));

/** The files of languages, but for that of English, which modules have. */
const LANGUAGES = languages().filter((tag) => tag !== 'en').map((tag) => `language-${tag}.txt`);

/** How much taller a frame is than its widget, in pixels: room for focus rings, which the page around it does not see. */
export const FRAME_ROOM = 8;

/** What a CDN serves, for sites of tests. @returns {Record<string, Answer>} */
export function cdnRoutes() {
  return {
    ...Object.fromEntries(['klipp.js', 'reader.js', 'article.js', 'signup.js', 'share.js', 'statistics.js', 'analytics.js', 'player.js', 'gallery.js', 'republish.js'].map((name) => [`/v1/${name}`, { type: 'text/javascript', body: dist(name) }])),
    ...Object.fromEntries(MODULES.map((name) => [`/v1/${name}.js`, { type: 'text/javascript', body: dist(`${name}.js`) }])),
    ...Object.fromEntries(['share.css', 'klipp.css', 'themed.css'].map((name) => [`/v1/${name}`, { type: 'text/css', body: dist(name) }])),
    ...Object.fromEntries(MODULES.map((name) => [`/v1/${name}`, { type: 'application/wasm', body: dist(name) }])),
    ...Object.fromEntries(LANGUAGES.map((name) => [`/v1/${name}`, { type: 'text/plain; charset=utf-8', body: dist(name) }])),
    '/v1/frame.html': { body: dist('frame.html'), headers: { 'Cross-Origin-Embedder-Policy': 'credentialless' } },
    '/v1/frame.css': { type: 'text/css', body: dist('frame.css') },
    '/v1/frame.js': { type: 'text/javascript', body: dist('frame.js') },
    '/v1/frame-page.js': { type: 'text/javascript', body: dist('frame-page.js') },
  };
}

/** What it serves of this version, as a manifest names it. @returns {{ routes: Record<string, Answer>, script: string }} */
export function versionRoutes() {
  const [folder] = readdirSync(DIST).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  /** @type {import('../../web/dist.mjs').Manifest} */
  const { files } = JSON.parse(readFileSync(join(DIST, folder, 'manifest.json'), 'utf8'));
  /** @type {Record<string, string>} */
  const types = { js: 'text/javascript', css: 'text/css', wasm: 'application/wasm', html: 'text/html; charset=utf-8', txt: 'text/plain; charset=utf-8' };
  const route = (/** @type {string} */ name) => ({ type: types[name.split('.').pop() ?? ''], body: readFileSync(join(DIST, folder, name)) });
  const routes = Object.fromEntries(Object.values(files).map(({ name }) => [`/${folder}/${name}`, route(name)]));
  return { routes, script: `/${folder}/${files['klipp.js'].name}` };
}

/**
 * @param {unknown} document
 * @returns {Answer}
 */
export function json(document) {
  return { type: 'application/json', body: typeof document === 'string' ? document : JSON.stringify(document) };
}

/** An article with the embeds of many providers. */
export function embeds() {
  const html = readFileSync(join(ROOT, 'tests/golden/documents/embeds.html'), 'utf8');
  return json({ title: 'Fyret er tent', url: 'https://news.example/fyret', language: 'nb', content_html: html });
}

/** An article with galleries, sounds, films and files as several systems write them. @param {string} picture that is there */
export function media(picture) {
  const all = readFileSync(join(ROOT, 'tests/golden/documents/media.html'), 'utf8');
  const html = all.replace(/ srcset="[^"]*"/g, '').replace(/(<img[^>]* src=")[^"]*/g, (_, tag) => tag + picture);
  return json({ title: 'Fyret er tent', url: 'https://news.example/fyret', language: 'nb', content_html: html });
}

/** A document of the examples. @param {string} name */
export function example(name) {
  return json(readFileSync(join(ROOT, 'examples/agdering', name), 'utf8'));
}

/** The pictures that the examples show, where they say they are. @returns {Record<string, Answer>} */
export function examplePictures() {
  const folder = join(ROOT, 'examples/agdering/pictures');
  const picture = (/** @type {string} */ name) => ({ type: 'image/svg+xml', body: readFileSync(join(folder, name)) });
  return Object.fromEntries(readdirSync(folder).map((name) => [`/documents/pictures/${name}`, picture(name)]));
}

/**
 * A partner's page.
 *
 * @param {string} body
 * @param {{ cdn?: string, head?: string, headers?: Record<string, string> }} [options] `cdn`: origin of klipp.js
 * @returns {Answer}
 */
export function partnerPage(body, { cdn = '', head = '', headers } = {}) {
  const script = cdn && `<script async src="${cdn}/v1/klipp.js"></script>`;
  return {
    headers,
    body: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kommunens side</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}${script}</head>
<body>${body}</body></html>`,
  };
}

/** A short article with all that a reader can press. */
export const ARTICLE = {
  id: 'a',
  url: 'https://news.example/a',
  title: 'En tittel',
  language: 'nb',
  _klipp: {
    content_markdown: 'Første avsnitt.\n\n<!-- ad topp -->\n\nAndre avsnitt.\n\n<!-- ad bunn -->\n\nSlutt.',
    share: { networks: ['x', 'email'] },
  },
};

/**
 * A signup form that posts to `action`.
 *
 * @param {string} action
 * @param {object} [members] of the form, beside or instead of a name and a consent
 */
export function signupDocument(action, members) {
  const signup = { action, heading: 'Nyhetsbrev', name: true, consent: { text: 'Ja takk' }, ...members };
  return { id: 's', language: 'nb', _klipp: { signup } };
}

/** Every kind of field there is, for signupDocument. */
export const ALL_FIELDS = {
  text: 'Det viktigste fra havnebyene, hver fredag.',
  fields: [
    { name: 'firm', label: 'Bedrift', required: true, autocomplete: 'organization' },
    { type: 'select', name: 'size', label: 'Ansatte', options: [{ value: '1', label: 'Under 10' }, { value: '2', label: 'Flere' }] },
    { type: 'checkbox', name: 'press', label: 'Jeg skriver for en avis' },
  ],
  lists: [{ id: 'uke', label: 'Ukebrevet', chosen: true }, { id: 'dag', label: 'Hver morgen' }],
  consent: { text: 'Ja, send meg nyhetsbrev', version: '2026-01', privacy_url: 'https://news.example/personvern' },
};

const WIDE = Array.from({ length: 9 }, (_, i) => `Havnekommunenummer${i}`);

/** An article with everything that a body can hold, of what is wide and what is not. */
export const RICH_ARTICLE = {
  id: 'rich',
  url: 'https://news.example/rich',
  title: 'Havnebyenes digitaliseringsstrategiarbeidsgruppe',
  image: 'https://news.example/picture.svg',
  date_published: '2018-09-22',
  date_modified: '2018-11-23',
  authors: [{ name: 'Kari Nordmann-Wedel-Jarlsberg', url: 'https://news.example/kari' }],
  tags: ['havn', 'digitaliseringsstrategiarbeidsgruppemedlemmer'],
  language: 'nb',
  _klipp: {
    kicker: 'Samferdselsdepartementet',
    lead: ['Om arbeidet med havnesamarbeidsavtalene', 'Og alt det andre'],
    image_alt: 'Brygga',
    image_caption: 'Brygga om morgenen',
    content_markdown: `Et [første](https://news.example/b) avsnitt[^a] om menneskerettighetsorganisasjonssekretærene, og ett til[^a].

## Et spørsmål om fylkeskommunesammenslåingsprosessen?

– Et svar i en tale.

> Et sitat[^b].

<!-- ad topp -->

<!-- ad bunn -->

| År | Antall |
|----|-------:|
| 18 | 7 |

| ${WIDE.join(' | ')} |
|${'---|'.repeat(WIDE.length)}
| ${WIDE.join(' | ')} |

\`\`\`js
kort();
\`\`\`

\`\`\`
${'langt '.repeat(60)}
\`\`\`

### Lister

- [x] ferdig
- [ ] ikke *ferdig*
  - [ ] en del av det

1. en
2. to med \`kode\`

![Beskrivelse](https://news.example/picture.svg "Bildetekst")

![Samme](https://news.example/picture.svg "Samme")

https://news.example/en/lang/adresse/uten/mellomrom/som/ikke/gir/seg/saa/lett

[^a]: Første note.
[^b]: Andre note, om [noe](https://other.example/).
`,
    partners: [{ name: 'Banken', url: 'https://bank.example', logo: 'https://news.example/picture.svg' }, { name: 'Sparebankstiftelsesgruppekontoret' }],
    share: { placement: 'both' },
  },
};

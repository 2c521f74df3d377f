/** The documents that one payload makes: it stands in every field, in several ways. */

/** Stands where the payload goes, until the document is JSON. */
const MARK = 'PAYLOAD';
const GOOD = 'https://ok.example';
const fence = '```';

/** Every text field, and whatever else a document can hold a string in. */
const TEXTS = {
  id: MARK,
  title: MARK,
  summary: MARK,
  content_text: MARK,
  language: MARK,
  authors: [{ name: MARK }, { name: MARK, url: `${GOOD}/author`, _klipp: { role: MARK } }],
  tags: [MARK, 'between', MARK],
  attachments: [{ url: `${GOOD}/a.mp3`, mime_type: 'audio/mpeg', title: MARK, size_in_bytes: MARK }, { url: `${GOOD}/a`, mime_type: MARK, title: MARK }],
  _klipp: {
    kicker: MARK,
    lead: [MARK, MARK],
    content_markdown: MARK,
    image_alt: MARK,
    image_caption: MARK,
    image_credit: MARK,
    corrections: [{ text: MARK, date: MARK }, MARK],
    partners: [{ name: MARK }, { name: MARK, url: `${GOOD}/partner` }, { name: MARK, logo: `${GOOD}/logo.png` }],
    share: { title: MARK, text: MARK, label: MARK, networks: ['x', 'email', MARK, 'mastodon', 'native', 'print'], hashtags: [MARK], via: MARK },
    signup: { heading: MARK, text: MARK, button: MARK, name: true, consent: { text: MARK } },
    republish: { license: MARK, license_url: `${GOOD}/license`, text: MARK, pictures: true },
    labels: { partners: MARK, ad: MARK },
  },
};

/** Fields that hold an address. @param {string} address */
const addresses = (address) => ({
  url: address,
  image: address,
  authors: [{ name: MARK, url: address, avatar: address }],
  attachments: [{ url: address }, { url: address, mime_type: 'video/mp4', title: MARK }],
  _klipp: {
    image_srcset: [{ url: address, width: 600, type: MARK }, { url: address, width: 1200 }],
    partners: [{ name: MARK, url: address, logo: address }],
    share: { url: address },
    statistics: address,
    republish: { license: MARK, license_url: address, url: address },
    signup: { action: address, consent: { privacy_url: address } },
  },
});

/** Everywhere in Markdown that text can stand. */
const PLACES_IN_MARKDOWN = [
  MARK,
  `# ${MARK}`,
  `> ${MARK}`,
  `> [!${MARK}] ${MARK}\n> ${MARK}`,
  `> [!QUOTE] ${MARK}\n> ${MARK}`,
  `> [!FACTS]- ${MARK}\n> ${MARK}`,
  `> [!BUTTON] [${MARK}](${MARK})`,
  `> [!FILE] [${MARK}](${MARK} "${MARK}")`,
  `> [!FILE] [${MARK}](${GOOD}/${MARK} "${MARK}")`,
  `> [!GALLERY] ${MARK}\n> ![${MARK}](${MARK} "${MARK}")\n> ![${MARK}](/p.png "${MARK}")`,
  `![${MARK}](${GOOD}/f.mp4 "${MARK}")`,
  `![${MARK}](${MARK}.mp3)`,
  `- ${MARK}`,
  `- [ ] ${MARK}`,
  `**${MARK}** ~~${MARK}~~`,
  `| ${MARK} |\n| --- |\n| ${MARK} |`,
  `[x](${MARK})`,
  `[x](<${MARK}>)`,
  `[x](/x "${MARK}")`,
  `[${MARK}](/x)`,
  `[x][r]\n\n[r]: ${MARK} "${MARK}"`,
  `[${MARK}]\n\n[${MARK}]: ${GOOD}/r`,
  `![x](${MARK})`,
  `text ![${MARK}](/p.png "${MARK}")`,
  `![${MARK}](/p.png "${MARK}")`,
  `<${MARK}>`,
  `<div>${MARK}</div>`,
  `${GOOD}/${MARK}`,
  `www.ok.example/${MARK}`,
  `x[^1] y[^${MARK}]\n\n[^1]: ${MARK}\n\n[^${MARK}]: z`,
  `<!-- ad ${MARK} -->`,
  '<!-- ad top -->',
  `\`${MARK}\``,
  `${fence}${MARK}\n${MARK}\n${fence}`,
  `    ${MARK}`,
];

/** Everywhere in HTML that text can stand. */
const PLACES_IN_HTML = [
  MARK,
  `<p>${MARK}</p><h2>${MARK}</h2><b>${MARK}</b>`,
  `<a href="${MARK}" title="${MARK}">x</a><a href='${MARK}'>x</a><a href=${MARK}>x</a>`,
  `<img src="${MARK}" alt="${MARK}" title="${MARK}" sizes="${MARK}"><img src="/p.png" srcset="${MARK} 2x, /p.png ${MARK}, ${MARK}">`,
  `<img data-src="${MARK}" width="${MARK}"><picture><source srcset="${MARK}" media="${MARK}" type="${MARK}"><img src="/p.png"></picture>`,
  `<p lang="${MARK}" dir="${MARK}" style="${MARK}" class="${MARK}" id="${MARK}">x</p><a href="#${MARK}">x</a>`,
  `<table><caption>${MARK}<tr><th colspan="${MARK}" scope="${MARK}" align="${MARK}">${MARK}<td>${MARK}</table>`,
  `<figure><img src="/p.png"><figcaption>${MARK}</figcaption></figure><details><summary>${MARK}</summary>${MARK}</details>`,
  `<iframe src="${MARK}" title="${MARK}"></iframe><iframe src="${GOOD}/${MARK}"></iframe><video src="/${MARK}" title="${MARK}"></video>`,
  `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@${MARK}/video/1">${MARK}</blockquote><blockquote class="bluesky-embed" data-bluesky-uri="at://did:${MARK}/app.bsky.feed.post/1"></blockquote>`,
  `<figure class="klipp-embed"><button data-player="${MARK}" data-title="${MARK}" data-size="${MARK}"></button><a href="${MARK}">x</a></figure><figure class="klipp-embed"><button data-player="${GOOD}/${MARK}" data-title="${MARK}" data-size="${MARK}"></button></figure>`,
  `<pre class="language-${MARK}">${MARK}</pre><abbr title="${MARK}">x</abbr><time datetime="${MARK}">x</time>`,
  `<div class="kg-bookmark-container" href="${MARK}"><div class="kg-bookmark-title">${MARK}</div></div>`,
  `<div class="wp-block-embed__wrapper">${MARK}</div><img class="emoji" alt="${MARK}">`,
  `<svg>${MARK}</svg><math>${MARK}</math><style>${MARK}</style><template>${MARK}</template><noscript>${MARK}</noscript>`,
  `<select>${MARK}</select><textarea>${MARK}</textarea><form action="${MARK}">${MARK}</form>`,
  `<!-- ad ${MARK} --><!--${MARK}--><![CDATA[${MARK}]]><?${MARK}>`,
  `<video src="${GOOD}/${MARK}" poster="${MARK}" width="${MARK}" title="${MARK}"><source src="${MARK}" type="${MARK}"><track src="${MARK}"><track src="${GOOD}/t.vtt" kind="${MARK}" srclang="${MARK}" label="${MARK}"></video>`,
  `<audio><source src="${MARK}"><source src="${GOOD}/a.mp3" type="${MARK}"><track src="${GOOD}/t.vtt" srclang="${MARK}" label="${MARK}"></audio>`,
  `<figure class="kg-video-card" data-kg-thumbnail="${MARK}"><video src="${GOOD}/f.mp4"></video><figcaption>${MARK}</figcaption></figure><div class="kg-audio-card"><audio src="${GOOD}/a.mp3"></audio><div class="kg-audio-title">${MARK}</div></div>`,
  `<figure class="wp-block-gallery"><figure><a href="${MARK}"><img src="/p.png" alt="${MARK}"></a><figcaption>${MARK}</figcaption></figure><figure><img src="/p.png"></figure></figure>`,
  `<div class="wp-block-file"><a href="${MARK}">${MARK}</a></div><p class="klipp-file"><a href="${GOOD}/${MARK}">${MARK}<span class="klipp-file-facts" data-size="${MARK}">${MARK}</span></a></p>`,
  `<a class="kg-file-card-container" href="${MARK}"><div class="kg-file-card-title">${MARK}</div><div class="kg-file-card-filesize">${MARK}</div></a>`,
  `<math alttext="${MARK}">x</math><math><annotation encoding="application/x-tex">${MARK}</annotation></math>`,
  `<ul><li>${MARK}</ul><dl><dt>${MARK}<dd>${MARK}</dl><blockquote>${MARK}`,
];

/** @param {string} language */
const tailed = (language) => ({
  ...addresses(`${GOOD}/${MARK}`),
  title: MARK,
  language,
  banner_image: `/${MARK}`,
  _klipp: { image_srcset: `${MARK} 600w, /${MARK} 900w, /p.png ${MARK}` },
  authors: [`?q=${MARK}`, `#${MARK}`, `mailto:${MARK}`, `tel:${MARK}`, `//${MARK}`, `https:${MARK}`].map((url) => ({ name: MARK, url })),
});

/** @param {any} one @param {any} other @returns {any} the members of both; those of `other` win */
function merge(one, other) {
  if (Array.isArray(one) || Array.isArray(other) || typeof one !== 'object' || typeof other !== 'object') return other ?? one;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, name in one && name in other ? merge(one[name], other[name]) : (other[name] ?? one[name])]));
}

// An article holds a share bar and a form of its own: what stands in them too need not stand twice in every document.
const ALL = ['article', 'card', 'share', 'signup'];

/** @type {Record<string, { document: any, kinds: string[] }>} by what is hostile in it */
const VARIANTS = {
  texts: { document: merge(addresses(`${GOOD}/a`), TEXTS), kinds: ALL },
  addresses: { document: merge(TEXTS, { ...addresses(MARK), _klipp: { ...addresses(MARK)._klipp, content_markdown: null } }), kinds: ['article', 'card'] },
  tails: { document: merge(tailed(`nb-${MARK}`), { _klipp: { lead: MARK, content_markdown: PLACES_IN_MARKDOWN.join('\n\n') } }), kinds: ['article'] },
  html: { document: { title: 'T', url: `${GOOD}/a`, content_html: PLACES_IN_HTML.join('\n'), _klipp: { republish: { pictures: true } } }, kinds: ['article', 'card'] },
  values: { document: { title: MARK, date_published: `2018-01-22T08:00:00Z${MARK}`, _klipp: { share: { placement: MARK } } }, kinds: ['article'] },
};

/** @param {any} value @param {string} path @returns {string[]} the places where the payload stands */
function places(value, path = '') {
  if (typeof value === 'string') return value.includes(MARK) ? [path] : [];
  return Object.entries(value ?? {}).flatMap(([name, member]) => places(member, Array.isArray(value) ? path : `${path}/${name}`));
}

/** JSON Pointers, less the places in lists, of the fields that are hostile in one document or another. */
export const FIELDS = [...new Set(Object.values(VARIANTS).flatMap(({ document }) => places(document)))];

/** What others may publish of them is shown as text. */
export const VARIANTS_TO_REPUBLISH = ['texts', 'html'];

export const KINDS_OF_VARIANT = Object.entries(VARIANTS).flatMap(([variant, { kinds }]) => kinds.map((kind) => ({ variant, kind })));

/** @param {string} text @param {Buffer} raw what goes where the mark is */
function fill(text, raw) {
  const bytes = Buffer.from(text).toString('latin1').replaceAll(MARK, () => raw.toString('latin1'));
  return Buffer.from(bytes, 'latin1');
}

const TEXT_OF_VARIANT = Object.fromEntries(Object.entries(VARIANTS).map(([name, { document }]) => [name, JSON.stringify(document)]));

/** @param {import('./techniques.mjs').Case} one @returns {[string, Buffer][]} file names and documents */
export function documentsOf(one) {
  return Object.entries(TEXT_OF_VARIANT).map(([name, text]) => [`${one.number}-${name}.json`, fill(text, one.raw)]);
}

/** A feed of many payloads. @param {import('./techniques.mjs').Case[]} cases */
export function feedOf(cases) {
  const items = cases.flatMap((one) => ['texts', 'tails'].map((name) => fill(TEXT_OF_VARIANT[name], one.raw)));
  return Buffer.concat([Buffer.from('{"items":['), ...items.flatMap((item, i) => (i ? [Buffer.from(','), item] : [item])), Buffer.from(']}')]);
}

/*
 * builder/: the page on which people who paste embeds choose one, see it and copy it. It ships as builder.html with builder.js,
 * and builder-preview.html is what its frame shows.
 * Uses common/, and of host/ how a language is found. Works as static files anywhere; served by a publisher it also asks that.
 * Never hands a string to an HTML parser, asks anybody before an address is pasted but the server it is of, or prints what
 * `klipp snippet` would not.
 */

import { copy } from '../common/clipboard.js';
import { addressOfChoices, readChoices, writeChoices, writeList } from './choices.js';
import { find, look, NothingFound } from './find.js';
import { Preview } from './preview.js';
import { sentenceOf } from './problems.js';
import { bytesOf, callOf, formatName, isElement, mayBeReady, pinned, policyOf, textOf } from './result.js';
import { styleOf } from './snippet.js';
import { fill, loadWords, sayWords } from './words.js';

/** In the order of bars. Names of other companies are the same in all languages. @type {[string, string][]} */
const NETWORKS = [
  ...['X', 'Facebook', 'LinkedIn', 'Bluesky', 'Mastodon', 'Threads', 'WhatsApp', 'Telegram', 'Reddit'].map((name) => /** @type {[string, string]} */ ([name.toLowerCase(), name])),
  ['email', 'share_by_email'],
  ['copy', 'share_by_link'],
  ['native', 'share_by_device'],
  ['print', 'share_by_print'],
];

const TYPING_MS = 300;

const base = new URL('.', import.meta.url);
const cdn = new URL('..', base).href.replace(/\/$/, '');
/** The server that this page is of, where it has more than files. */
const publisher = 'publisher' in document.documentElement.dataset ? new URL('/', location.href).href : '';

/** @template {HTMLElement} [T=HTMLElement] @param {string} id */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const form = /** @type {HTMLFormElement} */ (byId('choices'));
const code = /** @type {HTMLTextAreaElement} */ (byId('code'));
const preview = new Preview(/** @type {HTMLIFrameElement} */ (byId('frame')));

/** @type {import('./words.js').Words} */
let words;

/** @type {import('./find.js').Found | undefined} */
let found;

/** The address that `found` is of. */
let sought = '';

/** The address of the publisher's newest article; empty if it has none. */
let newest = '';

/** @type {import('../../dist.mjs').Manifest} */
let manifest;

/** @type {import('../../dist.mjs').Manifest | undefined} */
let manifestOfVersion;

/** What is printed. @type {Parameters<typeof showCost> | undefined} */
let current;

/** Counts what was asked, so that late answers are dropped. */
let asked = 0;
let printed = 0;

/** @param {string} text @param {boolean} [wrong] */
function say(text, wrong = false) {
  byId('found').textContent = text;
  byId('found').classList.toggle('wrong', wrong);
}

/**
 * Asks what stands at the address, and chooses what it can be shown as. Without an address that is the publisher's newest article,
 * so that there is something to see.
 *
 * @param {boolean} [keepsKind]
 */
async function seek(keepsKind = false) {
  const { address } = readChoices(form);
  const text = address || newest;
  if (text === sought) return;
  sought = text;
  const mine = ++asked;
  const fields = keepsKind ? new URL(location.href).searchParams.get('fields') : '';
  found = undefined;
  offerFields();
  showProblems([]);
  if (!text) return say('');
  if (address) say(words.looking);
  try {
    const result = await find(text, publisher);
    if (mine !== asked) return;
    found = result;
    chooseKind(found.kinds, keepsKind);
    offerFields(found.fields, found.language);
    writeList(form, 'fields', fields);
    if (address) say(fill(words.found, { title: found.title || found.url || found.src, format: formatName(found.format) }));
    void tellProblems(mine);
  } catch (error) {
    if (mine !== asked) return;
    if (!(error instanceof NothingFound)) throw error;
    say(fill(words[error.message], { format: formatName(error.format) }), true);
  }
}

/** @param {string[]} kinds @param {boolean} keepsKind */
function chooseKind(kinds, keepsKind) {
  const wanted = readChoices(form).kind;
  const kind = kinds.includes(wanted) || (keepsKind && wanted === 'share') ? wanted : kinds[0];
  for (const radio of radios('kind')) {
    radio.disabled = !kinds.includes(radio.value);
    radio.checked = radio.value === kind;
  }
}

/** Of a form, by the document's own words, all of them chosen. @param {import('./find.js').FormField[]} [fields] @param {string} [lang] */
function offerFields(fields = [], lang = '') {
  const labels = fields.map(({ name, label }) => (label ? labelledBox('fields', name, label, { lang, dir: 'auto' }) : labelledBox('fields', name, words.name)));
  const [legend] = byId('fields').children;
  byId('fields').replaceChildren(legend, ...labels);
}

/** @param {string} name */
const radios = (name) => /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(`input[type=radio][name="${name}"]`));

/** What is wrong in the document, by the core's own sentences where a server has them. @param {number} mine */
async function tellProblems(mine) {
  const seen = found && (await look(found.src, publisher));
  if (mine === asked && seen?.problems) showProblems(seen.problems.map(({ place, message }) => (place ? `${place}: ${message}` : message)));
}

/** @param {string[]} problems */
function showProblems(problems) {
  byId('problems').hidden = problems.length === 0;
  byId('problems').querySelector('ul')?.replaceChildren(
    ...problems.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

/** @param {Event} event of the widget */
function hear(event) {
  const { detail } = /** @type {CustomEvent} */ (event);
  if (event.type === 'klipp-error') return showProblems([`${detail.path ? `${detail.path}: ` : ''}${detail.message}`]);
  const isToldByServer = !byId('problems').hidden || publisher;
  if (!isToldByServer) showProblems(detail.problems.map(sentenceOf));
}

/** Shows what belongs to the widget that is chosen, and makes a difference to the snippet's form. @param {import('./choices.js').Choices} choices */
function suit(choices) {
  const has = (/** @type {string | undefined} */ list, /** @type {string} */ word) => list?.split(' ').includes(word);
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-for], [data-not]'))) {
    const { for: kinds = choices.kind, not: forms } = element.dataset;
    element.hidden = !has(kinds, choices.kind) || Boolean(has(forms, choices.as));
  }
  byId('fields').hidden ||= !byId('fields').querySelector('input');
  byId('accent').hidden = !choices.coloured;
  byId('form-hint').textContent = words[`as_${choices.as}_text`];
  byId('release').hidden = !isElement(choices.as);
  byId('ready').hidden = !mayBeReady(choices, publisher, found);
}

/** A share bar without an address is that of the page it stands on. @param {import('./choices.js').Choices} choices */
const isOfPage = ({ kind, address }) => kind === 'share' && !address;

/** Everything that follows from the choices. */
async function update() {
  code.ariaBusy = 'true';
  const choices = readChoices(form);
  suit(choices);
  preview.standOn(choices.page, choices.width);
  const isThere = isOfPage(choices) || found?.kinds.includes(choices.kind);
  const call = callOf(choices, isOfPage(choices) ? undefined : found, { cdn, publisher });
  await print(choices, call, Boolean(isThere));
}

/**
 * @param {import('./choices.js').Choices} choices
 * @param {import('./snippet.js').Call} call
 * @param {boolean} isThere
 */
async function print(choices, call, isThere) {
  const mine = ++printed;
  const release = choices.version && manifestOfVersion ? pinned(manifestOfVersion) : { folder: `v${manifest.version.split('.')[0]}` };
  const result = isThere ? await textOf(call, choices, release, { publisher, found }).catch(unprinted) : { text: '' };
  if (mine !== printed) return;
  const text = 'text' in result ? result.text : '';
  if ('framed' in result && result.framed) preview.showFrame(result.framed);
  else showWidget(call, isThere);
  code.value = text;
  code.ariaBusy = null;
  current = [choices, call, text];
  /** @type {HTMLButtonElement} */ (byId('copy')).disabled = !text;
  if ('word' in result) byId('form-hint').textContent = words[result.word];
  showCost(choices, call, text);
}

/** @param {unknown} error @returns {import('./result.js').Printed} */
function unprinted(error) {
  console.warn(`Klipp: the snippet could not be made: ${error}`);
  return { word: 'unreachable' };
}

/** @param {import('./snippet.js').Call} call @param {boolean} isThere */
function showWidget(call, isThere) {
  const addresses = /** @type {[string, string | undefined][]} */ ([['src', call.src], ['markup', call.markup]]).filter(([, url]) => url);
  preview.show(isThere ? `klipp-${call.kind}` : '', /** @type {[string, string][]} */ ([...addresses, ...call.attributes, ['loading', 'eager']]), styleOf(call));
}

/** @param {import('./choices.js').Choices} choices @param {import('./snippet.js').Call} call @param {string} text */
function showCost({ as }, call, text) {
  const hasPolicy = Boolean(text) && as !== 'address';
  byId('policy').hidden = !hasPolicy;
  const policy = hasPolicy ? policyOf(call, as, preview.pictureOrigins()) : '';
  /** @type {HTMLElement} */ (byId('policy').querySelector('code')).textContent = policy;
  const isCounted = hasPolicy && as !== 'frame';
  const size = (bytesOf(call, as, manifest) / 1000).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  const isReady = Boolean(call.markup) || as === 'shadow';
  byId('bytes').textContent = isCounted ? fill(isReady ? words.bytes_ready : words.bytes, { size }) : '';
}

/** @param {string} url @returns {Promise<any>} */
async function readOptional(url) {
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : undefined;
  } catch (error) {
    console.warn(`Klipp: ${url} did not come: ${error}`);
    return undefined;
  }
}

/** The publisher's own articles, to choose from. */
async function listArticles() {
  const list = publisher && (await readOptional(new URL('/builder/articles', publisher).href));
  if (!list?.length) return;
  const options = list.map((/** @type {any} */ { title, src, language }) => Object.assign(new Option(title, src), { lang: language }));
  const select = /** @type {HTMLSelectElement} */ (byId('articles'));
  select.replaceChildren(new Option(words.choose, ''), ...options);
  newest = list[0].src;
  byId('own').hidden = false;
}

/** @param {string} name @param {string} value @param {string} said @param {{ lang?: string, dir?: string }} [marks] of words that are not the page's */
function labelledBox(name, value, said, marks) {
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value, defaultChecked: name === 'fields' });
  const text = Object.assign(document.createElement('span'), { textContent: said, ...marks });
  label.append(box, text);
  return label;
}

function makeFields() {
  byId('networks').append(...NETWORKS.map(([value, name]) => labelledBox('networks', value, words[name] ?? name)));
  const tags = ['en', ...KLIPP_LANGUAGES.split(',').map((each) => each.split(' ')[0])].sort();
  byId('lang').append(...tags.map((tag) => Object.assign(new Option(new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag, tag), { lang: tag })));
}

function showChosenArticle() {
  const select = /** @type {HTMLSelectElement} */ (byId('articles'));
  select.value = readChoices(form).address || newest;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

/** The publisher's name leads home, and its gallery, if it has one, to all looks. */
function nameSite() {
  const { publisher: name } = document.documentElement.dataset;
  if (!name) return;
  const link = Object.assign(document.createElement('a'), { href: '/' });
  link.append(Object.assign(new Image(32, 32), { src: '/icon.svg', alt: '' }), name);
  byId('site').replaceChildren(link);
  byId('gallery').hidden = !('gallery' in document.documentElement.dataset);
}

/** Each is a step that "back" undoes. */
async function onChoice() {
  const address = addressOfChoices(form);
  if (address !== location.href) history.pushState(null, '', address);
  await update();
}

function listen() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    sought = '';
    await seek();
    await onChoice();
  });
  document.addEventListener('change', async ({ target }) => {
    if (target === byId('articles')) /** @type {HTMLInputElement} */ (byId('address')).value = /** @type {HTMLSelectElement} */ (target).value;
    const isAddress = target === byId('articles') || target === byId('address');
    if (isAddress) {
      await seek();
      showChosenArticle();
    }
    await onChoice();
  });
  document.addEventListener('input', (event) => {
    const { target, inputType } = /** @type {InputEvent} */ (event);
    // What is typed is whole when its field is left; what is pasted is at once.
    if (target === byId('address') && /Paste|Drop/.test(inputType)) return form.requestSubmit();
    if (target === byId('address') || target === code) return;
    clearTimeout(timer);
    timer = setTimeout(update, TYPING_MS);
  });
  addEventListener('popstate', () => void restore());
  byId('copy').dataset.confirmed = words.copied;
  byId('copy').addEventListener('click', () => void copyCode());
}

async function copyCode() {
  try {
    await copy(code.value, byId('copy'));
  } catch (error) {
    console.info(`Klipp: the browser lets nobody copy, so the snippet is selected: ${error}`);
    code.focus();
    code.select();
  }
}

/** As the page's address says. */
async function restore() {
  writeChoices(form, new URL(location.href).searchParams);
  showChosenArticle();
  await seek(true);
  await update();
}

async function start() {
  const query = new URL(location.href).searchParams;
  [words, manifest] = await Promise.all([loadWords(query.get('ui'), base), readOptional(new URL('manifest.json', base).href)]);
  sayWords(words);
  nameSite();
  makeFields();
  writeChoices(form, query);
  const pinnedChoice = /** @type {HTMLOptionElement} */ (byId('version').querySelector('[value=pinned]'));
  pinnedChoice.textContent = fill(words.pinned, { version: manifest.version });
  manifestOfVersion = manifest.folder === manifest.version ? manifest : await readOptional(new URL(`../${manifest.version}/manifest.json`, base).href);
  pinnedChoice.disabled = !manifestOfVersion;
  await preview.start(hear, () => current && showCost(...current));
  listen();
  await listArticles();
  await restore();
  document.documentElement.dataset.ready = '';
}

void start();

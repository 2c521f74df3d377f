/** The npm package: what is in it, what it renders in Node.js, and what it says of its elements. Without network and browser. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as description from '../../web/npm/description.mjs';
import { ROOT } from '../browser/servers.mjs';
import { cases } from '../golden/cases.mjs';
import { fromEnvironment, renderNatively } from '../support/render.mjs';
import { VERSION } from '../support/versions.mjs';
import { blocksOfReadme, makeProject, pack, PROJECTS } from './scratch.mjs';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');

const scratch = mkdtempSync(join(tmpdir(), 'klipp-npm-'));
const archive = pack(scratch);
const project = makeProject('types', archive, scratch);
const installed = join(project, 'node_modules/klipp');
const inPackage = (/** @type {string} */ name) => readFileSync(join(installed, name), 'utf8');
const about = JSON.parse(inPackage('package.json'));
/** @type {typeof import('../../web/npm/render.js')} */
const render = await import(pathToFileURL(join(installed, 'render.js')).href);
after(() => rmSync(scratch, { recursive: true }));

/** What is thrown. @param {() => unknown} work @returns {any} */
function thrownBy(work) {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** @type {Record<string, (kind: any, document: Uint8Array, options: any) => string>} */
const WAYS = { fragment: render.renderToString, shadow: render.renderShadow, page: render.renderPage };

/** What is rendered, or the error as the command prints it. @param {string} as @param {any} kind @param {Uint8Array} document @param {Record<string, unknown>} options */
function said(as, kind, document, options) {
  try {
    return WAYS[as](kind, document, options);
  } catch (error) {
    const { path, message } = /** @type {any} */ (error);
    return `error at ${path && `${path}: `}${message}\n`;
  }
}

describe('NpmPackage', () => {
  it('HasTheVersionOfTheProjectAndNeedsNoOtherPackage', () => {
    assert.equal(about.version, VERSION);
    assert.equal(about.license, 'MIT');
    assert.deepEqual([about.dependencies, about.scripts, about.private], [undefined, undefined, undefined]);
  });

  it('HasEveryFileThatItNames', () => {
    const paths = Object.values(about.exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
    const files = [...paths.filter((path) => !path.includes('*')), ...about.sideEffects, about.types, about.customElements];
    assert.deepEqual(files.filter((file) => !existsSync(join(installed, file))), []);
  });

  it('HasEveryFileThatItsElementsLoad', () => {
    const named = [...inPackage('files.js').matchAll(/new URL\('\.\/dist\/([^?']+)\?no-inline', import\.meta\.url\)/g)].map(([, name]) => name);
    assert.deepEqual(named.filter((name) => !existsSync(join(installed, 'dist', name))), []);
    const { files } = JSON.parse(readFileSync(join(fromEnvironment('KLIPP_DIST'), 'v1/manifest.json'), 'utf8'));
    const served = Object.keys(files).filter((name) => !name.startsWith('builder'));
    assert.deepEqual(readdirSync(join(installed, 'dist')).sort(), served.sort(), "as a CDN serves them to partners' pages");
    assert.deepEqual(named.filter((name) => !served.includes(name)), []);
    assert.deepEqual(served.filter((name) => !named.includes(name)), ['analytics.js', 'embed.js', 'frame-page.js', 'frame.css', 'frame.html', 'klipp.js', 'print.js']);
  });

  it('DoesNothingWhereThereIsNoDom', () => {
    const script = "await import('klipp'); await import('klipp/analytics'); const all = await import('klipp/elements'); all.define('/klipp/'); console.log(Object.keys(all).sort().join())";
    const said = execFileSync('node', ['--input-type=module', '-e', script], { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    assert.equal(said, 'KlippArticle,KlippCard,KlippElement,KlippFeed,KlippShare,KlippSignup,define\n');
  });

  it('NamesTheLicencesOfWhatIsInItsModules', () => {
    const text = inPackage('THIRD-PARTY.txt');
    for (const part of ['cmark-gfm/*', 'gumbo-parser/*', 'nlohmann-json/*', 'musl/*', 'llvm/*', 'icon_table.hpp', 'grapheme_table.hpp', 'cldr.json']) assert.ok(text.includes(part), part);
    for (const part of ['pugixml', 'boost', 'prometheus', 'BSL-1.0', 'Debian systems']) assert.ok(!text.includes(part), part);
    const used = new Set([...text.matchAll(/^Files: .*\n(?: .*\n)*(?:Copyright: .*\n(?: .*\n)*)License: (.*)$/gm)].flatMap(([, names]) => names.split(' and ')));
    const there = [...text.matchAll(/^License: (.*)\n .{30}/gm)].map(([, name]) => name);
    assert.deepEqual(there.sort(), [...used].sort());
    assert.match(inPackage('LICENSE'), /^MIT License/);
    assert.match(inPackage('Apache-2.0.txt'), /TERMS AND CONDITIONS/);
  });
});

/** Those of HTML are in elements.test.mjs, those of TypeScript in framework_types.test.mjs. */
describe('WhatThePackagesPageShows', () => {
  const folder = join(scratch, 'newcomer');
  const env = { ...process.env, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' };

  /** @param {string} program @param {string[]} words */
  function run(program, ...words) {
    const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', env });
    assert.deepEqual([status, stderr], [0, ''], stdout);
    return stdout;
  }

  it('InstallsItIntoAnEmptyFolder', () => {
    mkdirSync(folder);
    cpSync(archive, join(folder, basename(archive)));
    const blocks = blocksOfReadme('sh');
    assert.equal(blocks.length, 1);
    run('bash', '-c', blocks[0]);
    assert.ok(existsSync(join(folder, 'node_modules/klipp/package.json')));
  });

  it('RunsInNode', () => {
    // Some are for pages, and change nothing elsewhere.
    const said = blocksOfReadme('js').map((block) => run('node', '--input-type=module', '-e', `globalThis.addEventListener ??= () => {};\n${block}`));
    assert.deepEqual(said.slice(0, 3), ['', '', '']);
    assert.match(said[3], /^<klipp-card src="https:\/\/news\.example\/a\.json" layout="hero" .*<template shadowrootmode="open">.*The title/s);
    assert.match(said[4], /^<!DOCTYPE html>.*<title>News<\/title>.*The title/is);
    assert.equal(said.length, 5);
  });

  it('IsWhatTheProjectOfNextHas', () => {
    const files = ['widget.jsx', 'page.jsx'].map((name) => readFileSync(join(PROJECTS, 'next/app', name), 'utf8'));
    assert.deepEqual(blocksOfReadme('jsx'), files);
  });
});

describe('RenderingInNode', () => {
  const inJson = cases.filter(({ document }) => !/\.(xml|html)$/.test(document ?? '') || document === 'documents/body.html');

  for (const { name, kind, document, options = {} } of inJson) {
    if (options.as === 'republish') continue;
    it(`GivesTheBytesOfTheCommand_${name}`, () => {
      const { as = 'fragment', labels, ...rest } = options;
      const bytes = document ? readFileSync(join(GOLDEN, document)) : new Uint8Array();
      // There a line for each, as the option has it; here an object, as the file of the command has it.
      const own = labels && { labels: Object.fromEntries(labels.trim().split('\n').map((line) => line.split(/=(.*)/s).slice(0, 2))) };
      assert.equal(said(as, kind, bytes, { ...rest, ...own }), renderNatively(kind, options, bytes));
    });
  }

  /** @type {[kind: any, document: string, options: Record<string, string>][]} */
  const shadows = [
    ['article', 'markdown.md', {}],
    ['article', 'arabic.json', { base: 'https://news.example/a.json' }],
    ['article', 'hostile.json', { base: 'https://news.example/a.json', view: 'reader' }],
    ['card', 'people.json', { theme: 'newspaper dark', lang: 'fr' }],
    ['card', 'wordpress_post.json', { layout: 'hero', eager: '1', stylesheet: 'https://cdn.example/v1/klipp.css' }],
    ['feed', 'ghost_posts.json', { stylesheet: 'none', heading: 'title', limit: '2', lang: 'zh-TW' }],
    ['share', 'share.json', { buttons: 'both', via: '', nonce: 'abc', script: 'https://cdn.example/v1/klipp.js' }],
    ['signup', 'signup_every_field.json', { 'heading-level': '3', fields: 'rolle' }],
  ];
  for (const [kind, document, options] of shadows) {
    for (const as of ['shadow', 'page', 'fragment']) {
      it(`GivesTheBytesOfTheCommand_${kind}_${document}_${as}`, () => {
        const bytes = readFileSync(join(GOLDEN, 'documents', document));
        assert.equal(said(as, kind, bytes, options), renderNatively(kind, { ...options, as }, bytes));
      });
    }
  }

  it('TakesADocumentAsTextBytesOrAnObject', () => {
    const item = { title: 'T', url: 'https://n.example/å', language: 'nb' };
    const text = JSON.stringify(item);
    const expected = renderNatively('card', {}, new TextEncoder().encode(text));
    const { buffer } = new TextEncoder().encode(text);
    for (const document of [text, Buffer.from(text), new TextEncoder().encode(text), buffer, item]) assert.equal(render.renderToString('card', document), expected);
  });

  it('TakesOptionsInBothSpellingsAndLeavesOutWhatIsNotSet', () => {
    const item = { title: 'T', url: 'https://n.example/a' };
    const level = render.renderToString('card', item, { headingLevel: 4, lang: undefined });
    assert.match(level, /<h4 /);
    assert.equal(render.renderToString('card', item, { 'heading-level': '4' }), level);
  });

  it('SpeaksMoreLanguagesAtOnceThanABrowserLoads', () => {
    const items = ['nb', 'sv', 'da', 'fr', 'de', 'ar', 'ja', 'ru', 'el', 'th', 'pl', 'fi'].map((language, i) => ({ title: 'T', url: `https://n.example/${i}`, language, date_published: '2018-01-19T10:00:00Z' }));
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'F', items };
    assert.equal(render.renderToString('feed', feed), renderNatively('feed', {}, new TextEncoder().encode(JSON.stringify(feed))));
  });

  it('ThrowsWhatIsWrongAndGoesOn', () => {
    const error = thrownBy(() => render.renderToString('card', { title: 'T' }));
    assert.ok(error instanceof Error && error instanceof render.KlippError);
    assert.deepEqual([error.code, error.path], ['missing', '/url']);
    assert.ok(error.message.length > 20);
    assert.equal(thrownBy(() => render.renderShadow('card', '{')).code, 'not-json');
    assert.equal(thrownBy(() => render.renderToString('card', '{}', /** @type {any} */ ({ layout: 'diagonal' }))).code, 'bad-option');
    assert.equal(thrownBy(() => render.renderToString('card', '{}', /** @type {any} */ ({ colour: 'red' }))).code, 'bad-option');
    assert.equal(thrownBy(() => render.renderPage('card', '{}', { theme: /** @type {any} */ ('loud') })).code, 'bad-option');
    assert.equal(thrownBy(() => render.renderToString(/** @type {any} */ ('poster'), '{}')).code, 'bad-option');
    assert.equal(thrownBy(() => render.renderToString('card', '{}', /** @type {any} */ ({ 'lang\0url': 'x' }))).code, 'bad-option', 'a name cannot hold another option');
    assert.match(render.renderToString('card', { title: 'T', url: 'https://n.example/a' }), /^<div class="klipp">/);
  });

  it('GivesAFeedInPiecesThatAreTheSameBytes', async () => {
    const feed = readFileSync(join(ROOT, 'examples/agdering/feed.json'));
    for (const as of /** @type {const} */ (['fragment', 'shadow', 'page'])) {
      const options = { base: 'https://news.example/feed.json' };
      /** @type {Uint8Array[]} */
      const pieces = [];
      for await (const piece of /** @type {any} */ (render.renderStream('feed', feed, { ...options, as }))) pieces.push(piece);
      assert.equal(Buffer.concat(pieces).toString(), renderNatively('feed', { ...options, as }, feed));
      assert.equal(pieces.length, JSON.parse(feed.toString()).items.length + 1, as);
    }
    assert.equal(thrownBy(() => render.renderStream('feed', '{}')).code, 'missing', 'before anything is sent');
  });

  it('UsesAModuleThatImportsNothing', () => {
    const module = new WebAssembly.Module(readFileSync(join(installed, 'klipp-server.wasm')));
    assert.deepEqual(WebAssembly.Module.imports(module), []);
  });

  it('HasTheOptionsOfTheCommandAndNoOther', () => {
    const help = execFileSync(join(fromEnvironment('KLIPP_BIN'), 'klipp'), ['--help'], { encoding: 'utf8' });
    const ofRender = help.slice(help.indexOf('\n  --as '), help.indexOf('\nA snippet is of'));
    // At the beginnings of lines; what is explained is apart by two spaces.
    const lines = ofRender.split('\n').map((line) => line.trim().split(/ {2,}/)[0]).filter((line) => line.startsWith('--'));
    const inHelp = lines.flatMap((line) => [...line.matchAll(/--([a-z-]+)/g)].map(([, name]) => name)).filter((name) => name !== 'as');
    const inTypes = [...inPackage('render.d.ts').matchAll(/^ {2}'?([\w-]+)'?\?: /gm)].map(([, name]) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    assert.deepEqual([...new Set(inTypes)].sort(), [...new Set(inHelp)].sort());
  });
});

describe('WhatThePackageSaysOfItsElements', () => {
  const partners = read('web/PARTNERS.md');

  /** The rows of the first table behind a heading, by their first cell. @param {string} heading @param {string} columns of its head */
  function tableOf(heading, columns) {
    const section = partners.slice(partners.indexOf(`\n${heading}\n`));
    const table = section.slice(section.indexOf(columns)).split('\n\n')[0];
    return table.split('\n').slice(2).map((row) => row.replace(/^\| | \|$/g, '').split(' | '));
  }

  /** What stands in backquotes. @param {string} text */
  const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

  /** @param {keyof typeof description.TYPES} type */
  const wordsOf = (type) => [...description.TYPES[type].matchAll(/'([\w-]+)'/g)].map(([, word]) => word);

  const sorted = (/** @type {Iterable<string>} */ names) => [...names].sort();

  it('IsWhatTheClassesObserve', async () => {
    const classes = await import(pathToFileURL(join(installed, 'elements.js')).href);
    for (const element of description.ELEMENTS) {
      const reflected = description.attributesOf(element).filter((name) => !description.WITHOUT_PROPERTY.includes(name));
      assert.deepEqual(sorted(new Set(classes[element.type].observedAttributes)), sorted(reflected), element.tag);
    }
  });

  it('AreTheElementsAndAttributesOfThePartnersPage', () => {
    const rows = tableOf('## Elements', '| element | attributes |');
    const ofAll = quoted(rows[rows.length - 1][1]);
    assert.deepEqual(sorted([...ofAll, 'loading', 'src']), sorted(description.COMMON));
    for (const { tag, attributes } of description.ELEMENTS) {
      const [, said = ''] = rows.find(([name]) => name === `\`<${tag}>\``) ?? [];
      assert.deepEqual(sorted(quoted(said).filter((name) => name !== 'src')), sorted(attributes.filter((name) => name !== 'title')), tag);
    }
  });

  it('AreTheEventsPartsAndPropertiesOfThePartnersPage', () => {
    const events = tableOf('## Events', '| event | `detail` | when |');
    assert.deepEqual(events.map(([name]) => quoted(name)[0]), Object.keys(description.EVENTS));
    for (const [name, detail, when] of events) {
      const event = description.EVENTS[quoted(name)[0]];
      const flat = event.detail.slice(1).replace(/\{[^}]*\}\[\]/g, 'list');
      assert.deepEqual(quoted(detail)[0].match(/\w+/g), [...flat.matchAll(/(\w+)\??: /g)].map(([, member]) => member), name);
      assert.equal(/cancelable/.test(when), event.cancelable === true, name);
    }
    const [, parts = ''] = /The parts are `([^`]+)`/.exec(partners) ?? [];
    assert.deepEqual(parts.split(/\s+/), description.PARTS);
    const properties = tableOf('### Properties', '| property | for |').flatMap(([names]) => quoted(names));
    assert.deepEqual(properties, Object.keys(description.PROPERTIES));
    const [, states = ''] = /The `state` of a signup is ([^.]+)\./.exec(partners) ?? [];
    assert.deepEqual(quoted(states), wordsOf('KlippSignupState'));
  });

  it('HasThePartsThatMarkupHas', () => {
    const markup = readdirSync(join(GOLDEN, 'expected')).map((name) => readFileSync(join(GOLDEN, 'expected', name), 'utf8')).join('');
    const parts = new Set([...markup.matchAll(/ part="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')));
    assert.deepEqual([...parts].filter((part) => !description.PARTS.includes(part)), []);
    assert.ok(parts.size > 20);
  });

  it('HasTheWordsThatOptionsTake', () => {
    const item = { title: 'T', url: 'https://n.example/a' };
    const types = /** @type {const} */ ({ layout: 'KlippLayout', view: 'KlippView', buttons: 'KlippButtons', heading: 'KlippFeedHeading', lead: 'KlippFeedLead', theme: 'KlippThemeName' });
    for (const [option, type] of Object.entries(types)) {
      const known = wordsOf(type);
      for (const word of known) assert.ok(render.renderShadow('card', item, /** @type {any} */ ({ [option]: word })), `${option}=${word}`);
      const { message } = thrownBy(() => render.renderShadow('card', item, /** @type {any} */ ({ [option]: 'no-such-word' })));
      // "layout: 'no-such-word' is not allowed; write vertical, horizontal or text"
      const listed = message.replace(/^.*(write|--theme is) |"[^"]*"/g, '').match(/\w+/g);
      for (const word of listed.filter((/** @type {string} */ each) => !['or', 'light', 'dark', 'two', 'of', 'them'].includes(each))) assert.ok(known.includes(word), `${option}: ${word} in ${message}`);
      for (const word of known) assert.ok(listed.includes(word), `${option}: ${word} in ${message}`);
    }
  });

  it('IsAManifestOfEveryElement', () => {
    const { schemaVersion, modules } = JSON.parse(inPackage('custom-elements.json'));
    assert.equal(schemaVersion, '2.1.0');
    const declared = modules.flatMap((/** @type {any} */ module) => module.declarations);
    assert.deepEqual(declared.map((/** @type {any} */ one) => one.tagName), description.ELEMENTS.map(({ tag }) => tag));
    for (const one of declared) {
      assert.ok(one.customElement && one.slots[0].name === '' && one.cssParts.length && one.cssProperties.length && one.events.length, one.tagName);
      assert.ok(!JSON.stringify(one).match(/"text":"[^"]*Klipp/), 'types that only our own files know');
    }
    const defined = modules.flatMap((/** @type {any} */ module) => module.exports).filter((/** @type {any} */ one) => one.kind === 'custom-element-definition');
    assert.equal(defined.length, description.ELEMENTS.length);
    for (const { path } of modules) assert.ok(existsSync(join(installed, path)), path);
  });
});

describe('TypesOfThePackage', () => {
  before(() => {
    const compilerOptions = { strict: true, noEmit: true, skipLibCheck: false, target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['plain.ts'] }));
  });

  for (const moduleResolution of ['Bundler', 'NodeNext']) {
    it(`AreWhatAProgramExpects_${moduleResolution}`, () => {
      const module = moduleResolution === 'NodeNext' ? 'NodeNext' : 'ESNext';
      const words = [join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', project, '--module', module, '--moduleResolution', moduleResolution];
      const said = thrownBy(() => execFileSync('node', words, { encoding: 'utf8' }));
      assert.equal(said?.stdout ?? '', '');
    });
  }
});

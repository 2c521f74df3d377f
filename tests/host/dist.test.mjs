/** What the build puts into dist/: names, copies, references and the manifest. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { renameAddresses, writeFolder } from '../../web/dist.mjs';
import { DIST } from '../browser/servers.mjs';
import { MOVING, VERSION } from '../support/versions.mjs';

/** @typedef {import('../../web/dist.mjs').Manifest} Manifest */

/** @param {string} path of a folder @returns {Manifest} */
const manifestIn = (path) => JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));

/** All that is in a folder, by name. @param {string} path */
const contents = (path) => Object.fromEntries(readdirSync(path).sort().map((name) => [name, readFileSync(join(path, name), 'base64')]));

describe('WriteFolder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  after(() => rmSync(folder, { recursive: true }));

  /** @param {string} dist @param {boolean} hashed @param {string} [style] */
  async function write(dist, hashed, style = 'a {}') {
    /** @type {[string, import('../../web/dist.mjs').Make][]} */
    const files = [
      ['a.css', async () => Buffer.from(style)],
      ['a.b.js', async (names) => Buffer.from(`load(${JSON.stringify(names)})`)],
      ['a.html', async (names) => renameAddresses('<a href="a.css"><img src="a.b.js" alt="a.css"><a href="other.css">', names)],
    ];
    await writeFolder(join(folder, dist), { version: '2.3.4', folder: hashed ? '2.3.4' : 'v2', hashed, styles: Buffer.from(style), themedStyles: Buffer.from(`${style}b {}`) }, files);
    return join(folder, dist, hashed ? '2.3.4' : 'v2');
  }

  it('NamesFilesAfterTheirContents', async () => {
    const { version, folder: name, files } = manifestIn(await write('names', true));
    assert.deepEqual([version, name], ['2.3.4', '2.3.4']);
    const hash = createHash('sha256').update('a {}').digest('hex').slice(0, 8);
    assert.equal(files['a.css'].name, `a.${hash}.css`);
    assert.match(files['a.b.js'].name, /^a\.b\.[0-9a-f]{8}\.js$/);
  });

  it('HasTheHashOfTheStylesAsAPolicyWritesIt', async () => {
    // As printf 'a {}' | openssl dgst -sha256 -binary | base64 says.
    const { styles, themedStyles } = manifestIn(await write('styles', false));
    assert.equal(styles, 'sha256-mkSHzL7faOU7/U/v8Umg+058R69+vN2A2xmE3Fz1q98=');
    assert.equal(themedStyles, 'sha256-DsQm/cWkp+/YEfA+DpxAgvtXOfA25khN6AcpAWBcCQg=');
  });

  it('TellsEachFileTheNamesOfThoseBeforeIt', async () => {
    const path = await write('references', true);
    const { files } = manifestIn(path);
    const script = readFileSync(join(path, files['a.b.js'].name), 'utf8');
    assert.equal(script, `load({"a.css":"${files['a.css'].name}"})`);
    const page = readFileSync(join(path, files['a.html'].name), 'utf8');
    assert.equal(page, `<a href="${files['a.css'].name}"><img src="${files['a.b.js'].name}" alt="a.css"><a href="other.css">`);
  });

  it('ChangesTheNameOfAFileWhenOneItRefersToChanges', async () => {
    const names = [await write('before', true), await write('after', true, 'b {}')].map((path) => Object.values(manifestIn(path).files).map(({ name }) => name));
    assert.equal(new Set(names.flat()).size, 6);
  });

  it('LeavesNamesAsTheyAreInTheFolderThatMoves', async () => {
    const path = await write('moving', false);
    const { version, folder: name, files } = manifestIn(path);
    assert.deepEqual([version, name], ['2.3.4', 'v2']);
    for (const [own, entry] of Object.entries(files)) assert.equal(entry.name, own);
    assert.equal(readFileSync(join(path, 'a.b.js'), 'utf8'), 'load({})');
  });

  it('WritesTheSameBytesAgain', async () => {
    for (const hashed of [true, false]) assert.deepEqual(contents(await write('one', hashed)), contents(await write('two', hashed)));
  });

  it('TakesAwayWhatAnEarlierBuildLeft', async () => {
    const path = await write('left', true);
    const first = readdirSync(path).length;
    writeFileSync(join(path, 'klipp.00000000.js'), '');
    mkdirSync(join(path, 'folder'));
    await write('left', true, 'b {}');
    assert.equal(readdirSync(path).length, first);
    assert.deepEqual(contents(path), contents(await write('fresh', true, 'b {}')));
  });
});

describe('Dist', () => {
  for (const folder of [MOVING, VERSION]) {
    const path = join(DIST, folder);

    it(`HoldsOf ${folder} WhatItsManifestListsWithCopiesAndNothingElse`, () => {
      const names = ['manifest.json', ...Object.values(manifestIn(path).files).map(({ name }) => name)];
      assert.deepEqual(readdirSync(path).sort(), names.flatMap((name) => [name, `${name}.br`, `${name}.gz`]).sort());
      for (const name of names) {
        const bytes = readFileSync(join(path, name));
        assert.ok(gunzipSync(readFileSync(join(path, `${name}.gz`))).equals(bytes), name);
        assert.ok(brotliDecompressSync(readFileSync(join(path, `${name}.br`))).equals(bytes), name);
      }
    });

    it(`WeighsAndHashesTheFilesOf ${folder}`, () => {
      const { version, folder: name, files } = manifestIn(path);
      assert.deepEqual([version, name], [VERSION, folder]);
      for (const entry of Object.values(files)) {
        const [bytes, gz, br] = ['', '.gz', '.br'].map((end) => readFileSync(join(path, entry.name + end)));
        const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
        assert.deepEqual(entry, { name: entry.name, raw: bytes.length, gzip: gz.length, brotli: br.length, integrity });
      }
    });
  }

  it('RefersToTheFilesOfAVersionByTheirHashes', () => {
    const { files } = manifestIn(join(DIST, VERSION));
    const read = (/** @type {string} */ own) => readFileSync(join(DIST, VERSION, files[own].name), 'utf8');
    const loaded = Object.keys(files).filter((own) => /\.(wasm|css)$|^frame\.js$/.test(own) && !/^(frame|builder)\.css$/.test(own));
    assert.ok(loaded.length >= 3, String(loaded));
    for (const own of loaded) assert.ok(read('klipp.js').includes(`"${files[own].name}"`), own);
    const addresses = [...read('frame.html').matchAll(/(?:href|src)="([^"]*)"/g)].map(([, name]) => name);
    assert.deepEqual(addresses, ['frame.css', 'klipp.js', 'frame-page.js'].map((own) => files[own].name));
    const ofBuilder = [...read('builder.html').matchAll(/(?:href|src)="([^"/]*)"/g)].map(([, name]) => name);
    assert.deepEqual(ofBuilder, ['builder.css', 'builder.js', 'builder-preview.html'].map((own) => files[own].name));
  });
});

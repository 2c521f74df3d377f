/** The rooms of web/src, as web/rooms.mjs has them: which may import from which, and what ships in which file. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import esbuild from 'esbuild';
import { ENTRIES, ROOMS } from '../../web/rooms.mjs';
import { ROOT } from '../browser/servers.mjs';

const SOURCES = join(ROOT, 'web/src');

const scripts = readdirSync(SOURCES, { recursive: true }).map(String).filter((path) => path.endsWith('.js'));

/** @param {string} path of a source */
const read = (path) => readFileSync(join(SOURCES, path), 'utf8');

/** @param {string} path of a source */
const roomOf = (path) => path.split('/')[0];

/** What a source imports, by its path in web/src; types are comments, and ship nothing. @param {string} path */
const importsOf = (path) => [...read(path).matchAll(/^(?:import|export) [^;]*?from '([^']+)';/gm)].map(([, name]) => (name[0] === '.' ? normalize(join(dirname(path), name)) : name));

/** Sources that are part of a file of build/dist. @param {string} entry */
async function partsOf(entry) {
  const { metafile } = await esbuild.build({ entryPoints: [join(SOURCES, entry)], absWorkingDir: SOURCES, bundle: true, write: false, metafile: true, format: 'esm' });
  return Object.keys(metafile.inputs);
}

describe('RoomsOfTheHost', () => {
  it('HoldEverySource', () => {
    for (const path of scripts) assert.ok(path.includes('/') && roomOf(path) in ROOMS, `${path} is in none of ${Object.keys(ROOMS)}`);
    assert.deepEqual([...new Set(scripts.map(roomOf))].sort(), Object.keys(ROOMS).sort());
  });

  it('ImportFromTheRoomsBelowThemOnly', () => {
    const arrows = scripts.flatMap((path) => importsOf(path).map((imported) => ({ path, imported })));
    assert.ok(arrows.length > 40, `${arrows.length} imports are too few to be all`);
    for (const { path, imported } of arrows) {
      const room = roomOf(path);
      assert.ok([room, ...ROOMS[room].uses].includes(roomOf(imported)), `${path} imports ${imported}; ${room}/ may use ${ROOMS[room].uses.join() || 'nothing'}`);
    }
  });

  it('StandInTheOrderOfTheirArrows', () => {
    const order = Object.keys(ROOMS);
    for (const [room, { uses }] of Object.entries(ROOMS)) for (const other of uses) assert.ok(order.indexOf(other) < order.indexOf(room), `${room} uses ${other}`);
  });

  it('ShipWhatTheySayAndNothingIsLeftOver', async () => {
    const shipped = new Set();
    for (const [name, entry] of Object.entries(ENTRIES)) {
      const room = roomOf(entry);
      for (const path of await partsOf(entry)) {
        assert.ok([room, ...ROOMS[room].uses].includes(roomOf(path)), `${path} is in ${name}`);
        shipped.add(path);
      }
    }
    assert.deepEqual(scripts.filter((path) => !shipped.has(path)), [], 'in no file of build/dist');
  });

  it('SayInTheirMainFilesWhatTheyUseAndWhatTheyNeverDo', () => {
    for (const [room, { main, uses }] of Object.entries(ROOMS)) {
      const [, header = ''] = /^\/\*\n((?: \*.*\n)+?) \*\/\n/.exec(read(`${room}/${main}`)) ?? [];
      assert.ok(header.startsWith(` * ${room}/: `), `${room}/${main} does not begin with its room`);
      const [, said] = /Uses ([^.;]*)/.exec(header) ?? [];
      assert.deepEqual(said?.match(/\w+(?=\/)/g) ?? [], uses, `${room}/${main} says that it uses ${said}`);
      assert.match(header, /\bNever /, `${room}/${main}`);
    }
  });
});

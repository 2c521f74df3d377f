/** What `cmake --install` puts down, as a program sees it that knows nothing of this tree. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromEnvironment, renderNatively, stepNatively } from '../support/render.mjs';

const build = fromEnvironment('KLIPP_BUILD');
const flags = process.env.KLIPP_CXX_FLAGS?.split(' ').filter(Boolean) ?? [];
const place = join(build, 'installed');
const prefix = join(place, 'prefix');
const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

const CARD = renderNatively('card', {}, new TextEncoder().encode('{"title": "The title", "url": "https://news.example/a", "language": "en"}'));

/** @param {string} command @param {string[]} words @param {Record<string, string>} [env] */
const run = (command, words, env = {}) => execFileSync(command, words, { cwd: place, encoding: 'utf8', env: { ...process.env, ...env } });

/** Where `prefix` has its libraries: Debian may say lib/x86_64-linux-gnu. */
const libraries = () => join(prefix, fromEnvironment('KLIPP_LIBDIR'));

before(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  run('cmake', ['--install', build, '--prefix', prefix]);
});

test('CMake finds it, and a program renders a card', () => {
  const words = ['-S', here('consumer'), '-B', 'cmake', `-DCMAKE_PREFIX_PATH=${prefix}`, `-DCMAKE_CXX_FLAGS=${flags.join(' ')}`];
  run('cmake', [...words, `-DCMAKE_CXX_COMPILER=${fromEnvironment('KLIPP_CXX')}`]);
  run('cmake', ['--build', 'cmake']);
  assert.equal(run('cmake/card', []), CARD);
});

test('pkg-config finds it, and a program renders a card', () => {
  const env = { PKG_CONFIG_PATH: join(libraries(), 'pkgconfig') };
  const wanted = run('pkg-config', ['--cflags', '--libs', 'klipp'], env).trim().split(/\s+/);
  assert.equal(run('pkg-config', ['--modversion', 'klipp'], env).trim(), run(join(prefix, 'bin/klipp'), ['--version']).trim().split(' ')[1]);
  run(fromEnvironment('KLIPP_CXX'), [...flags, '-std=c++20', here('consumer/card.cpp'), '-o', 'pkg-config-card', ...wanted]);
  assert.equal(run('./pkg-config-card', []), CARD);
});

test('a program in C renders a card', () => {
  const words = ['-std=c99', '-Wall', '-Wextra', '-Werror', here('consumer/card.c'), '-o', 'c-card'];
  run(fromEnvironment('KLIPP_CC'), [...flags, ...words, `-I${prefix}/include`, `-L${libraries()}`, '-lklipp', `-Wl,-rpath,${libraries()}`]);
  assert.equal(run('./c-card', []), CARD);
});

test('the shared library shows the functions of klipp.h and nothing else', () => {
  const header = readFileSync(join(prefix, 'include/klipp/klipp.h'), 'utf8');
  const declared = [...header.matchAll(/^KLIPP_API .*?(klipp_\w+)\(/gm)].map(([, name]) => name);
  const shown = run('nm', ['-D', '--defined-only', join(libraries(), 'libklipp.so')]);
  const symbols = shown.trim().split('\n').map((line) => line.split(' ').slice(1).join(' '));
  assert.deepEqual(symbols.sort(), declared.map((name) => `T ${name}`).sort(), 'no data, and nothing of the C++ library');
});

test('Python renders golden documents in two threads, takes a step of a signup, and reads errors', { skip: flags.length > 0 && 'a sanitizer has to be there before Python is' }, () => {
  const attempt = here('../fuzz/corpus/signup/json.json');
  writeFileSync(join(place, 'step.json'), stepNatively(readFileSync(attempt)).trimEnd());
  for (const kind of ['card', 'article']) writeFileSync(join(place, kind), readFileSync(here(`../golden/expected/${kind}.html`), 'utf8').trimEnd());
  const document = here('../../examples/agdering/topplederforum.json');
  const words = ['https://news.example/documents/a.json', document, 'card', 'article', attempt, 'step.json'];
  assert.equal(run('python3', [here('klipp_ctypes.py'), join(libraries(), 'libklipp.so'), ...words]), 'ok\n');
});

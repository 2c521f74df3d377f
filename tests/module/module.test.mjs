/** klipp.wasm's own parts, natively and under sanitizers: every golden document and every file that fuzzing began with or broke. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cases } from '../golden/cases.mjs';
import { fromEnvironment, KINDS, renderNatively, stepNatively } from '../support/render.mjs';

const STEP = 100;
const golden = (/** @type {string} */ file) => fileURLToPath(new URL(`../golden/${file}`, import.meta.url));

/** @typedef {{ name: string, kind: string, options: Record<string, string>, document: Uint8Array }} Call */

/** All files of a corpus. @param {string} name */
function corpus(name) {
  const folder = fileURLToPath(new URL(`../fuzz/corpus/${name}/`, import.meta.url));
  return readdirSync(folder).map((file) => ({ name: `${name}/${file}`, document: new Uint8Array(readFileSync(folder + file)) }));
}

/** @type {Call[]} */
const calls = [
  ...cases.filter(({ page }) => !page).map(({ name, kind, document, options = {} }) => ({ name, kind, options, document: new Uint8Array(document ? readFileSync(golden(document)) : []) })),
  ...corpus('markdown').map((file) => ({ ...file, kind: 'body', options: {} })),
  ...['document', 'render', 'signup', 'url'].flatMap(corpus).flatMap((file) => KINDS.map((kind) => ({ ...file, name: `${kind} of ${file.name}`, kind, options: {} }))),
  ...corpus('signup').map((file) => ({ ...file, kind: 'signup-step', options: {} })),
];

/** A call as tests/module/main.cpp reads it. @param {Call} call */
function written({ kind, options, document }) {
  const words = Buffer.from(Object.entries(options).map(([name, value]) => `${name}\0${value}\0`).join(''));
  const numbers = Buffer.from(Uint32Array.of(kind === 'signup-step' ? STEP : KINDS.indexOf(kind), words.length, document.length).buffer);
  return Buffer.concat([numbers, words, document]);
}

/** What the command says of the same. @param {Call} call */
const byCommand = ({ kind, options, document }) => (kind === 'signup-step' ? stepNatively(document) : renderNatively(kind, options, document));

/** Documents whose places the command names as their own format does, and the module as JSON Feed. */
const OTHER_FORMATS = /(ninjs|wordpress|ghost)_/;

/** @param {string} answer */
const withoutPlace = (answer) => answer.replace(/^error at (\/\S*: )?/, 'error at ');

/** An answer as the command puts it. @param {number} code @param {string} output */
function spelled(code, output) {
  if (code === 0) return `${output}\n`;
  const [, place, message] = output.split('\0');
  return `error at ${place && `${place}: `}${message}\n`;
}

test('renders everything as the command does, and the sanitizers find nothing', () => {
  const input = Buffer.concat(calls.map(written));
  const { status, stdout, stderr } = spawnSync(join(fromEnvironment('KLIPP_BIN'), 'klipp_module'), [], { input, maxBuffer: 2 ** 28 });
  assert.equal(status, 0, stderr.toString());
  let at = 0;
  for (const call of calls) {
    const [code, size] = [stdout.readInt32LE(at), stdout.readUInt32LE(at + 4)];
    const output = stdout.toString('utf8', at + 8, at + 8 + size);
    const answers = [spelled(code, output), byCommand(call)];
    const [own, wanted] = OTHER_FORMATS.test(call.name) ? answers.map(withoutPlace) : answers;
    assert.equal(own, wanted, call.name);
    at += 8 + size;
  }
  assert.equal(at, stdout.length);
});

/** klipp.wasm's own parts, natively and under sanitizers: every golden document and every file that fuzzing began with or broke. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cases } from '../golden/cases.mjs';
import { fromEnvironment, KINDS, renderNatively, stepNatively, wordsOf } from '../support/render.mjs';

const STEP = 100;
const golden = (/** @type {string} */ file) => fileURLToPath(new URL(`../golden/${file}`, import.meta.url));

/** @typedef {{ name: string, kind: string, options: Record<string, string>, document: Uint8Array, words?: string[] }} Call */

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

/** A call as tests/module/main.cpp reads it; what stands behind an attempt is its language. @param {Call} call */
function written({ kind, options, document, words = [] }) {
  const all = [...Object.entries(options), ...words.map((text) => ['words', text])];
  const given = Buffer.from(all.map(([name, value]) => `${name}\0${value}\0`).join(''));
  const [head, tail] = kind === 'signup-step' ? [document, Buffer.from(words.join(''))] : [given, document];
  const numbers = Buffer.from(Uint32Array.of(kind === 'signup-step' ? STEP : KINDS.indexOf(kind), head.length, tail.length).buffer);
  return Buffer.concat([numbers, head, tail]);
}

/** An attempt says its language, and documents are asked. @param {Call} call @returns {Promise<Call>} */
async function withWords(call) {
  if (call.kind !== 'signup-step') return call;
  const [, language = 'en'] = /"language": *"([^"]*)"/.exec(Buffer.from(call.document).toString()) ?? [];
  return { ...call, words: [await wordsOf(language)] };
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

/** Output by call, in the program's format. @param {Call[]} asked @returns {{ code: number, output: string }[]} */
function run(asked) {
  const input = Buffer.concat(asked.map(written));
  const { status, stdout, stderr } = spawnSync(join(fromEnvironment('KLIPP_BIN'), 'klipp_module'), [], { input, maxBuffer: 2 ** 28 });
  assert.equal(status, 0, stderr.toString());
  let at = 0;
  const answers = asked.map(() => {
    const [code, size] = [stdout.readInt32LE(at), stdout.readUInt32LE(at + 4)];
    const output = stdout.toString('utf8', at + 8, at + 8 + size);
    at += 8 + size;
    return { code, output };
  });
  assert.equal(at, stdout.length);
  return answers;
}

/** The same, with the words of the languages that documents turn out to be in. @param {Call[]} asked @returns {Promise<string[]>} */
async function answersTo(asked) {
  const answers = run(asked);
  const again = asked.flatMap((call, i) => (answers[i].output.startsWith('other-language\0') ? [{ call, i }] : []));
  if (!again.length) return answers.map(({ code, output }) => spelled(code, output));
  const spoken = await Promise.all(again.map(async ({ call, i }) => ({ ...call, words: [...(call.words ?? []), await wordsOf(answers[i].output.split('\0')[2])] })));
  const known = await answersTo(spoken);
  return asked.map((_, i) => {
    const which = again.findIndex((one) => one.i === i);
    return which < 0 ? spelled(answers[i].code, answers[i].output) : known[which];
  });
}

test('renders everything as the command does, and the sanitizers find nothing', async () => {
  const answers = await answersTo(await Promise.all(calls.map(withWords)));
  for (const [i, call] of calls.entries()) {
    const both = [answers[i], byCommand(call)];
    const [own, wanted] = OTHER_FORMATS.test(call.name) ? both.map(withoutPlace) : both;
    assert.equal(own, wanted, call.name);
  }
});

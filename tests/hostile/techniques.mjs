import { readdir } from 'node:fs/promises';

/**
 * @typedef {object} Technique a family of payloads
 * @property {string} name
 * @property {string[]} payloads
 * @property {'text' | 'json' | 'bytes'} [form] how they go into a document: as a string's text, as what stands between
 *   its quotes, or as the bytes between them (one a character)
 * @property {(payload: string) => string} control what a renderer without care makes of one, see careless.mjs
 */

/**
 * @typedef {object} Case
 * @property {number} number
 * @property {string} technique
 * @property {string} payload
 * @property {Buffer} raw what stands between the quotes of a JSON string
 * @property {boolean} isText whether every document with it is JSON
 * @property {string} control
 */

/** @param {Technique} technique @param {string} payload */
function rawBytes({ form = 'text' }, payload) {
  if (form === 'bytes') return Buffer.from(payload, 'latin1');
  return Buffer.from(form === 'json' ? payload : JSON.stringify(payload).slice(1, -1));
}

/** @param {Technique[]} techniques @returns {Case[]} */
export function casesOf(techniques) {
  const all = techniques.flatMap((technique) => technique.payloads.map((payload) => ({ technique, payload })));
  return all.map(({ technique, payload }, number) => ({
    number,
    technique: technique.name,
    payload,
    raw: rawBytes(technique, payload),
    isText: (technique.form ?? 'text') === 'text',
    control: technique.control(payload),
  }));
}

/** Every technique of payloads/, by file name. @returns {Promise<Technique[]>} */
export async function loadTechniques() {
  const folder = new URL('payloads/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.mjs')).sort();
  return Promise.all(files.map(async (name) => (await import(new URL(name, folder).href)).default));
}

/** @template T @param {T[]} list @param {number} size @returns {T[][]} */
export function batchesOf(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

/**
 * Reads the lists of faults, and puts one into the text of a file. A list is plain text:
 *
 *     == core/src/text/trim.cpp unit Trim.*     the file, the suite that has to see its faults, which tests of it
 *
 *     - the line as it stands, whatever it is indented by and a comment behind it says; several where one stands twice
 *     + the line with the fault; nothing behind the sign where the fault is that it is missing
 *     ~ why no test sees it: a survivor that is accepted
 *
 * A line that starts with # is a comment, and faults have an empty line between them.
 */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('faults/', import.meta.url);
const ROOT = new URL('../../', import.meta.url);

/**
 * @typedef {object} Fault
 * @property {string} area the list it stands in: core, publisher or module
 * @property {string} place where in that list, for messages: "core.txt:12"
 * @property {string} file from the root of the project
 * @property {string} suite
 * @property {string} tests which tests of the suite; empty for all
 * @property {string[]} before
 * @property {string[]} after
 * @property {string} reason empty where a test has to see it
 */

/** Every fault of every list, in their order. @returns {Fault[]} */
export function readFaults() {
  return readdirSync(FOLDER).sort().flatMap((name) => faultsIn(name, readFileSync(new URL(name, FOLDER), 'utf8')));
}

/** @param {string} name of the list @param {string} text */
function faultsIn(name, text) {
  /** @type {Fault[]} */
  const faults = [];
  let head = { file: '', suite: '', tests: '' };
  /** @type {Fault | undefined} */
  let fault;
  text.split('\n').forEach((line, index) => {
    const place = `${name}:${index + 1}`;
    if (line.startsWith('== ')) {
      const [file, suite = '', tests = ''] = line.slice(3).split(' ');
      head = { file, suite, tests };
    } else if (line === '') {
      fault = undefined;
    } else if (!line.startsWith('#')) {
      if (!fault) faults.push((fault = { area: name.replace('.txt', ''), place, ...head, before: [], after: [], reason: '' }));
      addLine(fault, line, place);
    }
  });
  return faults;
}

/** @param {Fault} fault @param {string} line of it @param {string} place */
function addLine(fault, line, place) {
  const text = line.slice(2).trim();
  if (line.startsWith('- ')) fault.before.push(text);
  else if (line.startsWith('+ ')) fault.after.push(text);
  else if (line.startsWith('~ ')) fault.reason = text;
  else if (line !== '+') throw new Error(`${place}: a line of a fault starts with "- ", "+" or "~ "`);
}

/** The text of a fault's file as it stands. @param {Fault} fault */
export const sourceOf = (fault) => readFileSync(new URL(fault.file, ROOT), 'utf8');

/** A line without what it is indented by and the comment behind it, which may be worded anew. @param {string} line */
const codeOf = (line) => line.trim().replace(/\s+\/\/ .*$/, '');

/**
 * The text with the fault in it. What does not stand there exactly once is an error that names the fault.
 *
 * @param {Fault} fault
 * @param {string} text
 */
export function withFault({ place, file, before, after }, text) {
  const lines = text.split('\n');
  /** @param {(line: string) => string} told what counts of a line */
  const places = (told) => [...lines.keys()].filter((at) => before.every((line, i) => told(lines[at + i] ?? '') === told(line)));
  const exact = places((line) => line.trim());
  const found = exact.length === 1 ? exact : places(codeOf);
  if (before.length === 0 || found.length !== 1) {
    throw new Error(`${place}: ${file} has this ${found.length} times instead of once: ${before.join(' ⏎ ')}`);
  }
  if (before.join('\n') === after.join('\n')) throw new Error(`${place}: changes nothing`);
  return { text: [...lines.slice(0, found[0]), ...after, ...lines.slice(found[0] + before.length)].join('\n'), line: found[0] + 1 };
}

/**
 * A module with the functions of klipp/klipp.h and nothing behind them, to see what the host does when a module
 * misbehaves: rendering kind 0 traps, any other kind gives "1" at the first call of an instance, "2" at the second, ….
 */

const I32 = 0x7f;
const COUNTER = 16; // address of the one character that is the output

/** @param {string} text */
const name = (text) => [text.length, ...Buffer.from(text)];

/** @param {number[][]} items */
const list = (items) => [items.length, ...items.flat()];

/**
 * @param {number} id
 * @param {number[]} content
 */
const section = (id, content) => [id, content.length, ...content];

/** @param {number[]} code */
const body = (code) => [code.length + 2, 0, ...code, 0x0b];

/** @param {number} value */
const constant = (value) => [0x41, value];

const RENDER = [
  ...[0x20, 0, 0x45, 0x04, 0x40, 0x00, 0x0b], // if kind == 0: unreachable
  ...[...constant(COUNTER), ...constant(COUNTER), 0x2d, 0, 0], // the character …
  ...[...constant(1), 0x6a, 0x3a, 0, 0], // … goes up by one
  ...constant(0),
];

/** @param {number} version what klipp_abi_version() says */
export function tinyModule(version = 1) {
  const types = [
    [0x60, 0, 1, I32], // () → i32
    [0x60, 1, I32, 1, I32], // (i32) → i32
    [0x60, 3, I32, I32, I32, 1, I32], // (i32, i32, i32) → i32
  ];
  /** @type {[string, number, number[]][]} */
  const functions = [
    ['klipp_abi_version', 0, constant(version)],
    ['klipp_input', 1, constant(32)],
    ['klipp_render', 2, RENDER],
    ['klipp_output', 0, constant(COUNTER)],
    ['klipp_output_size', 0, constant(1)],
    ['klipp_problems_size', 0, constant(0)],
  ];
  const exported = functions.map(([text], index) => [...name(text), 0, index]);
  return Buffer.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(3, list(functions.map(([, type]) => [type]))),
    ...section(5, list([[0, 1]])),
    ...section(7, list([[...name('memory'), 2, 0], ...exported])),
    ...section(10, list(functions.map(([, , code]) => body(code)))),
    ...section(11, list([[0, ...constant(COUNTER), 0x0b, ...name('0')]])),
  ]);
}

/**
 * Writes core/src/text/grapheme_table.hpp from the Unicode character database, as Debian's package unicode-data brings it:
 *
 *     node core/tools/graphemes.mjs [--unicode /usr/share/unicode] > core/src/text/grapheme_table.hpp
 *
 * The file is checked in, so that a build needs no Unicode data; a test holds it against this script's output.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of UAX #29's Grapheme_Cluster_Break, in the order of klipp::GraphemeClass. LV and LVT are arithmetic. */
const CLASSES = ['Other', 'CR', 'LF', 'Control', 'Extend', 'ZWJ', 'Regional_Indicator', 'Prepend', 'SpacingMark', 'L', 'V', 'T', 'LV', 'LVT', 'Extended_Pictographic'];

const LONGEST = 0xFFFF;
const PER_LINE = 28;

/** @typedef {{ first: number, last: number, property: string }} Range */

/**
 * The ranges that a file of the database gives to the properties wanted.
 *
 * @param {string} text
 * @param {(property: string) => boolean} wanted
 * @returns {Range[]}
 */
function readRanges(text, wanted) {
  return [...text.matchAll(/^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)/gm)]
    .map(([, first, last, property]) => ({ first: parseInt(first, 16), last: parseInt(last ?? first, 16), property }))
    .filter(({ property }) => wanted(property));
}

/** Ranges that touch as one, in order. @param {Range[]} ranges */
function merge(ranges) {
  /** @type {Range[]} */
  const merged = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before && before.property === range.property && before.last + 1 === range.first) before.last = range.last;
    else merged.push({ ...range });
  }
  return merged;
}

/**
 * What lies one behind the other from code point 0 on: each range, and each gap before one, as its length and its class.
 *
 * @param {Range[]} ranges
 */
function* runs(ranges) {
  let at = 0;
  for (const { first, last, property } of ranges) {
    yield* parts(first - at, 0);
    yield* parts(last + 1 - first, CLASSES.indexOf(property));
    at = last + 1;
  }
}

/** A run in parts that 16 bits can count. @param {number} length @param {number} kind */
function* parts(length, kind) {
  for (; length > 0; length -= LONGEST) yield { length: Math.min(length, LONGEST), kind };
}

/** @param {string} folder */
function table(folder) {
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
  const breaks = read('auxiliary/GraphemeBreakProperty.txt');
  const syllables = new Set(['LV', 'LVT']);
  const ranges = merge([
    ...readRanges(breaks, (property) => !syllables.has(property)),
    ...readRanges(read('emoji/emoji-data.txt'), (property) => property === 'Extended_Pictographic'),
  ]);
  const version = breaks.match(/GraphemeBreakProperty-([\d.]+)\.txt/)?.[1];
  return { version, entries: [...runs(ranges)] };
}

/** @param {string} name @param {number[]} bytes */
function array(name, bytes) {
  const words = bytes.map((byte) => `${byte},`);
  const rows = [];
  for (let i = 0; i < words.length; i += PER_LINE) rows.push(`    ${words.slice(i, i + PER_LINE).join(' ')}`);
  return `inline constexpr std::array<std::uint8_t, kGraphemeRuns> ${name} = {\n${rows.join('\n')}\n};`;
}

const at = process.argv.indexOf('--unicode');
const { version, entries } = table(at < 0 ? '/usr/share/unicode' : process.argv[at + 1]);

process.stdout.write(`#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

// Made by core/tools/graphemes.mjs from Unicode ${version}; do not edit.
namespace klipp {

/// Runs of code points of one GraphemeClass, one behind the other from U+0000 on: Hangul syllables, which are told by
/// arithmetic, count as Other. What is alike stands together, for compression halves the table then.
inline constexpr std::size_t kGraphemeRuns = ${entries.length};

// clang-format off
/// The lower and the upper 8 bits of how many code points a run has.
${array('kRunLengthLow', entries.map(({ length }) => length & 0xFF))}

${array('kRunLengthHigh', entries.map(({ length }) => length >> 8))}

/// The GraphemeClass of a run.
${array('kRunClass', entries.map(({ kind }) => kind))}
// clang-format on

}  // namespace klipp
`);

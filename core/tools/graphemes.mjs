/**
 * Writes core/src/grapheme_table.hpp from the Unicode character database, as Debian's package unicode-data brings it:
 *
 *     node core/tools/graphemes.mjs [--unicode /usr/share/unicode] > core/src/grapheme_table.hpp
 *
 * The file is checked in, so that a build needs no Unicode data; a test holds it against this script's output.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of UAX #29's Grapheme_Cluster_Break, in the order of klipp::GraphemeClass. LV and LVT are arithmetic. */
const CLASSES = ['Other', 'CR', 'LF', 'Control', 'Extend', 'ZWJ', 'Regional_Indicator', 'Prepend', 'SpacingMark', 'L', 'V', 'T', 'LV', 'LVT', 'Extended_Pictographic'];

const LONGEST = 128;
const PER_LINE = 10;

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

/** A range as numbers: 21 bits of its first code point, 7 of its length less one, 4 of its class. @param {Range} range */
function* packed({ first, last, property }) {
  for (let at = first; at <= last; at += LONGEST) {
    const length = Math.min(LONGEST, last - at + 1);
    yield at * 2 ** 11 + (length - 1) * 2 ** 4 + CLASSES.indexOf(property);
  }
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
  return { version, entries: ranges.flatMap((range) => [...packed(range)]) };
}

/** @param {number[]} entries */
function lines(entries) {
  const words = entries.map((entry) => `0x${entry.toString(16).toUpperCase().padStart(8, '0')},`);
  const rows = [];
  for (let i = 0; i < words.length; i += PER_LINE) rows.push(`    ${words.slice(i, i + PER_LINE).join(' ')}`);
  return rows.join('\n');
}

const at = process.argv.indexOf('--unicode');
const { version, entries } = table(at < 0 ? '/usr/share/unicode' : process.argv[at + 1]);

process.stdout.write(`#pragma once

#include <array>
#include <cstdint>

// Made by core/tools/graphemes.mjs from Unicode ${version}; do not edit.
namespace klipp {

/// Ranges of code points with a Grapheme_Cluster_Break other than Other, in order: the first code point in the upper 21
/// bits, the length less one in the next 7, the GraphemeClass in the lower 4. Hangul syllables are left out.
inline constexpr std::array<std::uint32_t, ${entries.length}> kGraphemeRanges = {
    // clang-format off
${lines(entries)}
    // clang-format on
};

}  // namespace klipp
`);

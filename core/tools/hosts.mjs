/**
 * Writes core/src/url/host_table.hpp from the Unicode character database, as Debian's package unicode-data brings it:
 *
 *     node core/tools/hosts.mjs [--unicode /usr/share/unicode] > core/src/url/host_table.hpp
 *
 * The file is checked in, so that a build needs no Unicode data; a test holds it against this script's output.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Letters that names of hosts are written with: Latin with its marks of Europe and Vietnam, Greek, Cyrillic, Armenian. */
const ALPHABETS = [[0x80, 0x17F], [0x1A0, 0x1B0], [0x1CD, 0x1DC], [0x218, 0x21B], [0x386, 0x3CE], [0x400, 0x45F], [0x490, 0x491], [0x531, 0x586], [0x1E80, 0x1E85], [0x1EA0, 0x1EF9]];

/** @typedef {{ code: number, pieces: number[], lower: number }} Character */

/** @param {string} text UnicodeData.txt @returns {Character[]} */
function readCharacters(text) {
  return text.trim().split('\n').map((line) => line.split(';')).map((fields) => ({
    code: parseInt(fields[0], 16),
    pieces: fields[5] && !fields[5].startsWith('<') ? fields[5].split(' ').map((piece) => parseInt(piece, 16)) : [],
    lower: parseInt(fields[13] || '0', 16),
  })).filter(({ code }) => ALPHABETS.some(([first, last]) => code >= first && code <= last));
}

/** Runs of capitals of one distance to their small letters, every one or every other code point. Of `İ` UTS 46 makes two letters. @param {Character[]} characters */
function capitals(characters) {
  /** @type {{ first: number, last: number, step: number, distance: number }[]} */
  const runs = [];
  for (const { code, lower } of characters.filter(({ lower }) => lower >= 0x80)) {
    const run = runs.at(-1);
    const gap = run ? code - run.last : 0;
    const isNext = run && run.distance === lower - code && gap <= 2 && (run.first === run.last || gap === run.step);
    if (isNext) Object.assign(run, { last: code, step: gap });
    else runs.push({ first: code, last: code, step: 1, distance: lower - code });
  }
  return runs;
}

/** What a letter and a mark are in one piece, small letters only. @param {Character[]} characters */
function compositions(characters) {
  return characters.filter(({ code, pieces, lower }) => pieces.length === 2 && !lower && String.fromCodePoint(code).normalize('NFC') === String.fromCodePoint(code));
}

/** The compositions in one text: each mark, and behind it every letter that takes it, and what the two are. @param {Character[]} characters */
function marks(characters) {
  /** @type {Map<number, string>} */
  const texts = new Map();
  for (const { code, pieces: [letter, mark] } of compositions(characters)) {
    texts.set(mark, (texts.get(mark) ?? '') + String.fromCodePoint(letter, code));
  }
  return [...texts].sort(([a], [b]) => a - b);
}

/** @param {string} folder */
function table(folder) {
  const characters = readCharacters(readFileSync(join(folder, 'UnicodeData.txt'), 'utf8'));
  const runs = capitals(characters).map((run) => `    {${run.first}, ${run.last}, ${run.step}, ${run.distance}},`);
  const texts = marks(characters).map(([mark, pairs]) => `    "\\u0${mark.toString(16)}" "${pairs}"`);
  return `/// Capitals from \`first\` to \`last\`, every \`step\`th of them, and how far behind each its small letter stands.
struct CapitalRun {
  std::uint16_t first, last;
  std::int16_t step, distance;
};
inline constexpr CapitalRun kCapitals[] = {
${runs.join('\n')}
};

/// Marks, and behind each mark small letters, each with what the two are in one piece.
inline constexpr std::string_view kCompositions =
${texts.join('\n')};`;
}

const at = process.argv.indexOf('--unicode');
console.log(`#pragma once

#include <cstdint>
#include <string_view>

// Made by core/tools/hosts.mjs from the Unicode character database; do not edit.
namespace klipp {

// clang-format off
${table(at < 0 ? '/usr/share/unicode' : process.argv[at + 1])}
// clang-format on

}  // namespace klipp`);

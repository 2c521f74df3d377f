/**
 * Writes core/src/html/reference_table.hpp from the table of named character references that gumbo-parser is made with
 * (its src/char_ref.rl, which has the HTML standard's):
 *
 *     node core/tools/references.mjs GUMBO/src/char_ref.rl > core/src/html/reference_table.hpp
 *
 * The file is checked in, so that a build packs nothing; a test holds it against this script's output. References are
 * sorted by what they stand for, each told by its distance from the one before: small numbers, and names that are alike
 * next to one another, are what Brotli packs best.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ name: string, needsSemicolon: boolean, first: number, second: number }} Reference */

/** @param {string} text of char_ref.rl @returns {Reference[]} */
function readReferences(text) {
  const rows = [...text.matchAll(/^ *'(\w+)(;?)' => \{ output->first = (\w+);(?: output->second = (\w+);)? fbreak; \}/gm)];
  const short = new Set(rows.filter(([, , semicolon]) => !semicolon).map(([, name]) => name));
  return rows.filter(([, , semicolon]) => semicolon).map(([, name, , first, second = '0']) => ({
    name, needsSemicolon: !short.has(name), first: Number(first), second: Number(second),
  }));
}

/** Seven bits in each byte, the lowest first, and one more in all but the last. @param {number} number not negative */
function packed(number) {
  /** @type {number[]} */
  const bytes = [];
  for (; number > 0x7F; number = Math.floor(number / 0x80)) bytes.push((number % 0x80) | 0x80);
  return [...bytes, number];
}

/** @param {number[]} numbers */
function lines(numbers) {
  return `${numbers}`.replace(/(?:\d+,?){1,28}/g, (line) => `    ${line.replaceAll(',', ', ').trim()}\n`).trimEnd();
}

/** @param {string} text */
function textLines(text) {
  return [...text.matchAll(/.{1,110}/g)].map(([line]) => `    "${line}"`).join('\n');
}

/** @param {Reference[]} references */
function table(references) {
  const seconds = [...new Set([0, ...references.map(({ second }) => second)])];
  const backwards = (/** @type {string} */ name) => [...name].reverse().join('');
  const rows = references.map((row) => ({ ...row, end: backwards(row.name), value: seconds.indexOf(row.second) * 2 ** 21 + row.first }));
  rows.sort((a, b) => a.value - b.value || b.name.length - a.name.length || (a.end < b.end ? -1 : 1));
  const values = rows.flatMap(({ value }, i) => packed(value - (rows[i - 1]?.value ?? 0)));
  const names = rows.map(({ name, needsSemicolon }) => name + (needsSemicolon ? ';' : ',')).join('');
  return `#pragma once

#include <cstddef>
#include <cstdint>

/// The named character references of HTML, by core/tools/references.mjs. Read by references.cpp.
namespace klipp::html {

// clang-format off
inline constexpr std::size_t kReferences = ${rows.length};

/// The names, each with a ";" behind that it needs, or with a "," if it is understood without.
inline constexpr char kReferenceNames[] =
${textLines(names)};

/// What each stands for, as the distance from the one before: the place of its second character in kSecondCharacters,
/// times 2^21, and its first. Seven bits in each byte, the lowest first, and one more in all but the last.
inline constexpr std::uint8_t kReferenceValues[] = {
${lines(values)}
};

inline constexpr std::uint16_t kSecondCharacters[] = {
${lines(seconds)}
};
// clang-format on

}  // namespace klipp::html
`;
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node core/tools/references.mjs GUMBO/src/char_ref.rl');
  process.exit(2);
}
process.stdout.write(table(readReferences(readFileSync(file, 'utf8'))));

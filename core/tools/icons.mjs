/**
 * Writes core/src/share/icon_table.hpp from the npm package @tabler/icons:
 *
 *     node core/tools/icons.mjs > core/src/share/icon_table.hpp
 *
 * The file is checked in, so that the core needs no npm package; a test holds it against this script's output.
 */
import { readFileSync } from 'node:fs';

const PACKAGE = new URL('../../node_modules/@tabler/icons/', import.meta.url);

/** Names in C++, and the drawings that they stand for. @type {Record<string, string>} */
const ICONS = {
  kX: 'brand-x',
  kFacebook: 'brand-facebook',
  kLinkedIn: 'brand-linkedin',
  kBluesky: 'brand-bluesky',
  kMastodon: 'brand-mastodon',
  kThreads: 'brand-threads',
  kWhatsApp: 'brand-whatsapp',
  kTelegram: 'brand-telegram',
  kReddit: 'brand-reddit',
  kEmail: 'mail',
  kCopy: 'link',
  kNative: 'share-2',
  kPrint: 'printer',
  kMore: 'dots',
};

/** Numbers that each command of SVG's path data takes. @type {Record<string, number>} */
const ARGUMENTS = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 };

/** Icons are drawn at 24 pixels, in lines two wide: a quarter of one is more than anybody sees. @param {number} value */
const round = (value) => Math.round(value * 2) / 2;

/** @typedef {{ command: string, numbers: number[] }} Segment */

/** The path data of a drawing, less the box that every one of the set starts with. @param {string} name */
function pathOf(name) {
  const svg = readFileSync(new URL(`icons/outline/${name}.svg`, PACKAGE), 'utf8');
  if (/<(?:circle|rect|line|ellipse|poly)/.test(svg)) throw new Error(`${name} has more than paths`);
  return [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d).join('');
}

/** One segment for each command, also where the letter is left out. @param {string} d @returns {Segment[]} */
function parse(d) {
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter, text]) => {
    const numbers = [...text.matchAll(/-?(?:\d*\.\d+|\d+)/g)].map(Number);
    const size = ARGUMENTS[letter.toLowerCase()];
    if (size === undefined || (size ? numbers.length % size : numbers.length)) throw new Error(`cannot read ${letter}${text}`);
    const segments = [];
    for (let i = 0; i < Math.max(1, numbers.length); i += size || 1) {
      const command = i && letter === 'm' ? 'l' : i && letter === 'M' ? 'L' : letter;
      segments.push({ command, numbers: numbers.slice(i, i + size) });
    }
    return segments;
  });
}

/** Whether the number at `i` is a place along the x axis, the y axis, or none. @param {string} command @param {number} i */
function axisOf(command, i) {
  if (command === 'h') return 'x';
  if (command === 'v') return 'y';
  if (command === 'a') return i === 5 ? 'x' : i === 6 ? 'y' : '';
  return i % 2 ? 'y' : 'x';
}

/**
 * The same path in relative commands and short numbers. Each is measured from where the shortened path really is, so
 * that what rounding takes away does not add up.
 *
 * @param {Segment[]} segments
 * @returns {Segment[]}
 */
function shortened(segments) {
  const exact = { x: 0, y: 0 };
  const drawn = { x: 0, y: 0 };
  return segments.map(({ command, numbers }) => {
    const lower = command.toLowerCase();
    const start = command === lower ? { ...exact } : { x: 0, y: 0 };
    const from = { ...drawn };
    const short = numbers.map((number, i) => {
      const axis = axisOf(lower, i);
      if (!axis) return round(number);
      exact[axis] = start[axis] + number; // the last one of each axis is where the segment ends
      const relative = round(exact[axis] - from[axis]);
      drawn[axis] = from[axis] + relative;
      return relative;
    });
    if (lower === 'l' && short[1] === 0) return { command: 'h', numbers: [short[0]] };
    if (lower === 'l' && short[0] === 0) return { command: 'v', numbers: [short[1]] };
    return { command: lower, numbers: short };
  });
}

/** Numbers with no more between them than their reader needs. @param {string} command @param {number[]} numbers */
function written(command, numbers) {
  let text = '';
  numbers.forEach((number, i) => {
    const digits = String(Object.is(number, -0) ? 0 : number).replace(/^(-?)0\./, '$1.');
    const isFlag = command === 'a' && (i === 4 || i === 5); // a flag is one digit: what follows needs no space
    text += i === 0 || isFlag ? digits : separated(text, digits);
  });
  return text;
}

/** `digits` behind `text`, with a space where they would run together. @param {string} text @param {string} digits */
function separated(text, digits) {
  const stands = digits[0] === '-' || (digits[0] === '.' && /\.\d+$/.test(text));
  return (stands ? '' : ' ') + digits;
}

/** Ends and joints are equally round, so a stroke that begins where one ended goes on from it. @param {Segment} segment */
const leadsOn = ({ command, numbers }) => command !== 'm' || numbers.some((number) => number !== 0);

/** @param {Segment[]} segments */
function serialize(segments) {
  let before = '';
  return segments.reduce((text, { command, numbers }) => {
    const next = written(command, numbers);
    const follows = command === before || (before === 'm' && command === 'l');
    before = command;
    return text + (follows && command !== 'm' && numbers.length ? separated(text, next) : command + next);
  }, '');
}

const { version } = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8'));
const [copyright] = readFileSync(new URL('LICENSE', PACKAGE), 'utf8').match(/Copyright .*/) ?? [];
const lines = Object.entries(ICONS).map(([name, icon]) => {
  return `inline constexpr std::string_view ${name} = "${serialize(shortened(parse(pathOf(icon))).filter(leadsOn))}";`;
});

process.stdout.write(`#pragma once

#include <string_view>

// Made by core/tools/icons.mjs from Tabler Icons ${version} (https://tabler.io/icons, npm @tabler/icons); do not edit.
// ${copyright}; MIT licence, the text of which is that of LICENSE.

/// Icons as path data, 24 × 24, drawn as lines two pixels wide with round ends.
namespace klipp::icons {

// clang-format off
${lines.join('\n')}
// clang-format on

}  // namespace klipp::icons
`);

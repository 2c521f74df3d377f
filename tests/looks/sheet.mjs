/**
 * What the style sheets say of colours: the custom properties of a widget, computed for a theme, a scheme and a ground. It knows what
 * web/style uses, and throws at anything else.
 */
import { readFileSync } from 'node:fs';
import { sourceFile } from '../support/source_file.mjs';

/** @typedef {[red: number, green: number, blue: number, alpha: number]} Colour 0 to 255, alpha 0 to 1 */

/**
 * @typedef {object} Place where a widget stands
 * @property {string} theme
 * @property {'light' | 'dark'} scheme
 * @property {string} ground the page's colour, "#rrggbb"
 * @property {string} text the page's own
 */

/** @param {string} name of a file of web/style */
const sheet = (name) => readFileSync(sourceFile(`web/style/${name}.css`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The rules outside of any @media and @supports, but for engines that have light-dark(), as all of today's do. @param {string} css @returns {[selectors: string[], body: string][]} */
function plainRules(css) {
  const all = css.replace(/^@supports \(color: light-dark[^{]*\{([\s\S]*?)\n\}/gm, '$1');
  const outside = all.replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...outside.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors, body]) => [selectors.split(',\n').map((one) => one.trim()), body]);
}

/** @param {string} body of a rule @returns {[name: string, value: string][]} */
const customProperties = (body) => [...body.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.replace('!important', '').trim()]);

const RULES = ['text', 'base', 'themes'].flatMap((name) => plainRules(sheet(name)));

/** The names of the themes that have a rule for themselves. */
export const THEMES = [...new Set(RULES.flatMap(([selectors]) => selectors.flatMap((one) => /^:host\(\[theme~="([a-z]+)"\]\) \.klipp$/.exec(one)?.[1] ?? [])))].filter((name) => !/^(light|dark)$/.test(name));

/** What a widget's properties are, as they are written. @param {string} theme @returns {Map<string, string>} */
function propertiesOf(theme) {
  const wanted = ['.klipp', `:host([theme~="${theme}"]) .klipp`];
  return new Map(RULES.filter(([selectors]) => selectors.some((one) => wanted.includes(one))).flatMap(([, body]) => customProperties(body)));
}

/**
 * The colour of a property.
 *
 * @param {string} name such as "--text", or a value
 * @param {Place} place
 * @returns {Colour}
 */
export function colourOf(name, place) {
  const properties = propertiesOf(place.theme);
  /** @param {string} written @returns {Colour} */
  const compute = (written) => {
    const value = written.trim();
    const [call, inner] = /^([a-z-]+)\((.*)\)$/.exec(value)?.slice(1) ?? [value, ''];
    const args = argumentsIn(inner);
    if (value.startsWith('#')) return hex(value);
    if (value === 'transparent') return [0, 0, 0, 0];
    if (value === 'Canvas') return hex(place.ground); // which klipp.js makes it, where it does
    if (value === 'currentColor') return hex(place.text);
    if (call === 'var') return args[0].startsWith('--klipp-') || !properties.has(args[0]) ? compute(args[1]) : compute(/** @type {string} */ (properties.get(args[0])));
    if (call === 'light-dark') return compute(args[place.scheme === 'light' ? 0 : 1]);
    if (call === 'color-mix') return mix(compute(args[1].replace(/ \d+%$/, '')), compute(args[2]), Number(/ (\d+)%$/.exec(args[1])?.[1]) / 100);
    throw new Error(`${name}: what is ${value}?`);
  };
  return compute(name.startsWith('--') ? `var(${name})` : name);
}

/** "a, b(c, d)" → ["a", "b(c, d)"]. @param {string} text */
function argumentsIn(text) {
  const found = [''];
  let depth = 0;
  for (const c of text) {
    depth += c === '(' ? 1 : c === ')' ? -1 : 0;
    if (c === ',' && !depth) found.push('');
    else found[found.length - 1] += c;
  }
  return found.map((one) => one.trim());
}

/** @param {string} text "#rgb" or "#rrggbb" @returns {Colour} */
function hex(text) {
  const digits = text.length === 4 ? [...text.slice(1)].map((digit) => digit + digit) : text.slice(1).match(/../g);
  const [red, green, blue] = (digits ?? []).map((pair) => parseInt(pair, 16));
  return [red, green, blue, 1];
}

/** As color-mix in sRGB. @param {Colour} a @param {Colour} b @param {number} share of a @returns {Colour} */
function mix(a, b, share) {
  const alpha = a[3] * share + b[3] * (1 - share);
  const channel = (/** @type {number} */ i) => (a[i] * a[3] * share + b[i] * b[3] * (1 - share)) / (alpha || 1);
  return [channel(0), channel(1), channel(2), alpha];
}

/** What is seen of a colour on what is behind it. @param {Colour} colour @param {Colour} behind @returns {Colour} */
export const over = (colour, behind) => mix([colour[0], colour[1], colour[2], 1], behind, colour[3]);

/** As WCAG 2 counts it: 1 to 21. @param {Colour} a @param {Colour} b */
export function contrast(a, b) {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @param {Colour} colour */
function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((channel) => (channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** All sheets, by name, without their comments. */
export const SHEETS = Object.fromEntries(['article', 'base', 'body', 'card', 'embed', 'feed', 'form', 'page', 'share', 'text', 'themes'].map((name) => [name, sheet(name)]));

/**
 * Writes core/locales/cldr.json: how each language of core/locales writes dates, numbers and lists, which forms it has for
 * numbers of things, and where most who speak it are. It is the CLDR's, as this Node.js has it in Intl:
 *
 *     node core/tools/cldr.mjs > core/locales/cldr.json
 *
 * The file is checked in, since another Node.js has another version of the CLDR. A test holds every language against Intl.
 */
import { languages } from './locales.mjs';

/** All dates are of the Gregorian calendar, also where people use another one beside it. @param {string} tag @param {Intl.DateTimeFormatOptions} options */
const dates = (tag, options) => new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC', ...options });

/** The parts of a long date in the middle of a month. @param {string} tag @param {number} month from 0 */
const longDate = (tag, month) => dates(tag, { dateStyle: 'long' }).formatToParts(Date.UTC(2018, month, 15));

/** @param {string} tag @param {number} month */
function patternOf(tag, month) {
  const names = { day: '{day}', month: '{month}', year: '{year}' };
  return longDate(tag, month).map(({ type, value }) => names[/** @type {keyof typeof names} */ (type)] ?? value).join('');
}

/** @param {string} tag */
function datesOf(tag) {
  const all = [...Array(12).keys()];
  const [date, ...others] = new Set(all.map((month) => patternOf(tag, month)));
  if (others.length) throw new Error(`${tag} writes its months' dates in different ways: ${[date, ...others].join(', ')}`);
  return { date, months: all.map((month) => longDate(tag, month).find(({ type }) => type === 'month')?.value) };
}

/** The digit for zero and the decimal separator. @param {string} tag */
function digitsOf(tag) {
  const parts = new Intl.NumberFormat(tag).formatToParts(0.5);
  return ['integer', 'decimal'].map((wanted) => parts.find(({ type }) => type === wanted)?.value).join('');
}

/** What stands between two members, between the first of more, and before the last. @param {string} tag */
function listOf(tag) {
  const format = new Intl.ListFormat(tag, { type: 'conjunction', style: 'long' });
  const between = (/** @type {string[]} */ members) => {
    const parts = format.formatToParts(members);
    if (parts[0].type !== 'element' || parts.at(-1)?.type !== 'element') throw new Error(`${tag} has something around its lists`);
    return parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
  };
  // Hebrew has another "and" before words in another script.
  const name = tag === 'he' ? 'א' : 'A';
  const [two] = between([name, name]);
  const [first, middle, last] = between([name, name, name, name]);
  if (first !== middle) throw new Error(`${tag} begins its lists in another way than it goes on`);
  return [two, middle, last];
}

/**
 * The form for each number of things: what 0 to 99 take, and 100 to 199, which stand for all above. Written as runs: "1b1a98b" is
 * the second form for 0, the first for 1, the second from there on. Where the second hundred is as the first it is left out.
 *
 * @param {string} tag
 */
function pluralsOf(tag) {
  const rules = new Intl.PluralRules(tag);
  const categories = formsOf(tag);
  const form = (/** @type {number} */ number) => String.fromCharCode(97 + categories.indexOf(rules.select(number)));
  const forms = [...Array(200).keys()].map(form).join('');
  const [low, high] = [forms.slice(0, 100), forms.slice(100)];
  return (low === high ? low : forms).replace(/(.)\1*/g, (run) => run.length + run[0]);
}

/** The categories of numbers of things that whole numbers below a million have, in the order in which their forms stand. @param {string} tag */
export const formsOf = (tag) => {
  const rules = new Intl.PluralRules(tag);
  const used = new Set([...Array(200).keys()].map((number) => rules.select(number)));
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) => used.has(/** @type {Intl.LDMLPluralRule} */ (category)));
};

if (process.argv[1]?.endsWith('cldr.mjs')) {
  const known = languages().filter((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length);
  const rows = known.map((tag) => [tag, { ...datesOf(tag), digits: digitsOf(tag), list: listOf(tag), plurals: pluralsOf(tag), region: new Intl.Locale(tag).maximize().region, forms: formsOf(tag) }]);
  console.log(JSON.stringify({ cldr: process.versions.cldr, languages: Object.fromEntries(rows) }, null, 1).replace(/\[\n\s+("[^\]]*?)\n\s+\]/g, (list) => list.replace(/\n\s+/g, ' ')));
}

/**
 * What a partner gets of Klipp and of what it might take instead, as seen by visits to real pages of each: `make compare`.
 * Prints the table that README.md has; `--write` puts it there, `--pictures FOLDER` keeps what was seen.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../../browser/browser.mjs';
import { ROOT } from '../../browser/servers.mjs';
import { Site } from '../../support/site.mjs';
import { WordPress } from '../../wordpress/wordpress.mjs';
import { columnsOf, comparedRoutes } from './compared.mjs';
import { visit } from './visit.mjs';

/** @typedef {import('./compared.mjs').Compared} Compared @typedef {import('./compared.mjs').Column} Column @typedef {import('./visit.mjs').Seen} Seen */

/** @typedef {{ widget: Compared, usual: Seen, bare: Seen, strict: Seen, dark: Seen }} Visits */

const STYLE = 'main { max-width: 600px; margin: 0 auto } @media (prefers-color-scheme: dark) { :root { color-scheme: dark; background: #111; color: #eee } }';

/** @param {Compared} widget */
const isThere = ({ expected }, /** @type {Seen} */ { text }) => expected.test(text);

/** What a reader has of a widget where something is missing. @param {Seen} whole @param {Seen} rest */
function leftOf(whole, rest) {
  const isAll = rest.links >= whole.links && rest.fields >= whole.fields && rest.text.length >= whole.text.length * 0.9;
  if (isAll) return 'all of it';
  return rest.links && rest.text ? 'a link' : 'nothing';
}

/** @param {Visits} visits @param {string} partner */
function othersAsked({ widget, usual }, partner) {
  const own = [partner, ...widget.hosts.filter((host) => host.startsWith('http://127'))];
  const others = usual.requests.map(({ url }) => url).filter((url) => /^https?:/.test(url) && !own.includes(new URL(url).origin));
  return [...new Set(others.map((url) => new URL(url).host))].join(', ') || 'nobody';
}

/** Scripts, styles, data and pages of frames, but not the page itself or pictures. @param {Visits} visits */
function weight({ usual: { requests } }) {
  const counted = requests.slice(1).filter(({ type }) => type !== 'image');
  return `${Math.round(counted.reduce((all, { bytes }) => all + bytes, 0) / 1000)}`;
}

/**
 * How each row's cell comes about, and whether it takes a widget's content.
 *
 * @type {[name: string, cell: (visits: Visits, partner: string) => string, takesContent?: true][]}
 */
const ROWS = [
  ['without JavaScript', ({ usual, bare }) => leftOf(usual, bare)],
  ['under a strict policy', ({ usual, strict }) => leftOf(usual, strict), true],
  ['on a dark page', ({ dark }) => (dark.brightness < 0.5 ? 'dark' : 'light'), true],
  ['asks others before a click', othersAsked],
  ['cookies, storage', ({ usual }) => usual.stored.join(', ') || 'none'],
  ['KB until it is there', weight, true],
  ['moves the page (CLS)', ({ usual }) => usual.shift.toFixed(2), true],
  ['faults that axe finds', ({ usual }) => usual.faults.map((fault) => `\`${fault}\``).join(', ') || 'none', true],
];

/** What every widget has, or what each has. @param {string[]} values @param {Visits[]} visits */
function cellOf(values, visits) {
  if (new Set(values).size === 1) return values[0];
  const names = (/** @type {string} */ value) => visits.filter((_, i) => values[i] === value).map(({ widget }) => widget.name);
  return [...new Set(values)].map((value) => `${value} (${names(value).join('; ')})`).join(', ');
}

class Comparison {
  #partner = new Site();
  #news = new Site();
  #wordpress = new WordPress();

  async start() {
    await Promise.all([this.#partner.start(), this.#news.start(), this.#wordpress.start()]);
    this.#news.routes = await comparedRoutes(this.#news.origin);
    this.#partner.routes['/style.css'] = { type: 'text/css', body: STYLE };
    this.columns = await columnsOf(this.#news.origin, this.#wordpress);
    this.browser = await launch();
    return /** @type {this & { columns: Column[] }} */ (this);
  }

  async stop() {
    await this.browser?.close();
    await Promise.all([this.#partner.stop(), this.#news.stop(), this.#wordpress.stop()]);
  }

  get partner() {
    return this.#partner.origin;
  }

  /** @param {string} column @param {Compared} widget @param {import('./visit.mjs').Conditions & { isStrict?: boolean }} [conditions] */
  #visit(column, { name, html, head = '', hosts, expected }, { isStrict = false, ...conditions } = {}) {
    const policy = ['script', 'style', 'img', 'connect', 'frame', 'font'].map((kind) => `${kind}-src 'self' ${hosts.join(' ')}`);
    this.#partner.routes['/'] = {
      headers: isStrict ? { 'Content-Security-Policy': `default-src 'none'; ${policy.join('; ')}; require-trusted-types-for 'script'` } : {},
      body: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kommunens side</title><meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="style.css"><link rel="icon" href="data:,">${head}</head>
        <body><main><h1>Nytt i kommunen</h1><p>Bystyret møttes tirsdag.</p><div class="widget">${html}</div><p>Møtene er åpne for alle.</p></main></body></html>`,
    };
    const picture = values.pictures && join(values.pictures, `${column} ${name} ${isStrict ? 'strict' : Object.keys(conditions)}.png`);
    return visit(/** @type {import('puppeteer-core').Browser} */ (this.browser), this.partner, expected, { ...conditions, picture });
  }

  /** @param {string} column @param {Compared} widget @returns {Promise<Visits>} */
  async visits(column, widget) {
    const usual = await this.#visit(column, widget);
    if (!widget.isServed && !isThere(widget, usual)) throw new Error(`${widget.html} shows ${JSON.stringify(usual.text)} instead of ${widget.expected}`);
    return {
      widget,
      usual,
      bare: await this.#visit(column, widget, { noScript: true }),
      strict: await this.#visit(column, widget, { isStrict: true }),
      dark: await this.#visit(column, widget, { dark: true }),
    };
  }
}

/** @param {Comparison & { columns: Column[] }} comparison */
async function table(comparison) {
  const { columns, partner } = comparison;
  /** @type {Visits[][]} */
  const all = [];
  for (const { name, widgets } of columns) {
    const visits = [];
    for (const widget of widgets) visits.push(await comparison.visits(name, widget));
    all.push(visits);
  }
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...columns.map(({ name }) => name)]),
    line(['---', ...columns.map(() => '---')]),
    line(['shows', ...columns.map(({ shows }) => shows)]),
    line(['of', ...columns.map(({ from }) => from)]),
    ...ROWS.map(([name, cell, takesContent]) => {
      const value = (/** @type {Visits} */ each) => (takesContent && each.widget.isServed ? '?' : cell(each, partner));
      return line([name, ...all.map((visits) => cellOf(visits.map(value), visits))]);
    }),
    line(['licence', ...columns.map(({ licence }) => licence)]),
  ].join('\n');
}

const { values } = parseArgs({ options: { write: { type: 'boolean' }, pictures: { type: 'string' } } });
if (values.pictures) mkdirSync(values.pictures, { recursive: true });
const comparison = new Comparison();
try {
  const text = await table(await comparison.start());
  console.log(text);
  if (values.write) {
    const file = join(ROOT, 'README.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(<!-- comparison, by make compare -->\n\n)[^]*?(?=\n\n<!-- -->)/, (_, mark) => mark + text));
  }
} finally {
  await comparison.stop();
}

/**
 * Documents that have brought Markdown and JSON readers to their knees, in any size: each generator makes a text of
 * about as many bytes as it is asked for. The first half are those of cmark's own pathological tests.
 *
 * @typedef {object} Growing
 * @property {string} name
 * @property {string} kind as `klipp render` takes it
 * @property {number} bound the largest size that the limits of limits.hpp let in, in bytes
 * @property {(size: number) => string} make
 * @property {string} [module] that renders it, if it is not klipp.wasm
 */

const KIB = 1024;
const MARKDOWN = 256 * KIB;
const DOCUMENT = 1024 * KIB;
const HTML = 480 * KIB;

/** @param {string} text @param {number} size */
const fill = (text, size) => text.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(text))));

/**
 * Lines made of their numbers, up to `size` bytes.
 *
 * @param {number} size
 * @param {(index: number) => string} line
 */
function lines(size, line) {
  const made = [];
  let length = 0;
  for (let index = 0; ; index++) {
    const text = line(index);
    if (length + text.length > size) return made.join('');
    made.push(text);
    length += text.length;
  }
}

/** @param {number} size @param {string} left @param {string} right */
const nested = (size, left, right) => fill(left, size / 2) + 'a' + fill(right, size / 2);

/** Labels that cmark 0.29's table of references puts into one bucket, for what it was in 2017. */
const collidingLabel = (/** @type {number} */ index) => `${'x'.repeat(index % 64)}${index}`;

/** @type {Record<string, (size: number) => string>} */
const bodies = {
  'nested strong': (size) => nested(size, '*a **a ', ' b** b*'),
  'emphasis closers without openers': (size) => fill('a_ ', size),
  'emphasis openers without closers': (size) => fill('_a ', size),
  'link closers without openers': (size) => fill('a]', size),
  'link openers without closers': (size) => fill('[a', size),
  'mismatched openers and closers': (size) => fill('*a_ ', size),
  'openers and closers in threes': (size) => `a**b${fill('c* ', size)}`,
  'link openers and emphasis closers': (size) => fill('[ a_', size),
  'brackets and parentheses': (size) => fill('[ (](', size),
  'images of nothing': (size) => fill('![[]()', size),
  'nested brackets': (size) => nested(size, '[', ']'),
  'nested links': (size) => nested(size, '[', '](b)'),
  'nested images': (size) => nested(size, '![', '](b)'),
  'nested quotes': (size) => `${fill('> ', size)}a`,
  'nested quotes in lines': (size) => lines(size, (index) => `${'>'.repeat(index % 99)}a\n`),
  'nested lists': (size) => lines(size, (index) => `${'  '.repeat(index)}* a\n`),
  'nested lists in one line': (size) => `${fill('* ', size)}a`,
  'nested ordered lists': (size) => `${fill('1. ', size)}a`,
  'list items': (size) => fill('* a\n', size),
  'loose list items': (size) => fill('* a\n\n', size),
  'alternating lists': (size) => fill('* a\n+ a\n', size),
  'dates that are no lists': (size) => lines(size, (index) => `${(index % 28) + 1}. januar kom\n`),
  'NUL': (size) => fill('abc\0de\0', size),
  'growing backtick runs': (size) => lines(size, (index) => `e${'`'.repeat(index)}`),
  'backticks without end': (size) => fill('`` ` ', size),
  'unclosed destinations in angles': (size) => fill('[a](<b', size),
  'unclosed destinations': (size) => fill('[a](b', size),
  'unclosed titles': (size) => fill('[a](b "c', size),
  'unclosed comments': (size) => `</${fill('<!--', size)}`,
  'unclosed processing instructions': (size) => fill('a <? ', size),
  'unclosed declarations': (size) => fill('a <!A ', size),
  'unclosed CDATA': (size) => fill('a <![CDATA[', size),
  'raw HTML with many attributes': (size) => `a <a ${fill('b="c" ', size)}>`,
  'raw HTML with an unclosed attribute': (size) => fill('a <a b="', size),
  'HTML blocks': (size) => fill('<div>\n\n', size),
  'tables between vertical tabs': (size) => fill('aaa\rbbb\n-\v\n', size),
  'rows of a narrow table': (size) => `|a|\n|-|\n${fill('|b|\n', size)}`,
  'rows shorter than the table': (size) => `${fill('|a', size / 4)}|\n${fill('|-', size / 4)}|\n${fill('b\n', size / 2)}`,
  'columns of a table': (size) => `${fill('|a', size / 3)}|\n${fill('|-', size / 3)}|\n${fill('|b', size / 3)}|\n`,
  'table after table': (size) => fill('|a|b|\n|-|-|\n|c|d|\n\n', size),
  'table headers without tables': (size) => fill('|a|b\n|-\n', size),
  'pipes in one line': (size) => `a\n-\n${fill('|', size)}`,
  'escaped pipes': (size) => `|a|\n|-|\n|${fill('\\|', size)}|\n`,
  'paragraph that ends in a table': (size) => `${fill('a\n', size)}|a|\n|-|\n|b|\n`,
  'link references': (size) => lines(size, (index) => `[${index}]: u\n`),
  'link references used': (size) => lines(size / 2, (index) => `[${index}]: u\n`) + lines(size / 2, (index) => `[${index}] `),
  'one long link reference used': (size) => `[a]: ${fill('u', size / 2)}\n\n${fill('[a] ', size / 2)}`,
  'one reference with a long title': (size) => `[a]: u "${fill('t', size / 2)}"\n\n${fill('[a] ', size / 2)}`,
  'colliding link references': (size) => lines(size, (index) => `[${collidingLabel(index)}]: u\n\n`),
  'long link label': (size) => `[${fill('a', size)}]: u\n`,
  'footnotes': (size) => lines(size, (index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
  'one footnote with many references': (size) => `${fill('[^1] ', size)}\n\n[^1]: b\n`,
  'footnotes never referred to': (size) => lines(size, (index) => `[^${index}]: b\n`),
  'footnote references without footnotes': (size) => fill('[^a] ', size),
  'footnotes within footnotes': (size) => lines(size, (index) => `[^${index}]: [^${index + 1}]\n\n`) + '[^0]\n',
  'autolinks': (size) => fill('http://a.b ', size),
  'autolinks of one long address': (size) => fill('http://a.b/', size),
  'autolinks in angles without end': (size) => fill('<http:', size),
  'www autolinks': (size) => fill('www.', size),
  'mail autolinks': (size) => fill('a@', size),
  'mail autolinks with dots': (size) => fill('a.b@c.', size),
  'mail autolinks with colons': (size) => fill('mailto:', size),
  'parentheses after an autolink': (size) => `http://a.b/${fill(')', size)}`,
  'ampersands after an autolink': (size) => `www.a.b/${fill('&a;', size)}`,
  'strikethrough': (size) => fill('~~a~~ ', size),
  'strikethrough without end': (size) => fill('~~a ', size),
  'tildes': (size) => fill('~', size),
  'task list': (size) => fill('- [x] a\n', size),
  'entities': (size) => fill('&amp;', size),
  'longest entities': (size) => fill('&CounterClockwiseContourIntegral;', size),
  'numeric entities': (size) => fill('&#x1F600;', size),
  'ampersands': (size) => fill('&', size),
  'angle brackets': (size) => fill('<', size),
  'quotation marks': (size) => fill('"', size),
  'backslashes': (size) => fill('\\', size),
  'escapes': (size) => fill('\\*', size),
  'one long word': (size) => fill('a', size),
  'one long line of words': (size) => fill('a ', size),
  'short lines': (size) => fill('a\n', size),
  'paragraphs': (size) => fill('a\n\n', size),
  'blank lines': (size) => fill('\n', size),
  'carriage returns': (size) => fill('\r', size),
  'spaces': (size) => `a${fill(' ', size)}b`,
  'tabs': (size) => fill('\t', size),
  'thematic breaks': (size) => fill('***\n', size),
  'thematic break that is none': (size) => `${fill('* ', size)}a`,
  'headings': (size) => fill('# a\n', size),
  'heading with closing hashes': (size) => `# a ${fill('#', size)}b`,
  'setext headings': (size) => fill('a\n-\n', size),
  'long fence info': (size) => `\`\`\`${fill('a ', size)}\n\`\`\`\n`,
  'fences': (size) => fill('```\n', size),
  'indented code': (size) => fill('    a\n', size),
  'hard breaks': (size) => fill('a  \n', size),
  'long link address': (size) => `[a](${fill('b', size)})`,
  'long link address with dots': (size) => `[a](https://a.example/${fill('b/../', size)})`,
  'addresses that climb': (size) => `[a](https://a.example/${fill('b/', size / 2)}${fill('../', size / 2)})`,
  'at signs in an address': (size) => fill('[a](https://@@@@@@@@@@@@@@@@@@@@b) ', size),
  'links': (size) => fill('[a](b) ', size),
  'images': (size) => fill('![a](b) ', size),
  'figures': (size) => fill('![a](b)\n\n', size),
  'ad slots': (size) => fill('<!-- ad a -->\n\n', size),
  'other scripts': (size) => fill('中文字', size),
  'emoji': (size) => fill('👩‍👩‍👧‍👦', size),
};

/** @param {object} value */
const json = (value) => JSON.stringify(value);

/** @param {object} members */
const article = (members) => json({ id: '1', url: 'https://news.example/a', title: 'A', ...members });

/** @param {number} size @param {number} each @param {(index: number) => unknown} item */
const list = (size, each, item) => Array.from({ length: Math.max(1, Math.floor(size / each)) }, (_, index) => item(index));

/** @type {Record<string, [string, (size: number) => string]>} */
const documents = {
  'deep lists': ['article', (size) => fill('[', size)],
  'deep objects': ['article', (size) => fill('{"a":', size)],
  'many lists': ['article', (size) => `{"a":[${fill('[],', size)}0]}`],
  'many members': ['article', (size) => `{${lines(size, (index) => `"${index}":0,`)}"title":"A"}`],
  'one member many times': ['article', (size) => `{${fill('"title":"A",', size)}"id":"1"}`],
  'numbers': ['article', (size) => `{"title":"A","a":[${fill('1.5e300,', size)}0]}`],
  'one long number': ['article', (size) => `{"title":"A","a":${fill('1', size)}}`],
  'one long string': ['article', (size) => article({ title: fill('a', size) })],
  'string of escapes': ['article', (size) => `{"title":"${fill('\\u00e5', size)}"}`],
  'string of surrogates': ['article', (size) => `{"title":"${fill('\\ud83d\\ude00', size)}"}`],
  'string of quotes': ['article', (size) => article({ title: fill('"<', size / 2) })],
  'string of spaces': ['article', (size) => article({ title: `a${fill(' ', size)}b` })],
  'white space': ['article', (size) => `${fill(' \n', size)}{"title":"A"}`],
  'no end of string': ['article', (size) => `{"title":"${fill('a', size)}`],
  'tags': ['article', (size) => article({ tags: list(size, 6, () => 'abc') })],
  'long tags': ['article', (size) => article({ tags: list(1000, 1, () => fill('a', size / 1000)) })],
  'long summary': ['card', (size) => article({ summary: fill('Et ord. ', size) })],
  'summary without spaces': ['card', (size) => article({ summary: fill('å', size) })],
  'summary of combining marks': ['card', (size) => article({ summary: `a${fill('\u0301', size)}` })],
  'summary of joined emoji': ['card', (size) => article({ summary: fill('👩‍👩‍👧‍👦', size) })],
  'summary of flags': ['card', (size) => article({ summary: fill('🇳🇴', size) })],
  'body of a card': ['card', (size) => article({ _klipp: { content_markdown: fill('Et *ord*. ', Math.min(size, MARKDOWN)) } })],
  'plain text of a card': ['card', (size) => article({ content_text: fill('Et ord. ', Math.min(size, MARKDOWN)) })],
  'plain text paragraphs': ['article', (size) => article({ content_text: fill('a\n\n', Math.min(size, MARKDOWN)) })],
  'plain text blank lines': ['article', (size) => article({ content_text: `a${fill('\n', Math.min(size, MARKDOWN) - 2)}b` })],
  'many networks': ['share', (size) => article({ _klipp: { share: { networks: list(size, 4, () => 'x') } } })],
  'long shared title': ['share', (size) => article({ title: fill('å', size) })],
  'feed items': ['feed', (size) => json({ title: 'A', items: list(size, 1100, (index) => ({ id: `${index}`, url: `https://a.example/${index}`, title: fill('a', 1000) })) })],
  'feed of bodies': ['feed', (size) => json({ title: 'A', items: list(size, 300, (index) => ({ id: `${index}`, url: `https://a.example/${index}`, title: 'A', _klipp: { content_markdown: fill('*a **b', 200) } })) })],
  'links against a long base': ['article', (size) => article({ url: `https://a.example/${fill('b', size / 2)}`, _klipp: { content_markdown: fill('[a](/b) ', Math.min(size / 2, MARKDOWN)) } })],
  'links against a long host': ['article', (size) => article({ url: `https://${fill('b', size / 2)}/`, _klipp: { content_markdown: fill('[a](http://c) ', Math.min(size / 2, MARKDOWN)) } })],
  'wrong types': ['article', (size) => article({ tags: list(size, 2, () => 1) })],
};

/** Bodies in HTML, of what HTML parsers take long for. @type {Record<string, (size: number) => string>} */
const htmlBodies = {
  'nested divisions': (size) => nested(size, '<div>', '</div>'),
  'nested lists': (size) => fill('<ul><li>', size),
  'nested quotes': (size) => nested(size, '<blockquote>', '</blockquote>'),
  'nested tables': (size) => fill('<table><tr><td>', size),
  'nested figures': (size) => fill('<figure><img src=/a>', size),
  'nested captions': (size) => fill('<div class=wp-caption><p class=wp-caption-text>a', size),
  'nested formats': (size) => fill('<b><i><u>a', size),
  'formats that differ': (size) => lines(size, (index) => `<b id=${index}>a<p>`),
  'formats across paragraphs': (size) => `${fill('<b><i>', size / 8)}${fill('<p>a', size - size / 8)}`,
  'adoption agency': (size) => fill('<a><div><b>a</a>', size),
  'end tags of nothing': (size) => `${fill('<div>', size / 8)}${fill('</p></b></table>', size - size / 8)}`,
  'foster parenting': (size) => fill('<table>a<b>b<tr>', size),
  'text in one table': (size) => `<table>${fill('a<td>', size)}`,
  'attributes of one tag': (size) => `<p ${lines(size, (index) => `a${index}=b `)}>a`,
  'one attribute many times': (size) => `<p ${fill('a=b ', size)}>a`,
  'one long class': (size) => `<p class='${fill('a ', size)}'>a`,
  'character references': (size) => fill('&amp;&notit;&copy', size),
  'references that are none': (size) => fill('&zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', size),
  'ampersands': (size) => fill('&', size),
  'angle brackets': (size) => fill('<', size),
  'comments without end': (size) => fill('<!--', size),
  'ad slots': (size) => fill('<!-- ad a -->', size),
  'tags without end': (size) => fill('<a b=', size),
  'pictures in a row': (size) => fill('<img src=/a>', size),
  'pictures between nothing': (size) => fill('<img src=/a><span></span>', size),
  'one long srcset': (size) => `<img src=/a srcset='${fill('/a 1w, ', size)}'>`,
  'breaks': (size) => fill('a<br><br>', size),
  'no-break spaces': (size) => fill('&nbsp; ', size),
  'brackets': (size) => fill('[', size),
  'shortcodes without end': (size) => fill('[a b=', size),
  'links inside the text': (size) => lines(size, (index) => `<a href=#${index} id=${index}>a</a>`),
  'frames that close themselves': (size) => fill('<iframe src=//a.example/ />', size),
  'objects in objects': (size) => fill('<object>', size),
  'headings without text': (size) => fill('<h2><div>', size),
  'unknown elements': (size) => fill('<x-a>', size),
  'SVG': (size) => fill('<svg><g>', size),
  'templates': (size) => fill('<template>', size),
};

/** @type {Growing[]} */
export const inputs = [
  ...Object.entries(bodies).map(([name, make]) => ({ name, kind: 'body', bound: MARKDOWN, make })),
  ...Object.entries(htmlBodies).map(([name, make]) => ({
    name: `HTML: ${name}`, kind: 'article', bound: HTML, make: (/** @type {number} */ size) => article({ content_html: make(size) }), module: 'klipp-html.wasm',
  })),
  ...Object.entries(documents).map(([name, [kind, make]]) => ({ name, kind, bound: DOCUMENT, make })),
];

/**
 * The text of an input, cut to its bound.
 *
 * @param {Growing} input
 * @param {number} size
 */
export function textOf(input, size) {
  const bytes = Buffer.from(input.make(Math.floor(size * 0.98)));
  if (bytes.length > input.bound) throw new Error(`${input.name} makes ${bytes.length} bytes for ${size}`);
  return bytes;
}

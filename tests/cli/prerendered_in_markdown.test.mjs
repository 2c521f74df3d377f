/** What `klipp render --as shadow` prints, in a page that is written in Markdown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { parseFragment, serialize } from 'parse5';
import { prerender } from '../browser/prerender.mjs';
import { example } from '../browser/pages.mjs';
import { renderNatively } from '../support/render.mjs';

const BASE = 'https://news.example/a.json';

/** Every sign that Markdown would make something of, and blank lines of every kind. */
const HOSTILE = {
  url: 'https://news.example/a_b_c',
  title: 'Fisk *og* `ost` -- "to"\n\n# ting',
  summary: '> sitat\n\n- punkt\n\n    kode',
  language: 'nb',
  image: 'b.png',
  _klipp: {
    image_alt: 'én\n\nto',
    lead: ['*a*\n\n*b*', '1. c'],
    content_markdown: '```\n\n# to\n\n \t\n\n\n*slutt*\n\n```\n\n> a\n\n- b\n\n    c\n\n\n    d\n\n| a | b |\n|---|---|\n| `c` | d |\n\n![e\n\nf](g.png "h")',
    share: { networks: ['x', 'copy'] },
    signup: { action: '/s', heading: 'Meld *deg* på', text: 'a\n\nb' },
  },
};

const ITEM = JSON.stringify(HOSTILE);
const FEED = JSON.stringify({ items: [HOSTILE, { ...HOSTILE, title: 'En til' }] });

/** @type {[kind: string, document: string, more: string[]][]} */
const CASES = [
  ['article', ITEM, []],
  ['card', ITEM, ['--layout=hero']],
  ['feed', FEED, []],
  ['share', ITEM, ['--text=a\n\n*b*', '--script=https://cdn.example/v1/klipp.js']],
  ['signup', ITEM, ['--stylesheet=https://cdn.example/v1/klipp.css']],
  ['article', /** @type {string} */ (example('topplederforum.json').body), ['--stylesheet=none']],
];

/** @param {string} text */
const asMarkdown = (text) => new MarkdownIt({ html: true, linkify: true, typographer: true }).render(text);

/** A page's nodes as a browser without declarative shadow roots has them. @param {string} html */
const nodesOf = (html) => serialize(parseFragment(html));

describe('PrerenderedInMarkdown', () => {
  for (const [kind, document, more] of CASES) {
    it(`IsOneBlockThatNothingIsDoneTo: ${kind} ${more}`, () => {
      const printed = prerender(kind, document, BASE, more);
      assert.doesNotMatch(printed, /\n[ \t]*\n/);
      assert.equal(asMarkdown(`# Side\n\n${printed}\nEtter *den*.\n`), `<h1>Side</h1>\n${printed}<p>Etter <em>den</em>.</p>\n`);
    });
  }

  it('MeansWhatTheModuleMakesOfTheDocument', () => {
    for (const kind of ['article', 'card', 'signup']) {
      const printed = prerender(kind, ITEM, BASE, ['--stylesheet=none']);
      const [, inside] = /<template shadowrootmode="open">(.*)<\/template>/s.exec(printed) ?? [];
      assert.equal(nodesOf(inside), nodesOf(renderNatively(kind, { base: BASE }, new TextEncoder().encode(ITEM)).trim()), kind);
    }
  });

  it('HasStylesWithoutCommentsAndWithoutWhatSaysNothing', () => {
    const [, styles] = /<style>([^<]*)<\/style>/.exec(prerender('card', ITEM, BASE)) ?? [];
    assert.ok(styles.length > 10_000);
    assert.doesNotMatch(styles, /\/\*|\n|  |;}|: |\{ | \{/);
  });
});

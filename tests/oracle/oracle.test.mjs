/** Every golden file and every fuzz output through the oracle, and proof that the oracle sees what it is there to see. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromEnvironment, renderNatively } from '../support/render.mjs';
import { readVocabulary, splitRecord, violations } from './oracle.mjs';

const golden = new URL('../golden/expected/', import.meta.url);
const vocabulary = readVocabulary(fromEnvironment('KLIPP_BIN'));
// Heads of pages have an oracle of their own (page_head.test.mjs); their widgets are here as fragments.
const files = (await readdir(golden)).filter((name) => !/^(error|page)-/.test(name));

test('there is golden markup to hold against the vocabulary', () => assert.ok(files.length >= 20));

for (const file of files) {
  test(file, async () => {
    assert.deepEqual(violations(await readFile(new URL(file, golden), 'utf8'), vocabulary), []);
  });
}

for (const target of ['markdown', 'render']) {
  test(`everything that fuzzing "${target}" ever kept`, async (t) => {
    const record = join(await mkdtemp(join(tmpdir(), 'klipp-')), 'markup');
    t.after(() => rm(dirname(record), { recursive: true }));
    const inputs = fileURLToPath(new URL(`../fuzz/corpus/${target}`, import.meta.url));
    const env = { ...process.env, KLIPP_MARKUP: record };
    const { status, stderr } = spawnSync(join(fromEnvironment('KLIPP_BIN'), `replay_${target}`), [inputs], { env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const pieces = splitRecord(await readFile(record, 'utf8'));
    assert.ok(pieces.length > 1);
    assert.deepEqual(pieces.flatMap((markup) => violations(markup, vocabulary)), []);
  });
}

/** What nothing can write does not belong in a list of what may be written. */
test('everything in the vocabulary is written somewhere', async () => {
  const headings = Buffer.from('# a\n## b\n### c\n#### d\n##### e\n###### f\n');
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, golden), 'utf8')));
  const markup = texts.concat(renderNatively('body', {}, headings)).join('');
  const elements = [...vocabulary.elements].filter((name) => !new RegExp(`<${name}[ >]`).test(markup));
  const names = [...vocabulary.attributes, ...vocabulary.urlAttributes];
  const attributes = names.filter((name) => !markup.includes(` ${name}="`));
  assert.deepEqual([elements, attributes], [[], []]);
});

const GOOD = [
  '',
  'a &amp; b &lt;c&gt; &quot;d&quot;',
  '<p>a<br />b</p>\n<hr />\n',
  '<a href="https://a.example/?b=c&amp;d=e">f</a><a href="../g">h</a><a href="tel:+4738000000">i</a>',
  '<div><table><thead><tr><th align="left">a</th></tr></thead></table></div>',
  '<label for="klipp-a">b</label><input id="klipp-a" type="email" required="" />',
  '<a href="/a" target="_blank" rel="noopener noreferrer">b</a>',
  '<label for="klipp-a">b</label><textarea id="klipp-a" rows="9" readonly="">&lt;/textarea&gt;&lt;script&gt;</textarea>',
  '<details><summary>a</summary><ul><li>b</li></ul></details>',
  '<p>a<svg class="b" width="24" height="24" aria-hidden="true"><path d="m1 2v3"></path><path d="m4 5"></path></svg></p>',
];

for (const markup of GOOD) {
  test(`finds nothing in ${markup}`, () => assert.deepEqual(violations(markup, vocabulary), []));
}

/** What each has to be found out for. @type {[string, RegExp][]} */
const BAD = [
  ['<script>alert(1)</script>', /<script> is not in the vocabulary/],
  ['<p>a<style>b</style></p>', /<style> is not in the vocabulary/],
  ['<svg><a href="/b">c</a></svg>', /svg a> is not in the vocabulary/],
  ['<svg><script>a</script></svg>', /svg script> is not in the vocabulary/],
  ['<svg><p>a</p></svg>', /another tree/],
  ['<svg>a</svg>', /<svg> holds more than paths/],
  ['<svg><svg></svg></svg>', /<svg> holds more than paths/],
  ['<svg><path d="m1 2">a</path></svg>', /<path> holds more than paths/],
  ['<path d="m1 2"></path>', /xhtml path> is not in the vocabulary/],
  ['<svg id="klipp-a"></svg>', /id on <svg> is not for it/],
  ['<svg><path class="a" d="m1 2"></path></svg>', /class on <path> is not for it/],
  ['<p d="m1 2">a</p>', /d on <p> is not for it/],
  ['<math><p>a</p></math>', /math is not in the vocabulary|math> is not in the vocabulary|another tree/],
  ['<!-- a -->', /#comment/],
  ['<p onclick="a">b</p>', /onclick on <p> is not in the vocabulary/],
  ['<p style="color:red">b</p>', /style on <p>/],
  ['<img src="/a" alt="" ping="/b" />', /ping on <img>/],
  ['<img src="/a" alt="" srcset="/b 2x, data:image/png,a 3x" />', /scheme that is not allowed/],
  ['<video controls="" preload="none" poster="data:x" src="https://a.example/b"></video>', /scheme that is not allowed/],
  ['<video controls="" preload="auto" src="https://a.example/b"></video>', /does not wait/],
  ['<audio preload="none" src="https://a.example/b"></audio>', /does not wait/],
  ['<audio controls="" preload="none"><source src="http://a.example/b" /></audio>', /plays "http:/],
  ['<audio controls="" preload="none" autoplay=""></audio>', /autoplay on <audio>/],
  ['<a href="javascript:a">b</a>', /scheme that is not allowed/],
  ['<a href=" JAVA&#9;SCRIPT:a">b</a>', /scheme that is not allowed/],
  ['<a href="java\nscript:a">b</a>', /scheme that is not allowed/],
  ['<img src="data:image/png,a" alt="" />', /scheme that is not allowed/],
  ['<form action="blob:a"></form>', /scheme that is not allowed/],
  ['<p id="klipp-a"></p><p id="klipp-a"></p>', /stands twice/],
  ['<p id="header"></p>', /could be the page's/],
  ['<label for="klipp-a">b</label>', /points at nothing/],
  ['<a href="/a" target="_blank">b</a>', /lets the other page/],
  ['<p class="a" class="b">c</p>', /duplicate-attribute/],
  ['<p>a', /<p> is not closed/],
  ['<p>a</div></p>', /closes nothing/],
  ['<p>a<br></p>', /closed the wrong way/],
  ['<p />', /closed the wrong way/],
  ['<P>a</P>', /no tag/],
  ['<p class=a>b</p>', /no tag/],
  ["<p class='a'>b</p>", /no tag/],
  ['a > b', /no tag/],
  ['a "b"', /no tag/],
  ['a & b', /not in the strict form: &/],
  ['&nbsp;', /not in the strict form: &nbsp;/],
  ['<a href="?a&copy=b">c</a>', /not in the strict form: &copy/],
  ['a\0b', /NUL or CR/],
  ['a\rb', /NUL or CR/],
  ['<a href="/a">b<a href="/c">d</a></a>', /another tree/],
  ['<p>a<p>b</p></p>', /another tree/],
  ['<p><div>a</div></p>', /another tree/],
  ['<table><tr><td>a</td></tr></table>', /another tree/],
  ['<table><tbody><tr><p>a</p></tr></tbody></table>', /another tree/],
  ['<ul><li>a<li>b</li></li></ul>', /another tree/],
  ['<button>a<button>b</button></button>', /another tree/],
  ['<form><form></form></form>', /another tree/],
  ['<h2>a<h3>b</h3></h2>', /another tree/],
  ['<pre>\na</pre>', /another tree/],
  ['<textarea>\na</textarea>', /another tree/],
  ['<textarea><p>a</p></textarea>', /another tree/],
];

for (const [markup, sentence] of BAD) {
  test(`finds what is wrong with ${JSON.stringify(markup)}`, () => {
    assert.match(violations(markup, vocabulary).join('\n'), sentence);
  });
}

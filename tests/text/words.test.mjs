/** No text of a body in HTML is lost: its words, as parse5 reads them, are those of its rendering (words.mjs). */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compareWords, referenceWords, render, renderedWords } from './words.mjs';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** @param {string} folder */
function bodiesIn(folder) {
  return readdirSync(path(folder)).filter((file) => file.endsWith('.html')).map((file) => ({ name: file, html: readFileSync(join(path(folder), file), 'utf8') }));
}

/** What is loose, nested wrongly, or in another place than it stands in the source. */
const ODD = [
  'a<table>b<tr>c<td>d</table>e', '<b>a<p>b</b>c</p>d', '<a href=/x>a<div>b<a href=/y>c</div>d', '<ul>a<li>b<p>c</ul>d',
  '<iframe src=https://a.example />b<script src=x />c', '<dl>a<dt>b<div>c<dd>d</dl>e',
  '<select><option>x</select>a<button>y</button>b', '<h1>a<h2>b</h1>c', '<details>a<summary>b<h2>c</h2></summary>d</details>',
  '<figure>a<figure>b <img src=/p.png> c<figcaption>d</figcaption>e</figure>f</figure>', '<pre>a<b>b</b>\nc</pre><xmp>d</xmp>',
  '<blockquote><table><tr><td>a<table><tr><td>b<td>c</table>d</table>e</blockquote>', 'a<noscript>x<img src=/p.png>y</noscript>b',
  `${'<div><b>'.repeat(400)}a${'</b></div>'.repeat(400)}b`, '<plaintext>a</plaintext>b', '<p>a&nbsp;b&shy;c&zwj;d&#8203;e',
].map((html) => ({ name: html.slice(0, 40), html }));

test('every body keeps 97 % of its words, and all together 99.5 %', () => {
  const bodies = [...bodiesIn('golden/documents'), ...bodiesIn('fuzz/corpus/html'), ...ODD];
  assert.ok(bodies.length > 20);
  let [kept, all] = [0, 0];
  for (const { name, html } of bodies) {
    const { status, markup, error } = render(html);
    assert.equal(status, 0, `${name}: ${error}`);
    const compared = compareWords(referenceWords(html), renderedWords(markup));
    assert.ok(compared.kept >= 0.97 * compared.all, `${name} lost ${compared.lost} and added ${compared.added}`);
    kept += compared.kept;
    all += compared.all;
  }
  assert.ok(kept >= 0.995 * all, `${kept} of ${all}`);
});

test('a word that is lost, and one that is added, is noticed', () => {
  assert.deepEqual(compareWords(['a', 'b', 'b'], ['b', 'c']), { kept: 1, all: 3, lost: ['a', 'b'], added: ['c'] });
  assert.deepEqual(referenceWords('<p>a<b>b</b></p>c<script>d</script>'), ['ab', 'c']);
});

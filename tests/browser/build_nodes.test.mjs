import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Site } from '../support/site.mjs';
import { sourceFile } from '../support/source_file.mjs';
import { launch, Tab } from './browser.mjs';
import { PROGRAMS } from './servers.mjs';

/** @param {string} name */
const source = (name) => ({ type: 'text/javascript', body: readFileSync(sourceFile(`web/src/${name}`)) });

describe('BuildNodes', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Tab} */
  let tab;
  const site = new Site({
    '/': { body: '<!doctype html><link rel="icon" href="data:,">' },
    '/common/build_nodes.js': source('common/build_nodes.js'),
    '/common/klipp_error.js': source('common/klipp_error.js'),
  });

  before(async () => {
    await site.start();
    browser = await launch();
    tab = await Tab.open(browser);
    await tab.goto(site.origin);
    const { elements, attributes, urlAttributes, svgElements } = JSON.parse(execFileSync(join(PROGRAMS, 'klipp'), ['vocabulary'], { encoding: 'utf8' }));
    await tab.page.evaluate(async (lists, module) => {
      const { buildNodes } = await import(module);
      const sets = lists.map((list) => new Set(list));
      const inert = document.implementation.createHTMLDocument(); // pictures in it are not fetched
      Object.assign(window, { build: (/** @type {string} */ markup) => buildNodes(markup, inert, sets) });
    }, [elements, attributes, urlAttributes, svgElements], '/common/build_nodes.js');
  });
  after(async () => {
    await browser?.close();
    await site.stop();
  });

  /** The nodes of `markup` as the browser writes them. @param {string} markup @returns {Promise<string>} */
  const built = (markup) =>
    tab.page.evaluate((text) => {
      const nodes = /** @type {any} */ (window).build(text);
      const box = nodes.ownerDocument.createElement('div');
      box.append(nodes);
      return box.innerHTML;
    }, markup);

  /** @param {string} markup @returns {Promise<string>} the code of the error, or "accepted" */
  const refusal = (markup) =>
    tab.page.evaluate((text) => {
      try {
        /** @type {any} */ (window).build(text);
        return 'accepted';
      } catch (error) {
        return /** @type {any} */ (error).code ?? String(error);
      }
    }, markup);

  it('MakesWhatTheMarkupSays', async () => {
    const markup = '<p class="klipp-lead" part="lead">A <em>b</em> c</p>\n<ul><li>1</li><li>2</li></ul>';
    assert.equal(await built(markup), markup);
  });

  it('ReadsVoidElements', async () => {
    const markup = 'a<br />b<img src="https://a.example/b.png" />c<hr /><input type="text" />';
    assert.equal(await built(markup), markup.replaceAll(' />', '>'));
  });

  it('GivesAPictureItsAddressLast', async () => {
    assert.equal(await built('<img src="https://a.example/b.png" alt="b" />'), '<img alt="b" src="https://a.example/b.png">');
  });

  it('LooksAtEachOfSeveralAddresses', async () => {
    const good = 'https://a.example/1 1x, https://a.example/2 2x';
    assert.equal(await built(`<img srcset="${good}" />`), `<img srcset="${good}">`);
    assert.equal(await built('<img srcset="https://a.example/1 1x, javascript:1 2x" />'), '<img>');
  });

  it('ReadsNothingAsNothing', async () => assert.equal(await built(''), ''));

  it('DecodesTheFourEntitiesInTextAndAttributes', async () => {
    const texts = await tab.page.evaluate(() => {
      const root = /** @type {any} */ (window).build('<p title="&lt;&amp;amp;&quot;&gt;">&lt;b&gt; &amp;lt; &quot;</p>');
      return [root.firstChild.title, root.firstChild.textContent];
    });
    assert.deepEqual(texts, ['<&amp;">', '<b> &lt; "']);
  });

  it('KeepsTextThatLooksLikeMarkupAsText', async () => {
    assert.equal(await built('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'), '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });

  for (const name of ['script', 'style', 'iframe', 'object', 'foreignobject', 'use', 'math', 'template', 'base', 'link', 'noscript']) {
    it(`LeavesOut_${name}_WithAllItHolds`, async () => {
      assert.equal(await built(`<p>a<${name}>alert(1)<b1>c</b1><em>d</em></${name}>e</p>`), '<p>ae</p>');
    });
  }

  it('MakesIconsInTheNamespaceOfSvg', async () => {
    const markup = '<p>a<svg width="24" height="24" aria-hidden="true"><path d="m4 4v9"></path></svg>b</p>';
    assert.equal(await built(markup), markup);
    const namespaces = await tab.page.evaluate((text) => {
      const [p, svg, path] = /** @type {any} */ (window).build(text).querySelectorAll('*');
      return [p.namespaceURI, svg.namespaceURI, path.namespaceURI, path instanceof SVGPathElement];
    }, markup);
    const SVG = 'http://www.w3.org/2000/svg';
    assert.deepEqual(namespaces, ['http://www.w3.org/1999/xhtml', SVG, SVG, true]);
  });

  for (const name of ['script', 'style', 'use', 'image', 'a1', 'set', 'animate', 'foreignobject']) {
    it(`LeavesOutOfAnIcon_${name}`, async () => {
      assert.equal(await built(`<svg><${name} href="data:,x" d="m0 0">x</${name}><path d="m1 1" onclick="x" style="x"></path></svg>`), '<svg><path d="m1 1"></path></svg>');
    });
  }

  it('LeavesOutAttributesItDoesNotKnow', async () => {
    const markup = '<a href="/a" onclick="alert(1)" style="color:red" srcdoc="x" formaction="javascript:1" class="k">t</a>';
    assert.equal(await built(markup), '<a href="/a" class="k">t</a>');
  });

  for (const url of ['https://a.example/', 'http://a.example', 'HTTPS://A.example', 'mailto:a@b.example', 'tel:+47', '/a:b', '#a:b', '?q=a:b', 'a/b:c', '', '//a.example/b']) {
    it(`KeepsTheAddress_${url}`, async () => assert.equal(await built(`<a href="${url}">t</a>`), `<a href="${url}">t</a>`));
  }

  const bad = ['javascript:alert(1)', 'JavaScript:1', ' javascript:1', 'java\tscript:1', 'java\nscript:1', '\x01javascript:1', 'data:text/html,x', 'blob:https://a.example/1', 'vbscript:1', 'file:///etc/passwd', 'view-source:https://a.example', 'filesystem:https://a.example/t/x', 'httpsx:1', 'x:y'];
  for (const url of bad) {
    it(`LeavesOutTheAddress_${JSON.stringify(url)}`, async () => {
      assert.equal(await built(`<a href="${url}">t</a><img src="${url}" /><form action="${url}"></form>`), '<a>t</a><img><form></form>');
    });
  }

  const loose = ['<p>', '</p>', '<p></em>', '<p><em></p></em>', '<P></P>', '<p class=a></p>', "<p class='a'></p>", '<p class></p>', '<br>', '<p />', '<p', '<', '<!-- a -->', '<!doctype html>', '<p  class="a"></p>', '<p class="<"></p>', '</p class="a">', '<p></p class="a">', '<p></p />', '<p>&nbsp;</p>', '<p>a & b</p>', '<p title="&#x3c;"></p>', '<p>&#39;</p>', '<p>&amp</p>', '<p>&constructor;</p>', '<b:c></b:c>', '<script>'];
  for (const markup of loose) {
    it(`RefusesWhatIsNotStrict_${markup}`, async () => assert.equal(await refusal(markup), 'module'));
  }

  it('TakesTwoMebibytesOfMarkupInItsStride', async () => {
    const row = '<tr><td align="left">celle &amp; celle</td><td><a href="https://a.example/b?c=d&amp;e=f">lenke</a></td></tr>';
    const markup = `<table><tbody>${row.repeat(Math.floor((2 * 1024 * 1024) / row.length))}</tbody></table>`;
    // Anything that grows faster than the text does not come to an end before the driver gives up.
    const cells = await tab.page.evaluate((text) => /** @type {any} */ (window).build(text).querySelectorAll('td').length, markup);
    assert.equal(cells, 2 * Math.floor((2 * 1024 * 1024) / row.length));
  });

  it('TakesAnAttributeOfOneMebibyte', async () => {
    const title = 'x'.repeat(1024 * 1024);
    assert.equal((await built(`<p title="${title}"></p>`)).length, title.length + '<p title=""></p>'.length);
  });

  it('SaysNothingInTheConsole', () => assert.deepEqual(tab.problems, []));
});

/**
 * The plugin of examples/wordpress where somebody means harm, or asks for too much: attributes, addresses, documents,
 * sizes, and how often others are asked.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { json } from '../browser/pages.mjs';
import { Site } from '../support/site.mjs';
import { block, COMMAND, php, PLUGIN, PluginSite } from './plugin_site.mjs';

/** Values that authors might try, in every attribute of every kind. */
const HOSTILE = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://news.example/" onload="alert(1)',
  "https://news.example/' onload='alert(1)",
  'https://news.example/"><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;',
  '#fff;background:url(https://evil.example/)',
  'newspaper" style="position:fixed',
  '--as=page',
  '; touch /tmp/x',
  '[klipp card src="https://news.example/b"]',
];

/** A document whose texts are shortcodes and markup. */
const TRAP = {
  title: '[trap] [klipp card src="https://news.example/"] &#91;trap&#93; <script>alert(1)</script>',
  url: 'https://news.example/a" onclick="alert(1)',
  summary: '[trap]',
  language: 'en',
};

describe('WordPress’s plugin', { timeout: 900_000 }, () => {
  const site = new PluginSite();
  const news = new Site();
  before(async () => {
    await news.start();
    await site.startWith({ command: COMMAND });
  });
  after(async () => {
    await Promise.all([site.stop(), news.stop()]);
  });

  /** The markup of a widget, as a page of the site has it. @param {string} kind @param {Record<string, string>} attributes @returns {Promise<string>} */
  const widget = (kind, attributes) => site.run(`return klipp_widget(${php(kind)}, json_decode(${php(JSON.stringify(attributes))}, true));`);

  /** @param {Record<string, import('../support/site.mjs').Answer>} routes */
  async function serve(routes) {
    news.routes = routes;
    news.requests = [];
    await site.set({ command: COMMAND });
  }

  it('HasNoFaultThatPhpSees', async () => {
    for (const name of readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.php')) execFileSync('php', ['-l', join(PLUGIN, name)], { stdio: ['ignore', 'ignore', 'inherit'] });
    }
  });

  for (const command of ['', COMMAND]) {
    it(`MakesHostileAttributesHarmless_${command ? 'WithTheCommand' : 'WithElements'}`, async () => {
      await serve({ '/a.json': json({ title: 'En tittel', url: 'https://news.example/a' }) });
      await site.set({ command });
      /** @type {{ kind: string, value: string, html: string }[]} */
      const made = await site.run(`$made = [];
        foreach (klipp_kinds() as $kind) foreach (json_decode(${php(JSON.stringify(HOSTILE))}) as $value) {
          $all = array_fill_keys(array_keys(klipp_options()), $value);
          foreach ([$all, ['src' => ${php(`${news.origin}/a.json`)}] + $all + ['onclick' => $value, 'style' => $value, 'digest' => $value]] as $attributes) {
            $made[] = ['kind' => $kind, 'value' => $value, 'html' => klipp_widget($kind, $attributes)];
          }
        }
        return $made;`);
      assert.ok(made.filter(({ html }) => html.includes('<klipp-')).length > made.length / 3, 'hardly a widget was made');
      for (const { kind, value, html: all } of made) {
        const html = all.replace(/<style>.*?<\/style>/gs, '');
        const tags = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""')).join('');
        assert.doesNotMatch(tags, /<script|<img|onload|onerror|onclick|position:/, `${kind} of ${value}: ${html}`);
        assert.doesNotMatch(html, /(?:src|href|url)="(?!https?:|mailto:)[^"]|style="(?!--klipp-accent:#[0-9a-f]{3,6}")|\[/, `${kind} of ${value}: ${html}`);
      }
    });
  }

  it('LetsNobodyWriteOtherAttributes', async () => {
    await site.set({});
    const html = await widget('share', { url: 'https://news.example/a', digest: '1', markup: 'https://evil.example/', frame: 'https://evil.example/', slot: 'x', onfocus: 'alert(1)', layout: 'hero', theme: 'gold', networks: 'x,evil, email' });
    assert.equal(html, '<div class="wp-block-klipp-share"><klipp-share url="https://news.example/a" networks="x,email" lang="en-US"><a href="https://news.example/a">https://news.example/a</a></klipp-share></div>');
  });

  for (const command of ['', COMMAND]) {
    it(`StartsNoShortcodeThatADocumentHas_${command ? 'WithTheCommand' : 'WithElements'}`, async () => {
      await serve({ '/trap.json': json(TRAP) });
      await site.set({ command });
      await site.run(`file_put_contents(WPMU_PLUGIN_DIR . '/trap.php', '<?php add_shortcode("trap", fn () => "TRAPPED");');`);
      const src = `${news.origin}/trap.json`;
      const { url } = await site.write('author', `${block('card', { src })}\n\n<!-- wp:shortcode -->\n[klipp card src="${src}" layout="text"]\n<!-- /wp:shortcode -->`);
      const page = await (await fetch(url)).text();
      assert.equal(page.match(/<klipp-card /g)?.length, 2, 'a widget is missing, or there is one more');
      assert.match(page, /&#x5b;trap&#x5d;/);
      assert.doesNotMatch(page, /TRAPPED|alert\(1\)<\/script>|onclick="/);
    });
  }

  it('KeepsADocumentsOwnMarksOfQuotation', async () => {
    await serve({ '/a.json': json({ title: 'Hun sa "nei" -- og gikk... 3x4', url: 'https://news.example/a', language: 'nb' }) });
    const { url } = await site.write('author', block('card', { src: `${news.origin}/a.json` }));
    const page = await (await fetch(url)).text();
    assert.match(page, /<template.*>Hun sa &quot;nei&quot; -- og gikk\.\.\. 3x4<.*<\/template>/s);
  });

  it('AsksForNoAddressOfItsOwnNetwork', async () => {
    await serve({ '/secret.json': json({ title: 'Hemmelig', url: 'https://news.example/' }), '/to.json': { status: 302, headers: { Location: `http://localhost:${new URL(news.origin).port}/secret.json` } } });
    const port = new URL(news.origin).port;
    const inside = ['localhost', '127.0.0.2', '127.1', '0.0.0.0', '10.0.0.1', '169.254.169.254', '192.168.1.1', '[::1]', '2130706433', '0x7f000001'];
    for (const host of inside) {
      const began = Date.now();
      assert.doesNotMatch(await widget('card', { src: `http://${host}:${port}/secret.json` }), /Hemmelig/, host);
      assert.ok(Date.now() - began < 5000, `${host} was waited for`);
    }
    assert.deepEqual(news.requests, []);
    assert.doesNotMatch(await widget('card', { src: `${news.origin}/to.json` }), /Hemmelig/, 'it was led there');
    assert.deepEqual(news.requests, ['/to.json']);
  });

  it('FollowsAnAddressThatMoved', async () => {
    await serve({ '/new.json': json({ title: 'Flyttet', url: 'https://news.example/a' }), '/old.json': { status: 301, headers: { Location: '/new.json' } }, '/round.json': { status: 302, headers: { Location: '/round.json' } } });
    assert.match(await widget('card', { src: `${news.origin}/old.json` }), /Flyttet/);
    assert.match(await widget('card', { src: `${news.origin}/round.json` }), /^<div [^>]*><klipp-card [^>]*><a /);
    assert.equal(news.requests.filter((path) => path === '/round.json').length, 4);
  });

  it('TakesNoMoreThanAMegabyte', async () => {
    await serve({ '/large.json': json({ title: 'Stor', url: 'https://news.example/a', content_text: 'x'.repeat(3_000_000) }) });
    const { problem } = await site.run(`return klipp_render('card', ['src' => ${php(`${news.origin}/large.json`)}]);`);
    assert.match(problem, /larger than 1 MB/);
  });

  it('WaitsForNobodyLong', async () => {
    await serve({});
    news.routes = { '/slow.json': () => {}, '/slower.json': () => {}, '/slowest.json': () => {} };
    const began = Date.now();
    const { url } = await site.write('author', ['slow', 'slower', 'slowest', 'slow'].map((name) => block('card', { src: `${news.origin}/${name}.json` })).join(''));
    const page = await (await fetch(url)).text();
    assert.ok(Date.now() - began < 16_000, `${Date.now() - began} ms`);
    assert.equal(page.match(/<klipp-card [^>]*><a /g)?.length, 4);
    const again = Date.now();
    await (await fetch(url)).text();
    assert.ok(Date.now() - again < 3000, 'the next reader waited as well');
  });

  it('EndsACommandThatDoesNot', async () => {
    const began = Date.now();
    const says = await site.run(`return klipp_run(['/bin/sleep', '60'], '')->get_error_message();`);
    assert.match(says, /did not end well/);
    assert.ok(Date.now() - began < 8000);
  });

  it('GivesTheCommandNothingOfItsEnvironment', async () => {
    assert.equal(await site.run(`putenv('SECRET=x'); return klipp_run(['/usr/bin/env'], '');`), '');
  });

  /** As if so many seconds had passed for all that is known. @param {number} seconds */
  const pass = (seconds) =>
    site.run(`for ($number = 0; $number < KLIPP_SHELVES; $number++) {
        $shelf = get_transient(klipp_shelf_name($number));
        if (!$shelf) continue;
        foreach ($shelf as &$place) foreach (['until', 'made'] as $time) if (isset($place[$time])) $place[$time] -= ${seconds};
        set_transient(klipp_shelf_name($number), $shelf, DAY_IN_SECONDS);
      }`);

  it('AsksOnceForManyReadersAndAgainAfterAWhile', async () => {
    /** @type {string[]} */
    const tags = [];
    let title = 'Den første';
    await serve({});
    news.routes = {
      '/a.json': (request, response) => {
        tags.push(String(request.headers['if-none-match'] ?? ''));
        const tag = `"${title.length}"`;
        if (request.headers['if-none-match'] === tag) response.writeHead(304, { ETag: tag }).end();
        else response.writeHead(200, { 'Content-Type': 'application/json', ETag: tag }).end(JSON.stringify({ title, url: 'https://news.example/a' }));
      },
    };
    const src = `${news.origin}/a.json`;
    for (let reader = 0; reader < 3; reader++) assert.match(await widget('card', { src }), /Den første/);
    assert.deepEqual(tags, ['']);
    assert.match(await widget('card', { src, layout: 'hero' }), /klipp-hero/);
    assert.deepEqual(tags, ['', ''], 'another layout is another widget');
    await pass(601);
    assert.match(await widget('card', { src }), /Den første/);
    assert.deepEqual(tags.slice(2), ['"10"']);
    assert.match(await widget('card', { src }), /Den første/);
    assert.equal(tags.length, 3);
    title = 'En helt annen';
    await pass(601);
    assert.match(await widget('card', { src }), /En helt annen/);
  });

  it('KeepsWhatItHadForADayUnlessThatWasTakenBack', async () => {
    const found = { '/a.json': json({ title: 'En tittel', url: 'https://news.example/a' }) };
    const src = `${news.origin}/a.json`;
    for (const [broken, isKept] of /** @type {const} */ ([[{ status: 503 }, true], [json('{'), true], [{ status: 404 }, false], [{ status: 410 }, false]])) {
      await serve(found);
      assert.match(await widget('card', { src }), /<template/);
      news.routes = { '/a.json': broken };
      for (let minutes = 0; minutes < 2; minutes++) {
        await pass(601);
        assert.equal((await widget('card', { src })).includes('<template'), isKept, `${JSON.stringify(broken)}, time ${minutes}`);
      }
      await pass(24 * 3600);
      assert.doesNotMatch(await widget('card', { src }), /<template/, 'it stays longer than a day');
    }
  });

  it('KeepsNoMoreThanItsShelvesHold', async () => {
    await serve({});
    const count = await site.run(`for ($number = 0; $number < 900; $number++) klipp_cached("key $number", fn () => ['problem' => '', 'html' => "$number"]);
      global $wpdb;
      $places = array_sum(array_map(fn ($number) => count(get_transient(klipp_shelf_name($number)) ?: []), range(0, KLIPP_SHELVES - 1)));
      $latest = klipp_cached('key 899', fn () => ['problem' => '', 'html' => 'made anew']);
      return [$places, (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '_transient_klipp%'"), $latest['html']];`);
    const [places, shelves, latest] = count;
    assert.ok(places > 400 && places <= 64 * 8, `${places} places`);
    assert.equal(shelves, 64);
    assert.equal(latest, '899');
  });

  it('LeavesNothingWhenItIsUninstalled', async () => {
    assert.match(await widget('card', { src: 'https://news.example/' }), /klipp-card/);
    const left = await site.run(`deactivate_plugins('klipp/klipp.php');
      uninstall_plugin('klipp/klipp.php');
      global $wpdb;
      return $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%klipp%' AND option_name NOT LIKE '%plugins%'");`);
    assert.deepEqual(left, []);
  });

  it('ComplainsOfNothing', async () => {
    assert.deepEqual(site.complaints(), []);
  });
});

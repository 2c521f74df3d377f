/**
 * The plugin of examples/wordpress as those see it who work with it: the block editor, the settings, and what a site
 * offers to others. Pictures of what was seen go to build/wordpress, to be looked at.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { partnerPage } from '../browser/pages.mjs';
import { ROOT } from '../browser/servers.mjs';
import { openTab, setStage } from '../browser/stage.mjs';
import { patiently } from '../browser/tab.mjs';
import { block, COMMAND, newsRoutes, php, PLUGIN, PluginSite, TITLE } from './plugin_site.mjs';

const PICTURES = join(ROOT, 'build/wordpress');

/** @typedef {import('../browser/browser.mjs').Tab} Tab */

/** Whether a field's text is far from its ground, both of which it has itself. @param {Element} field */
function isReadable(field) {
  const { color, backgroundColor } = getComputedStyle(field);
  const [text, ground] = [color, backgroundColor].map((each) => (each.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0));
  return Math.abs(text - ground) > 3 * 120;
}

describe('WordPress’s plugin', { timeout: 900_000 }, () => {
  const site = new PluginSite();
  const stage = setStage();
  const { news, partner } = stage;
  before(async () => {
    mkdirSync(PICTURES, { recursive: true });
    news.routes = newsRoutes();
    await site.startWith({});
  });
  after(() => site.stop());

  /** @param {import('./plugin_site.mjs').Settings} [more] */
  const set = (more) => site.set({ script: `${news.origin}/v1/klipp.js`, command: COMMAND, ...more });

  /** @param {string} url @param {{ width?: number, dark?: boolean }} [look] */
  async function open(url, look) {
    news.requests = [];
    return (await openTab(stage, look)).goto(url);
  }

  /** @param {Tab} tab @param {string} name @param {boolean} [fullPage] */
  async function look(tab, name, fullPage = true) {
    await tab.page.screenshot({ path: /** @type {`${string}.png`} */ (join(PICTURES, `plugin-${name}.png`)), fullPage });
  }

  /** A page of the dashboard, for a user of a role. @param {string} path @param {string} [role] @param {{ width?: number }} [size] */
  async function enter(path, role = 'administrator', size = {}) {
    const tab = await openTab(stage, size);
    await tab.page.setCookie(...(await site.cookiesOf(`a-${role}`)));
    return tab.goto(site.origin + path);
  }

  /** @param {Tab} tab */
  const closeGuide = (tab) => tab.page.evaluate(() => /** @type {any} */ (window).wp.data.dispatch('core/edit-post').closeGeneralSidebar?.() || /** @type {any} */ (window).wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));

  /** What the preview of a block shows; nothing before it is there. @param {Tab} tab @param {string} kind @param {string} selector */
  async function preview(tab, kind, selector) {
    const frame = await tab.page.$(`.wp-block-klipp-${kind} iframe.klipp-preview, [data-type="klipp/${kind}"] iframe.klipp-preview`);
    const inner = await frame?.contentFrame();
    return (await inner?.evaluate((name, each) => document.querySelector(name)?.shadowRoot?.querySelector(each)?.textContent ?? '', `klipp-${kind}`, selector)) ?? '';
  }

  for (const role of ['administrator', 'contributor']) {
    it(`ShowsAPreviewInTheEditorOfAn_${role}`, async () => {
      await set();
      const tab = await enter('/wp-admin/post-new.php', role, { width: 1280 });
      await tab.until(() => Boolean(/** @type {any} */ (window).wp?.blocks?.getBlockType('klipp/card')));
      await closeGuide(tab);
      await tab.page.evaluate(() => {
        const { blocks, data } = /** @type {any} */ (window).wp;
        data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('klipp/card', {}));
      });
      await tab.page.waitForSelector('.components-placeholder input[type="url"]');
      await tab.page.type('.components-placeholder input[type="url"]', `${news.origin}/a.json`);
      await look(tab, `editor-address-${role}`, false);
      await tab.page.click('.components-placeholder button[type="submit"]');
      assert.ok(await patiently(async () => (await preview(tab, 'card', '.klipp-title')) === TITLE), 'no preview of the card');
      await tab.page.evaluate(() => /** @type {any} */ (window).wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
      await tab.page.evaluate(() => {
        const { data } = /** @type {any} */ (window).wp;
        const [{ clientId }] = data.select('core/block-editor').getBlocks();
        data.dispatch('core/block-editor').selectBlock(clientId);
      });
      // The sidebar changes the layout, and the preview with it.
      const layout = await tab.page.waitForSelector('xpath/.//label[contains(., "Layout")]/ancestor::div[contains(@class, "components-base-control")]//select');
      await layout?.select('hero');
      assert.ok(await patiently(async () => Boolean(await preview(tab, 'card', '.klipp-hero .klipp-title'))), 'the layout of the preview did not change');
      const tall = () => tab.page.$eval('iframe.klipp-preview', (frame) => frame.clientHeight);
      assert.ok(await patiently(async () => (await tall()) > 200), `the preview is ${await tall()} pixels high`);
      await look(tab, `editor-${role}`, false);
      assert.deepEqual(tab.problems.filter((problem) => /klipp/.test(problem) && !/JQMIGRATE/.test(problem)), []);
      await tab.page.evaluate(() => addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true));
      await tab.close();
    });
  }

  it('ShowsAPreviewOfEachKindAndWhatIsWrong', async () => {
    await set();
    const blocks = [
      block('feed', { src: `${news.origin}/feed.json`, limit: '2' }),
      block('share', { networks: 'bluesky,email' }),
      block('signup', { src: `${news.origin}/signup.json` }),
      block('article', { src: `${news.origin}/a.json` }),
      block('card', { src: `${news.origin}/gone.json` }),
    ];
    const { id } = await site.write('administrator', blocks.join('\n'));
    const tab = await enter(`/wp-admin/post.php?post=${id}&action=edit`, 'administrator', { width: 1280 });
    await tab.until(() => Boolean(/** @type {any} */ (window).wp?.data));
    await closeGuide(tab);
    for (const [kind, selector] of [['feed', '.klipp-card'], ['share', 'a[data-network="bluesky"]'], ['signup', 'form'], ['article', '.klipp-title']]) {
      assert.ok(await patiently(() => preview(tab, kind, selector).then((text) => text !== '' || kind === 'share')), `no preview of ${kind}`);
    }
    await tab.until(() => /status 404/.test(document.querySelector('[data-type="klipp/card"] .components-notice')?.textContent ?? ''));
    const invalid = await tab.page.evaluate(() => /** @type {any} */ (window).wp.data.select('core/block-editor').getBlocks().filter((/** @type {any} */ { isValid }) => !isValid).length);
    assert.equal(invalid, 0);
    await look(tab, 'editor-kinds', false);
    await tab.close();
  });

  it('ShowsPreviewsToAuthorsOnly', async () => {
    const path = `/wp-json/klipp/v1/preview/card?attributes[src]=${encodeURIComponent(`${news.origin}/a.json`)}`;
    assert.equal((await fetch(site.origin + path)).status, 401);
  });

  it('OffersAPostToOthersByASnippet', async () => {
    await set();
    const { url, id } = await site.write('author', '<!-- wp:paragraph --><p>Et avsnitt om huset.</p><!-- /wp:paragraph -->', 'Et "hus" -- [klipp card] & hage');
    assert.doesNotMatch(await (await fetch(url)).text(), /klipp-panel/, 'it is on without being asked for');
    await set({ panel: true });
    const tab = await open(url);
    await tab.page.click('.klipp-panel summary');
    const snippet = await tab.page.$eval('.klipp-panel textarea', (field) => field.value);
    assert.match(snippet, new RegExp(`<klipp-card src="${site.origin}/wp-json/wp/v2/posts/${id}\\?_embed" format="wordpress"><a href="${url}">`));
    await stage.browser.defaultBrowserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-write']);
    await tab.page.click('.klipp-panel button');
    await tab.until(() => document.querySelector('.klipp-panel [role="status"]')?.textContent === 'Copied');
    assert.equal(await tab.page.evaluate(() => navigator.clipboard.readText()), snippet);
    await look(tab, 'panel-1280');
    await tab.close();

    partner.routes['/'] = partnerPage(snippet);
    const pasted = await open(partner.origin);
    await pasted.waitFor('klipp-load');
    const title = await pasted.page.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-title a')?.outerHTML);
    assert.equal(title, `<a href="${url}">Et “hus” — [klipp card] &amp; hage</a>`);
    assert.deepEqual(pasted.problems, []);
    await pasted.close();
  });

  it('OffersNothingThatNotEverybodyMayRead', async () => {
    await set({ panel: true });
    const post = await site.write('author', 'tekst');
    const page = async () => (await fetch(post.url)).text();
    assert.match(await page(), /klipp-panel/);
    await site.run(`wp_update_post(['ID' => ${post.id}, 'post_password' => 'x']);`);
    assert.doesNotMatch(await page(), /klipp-panel/);
    const { content } = await (await fetch(`${site.origin}/wp-json/wp/v2/posts/${site.posts.blocks}`)).json();
    assert.doesNotMatch(content.rendered, /klipp-panel/, 'the panel is in the document');
    assert.doesNotMatch(await (await fetch(`${site.origin}/feed/`)).text(), /klipp-panel/);
  });

  for (const command of [COMMAND, '']) {
    it(`IsEmbeddedAsACard_${command ? 'WithTheCommand' : 'WithAnElement'}`, async () => {
      await set({ oembed: true, command });
      const url = await site.run(`return get_permalink(${site.posts.blocks});`);
      const answer = await (await fetch(`${site.origin}/wp-json/oembed/1.0/embed?url=${encodeURIComponent(url)}`)).json();
      assert.equal(answer.type, 'rich');
      assert.equal(answer.height, 300);
      partner.routes['/'] = partnerPage(`<main>${answer.html}</main>`);
      const tab = await open(partner.origin, { width: 800 });
      const frame = await (await tab.page.waitForSelector('iframe.wp-embedded-content'))?.contentFrame();
      const title = () => frame?.evaluate(() => document.querySelector('klipp-card')?.shadowRoot?.querySelector('.klipp-horizontal .klipp-title')?.textContent);
      assert.ok(await patiently(async () => (await title()) === 'Et hus av bøker'), `the frame shows ${await title()}`);
      // WordPress's own script shows the frame once it has told its height.
      await tab.until(() => getComputedStyle(/** @type {Element} */ (document.querySelector('iframe.wp-embedded-content'))).position !== 'absolute');
      const room = () => frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      assert.ok(await patiently(async () => (await room()) === 0), `${await room()} pixels too many`);
      await look(tab, `embed-${command ? 'command' : 'element'}`);
      await (await frame?.$('klipp-card >>> .klipp-title a'))?.click();
      await tab.page.waitForFunction((there) => location.href === there, {}, url);
      await tab.close();
    });
  }

  it('LeavesEmbedsToWordPressUnlessItIsToldOtherwise', async () => {
    await set();
    const url = await site.run(`return get_permalink(${site.posts.blocks});`);
    assert.doesNotMatch(await (await fetch(`${url}embed/`)).text(), /klipp-card/);
  });

  /** @param {Tab} tab */
  const save = (tab) => Promise.all([tab.page.waitForNavigation(), tab.page.click('#submit')]);

  it('IsSetOnOnePage', async () => {
    await site.set({});
    for (const width of [320, 1280]) {
      const tab = await enter('/wp-admin/options-general.php?page=klipp', 'administrator', { width });
      assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, 'the page scrolls sideways');
      await tab.page.$eval('#klipp_script', (field) => (/** @type {HTMLInputElement} */ (field).value = ''));
      await tab.page.type('#klipp_script', `${news.origin}/v1/klipp.js`);
      await tab.page.$eval('#klipp_command', (field) => (/** @type {HTMLInputElement} */ (field).value = ''));
      await tab.page.type('#klipp_command', COMMAND);
      await tab.page.select('#klipp_theme', 'newspaper dark');
      await tab.page.$eval('#klipp_panel', (field) => (/** @type {HTMLInputElement} */ (field).checked = true));
      await save(tab);
      await look(tab, `settings-${width}`);
      assert.match(await tab.page.$eval('.wrap', ({ textContent }) => textContent), /klipp \d+\.\d+\.\d+ answers there/);
      assert.deepEqual(await site.run(`return get_option('klipp_settings');`), { script: `${news.origin}/v1/klipp.js`, command: COMMAND, theme: 'newspaper dark', panel: true, oembed: false });
      await tab.close();
    }
  });

  it('TakesNoSettingThatWillNotDo', async () => {
    await set();
    const tab = await enter('/wp-admin/options-general.php?page=klipp');
    await tab.page.$eval('#klipp_script', (field) => ((/** @type {HTMLInputElement} */ (field).type = 'text'), (/** @type {HTMLInputElement} */ (field).value = 'javascript:alert(1)//.js')));
    await tab.page.$eval('#klipp_command', (field) => (/** @type {HTMLInputElement} */ (field).value = '/bin/echo'));
    await save(tab);
    const errors = await tab.page.$$eval('.notice-error', (notices) => notices.map(({ textContent }) => textContent?.trim()));
    assert.equal(errors.length, 2, String(errors));
    await look(tab, 'settings-errors');
    const { script, command } = await site.run(`return get_option('klipp_settings');`);
    assert.deepEqual([script, command], [`${news.origin}/v1/klipp.js`, COMMAND]);
    await tab.close();
  });

  it('LetsOnlyThoseChooseTheCommandWhoInstallPlugins', async () => {
    await set();
    const command = await site.run(`add_filter('map_meta_cap', fn ($needed, $cap) => $cap === 'install_plugins' ? ['do_not_allow'] : $needed, 10, 2);
      wp_set_current_user(get_user_by('login', 'a-administrator')->ID);
      require_once dirname(KLIPP_FILE) . '/includes/settings-page.php';
      return klipp_check_settings(['command' => '/usr/bin/env', 'script' => ''])['command'];`);
    assert.equal(command, COMMAND);
    for (const role of ['editor', 'author']) {
      const tab = await enter('/wp-admin/options-general.php?page=klipp', role);
      assert.equal(await tab.page.$('#klipp_command'), null);
      await tab.close();
    }
  });

  for (const [theme, dark, width] of /** @type {const} */ ([['twentytwentythree', false, 1280], ['twentytwentyone', true, 1280], ['twentytwentyone', true, 320], ['twentytwentyone', false, 320]])) {
    it(`StandsWellIn_${theme}_${width}_${dark ? 'dark' : 'light'}`, async () => {
      await set({ panel: true });
      await site.run(`switch_theme(${php(theme)}); set_theme_mod('respect_user_color_preference', true);`);
      const { url } = await site.write('author', ['<!-- wp:paragraph --><p>Et avsnitt før.</p><!-- /wp:paragraph -->', block('card', { src: `${news.origin}/a.json`, layout: 'horizontal' }), block('feed', { src: `${news.origin}/feed.json`, limit: '2', align: 'wide' }), block('share', {}), block('signup', { src: `${news.origin}/signup.json` })].join('\n'), 'Alt på en side');
      const tab = await open(url, { width, dark });
      await tab.page.click('.klipp-panel summary');
      assert.ok(await tab.page.$eval('.klipp-panel textarea', isReadable), 'what is to be copied cannot be read');
      for (let part = 0; part <= 5; part++) await tab.page.evaluate((at) => scrollTo(0, (document.body.scrollHeight * at) / 5), part);
      await tab.waitFor('klipp-load', 4).catch(() => {});
      assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, 'the page scrolls sideways');
      await look(tab, `post-${theme}-${width}-${dark ? 'dark' : 'light'}`);
      await tab.close();
    });
  }

  it('SpeaksNorwegian', async () => {
    await set({ panel: true });
    await site.run(`mkdir(WP_LANG_DIR, 0777, true); touch(WP_LANG_DIR . '/nb_NO.mo'); update_option('WPLANG', 'nb_NO');`);
    const { url } = await site.write('author', 'tekst');
    assert.match(await (await fetch(url)).text(), /Vis denne artikkelen på nettstedet ditt/);
    assert.equal(await site.run(`return WP_Block_Type_Registry::get_instance()->get_registered('klipp/signup')->title;`), 'Klipp-skjema for nyhetsbrev');
  });

  it('HasEachOfItsWordsInNorwegian', async () => {
    const files = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.php'));
    const sources = files.map((name) => readFileSync(join(PLUGIN, name), 'utf8')).join('\n');
    const words = [...sources.matchAll(/\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\( '([^']+)', 'klipp' \)/g)].map(([, word]) => word);
    const blocks = readdirSync(join(PLUGIN, 'blocks')).map((kind) => JSON.parse(readFileSync(join(PLUGIN, 'blocks', kind, 'block.json'), 'utf8')));
    words.push(...blocks.flatMap(({ title, description, keywords }) => [title, description, ...keywords]));
    const translations = await site.run(`require_once ABSPATH . WPINC . '/pomo/po.php';
      $po = new PO();
      $po->import_from_file(dirname(KLIPP_FILE) . '/languages/klipp-nb_NO.po');
      $mo = new MO();
      $mo->import_from_file(dirname(KLIPP_FILE) . '/languages/klipp-nb_NO.mo');
      $both = [];
      foreach (['po' => $po, 'mo' => $mo] as $name => $file) foreach ($file->entries as $entry) $both[$name][$entry->singular] = $entry->translations[0];
      return $both;`);
    assert.deepEqual([...new Set(words)].filter((word) => !translations.po[word]), []);
    assert.deepEqual(Object.keys(translations.po).filter((word) => !words.includes(word)), []);
    assert.deepEqual(translations.mo, translations.po, 'run: msgfmt klipp-nb_NO.po -o klipp-nb_NO.mo');
  });

  it('ComplainsOfNothing', () => {
    assert.deepEqual(site.complaints(), []);
  });
});

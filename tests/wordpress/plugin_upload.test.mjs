/** The archive of the plugin, as the page "Upload Plugin" of a real WordPress takes it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../browser/servers.mjs';
import { openTab, setStage } from '../browser/stage.mjs';
import { VERSION } from '../support/versions.mjs';
import { WordPress } from './wordpress.mjs';

describe('WordPress’s plugin as an archive', { timeout: 900_000 }, () => {
  const site = new WordPress();
  const stage = setStage();
  before(() => site.start());
  after(() => site.stop());

  /** @param {string} name @param {string} [zone] that the machine is in */
  function makeArchive(name, zone = 'UTC') {
    const file = join(site.folder, name);
    execFileSync(join(ROOT, '.ci/zip-plugin'), [file], { env: { ...process.env, SOURCE_DATE_EPOCH: '1500000000', TZ: zone } });
    return file;
  }

  it('IsTheSameBytesEachTime', () => {
    const first = readFileSync(makeArchive('first.zip'));
    assert.ok(readFileSync(makeArchive('second.zip', 'Asia/Tokyo')).equals(first));
  });

  it('IsUploadedAndActivated', async () => {
    const tab = await openTab(stage);
    await tab.page.setCookie(...(await site.cookiesOf('editor')));
    await tab.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    const field = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement> | null} */ (await tab.page.$('input[name="pluginzip"]'));
    await field?.uploadFile(makeArchive('klipp-wordpress.zip'));
    await tab.until(() => document.querySelector('#install-plugin-submit')?.matches(':enabled') === true);
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#install-plugin-submit')]);
    assert.match(await tab.page.$eval('.wrap', ({ textContent }) => textContent), /Plugin installed successfully/);
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('a[href*="action=activate"]')]);
    await tab.goto(`${site.origin}/wp-admin/options-general.php?page=klipp`);
    assert.ok(await tab.page.$('#klipp_script'), 'its settings are not there');
    await tab.close();
    const active = await site.run(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
      return [get_option('active_plugins'), get_plugin_data(WP_PLUGIN_DIR . '/klipp/klipp.php')['Version'], file_exists(WP_PLUGIN_DIR . '/klipp/LICENSE')];`);
    assert.deepEqual(active, [['klipp/klipp.php'], VERSION, true]);
    assert.deepEqual(site.complaints(), []);
  });
});

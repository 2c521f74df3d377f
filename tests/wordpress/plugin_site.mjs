import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cdnRoutes, example, examplePictures, json, signupDocument } from '../browser/pages.mjs';
import { DIST, PROGRAMS, ROOT } from '../browser/servers.mjs';
import { WordPress } from './wordpress.mjs';

export const PLUGIN = join(ROOT, 'examples/wordpress');

export const COMMAND = join(PROGRAMS, 'klipp');

/** The headline of /a.json. */
export const TITLE = 'Fem råd for et frokostmøte folk husker';

/** What the publisher has, whose CDN is the same. @returns {import('../support/site.mjs').Routes} */
export const newsRoutes = () => ({
  ...cdnRoutes(),
  ...examplePictures(),
  '/v1/embed.js': { type: 'text/javascript', body: readFileSync(join(DIST, 'v1/embed.js')) },
  '/a.json': example('frokostmote.json'),
  '/feed.json': example('feed.json'),
  '/signup.json': json({ ...signupDocument('/signup'), title: 'Nyhetsbrev', url: '/nyhetsbrev' }),
});

/** A string of PHP. @param {string} text */
export const php = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** @typedef {{ script?: string, command?: string, theme?: string, panel?: boolean, oembed?: boolean }} Settings */

/** A WordPress with the plugin, users of each role (the password is the role), and a theme. */
export class PluginSite extends WordPress {
  /** @param {Settings} settings */
  async startWith(settings) {
    await this.start();
    this.install(PLUGIN, 'klipp');
    const own = join(this.site, 'wp-content/mu-plugins');
    mkdirSync(own);
    cpSync(fileURLToPath(new URL('ports.php', import.meta.url)), join(own, 'ports.php'));
    await this.run(`foreach (['administrator', 'editor', 'author', 'contributor'] as $role) {
        wp_insert_user(['user_login' => "a-$role", 'user_pass' => $role, 'user_email' => "a-$role@example.org", 'role' => $role]);
      }
      switch_theme('twentytwentythree');
      return activate_plugin('klipp/klipp.php');`);
    await this.set(settings);
    return this;
  }

  /** The settings, instead of all before; nothing is known of earlier widgets. @param {Settings} settings */
  set(settings) {
    return this.run(`update_option('klipp_settings', json_decode(${php(JSON.stringify(settings))}, true)); klipp_clear_cache();`);
  }

  /**
   * Publishes what somebody of a role wrote, as WordPress lets them.
   *
   * @param {string} role
   * @param {string} content
   * @param {string} [title]
   * @returns {Promise<{ id: number, url: string, content: string }>} the content as WordPress kept it
   */
  write(role, content, title = `Fra en ${role}`) {
    return this.run(`wp_set_current_user(get_user_by('login', 'a-${role}')->ID);
      kses_init();
      $id = wp_insert_post(wp_slash(['post_title' => ${php(title)}, 'post_content' => ${php(content)}, 'post_status' => 'draft']));
      wp_set_current_user(1);
      kses_init();
      wp_update_post(['ID' => $id, 'post_status' => 'publish']);
      return ['id' => $id, 'url' => get_permalink($id), 'content' => get_post($id)->post_content];`);
  }
}

/** A block as the editor writes it. @param {string} kind @param {Record<string, string>} attributes */
export function block(kind, attributes) {
  const json = JSON.stringify(attributes).replace(/--|[<>&]|\\"/g, (found) => (found === '\\"' ? '\\u0022' : [...found].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')));
  return `<!-- wp:klipp/${kind} ${json} /-->`;
}

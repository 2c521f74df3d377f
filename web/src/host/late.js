import { rescue } from '../common/promises.js';
import { loadScript } from './script.js';
import { addressOf } from './services.js';

/**
 * Loads what counts a widget's readers, shows its embeds, shows pictures of its galleries large, and hands it to others,
 * where it has something for them: an attribute of the script's name. Nothing waits for that, and where a script is kept out, the widget is what it was.
 *
 * @param {Parameters<typeof import('../statistics/statistics.js').attach>} widget
 */
export function attachLate(...widget) {
  for (const name of ['statistics', 'player', 'gallery', 'republish']) if (widget[0].querySelector(`[data-${name}]`)) void rescue(start(name), () => {});

  /** @param {string} name */
  async function start(name) {
    (await loadScript(addressOf(`${name}.js`))).attach(...widget);
  }
}

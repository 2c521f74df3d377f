import { rescue } from '../common/promises.js';
import { loadScript } from './script.js';
import { addressOf } from './services.js';

/**
 * Lets what readers do with a widget be counted, where its document asks for that. Nothing waits for it, and where the script
 * is kept out, nobody misses it.
 *
 * @param {Parameters<typeof import('../statistics/statistics.js').attach>} widget
 */
export function attachStatistics(...widget) {
  if (widget[0].querySelector('[data-statistics]')) void rescue(start(widget), () => {});
}

/** @param {Parameters<typeof attachStatistics>} widget */
async function start(widget) {
  const { attach } = await loadScript(addressOf('statistics.js'));
  attach(...widget);
}

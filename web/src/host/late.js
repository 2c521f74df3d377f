import { rescue } from '../common/promises.js';
import { loadScript } from './script.js';
import { addressOf } from './services.js';

/** Scripts that a widget is shown without, by what it has for them. @type {[selector: string, name: string][]} */
const LATE = [
  ['[data-statistics]', 'statistics.js'],
  ['[data-frame]', 'players.js'],
];

/**
 * Loads what counts a widget's readers, and what shows its embeds, where it has something for them. Nothing waits for
 * that, and where a script is kept out, the widget is what it was.
 *
 * @param {Parameters<typeof import('../statistics/statistics.js').attach>} widget
 */
export function attachLate(...widget) {
  for (const [selector, name] of LATE) if (widget[0].querySelector(selector)) void rescue(start(name, widget), () => {});
}

/** @param {string} name @param {Parameters<typeof attachLate>} widget */
async function start(name, widget) {
  const { attach } = await loadScript(addressOf(name));
  attach(...widget);
}

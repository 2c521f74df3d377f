/**
 * @typedef {object} Engine a browser that plays the scenarios
 * @property {'chromium' | 'firefox' | 'webkit'} name
 * @property {() => Promise<unknown>} start
 * @property {() => Promise<import('../tab.mjs').AnyTab>} open a tab, 1200 pixels wide; the profile is everybody's, as each scenario has origins of its own
 * @property {() => Promise<unknown>} stop
 */
export {};

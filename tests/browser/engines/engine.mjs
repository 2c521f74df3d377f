/**
 * @typedef {object} Engine a browser that plays the scenarios
 * @property {'chromium' | 'firefox' | 'webkit'} name
 * @property {() => Promise<unknown>} start
 * @property {() => Promise<import('../tab.mjs').AnyTab>} open a tab, 1200 pixels wide, that shares nothing with others but the browser
 * @property {() => Promise<unknown>} stop
 */
export {};

/**
 * How much of the core a widget needs, see wasm/module.hpp: a share bar of attributes, everything without a body, all with
 * bodies in Markdown, or all with bodies in HTML and what other systems call articles.
 */
export const SHARE = 0;
export const LITE = 1;
export const FULL = 2;
export const HTML = 3;

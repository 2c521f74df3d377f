import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'klipp/svelte';

export const card: SvelteHTMLElements['klipp-card'] = { src: '/a.json', layout: 'hero', 'heading-level': 3, class: 'a', 'onklipp-load': (event) => event.detail.problems.length };
export const signup: SvelteHTMLElements['klipp-signup'] = { src: '/s.json', 'onklipp-signup': ({ detail }) => detail.state === 'pending' };

// @ts-expect-error a layout that there is none of
export const wrong: SvelteHTMLElements['klipp-card'] = { layout: 'diagonal' };
export const other: SvelteHTMLElements['klipp-share'] = {
  // @ts-expect-error an event has its own detail
  'onklipp-share': (event) => event.detail.state,
};

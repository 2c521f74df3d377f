import type { GlobalComponents } from 'vue';
import { h } from 'vue';
import type {} from 'klipp/vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const card: Props<'klipp-card'> = { src: '/a.json', layout: 'hero', headingLevel: 3, class: 'a', onKlippLoad: (event) => event.detail.problems.length };
export const share: Props<'klipp-share'> = { url: 'https://n.example/a', shareTitle: 'A', onKlippShare: (event) => event.preventDefault() };
export const element: InstanceType<GlobalComponents['klipp-card']>['refresh'] = async () => {};
export const node = h('klipp-card', { src: '/a.json' });

// @ts-expect-error a layout that there is none of
export const wrong: Props<'klipp-card'> = { layout: 'diagonal' };
// @ts-expect-error cards have no limit
export const other: Props<'klipp-card'> = { limit: 3 };

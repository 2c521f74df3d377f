/** @jsxImportSource vue */
import type {} from 'klipp/vue';

export const card = <klipp-card src="/a.json" layout="hero" onKlippError={(event) => event.detail.code} />;
// @ts-expect-error a layout that there is none of
export const wrong = <klipp-card src="/a.json" layout="diagonal" />;

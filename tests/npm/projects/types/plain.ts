import 'klipp';
import 'klipp/analytics';
import { define, KlippCard, KlippElement, type KlippEventMap } from 'klipp/elements';
import { klippFiles } from 'klipp/files';
import { KlippError, renderPage, renderShadow, renderStream, renderToString } from 'klipp/render';

const card = document.createElement('klipp-card');
card.layout = 'hero';
card.headingLevel = 3;
card.theme = 'newspaper dark';
card.src = null;
const said: string = card.layout;
card.addEventListener('klipp-error', ({ detail }) => console.log(detail.code, detail.path.length, detail.message));
addEventListener('klipp-signup', (event) => event.detail.state === 'confirmed');
addEventListener('klipp-analytics', ({ detail }) => detail.event === 'signup' && detail.state === 'pending');
void card.refresh();
const is: boolean = card instanceof KlippCard && card instanceof KlippElement;
const found: KlippCard | null = document.querySelector('klipp-card');
const bar = document.createElement('klipp-share');
bar.shareTitle = bar.title;
define('/klipp/');
define(klippFiles);
const shown: KlippEventMap['klipp-load'] | undefined = undefined;

// @ts-expect-error a layout that there is none of
card.layout = 'diagonal';
// @ts-expect-error articles have no limit
document.createElement('klipp-article').limit = 3;
// @ts-expect-error a heading has one of six levels
card.headingLevel = 7;

const html: string = renderToString('card', { title: 'T', url: 'https://n.example/a' }, { headingLevel: 3, limit: 2 });
const shadow: string = renderShadow('feed', new Uint8Array(), { theme: 'bold', stylesheet: 'none' });
const page: string = renderPage('article', '{}', { siteUrl: 'https://n.example/', robots: 'noindex', eager: 1 });
const stream: ReadableStream<Uint8Array> = renderStream('feed', '{}', { as: 'shadow' });
const error: Error = new KlippError('missing', 'There is no title', '/title');
renderToString('share', null, { url: 'https://n.example/' });

// @ts-expect-error a kind that there is none of
renderToString('poster', '{}');
// @ts-expect-error a fragment has no theme
renderToString('card', '{}', { theme: 'bold' });

export const all = [said, is, found, shown, html, shadow, page, stream, error];

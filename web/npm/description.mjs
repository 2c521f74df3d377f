/**
 * What the elements are, for editors and type checkers: custom-elements.json (manifest.mjs) and the types (types.mjs) are
 * made of this. tests/npm holds it against the elements' own lists and the tables of web/PARTNERS.md.
 */

/**
 * @typedef {object} Attribute
 * @property {string} type in TypeScript
 * @property {string} description
 *
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} type name of its class
 * @property {string} description
 * @property {string[]} attributes beside those of all
 * @property {Record<string, string>} [slots] beside the fallback
 *
 * @typedef {object} Event
 * @property {string} detail in TypeScript
 * @property {string} description
 * @property {boolean} [cancelable]
 */

/** Words that more than one file of types needs. */
export const TYPES = {
  KlippThemeName: "'paper' | 'plain' | 'newspaper' | 'bold' | 'minimal' | 'contrast'",
  KlippScheme: "'light' | 'dark'",
  KlippTheme: 'KlippThemeName | KlippScheme | `${KlippThemeName} ${KlippScheme}` | `${KlippScheme} ${KlippThemeName}`',
  KlippLayout: "'vertical' | 'horizontal' | 'compact' | 'hero' | 'text'",
  KlippView: "'full' | 'reader' | 'republish'",
  KlippButtons: "'icon' | 'label' | 'both'",
  KlippFeedHeading: "'none' | 'title'",
  KlippFeedLead: "'none' | 'hero' | 'horizontal'",
  KlippHeadingLevel: '1 | 2 | 3 | 4 | 5 | 6 | `${1 | 2 | 3 | 4 | 5 | 6}`',
  KlippSignupState: "'confirmed' | 'pending' | 'already' | 'continue' | 'refused' | 'limited' | 'unavailable' | 'offline'",
  KlippDeed: "'view' | 'open' | 'share' | 'signup'",
  KlippWidget: "'article' | 'card' | 'feed' | 'share' | 'signup'",
  KlippNumber: 'number | `${number}`',
};

/** @type {Record<string, Attribute>} */
export const ATTRIBUTES = {
  src: { type: 'string', description: 'The address of the document.' },
  markup: { type: 'string', description: 'The address of the widget ready made.' },
  format: { type: "'klipp' | 'json-feed' | 'wordpress' | 'ghost' | 'ninjs'", description: 'What the document is; otherwise that is found out.' },
  loading: { type: "'eager' | 'lazy'", description: 'eager loads the widget also where it is far down the page.' },
  lang: { type: 'string', description: "The language of Klipp's own words; otherwise the document's." },
  theme: { type: 'KlippTheme', description: 'The name of a theme, or light or dark, or both.' },
  pictures: { type: "'own'", description: "own leaves out pictures of other hosts than the document's." },
  isolation: { type: "'shadow' | 'frame'", description: "frame shows the widget in a frame of the publisher's origin." },
  frame: { type: 'string', description: 'The address of the page for frames, where it is not /v1/frame.html of the document’s origin.' },
  digest: { type: 'string', description: 'Of a prerendered element: which document was rendered, and by which version.' },
  refresh: { type: "boolean | ''", description: 'A prerendered element is rendered anew if its document has changed.' },
  view: { type: 'KlippView', description: 'reader leaves out pictures, ads and controls; republish shows what others may publish.' },
  layout: { type: 'KlippLayout', description: 'How cards are laid out.' },
  'heading-level': { type: 'KlippHeadingLevel', description: "The level of the widget's headline, 2 by default." },
  fields: { type: 'string', description: 'Names of what the form asks for beside what it needs, with spaces between; all if empty.' },
  limit: { type: 'KlippNumber', description: 'How many items of the feed are shown.' },
  heading: { type: 'KlippFeedHeading', description: "title shows the feed's own title above its cards." },
  lead: { type: 'KlippFeedLead', description: 'Shows the first card above the others, in that layout.' },
  url: { type: 'string', description: 'What is shared; otherwise the page.' },
  'share-title': { type: 'string', description: 'The title that is shared.' },
  title: { type: 'string', description: 'As share-title, which it becomes.' },
  text: { type: 'string', description: 'A description, for networks that take one.' },
  networks: { type: 'string', description: 'Names of networks in order, with spaces between.' },
  label: { type: 'string', description: "What the bar is called, instead of Klipp's own word." },
  hashtags: { type: 'string', description: 'Tags of the post, with or without #.' },
  via: { type: 'string', description: 'An account, with or without @.' },
  mastodon: { type: 'string', description: 'An instance: its host, its address or an account there.' },
  buttons: { type: 'KlippButtons', description: 'What the buttons show.' },
};

/** What every element has. */
export const COMMON = ['src', 'markup', 'format', 'loading', 'lang', 'theme', 'pictures', 'isolation', 'frame', 'digest', 'refresh'];

/** They say something to the host, and have no property. */
export const WITHOUT_PROPERTY = ['frame', 'refresh'];

/** @type {Element[]} */
export const ELEMENTS = [
  {
    tag: 'klipp-article',
    type: 'KlippArticle',
    description: 'The whole article.',
    attributes: ['view', 'heading-level', 'fields'],
    slots: { 'ad-NAME': 'What the page shows in the slot for ads of that name.' },
  },
  { tag: 'klipp-card', type: 'KlippCard', description: 'The article as a teaser.', attributes: ['layout', 'heading-level'] },
  { tag: 'klipp-feed', type: 'KlippFeed', description: "A feed's items as cards.", attributes: ['limit', 'layout', 'heading', 'lead', 'heading-level'] },
  {
    tag: 'klipp-share',
    type: 'KlippShare',
    description: 'A share bar: with src of that document, otherwise of the page it stands on.',
    attributes: ['url', 'share-title', 'title', 'text', 'networks', 'buttons', 'label', 'hashtags', 'via', 'mastodon'],
  },
  { tag: 'klipp-signup', type: 'KlippSignup', description: 'The newsletter form.', attributes: ['heading-level', 'fields'] },
];

/** All bubble and cross shadow roots. @type {Record<string, Event>} */
export const EVENTS = {
  'klipp-load': { detail: '{ problems: { code: string; path: string }[] }', description: 'The widget is shown.' },
  'klipp-error': { detail: '{ code: string; path: string; message: string }', description: 'The widget cannot be shown; the fallback stays.' },
  'klipp-share': { detail: '{ network: string; url: string }', description: 'A share link was clicked.', cancelable: true },
  'klipp-submit': { detail: '{ data: FormData }', description: 'A form is about to be sent.', cancelable: true },
  'klipp-signup': { detail: '{ state: KlippSignupState; message: string }', description: 'A signup ended.' },
  'klipp-embed': { detail: '{ provider: string; url: string; show?: () => void }', description: 'A reader asked for an embed.', cancelable: true },
  'klipp-open': { detail: '{ url: string; title: string }', description: 'In a frame, a reader goes on to an article.' },
  'klipp-statistics': {
    detail: '{ event: string; article: string; widget: string; network?: string; partner?: string }',
    description: 'Something is about to be counted.',
    cancelable: true,
  },
  'klipp-analytics': {
    detail: '{ event: KlippDeed; widget: KlippWidget; url: string; title: string; network?: string; state?: KlippSignupState }',
    description: 'What a reader did, for the analytics of a page that has "klipp/analytics".',
  },
};

/** Names for `::part()`. */
export const PARTS =
  'article card dialog embed embed-frame player gallery republish title kicker lead byline media caption body share button form field error status tags partners ad site more frame'.split(' ');

/** @type {Record<string, string>} */
export const PROPERTIES = {
  '--klipp-background': 'The ground: a colour, or transparent.',
  '--klipp-margin': 'The distance above and below a widget (16px).',
  '--klipp-accent': 'Links, kickers, the submit button.',
  '--klipp-on-accent': 'The text on that button.',
  '--klipp-text': 'Text.',
  '--klipp-muted': 'Captions, bylines, labels.',
  '--klipp-surface': 'The background of forms and tags.',
  '--klipp-line': 'Borders.',
  '--klipp-font': 'Text.',
  '--klipp-heading-font': 'Headlines.',
  '--klipp-radius': 'Corners.',
  '--klipp-gap': 'Space between the parts.',
  '--klipp-measure': 'The longest line of an article (38rem).',
  '--klipp-rem': "The rem that widgets use: the page's own, but at least 16px.",
};

/** "heading-level" → "headingLevel". @param {string} name */
export const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Of an element, with those of all. @param {Element} element */
export const attributesOf = ({ attributes }) => [...attributes, ...COMMON];

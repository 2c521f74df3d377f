import type { KlippButtons, KlippFeedHeading, KlippFeedLead, KlippHeadingLevel, KlippLayout, KlippNumber, KlippTheme, KlippView } from './elements.js';

export type Kind = 'article' | 'card' | 'feed' | 'share' | 'signup' | 'body';

/** A document as it came, or what was read of it as JSON. With kind "body" it is the text itself. */
export type KlippDocument = string | Uint8Array | ArrayBuffer | object;

/** Those of `klipp render`, by the same names or in camelCase. */
export interface RenderOptions {
  /** Of Klipp's own words, instead of the document's language. */
  lang?: string;
  /** Words in place of Klipp's own, by their names: `{ share: 'Pass it on' }`. */
  labels?: Record<string, string>;
  /** Where the document is published: relative addresses start there, and a prerendered element has it as `src`. */
  base?: string;
  view?: KlippView;
  /** Of cards. */
  layout?: KlippLayout;
  /** What a body is written in. */
  format?: 'markdown' | 'html' | 'text';
  /** Above a feed's cards. */
  heading?: KlippFeedHeading;
  lead?: KlippFeedLead;
  /** Of the headline (2). */
  headingLevel?: KlippHeadingLevel;
  /** Items of a feed, 0 for all. */
  limit?: KlippNumber;
  /** What a form asks for beside what it needs, by the names of its fields; all if empty. */
  fields?: string;
  /** What a share bar shares, and how. */
  url?: string;
  title?: string;
  text?: string;
  networks?: string;
  label?: string;
  hashtags?: string;
  via?: string;
  mastodon?: string;
  buttons?: KlippButtons;
  /** How many pictures, from the first, are fetched before everything else (0). */
  eager?: KlippNumber;
  /** How much is read and made before a document is refused. */
  documentBytes?: number;
  jsonDepth?: number;
  jsonValues?: number;
  listItems?: number;
  markdownBytes?: number;
  htmlBytes?: number;
  tableCells?: number;
  outputBytes?: number;
  outputElements?: number;
  outputDepth?: number;
  /** As in markup. */
  'heading-level'?: KlippHeadingLevel;
}

export interface ShadowOptions extends RenderOptions {
  theme?: KlippTheme;
  /** The address of a style sheet to link instead of writing it inline; "none" leaves it to the elements. */
  stylesheet?: string;
  /** Of the page's Content-Security-Policy. */
  nonce?: string;
  /** The address of klipp.js, where the page does not bundle the elements. */
  script?: string;
}

export interface PageOptions extends ShadowOptions {
  /** Whose page it is. */
  site?: string;
  siteUrl?: string;
  oembed?: string;
  feed?: string;
  icon?: string;
  robots?: 'index' | 'noindex';
}

/** Why nothing was rendered. The message says what is wrong and what to do. */
export class KlippError extends Error {
  constructor(code: string, message: string, path?: string);
  /** "not-json", "wrong-type", "missing", "bad-value", "too-large", "bad-option" or "module". */
  code: string;
  /** A JSON Pointer or "byte 12"; empty if the error has no place. */
  path: string;
}

/** The markup alone, as `klipp render KIND` prints it. A share bar with `url` needs no document. @throws {KlippError} */
export function renderToString(kind: Kind, document?: KlippDocument | null, options?: RenderOptions): string;

/** The element with its markup in a declarative shadow root, as `klipp render KIND --as shadow`. @throws {KlippError} */
export function renderShadow(kind: Kind, document?: KlippDocument | null, options?: ShadowOptions): string;

/** A complete page, as `klipp render KIND --as page`. @throws {KlippError} */
export function renderPage(kind: Kind, document?: KlippDocument | null, options?: PageOptions): string;

/**
 * The same bytes in pieces, of a feed one for each item: a server can write them one by one and wait for a slow client. The core
 * has rendered all of it before the first piece comes, so this is not sooner than the others, and what is wrong with the document is
 * thrown at once, before anything is sent.
 *
 * @throws {KlippError}
 */
export function renderStream(kind: Kind, document?: KlippDocument | null, options?: PageOptions & { as?: 'fragment' | 'shadow' | 'page' }): ReadableStream<Uint8Array>;

// The peers are installed by `make bench-peers` only; the type check does without them.
declare module 'dompurify';
declare module 'lit/directives/unsafe-html.js';
declare module 'marked';

declare module 'lit' {
  export const css: any;
  export const html: any;
  export const nothing: any;
  export class LitElement extends HTMLElement {
    [property: string]: any;
    connectedCallback(): void;
  }
}

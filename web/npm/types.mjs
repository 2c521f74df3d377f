/** The types of the elements, for TypeScript and for the frameworks that check markup by it. */
import { ATTRIBUTES, camelCase, COMMON, ELEMENTS, EVENTS, TYPES, WITHOUT_PROPERTY } from './description.mjs';

/** @typedef {import('./description.mjs').Element} Element */

const HEADER = '// Made by the build of Klipp from web/npm/description.mjs.\n';

/** @param {string[]} lines */
const block = (lines) => lines.map((line) => `  ${line}\n`).join('');

/** @param {string} text */
const comment = (text) => `/** ${text} */`;

/** A property of this name, which a page may take away by null. @param {string} name */
function accessor(name) {
  const property = camelCase(name);
  // HTMLElement has these as strings.
  if (name === 'lang' || name === 'title') return [];
  return [comment(ATTRIBUTES[name].description), `get ${property}(): string;`, `set ${property}(value: ${ATTRIBUTES[name].type} | null | undefined);`];
}

/** @param {string[]} names */
const accessors = (names) => names.filter((name) => !WITHOUT_PROPERTY.includes(name)).flatMap(accessor);

/** @param {Element} element */
const classOf = ({ type, description, attributes }) =>
  `${comment(description)}\nexport class ${type} extends KlippElement {\n${block(accessors(attributes))}}\n`;

/** @param {string} name */
const attribute = (name) => [comment(ATTRIBUTES[name].description), `'${name}'?: ${ATTRIBUTES[name].type};`];

/** @param {string} name @param {string[]} names @param {string} [base] */
const attributesType = (name, names, base = '') => `export interface ${name}Attributes${base} {\n${block(names.flatMap(attribute))}}\n`;

const eventMap = `export interface KlippEventMap {\n${block(
  Object.entries(EVENTS).flatMap(([name, { detail, description, cancelable }]) => [
    comment(`${description}${cancelable ? ' Cancelable.' : ''}`),
    `'${name}': CustomEvent<${detail}>;`,
  ]),
)}}\n`;

const types = Object.entries(TYPES).map(([name, type]) => `export type ${name} = ${type};\n`).join('');

const base = `/** What all elements have: see KlippEventMap for their events. */
export class KlippElement extends HTMLElement {
  static readonly observedAttributes: string[];
${block(accessors(COMMON))}  /** Renders again if the document has changed. If it has not, this costs one request and no WebAssembly. */
  refresh(): Promise<void>;
  /** Renders again, from what the page says now. */
  renew(): Promise<void>;
  addEventListener<K extends keyof KlippEventMap>(type: K, listener: (this: this, event: KlippEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof KlippEventMap>(type: K, listener: (this: this, event: KlippEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
`;

const define = `/**
 * Defines the elements, where there is a DOM and unless the page has them already. The first call decides.
 *
 * @param base the folder that has the files of this package's \`dist\`: an address, absolute or of the page's. What bundlers are
 * to find is \`klippFiles\` of "klipp/files", which \`import 'klipp'\` uses
 */
export function define(base: string | URL | Record<string, string>): void;
`;

const global = `declare global {
  interface HTMLElementTagNameMap {
${ELEMENTS.map(({ tag, type }) => `    '${tag}': ${type};\n`).join('')}  }
  interface DocumentEventMap extends KlippEventMap {}
  interface WindowEventMap extends KlippEventMap {}
}
`;

const elements = [
  HEADER,
  types,
  eventMap,
  base,
  ...ELEMENTS.map(classOf),
  '/** The attributes as markup has them, which frameworks check. */\n',
  attributesType('KlippElement', COMMON),
  ...ELEMENTS.map(({ type, attributes }) => attributesType(type, attributes, ' extends KlippElementAttributes')),
  define,
  global,
].join('\n');

/** @param {(element: Element) => string} line */
const perElement = (line) => ELEMENTS.map(line).join('');

/** @param {(event: string) => string} name of a listener */
const listeners = (name) => block(Object.keys(EVENTS).map((event) => `'${name(event)}'?: (event: KlippEventMap['${event}']) => void;`));

const imports = `import type { ${['KlippEventMap', ...ELEMENTS.flatMap(({ type }) => [type, `${type}Attributes`])].join(', ')} } from './elements.js';\n`;

const react = `${HEADER}${imports}import type { DetailedHTMLProps, HTMLAttributes } from 'react';

interface Listeners {
${listeners((event) => `on${event}`)}}

type Props<E extends HTMLElement, A> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof A> & A & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(({ tag, type }) => `      '${tag}': Props<${type}, ${type}Attributes>;\n`)}    }
  }
}
`;

const vue = `${HEADER}${imports}import type { HTMLAttributes, PublicProps } from 'vue';

interface Listeners {
${listeners((event) => `on${camelCase(`-${event}`)}`)}}

type Props<A> = Omit<HTMLAttributes, keyof A> & A & Listeners & PublicProps;

type Camel<S> = S extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : S;

/** A template's names come here without their hyphens. */
type InTemplate<A> = { [Name in keyof A as Camel<Name>]: A[Name] };

type Component<E extends HTMLElement, A> = new () => E & { $props: Props<InTemplate<A>> };

declare module 'vue' {
  interface GlobalComponents {
${perElement(({ tag, type }) => `    '${tag}': Component<${type}, ${type}Attributes>;\n`)}  }
}

declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(({ tag, type }) => `      '${tag}': Props<${type}Attributes>;\n`)}    }
  }
}
`;

const svelte = `${HEADER}${imports}import type { HTMLAttributes } from 'svelte/elements';

interface Listeners {
${listeners((event) => `on${event}`)}}

type Props<E extends HTMLElement, A> = Omit<HTMLAttributes<E>, keyof A> & A & Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${perElement(({ tag, type }) => `    '${tag}': Props<${type}, ${type}Attributes>;\n`)}  }
}
`;

/** Files of the package by their names. @type {Record<string, string>} */
export const TYPE_FILES = {
  'elements.d.ts': elements,
  'index.d.ts': `${HEADER}export {};\nimport './elements.js';\n`,
  'analytics.d.ts': `${HEADER}/** From here on pages hear of "klipp-analytics". */\nexport {};\nimport './elements.js';\n`,
  'files.d.ts': `${HEADER}/** The addresses of the files of \`dist\`, in the form that bundlers find them by. */\nexport const klippFiles: Record<string, string>;\n`,
  'react.d.ts': react,
  'vue.d.ts': vue,
  'svelte.d.ts': svelte,
};


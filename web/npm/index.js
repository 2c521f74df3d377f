/** Defines the elements, with the files of this package. */
import { define } from './elements.js';
import { klippFiles } from './files.js';

// Only a module knows its own address. In a bundle that is none, the files are expected beside it.
define(import.meta.url ? klippFiles : new URL('dist/', /** @type {HTMLScriptElement} */ (globalThis.document?.currentScript)?.src ?? globalThis.location?.href ?? 'file:'));

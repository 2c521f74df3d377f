/** Stands for KLIPP_FILES of globals.d.ts: in the package it is known only when the elements are defined. */

/** @type {Record<string, string>} */
export const KLIPP_FILES = {};

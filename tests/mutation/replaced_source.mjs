/**
 * Loaded before a test of node's: the source that KLIPP_REPLACED names is the text in the file KLIPP_REPLACEMENT. Node loads
 * this file in its thread for loaders too, where it is what loads.
 */
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** @param {string} url @param {object} context @param {(url: string, context: object) => Promise<object>} next */
export async function load(url, context, next) {
  if (url !== process.env.KLIPP_REPLACED) return next(url, context);
  return { format: 'module', source: readFileSync(String(process.env.KLIPP_REPLACEMENT)), shortCircuit: true };
}

if (isMainThread) register(import.meta.url);

/** Loaded before a test of node's: the source that KLIPP_REPLACED names is the text in the file KLIPP_REPLACEMENT. */
import { register } from 'node:module';

/** Runs in the loader's own thread. @param {string} url @param {object} context @param {Function} next */
async function load(url, context, next) {
  const { readFileSync } = await import('node:fs');
  if (url !== process.env.KLIPP_REPLACED) return next(url, context);
  return { format: 'module', source: readFileSync(String(process.env.KLIPP_REPLACEMENT)), shortCircuit: true };
}

register(`data:text/javascript,${encodeURIComponent(`export ${load}`)}`);

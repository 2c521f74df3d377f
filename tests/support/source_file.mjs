import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Where a source that a test serves itself lies: in the project, or beside it with a fault in it (tests/mutation).
 *
 * @param {string} name from the root of the project
 */
export function sourceFile(name) {
  const path = join(ROOT, name);
  const { KLIPP_REPLACED, KLIPP_REPLACEMENT = '' } = process.env;
  return KLIPP_REPLACED === pathToFileURL(path).href ? KLIPP_REPLACEMENT : path;
}

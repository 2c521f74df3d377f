/**
 * The address of a file that is served beside klipp.js. In a version's own folder its name tells its contents.
 *
 * @param {string} name such as "klipp.wasm"
 * @param {string} base address of klipp.js
 */
export function addressOf(name, base) {
  return new URL(KLIPP_FILES[name] ?? name, base).href;
}

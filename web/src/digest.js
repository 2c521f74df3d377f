/**
 * As klipp::digest_of: which document an element shows, and by which version of Klipp it was rendered.
 *
 * @param {Uint8Array} document
 */
export function digestOf(document) {
  // FNV-1a, 32 bits.
  let hash = 2166136261;
  for (const byte of document) hash = Math.imul(hash ^ byte, 16777619);
  return `${KLIPP_VERSION}-${[...(hash >>> 0).toString(36)].reverse().join('')}`;
}

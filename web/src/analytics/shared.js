/** Their links are what they share. */
const PLAIN = ['copy', 'native', 'print'];

/** In which field of an address what is shared is, or ends, see core/src/share/networks.cpp. */
const FIELDS = ['url', 'u', 'text', 'body'];

/**
 * What a button of a share bar shares.
 *
 * @param {string | undefined} network
 * @param {string} address of its link
 */
export function sharedBy(network = '', address) {
  if (PLAIN.includes(network)) return address.replace(/#print$/, '');
  const [, fields = ''] = /[?#](.*)/.exec(address) ?? [];
  const given = new URLSearchParams(fields);
  const field = FIELDS.find((name) => given.has(name)) ?? '';
  return /\S+$/.exec(given.get(field) ?? '')?.[0] ?? address;
}

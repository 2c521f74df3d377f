/**
 * What a renderer without care makes of a payload. Control runs load these to prove that the canary would have heard
 * the payload, had it come through.
 */

/** Writes text as if it were markup. @param {string} text */
export const asMarkup = (text) => text;

/** Writes any address into a link. @param {string} text */
export const asHref = (text) => `<a href="${text}">x</a>`;

/** Writes any address into everything that loads one. @param {string} text */
export const asFrame = (text) =>
  `<iframe src="${text.replaceAll('"', '&quot;')}"></iframe><img src="${text.replaceAll('"', '&quot;')}">`;

/** Writes a value without a look at its quotes, in each of the three ways to quote. @param {string} text */
export const asValue = (text) =>
  `<img src=x alt="${text}"><input type=image src=x alt='${text}'><p title=${text}>x</p><svg><desc>${decode(text)}</desc></svg>`;

/** Decodes entities where it should not. @param {string} text */
function decode(text) {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)))
    .replaceAll('&quot;', '"');
}

/** Runs what stands between the marks of a template. @param {string} text */
export const asTemplate = (text) => {
  const expression = text.match(/alert\(1\)/)?.[0] ?? '';
  return /[{<%[`+'*;]/.test(text) && expression ? `<script>${expression}</script>` : text;
};

/** Whatever the text is, writes this. @param {string} markup */
export const withMarkup = (markup) => () => markup;

/** Reads bytes as UTF-7, lenient UTF-8 or compatibility characters, and writes the result as markup. @param {string} bytes */
export function asMisread(bytes) {
  const utf7 = bytes.replace(/\+([A-Za-z0-9/]+)-/g, (_, digits) => swap(Buffer.from(digits, 'base64')).toString('utf16le'));
  const overlong = utf7.replace(/(?:\xc0|\xe0\x80|\xf0\x80\x80)([\x80-\xbf])/g, (_, last) => String.fromCharCode(last.charCodeAt(0) & 0x7f));
  const narrow = overlong.replace(/\xef\xbc([\x80-\xbf])/g, (_, last) => String.fromCharCode(last.charCodeAt(0) - 0x60));
  return narrow.replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(byte.charCodeAt(0) & 0x7f));
}

/** UTF-16 the other way round. @param {Buffer} bytes @returns {Buffer} */
function swap(bytes) {
  return bytes.length % 2 ? swap(bytes.subarray(0, -1)) : Buffer.from(bytes).swap16();
}

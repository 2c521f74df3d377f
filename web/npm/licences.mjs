/** The licences of what is in the package, from the list that the Debian package of the publisher has. */

/** Of what the publisher's programs contain, and no module. */
const NATIVE = /^Files: (pugixml|boost|prometheus-cpp)\//;

/** A licence's name in a paragraph. @param {string} paragraph */
const licencesOf = (paragraph) => /^License: (.*)$/m.exec(paragraph)?.[1].split(' and ') ?? [];

/**
 * @param {string} copyright the text of examples/publisher/debian/copyright
 * @returns {string} the same for the package
 */
export function thirdParties(copyright) {
  const paragraphs = copyright.trim().split('\n\n').slice(1);
  const files = paragraphs.filter((paragraph) => paragraph.startsWith('Files:') && !NATIVE.test(paragraph));
  const used = new Set(files.flatMap(licencesOf));
  const texts = paragraphs.filter((paragraph) => paragraph.startsWith('License:') && used.has(licencesOf(paragraph)[0]));
  const head = 'What the scripts and the WebAssembly modules of this package are made of, by the sources of Klipp: its own, libraries\nwhose code the modules contain, and data of others in tables of Klipp\'s.';
  const apache = 'The whole License is in Apache-2.0.txt.';
  return `${[head, ...files, ...texts].join('\n\n').replace(/On Debian systems, the License is .*/, apache)}\n`;
}

/** The colours of all themes can be told apart, on every ground that a widget can have: computed from the sheets of web/style. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sourceFile } from '../support/source_file.mjs';
import { colourOf, contrast, over, SHEETS, THEMES } from './sheet.mjs';

/** @typedef {import('./sheet.mjs').Place} Place */

/**
 * What a widget may stand on: the canvas of browsers, and the deepest and the palest that klipp.js lets it take from a page
 * (surroundings.js), with the text of pages on that.
 *
 * @type {Omit<Place, 'theme'>[]}
 */
const GROUNDS = [
  { scheme: 'light', ground: '#ffffff', text: '#000000' },
  { scheme: 'light', ground: '#e1e1e1', text: '#000000' },
  { scheme: 'dark', ground: '#121212', text: '#ffffff' },
  { scheme: 'dark', ground: '#1c1b22', text: '#ffffff' },
  { scheme: 'dark', ground: '#3f3f3f', text: '#ffffff' },
];

/** What is written in which colour, and what it may stand on. @type {Record<string, string[]>} */
const TEXTS = {
  '--text': ['--ground', '--surface', '--field', '--tint'],
  '--muted': ['--ground', '--surface'],
  '--accent': ['--ground', '--surface', '--tint'],
  '--error': ['--ground', '--surface'],
};

/** What is no text, and has to be seen: the edges of fields. @type {Record<string, string[]>} */
const CONTROLS = { '--muted': ['--surface', '--ground'] };

/** The level: AA, but of the theme that is there for contrast, AAA. @param {string} theme */
const least = (theme) => (theme === 'contrast' ? 7 : 4.5);

/** @param {Place} place @param {Record<string, string[]>} pairs @param {number} wanted */
function faint(place, pairs, wanted) {
  const page = over(colourOf('--ground', place), colourOf('Canvas', place));
  return Object.entries(pairs).flatMap(([text, grounds]) =>
    grounds.flatMap((ground) => {
      const behind = over(colourOf(ground, place), page);
      const found = contrast(over(colourOf(text, place), behind), behind);
      return found < wanted ? [`${text} on ${ground}: ${found.toFixed(2)} of ${wanted}`] : [];
    }),
  );
}

/** The words on a filled button, which themes fill otherwise than in the accent's colour if they say so. @param {Place} place */
function ofButton(place) {
  const page = over(colourOf('--surface', place), over(colourOf('--ground', place), colourOf('Canvas', place)));
  const fill = over(place.theme === 'plain' ? colourOf('--button', place) : colourOf('--accent', place), page);
  return contrast(over(colourOf('--on-accent', place), fill), fill);
}

describe('Themes', () => {
  it('AreThoseThatTheCoreNames', () => {
    const named = /kThemes\[\] = \{([^}]*)\}/.exec(readFileSync(sourceFile('core/include/klipp/page.hpp'), 'utf8'))?.[1] ?? '';
    assert.deepEqual([...named.matchAll(/"([a-z]+)"/g)].map(([, name]) => name), ['paper', ...THEMES]);
  });

  for (const theme of ['paper', ...THEMES]) {
    for (const place of GROUNDS) {
      it(`TellTextFromGroundIn_${theme}_${place.scheme}_On${place.ground.slice(1)}`, () => {
        const here = { ...place, theme };
        assert.deepEqual(faint(here, TEXTS, least(theme)), []);
        assert.deepEqual(faint(here, CONTROLS, 3), []);
        assert.ok(ofButton(here) >= least(theme), `on a button: ${ofButton(here).toFixed(2)}`);
      });
    }
  }
});

describe('Sheets', () => {
  it('SayStartAndEndInsteadOfLeftAndRight', () => {
    const physical = /(^|[\s;{])((margin|padding|border)-(left|right)[\w-]*|(left|right)|text-align|float|clear): ?(left|right)?\b[^;]*;/g;
    const found = Object.entries(SHEETS).flatMap(([name, css]) => [...css.matchAll(physical)].filter(([, , , , , , side]) => side).map(([rule]) => `${name}: ${rule.trim()}`));
    // Engines without `inline-start` read the line before it.
    assert.deepEqual(found, ['share: float: left;']);
    const sides = Object.entries(SHEETS).flatMap(([name, css]) => (/[\s;{](margin|padding|border)-(left|right)|[\s;{](left|right):/.test(css) ? [name] : []));
    assert.deepEqual(sides, []);
  });

  it('MoveNothing', () => {
    for (const [name, css] of Object.entries(SHEETS)) assert.doesNotMatch(css, /(transition|animation|scroll-behavior)[\w-]*:/, name);
  });
});

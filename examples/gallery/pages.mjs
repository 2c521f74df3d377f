/** The pages of the gallery: one for each widget, and one that leads to them. */
import { render, snippet } from './command.mjs';
import { SCHEMES, THEMES, WIDGETS, WIDTHS } from './widgets.mjs';

/** @typedef {import('./widgets.mjs').Widget} Widget @typedef {import('./widgets.mjs').Variant} Variant @typedef {import('./widgets.mjs').Named} Named */

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Documents are in Norwegian, and Klipp's own words with them. @param {string} theme @param {string} scheme @param {string} attributes @param {string} markup */
const cell = (theme, scheme, attributes, markup) => `<div class="cell ${theme} ${scheme}" lang="nb" ${attributes}>\n${markup}</div>`;

/** @param {string} klipp @param {Widget} widget @param {Variant} variant @param {Named} theme */
function cellsOf(klipp, widget, variant, theme) {
  return SCHEMES.map((scheme) => {
    const name = `role="group" aria-label="${variant.name}, ${theme.name}, ${scheme.name}" data-cell="${variant.id} ${theme.id} ${scheme.id}"`;
    // An article is higher than any window: it is scrolled, by the keyboard, too.
    const attributes = widget.id === 'article' ? `${name} tabindex="0"` : name;
    return cell(theme.id, scheme.id, attributes, render(klipp, { kind: widget.id, variant }, `${theme.id} ${scheme.id}`));
  }).join('\n');
}

/** What the builder at its publisher is to have chosen; its names are those of its form. @param {Widget} widget @param {Variant} variant @param {Named} theme */
function choicesOf(widget, variant, theme) {
  /** @type {Record<string, string>} */
  const look = theme === THEMES[0] ? {} : { theme: theme.id };
  return new URLSearchParams({ kind: widget.id, ...variant.options, ...look }).toString();
}

/** @param {string} klipp @param {Widget} widget @param {Variant} variant @param {Named} theme */
function themeOf(klipp, widget, variant, theme) {
  const code = snippet(klipp, { kind: widget.id, variant }, theme.id);
  return `<article class="theme" data-theme="${theme.id}" id="${variant.id}-${theme.id}" aria-labelledby="${variant.id}-${theme.id}-name">
<h3 id="${variant.id}-${theme.id}-name"><span class="hidden">${variant.name}, </span>${theme.name}</h3>
<p class="hint">${theme.says}</p>
<div class="looks">
<div class="pair">
${cellsOf(klipp, widget, variant, theme)}
</div>
<div class="code" data-name="${variant.name}, ${theme.name}" data-document="${variant.document}" data-choices="${escaped(choicesOf(widget, variant, theme))}">
<pre dir="ltr"><code>${escaped(code)}</code></pre>
</div>
</div>
</article>
`;
}

/** @param {string} klipp @param {Widget} widget @param {Variant} variant */
const variantOf = (klipp, widget, variant) => `<section class="variant" id="${variant.id}" aria-labelledby="${variant.id}-name">
<h2 id="${variant.id}-name">${variant.name}</h2>
<p>${variant.says}</p>
${THEMES.map((theme) => themeOf(klipp, widget, variant, theme)).join('')}</section>
`;

/** @param {string} name @param {string} current @param {{ address: string, name: string }[]} links */
const navigation = (name, current, links) => `<nav aria-label="${name}"><ul>${links.map(({ address, name: says }) => `<li><a href="${address}"${address === current ? ' aria-current="page"' : ''}>${says}</a></li>`).join('')}</ul></nav>`;

/** @param {string} current */
const widgetsNavigation = (current) => navigation('Widgets', current, [{ address: './', name: 'All' }, ...WIDGETS.map(({ id, name }) => ({ address: `${id}.html`, name }))]);

/** @param {string} name @param {string} legend @param {{ value: string | number, says: string }[]} choices of which the first is chosen */
const choiceOf = (name, legend, choices) => `<fieldset class="choice small"><legend>${legend}</legend>
${choices.map(({ value, says }, i) => `<label><input type="radio" name="${name}" value="${value}"${i === 0 ? ' checked' : ''}><span>${says}</span></label>`).join('\n')}
</fieldset>`;

/** Without a script, by the style sheet alone. Browsers are not to choose again what was chosen when the page was here before. */
const CHOICES = `<form class="choices" autocomplete="off">
${choiceOf('width', 'Width', [{ value: '', says: 'What fits' }, ...WIDTHS.map(({ pixels, name }) => ({ value: pixels, says: name }))])}
${choiceOf('theme', 'Theme', [{ value: '', says: 'All' }, ...THEMES.map(({ id, name }) => ({ value: id, says: name }))])}
</form>
`;

/** @param {{ title: string, header: string, main: string }} page */
const pageOf = ({ title, header, main }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="builder.css">
<link rel="stylesheet" href="gallery.css">
<script defer src="gallery.js"></script>
</head>
<body>
<header>
${header}
</header>
<main>
${main}</main>
</body>
</html>
`;

/** @param {string} klipp the program @param {Widget} widget */
export function widgetPage(klipp, widget) {
  const anchors = widget.variants.map(({ id, name }) => ({ address: `#${id}`, name }));
  return pageOf({
    title: `${widget.name}: all looks · Klipp`,
    header: `${widgetsNavigation(`${widget.id}.html`)}
<h1>${widget.name}</h1>
<p class="intro">${widget.says} Below is each of its looks, light and dark, with what makes it: paste that into a page, with your publisher’s two addresses for cdn.example and news.example.</p>
${anchors.length > 1 ? navigation(widget.of, '', anchors) : ''}`,
    main: CHOICES + widget.variants.map((variant) => variantOf(klipp, widget, variant)).join(''),
  });
}

/** A small overview that leads to a look. What is in it can neither be pressed nor read aloud: its link is. @param {{ address: string, name: string, theme: string, markup: string, isWide?: boolean }} tile */
const tileOf = ({ address, name, theme, markup, isWide }) => `<li class="tile"><div class="overview${isWide ? ' wide' : ''}" inert>${cell(theme, '', '', markup)}</div><a href="${address}">${name}</a></li>\n`;

/** @param {string} klipp @param {Widget} widget */
function overviewOf(klipp, widget) {
  const tiles = widget.variants.map((variant) => tileOf({ address: `${widget.id}.html#${variant.id}`, name: variant.name, theme: THEMES[0].id, markup: render(klipp, { kind: widget.id, variant }, THEMES[0].id), isWide: variant.id === 'hero' }));
  return `<section class="variant" aria-labelledby="${widget.id}">
<h2 id="${widget.id}"><a href="${widget.id}.html">${widget.name}</a></h2>
<p>${widget.says}</p>
<ul class="tiles">
${tiles.join('')}</ul>
</section>
`;
}

/** @param {string} klipp */
function themesOverview(klipp) {
  const [card] = WIDGETS;
  const [variant] = card.variants;
  const tiles = THEMES.map(({ id, name }) => tileOf({ address: `${card.id}.html#${variant.id}-${id}`, name, theme: id, markup: render(klipp, { kind: card.id, variant }, id) }));
  return `<section class="variant" aria-labelledby="themes">
<h2 id="themes">Themes</h2>
<p>Every widget and layout has each of them, light and dark.</p>
<ul class="tiles">
${tiles.join('')}</ul>
</section>
`;
}

/** @param {string} klipp the program */
export const indexPage = (klipp) =>
  pageOf({
    title: 'All looks of all widgets · Klipp',
    header: `${widgetsNavigation('./')}
<h1>Every widget in every look</h1>
<p class="intro">What a publisher’s articles can look like on your page. Choose a widget and a theme; each look comes with the tags that make it.</p>`,
    main: themesOverview(klipp) + WIDGETS.map((widget) => overviewOf(klipp, widget)).join(''),
  });

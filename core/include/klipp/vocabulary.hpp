#pragma once

#include <string_view>

/// The closed vocabulary: every element and attribute that a widget can consist of. The compiler checks markup in
/// source code against it (markup.hpp). The host creates nodes of this list only (`klipp vocabulary` prints it as JSON
/// for the build). Tests check everything that is rendered. These are constants: any thread may read them.
///
/// Adding a name is a security decision. Names that run script, load a document or style the page do not belong here.
/// Sounds and films are fetched like pictures, and no earlier than a reader plays them: the core writes none without
/// `controls` and `preload="none"`, and knows no `autoplay` and no `loop`.
namespace klipp {

// clang-format off
inline constexpr std::string_view kTagNames[] = {
    "a", "abbr", "article", "aside", "audio", "b", "blockquote", "br", "button", "caption", "cite", "code", "dd",
    "del", "details", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "i", "img", "input", "ins", "kbd", "label", "legend", "li", "mark", "ol", "option",
    "p", "picture", "pre", "q", "s", "samp", "section", "select", "slot", "small", "source", "span", "strong", "sub",
    "summary", "sup", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "time", "tr", "track", "u", "ul",
    "var", "video",
    "path", "svg"};

/// The elements of SVG, for icons: an `svg` with class, width, height and aria-hidden, and in it `path`s with d. Icons
/// are drawn 1:1, so no attribute needs a capital letter (viewBox).
inline constexpr std::string_view kSvgTagNames[] = {"path", "svg"};

/// Attributes that hold a text or a keyword.
inline constexpr std::string_view kAttrNames[] = {
    "align", "alt", "aria-describedby", "aria-hidden", "aria-invalid", "aria-label", "aria-labelledby", "aria-required",
    "autocomplete", "checked", "class", "colspan", "controls", "crossorigin", "d", "data-1p-ignore", "data-action",
    "data-article", "data-bwignore", "data-confirmed", "data-form-type", "data-gallery", "data-join", "data-label", "data-labels",
    "data-lang", "data-lpignore", "data-network", "data-opt-in", "data-provider", "data-republish", "data-size",
    "data-text", "data-title", "datetime", "decoding", "dir", "disabled", "fetchpriority", "for", "height", "hidden",
    "id", "kind", "label", "lang", "loading", "maxlength", "media", "method", "name", "part", "preload", "readonly",
    "referrerpolicy", "rel", "required", "role", "rows", "rowspan", "scope", "sizes", "srclang", "start", "tabindex",
    "target", "title", "type", "value", "width"};

/// Attributes that hold an address. They take only a Url (url.hpp), and `srcset` only a UrlSet.
inline constexpr std::string_view kUrlAttrNames[] = {
    "action", "data-player", "data-statistics", "href", "poster", "src", "srcset"};
// clang-format on

/// Whether an element has no content. It is then written `<br />`.
constexpr bool is_void(std::string_view tag) {
  return tag == "br" || tag == "hr" || tag == "img" || tag == "input" || tag == "source" || tag == "track";
}

}  // namespace klipp

#pragma once

#include <string_view>

/// The closed vocabulary: every element and attribute that a widget can consist of. Markup of the source is held
/// against it by the compiler (markup.hpp), the host's node builder obeys the same list (`klipp vocabulary` prints it
/// as JSON for the build), and the tests hold every rendering against it. Adding a name here is a security decision:
/// nothing that runs script, loads a document or styles the page around the widget belongs.
namespace klipp {

// clang-format off
inline constexpr std::string_view kTagNames[] = {
    "a", "article", "aside", "blockquote", "br", "button", "code", "del", "details", "div", "em", "fieldset",
    "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "img", "input", "label",
    "legend", "li", "ol", "option", "p", "pre", "section", "select", "slot", "span", "strong", "summary", "sup",
    "table", "tbody", "td", "th", "thead", "time", "tr", "ul",
    "path", "svg"};

/// Those of SVG, which icons consist of: an `svg` with class, width, height and aria-hidden, `path`s in it with d, and
/// nothing else. Icons are drawn 1:1, so that no name needs a capital letter.
inline constexpr std::string_view kSvgTagNames[] = {"path", "svg"};

/// Attributes that hold text or a keyword.
inline constexpr std::string_view kAttrNames[] = {
    "align", "alt", "aria-describedby", "aria-hidden", "aria-invalid", "aria-label", "aria-labelledby", "aria-required",
    "autocomplete", "checked", "class", "d", "data-1p-ignore", "data-action", "data-bwignore", "data-confirmed",
    "data-form-type", "data-join", "data-label", "data-lpignore", "data-network", "data-opt-in", "data-provider",
    "data-text", "data-title", "datetime", "decoding", "dir", "disabled", "for", "height", "hidden", "id", "lang",
    "loading",
    "maxlength", "method", "name", "part", "rel", "required", "role", "start", "tabindex", "target", "title", "type",
    "value", "width"};

/// Attributes that hold an address: only a Url of url.hpp goes in.
inline constexpr std::string_view kUrlAttrNames[] = {"action", "href", "src"};
// clang-format on

/// Elements that have no content: written `<br />`, never opened.
constexpr bool is_void(std::string_view tag) { return tag == "br" || tag == "hr" || tag == "img" || tag == "input"; }

}  // namespace klipp

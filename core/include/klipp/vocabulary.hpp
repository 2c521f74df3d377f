#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

/// The closed vocabulary: every element and attribute that a widget can consist of. HtmlWriter takes nothing else, the
/// host's node builder obeys the same list (`klipp vocabulary` prints it as JSON for the build), and the tests hold
/// every rendering against it. Adding a line here is a security decision: nothing that runs script, loads a document
/// or styles the page around the widget belongs.
namespace klipp {

// clang-format off
#define KLIPP_ELEMENTS(X) \
  X(a) X(article) X(aside) X(blockquote) X(br) X(button) X(code) X(del) X(details) X(div) X(em) X(fieldset) \
  X(figcaption) X(figure) X(form) X(h1) X(h2) X(h3) X(h4) X(h5) X(h6) X(header) X(hr) X(img) X(input) X(label) \
  X(legend) X(li) X(ol) X(option) X(p) X(pre) X(section) X(select) X(slot) X(span) X(strong) X(summary) X(sup) \
  X(table) X(tbody) X(td) X(th) X(thead) X(time) X(tr) X(ul)

/// Elements of SVG, which icons consist of: an `svg` with class, width, height and aria-hidden, `path`s in it with d,
/// and nothing else. Icons are drawn 1:1, so that no name needs a capital letter.
#define KLIPP_SVG_ELEMENTS(X) X(path) X(svg)

/// Attributes that hold text or a keyword: X(name in C++, name in markup).
#define KLIPP_TEXT_ATTRIBUTES(X) \
  X(align, "align") X(alt, "alt") X(aria_describedby, "aria-describedby") X(aria_hidden, "aria-hidden") \
  X(aria_label, "aria-label") X(aria_labelledby, "aria-labelledby") X(autocomplete, "autocomplete") \
  X(checked, "checked") X(class_, "class") X(d, "d") X(data_action, "data-action") X(data_confirmed, "data-confirmed") \
  X(data_label, "data-label") X(data_network, "data-network") X(data_opt_in, "data-opt-in") \
  X(data_provider, "data-provider") X(data_text, "data-text") X(data_title, "data-title") X(datetime, "datetime") \
  X(decoding, "decoding") X(disabled, "disabled") X(for_, "for") X(height, "height") X(hidden, "hidden") X(id, "id") \
  X(lang, "lang") \
  X(loading, "loading") X(maxlength, "maxlength") X(method, "method") X(name, "name") X(part, "part") \
  X(rel, "rel") X(required, "required") X(role, "role") X(start, "start") \
  X(tabindex, "tabindex") X(target, "target") X(title, "title") X(type, "type") X(value, "value") X(width, "width")

/// Attributes that hold an address: only a Url of url.hpp goes in.
#define KLIPP_URL_ATTRIBUTES(X) X(action, "action") X(href, "href") X(src, "src")
// clang-format on

#define KLIPP_ENUM(name, ...) name,
enum class Tag { KLIPP_ELEMENTS(KLIPP_ENUM) KLIPP_SVG_ELEMENTS(KLIPP_ENUM) };
enum class Attr { KLIPP_TEXT_ATTRIBUTES(KLIPP_ENUM) };
enum class UrlAttr { KLIPP_URL_ATTRIBUTES(KLIPP_ENUM) };
#undef KLIPP_ENUM

#define KLIPP_STRING(name) #name,
#define KLIPP_SECOND(name, text) text,
inline constexpr std::string_view kTagNames[] = {KLIPP_ELEMENTS(KLIPP_STRING) KLIPP_SVG_ELEMENTS(KLIPP_STRING)};
inline constexpr std::string_view kSvgTagNames[] = {KLIPP_SVG_ELEMENTS(KLIPP_STRING)};
inline constexpr std::string_view kAttrNames[] = {KLIPP_TEXT_ATTRIBUTES(KLIPP_SECOND)};
inline constexpr std::string_view kUrlAttrNames[] = {KLIPP_URL_ATTRIBUTES(KLIPP_SECOND)};
#undef KLIPP_STRING
#undef KLIPP_SECOND

/// A list of names in one string, without a pointer for each: a third as large in a module.
template <const auto& kNames>
class PackedNames {
 public:
  static constexpr std::string_view at(std::size_t i) {
    const std::size_t start = i == 0 ? 0 : kPacked.ends[i - 1];
    return {kPacked.text + start, kPacked.ends[i] - start};
  }

 private:
  static constexpr std::size_t total_size() {
    std::size_t size = 0;
    for (const std::string_view name : kNames) size += name.size();
    return size;
  }

  struct Packed {
    char text[total_size()] = {};
    std::uint16_t ends[std::size(kNames)] = {};
  };

  static constexpr Packed pack() {
    Packed packed;
    std::size_t end = 0;
    for (std::size_t i = 0; i < std::size(kNames); ++i) {
      for (const char c : kNames[i]) packed.text[end++] = c;
      packed.ends[i] = static_cast<std::uint16_t>(end);
    }
    return packed;
  }

  static constexpr Packed kPacked = pack();
};

constexpr std::string_view name_of(Tag tag) { return PackedNames<kTagNames>::at(static_cast<std::size_t>(tag)); }
constexpr std::string_view name_of(Attr attr) { return PackedNames<kAttrNames>::at(static_cast<std::size_t>(attr)); }
constexpr std::string_view name_of(UrlAttr attr) {
  return PackedNames<kUrlAttrNames>::at(static_cast<std::size_t>(attr));
}

/// Elements that have no content: written `<br />`, never opened.
constexpr bool is_void(Tag tag) { return tag == Tag::br || tag == Tag::hr || tag == Tag::img || tag == Tag::input; }

}  // namespace klipp

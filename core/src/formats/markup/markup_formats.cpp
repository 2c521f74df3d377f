#include "formats/markup/markup_formats.hpp"

#include "formats/markup/atom.hpp"
#include "formats/markup/page.hpp"
#include "formats/markup/rss.hpp"
#include "formats/markup/rss1.hpp"
#include "xml/xml_tree.hpp"

namespace klipp {

namespace {

constexpr MarkupFormat kFormats[] = {
    {"rss", is_rss, read_rss},
    {"rss-1.0", is_rss1, read_rss1},
    {"atom", is_atom, read_atom},
    {"page", is_page, read_page},
};

}  // namespace

std::span<const MarkupFormat> markup_formats() { return kFormats; }

const MarkupFormat* find_markup_format(std::string_view text, std::string_view name) {
  const String first = name.empty() ? xml::first_name(text) : String();
  for (const MarkupFormat& format : kFormats) {
    if (name.empty() ? format.is(first) : format.name == name) return &format;
  }
  return nullptr;
}

}  // namespace klipp

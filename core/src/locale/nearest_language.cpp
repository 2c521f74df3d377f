#include "locale/nearest_language.hpp"

#include "locale/locale_tables.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

String lower_tag(std::string_view tag) {
  String lower;
  for (const char c : lower_ascii(tag)) lower += c == '_' ? '-' : c;
  return lower;
}

/// Without its last part, and without a single letter before that, which says what kind of part it is (RFC 4647, 3.4).
std::string_view shorter(std::string_view tag) {
  const std::size_t end = tag.rfind('-');
  if (end == std::string_view::npos) return {};
  tag = tag.substr(0, end);
  return tag.size() > 2 && tag[tag.size() - 2] == '-' ? tag.substr(0, tag.size() - 2) : tag;
}

}  // namespace

std::size_t nearest_language(std::string_view tag, std::span<const Locale> known) {
  const String lower = lower_tag(tag_at_start(tag));
  for (std::string_view rest = lower; !rest.empty(); rest = shorter(rest)) {
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (lower_ascii(known[i].tag) == rest || choice_named(lower_ascii(known[i].other_tags), rest) >= 0) return i;
    }
  }
  return 0;
}

}  // namespace klipp

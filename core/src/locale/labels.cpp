#include <functional>

#include "locale/locale_tables.hpp"
#include "text/choices.hpp"

namespace klipp {

namespace {

/// Whether a view is of this text.
bool is_of(std::string_view text, std::string_view part) {
  const std::less_equal<> is_not_behind;
  return is_not_behind(text.data(), part.data()) && is_not_behind(part.data() + part.size(), text.data() + text.size());
}

/// Where the word of this name goes; null if there is none.
LocaleMember member_named(std::string_view name) {
  const LocaleRows rows = locale_rows();
  const int number = choice_named(rows.names, name);
  const std::size_t row = static_cast<std::size_t>(number);
  const bool is_word =
      number >= 0 && row < rows.members.size() && (row < kShareRows || row >= kShareRows + kFormatRows);
  return is_word ? rows.members[row] : nullptr;
}

}  // namespace

Locale relabelled(const Locale& locale, std::string_view labels) {
  Locale own = locale;
  while (!labels.empty()) {
    std::string_view words = take_before(labels, '\n');
    const LocaleMember member = member_named(take_before(words, '='));
    if (member != nullptr && !words.empty()) own.*member = words;
  }
  return own;
}

bool is_label(std::string_view name) { return member_named(name) != nullptr; }

std::string_view Languages::of(std::string_view word) const {
  if (is_of(labels, word)) return {};
  return spoken != "en" && is_of(english_text(), word) ? "en" : words;
}

std::string_view Languages::direction_of(std::string_view word) const {
  return is_of(labels, word) ? std::string_view() : words_direction;
}

}  // namespace klipp

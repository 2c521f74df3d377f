#include <algorithm>

#include "locale/locale_tables.hpp"
#include "text/choices.hpp"

namespace klipp {

namespace {

/// Whether a view is of this text.
bool is_of(std::string_view text, std::string_view part) {
  const std::less_equal<> is_not_behind;
  return is_not_behind(text.data(), part.data()) && is_not_behind(part.data() + part.size(), text.data() + text.size());
}

/// The row of a word; null if none has this name.
const LocaleRow* row_named(std::string_view name) {
  const std::span<const LocaleRow> rows = locale_rows();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool is_word = i < kShareRows || i >= kShareRows + kFormatRows;
    if (is_word && rows[i].name == name) return &rows[i];
  }
  return nullptr;
}

}  // namespace

Locale relabelled(const Locale& locale, std::string_view labels) {
  Locale own = locale;
  while (!labels.empty()) {
    std::string_view words = take_before(labels, '\n');
    const LocaleRow* row = row_named(take_before(words, '='));
    if (row != nullptr && !words.empty()) own.*row->member = words;
  }
  return own;
}

bool is_label(std::string_view name) { return row_named(name) != nullptr; }

std::string_view Languages::of(std::string_view word) const {
  if (is_of(labels, word)) return {};
  return spoken != "en" && is_of(english_text(), word) ? "en" : words;
}

std::string_view Languages::direction_of(std::string_view word) const {
  return is_of(labels, word) ? std::string_view() : words_direction;
}

}  // namespace klipp

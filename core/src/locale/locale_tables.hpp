#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "klipp/locale.hpp"

/// The room of languages: what Klipp says in each, what tags of languages mean (language.cpp), words of one's own
/// (labels.cpp), and how dates, numbers and lists are read aloud (locale.cpp). It may use text, and never sees a
/// document.
///
/// A language is one text: its tags, and a line for each row of kLocaleRows. An empty line is English. All texts are
/// made by core/tools/locales.mjs. Native programs link them all (every_locale.cpp); a module has English, and the host
/// gives it the one that its page needs (wasm/languages.cpp).
namespace klipp {

/// As much of a text as can be a language's tag: what begins with anything else than a letter, a digit, "-" or "_" is
/// none. The host reads them likewise (web/src/host/languages.js).
std::string_view tag_at_start(std::string_view text);

/// A line of a language's text.
struct LocaleRow {
  std::string_view name;  ///< as in core/locales
  std::string_view Locale::*member;
};

// clang-format off
inline constexpr LocaleRow kLocaleRows[] = {
    {"share_by_email", &Locale::share_by_email},
    {"share_by_link", &Locale::share_by_link},
    {"share_by_device", &Locale::share_by_device},
    {"share_by_print", &Locale::share_by_print},
    {"share", &Locale::share},
    {"share_more", &Locale::share_more},
    {"copied", &Locale::copied},
    {"digits", &Locale::digits},
    {"date", &Locale::date},
    {"months", &Locale::months},
    {"list", &Locale::list},
    {"plurals", &Locale::plurals},
    {"region", &Locale::region},
    {"byline", &Locale::byline},
    {"and_others", &Locale::and_others},
    {"updated", &Locale::updated},
    {"corrections", &Locale::corrections},
    {"reading_time", &Locale::reading_time},
    {"ad", &Locale::ad},
    {"tags", &Locale::tags},
    {"partners", &Locale::partners},
    {"related", &Locale::related},
    {"more", &Locale::more},
    {"more_from", &Locale::more_from},
    {"read_on", &Locale::read_on},
    {"text_size", &Locale::text_size},
    {"smaller_text", &Locale::smaller_text},
    {"normal_text", &Locale::normal_text},
    {"larger_text", &Locale::larger_text},
    {"skip_to_text", &Locale::skip_to_text},
    {"table", &Locale::table},
    {"code", &Locale::code},
    {"task", &Locale::task},
    {"footnotes", &Locale::footnotes},
    {"footnote", &Locale::footnote},
    {"back_to_reference", &Locale::back_to_reference},
    {"enlarge", &Locale::enlarge},
    {"picture_number", &Locale::picture_number},
    {"previous_picture", &Locale::previous_picture},
    {"next_picture", &Locale::next_picture},
    {"close", &Locale::close},
    {"audio", &Locale::audio},
    {"video", &Locale::video},
    {"captions", &Locale::captions},
    {"download", &Locale::download},
    {"embed_show", &Locale::embed_show},
    {"embed_learns", &Locale::embed_learns},
    {"embed_open", &Locale::embed_open},
    {"embed_forbidden", &Locale::embed_forbidden},
    {"republish", &Locale::republish},
    {"republish_how", &Locale::republish_how},
    {"republish_license", &Locale::republish_license},
    {"republish_source", &Locale::republish_source},
    {"republish_failed", &Locale::republish_failed},
    {"html", &Locale::html},
    {"plain_text", &Locale::plain_text},
    {"copy", &Locale::copy},
    {"signup_heading", &Locale::signup_heading},
    {"email", &Locale::email},
    {"name", &Locale::name},
    {"first_name", &Locale::first_name},
    {"optional", &Locale::optional},
    {"required", &Locale::required},
    {"choose", &Locale::choose},
    {"lists", &Locale::lists},
    {"leave_empty", &Locale::leave_empty},
    {"subscribe", &Locale::subscribe},
    {"retry", &Locale::retry},
    {"privacy", &Locale::privacy},
    {"sending", &Locale::sending},
    {"email_invalid", &Locale::email_invalid},
    {"field_required", &Locale::field_required},
    {"field_too_long", &Locale::field_too_long},
    {"box_required", &Locale::box_required},
    {"list_required", &Locale::list_required},
    {"consent_required", &Locale::consent_required},
    {"trap_filled", &Locale::trap_filled},
    {"signup_confirmed", &Locale::signup_confirmed},
    {"signup_pending", &Locale::signup_pending},
    {"signup_already", &Locale::signup_already},
    {"signup_continue", &Locale::signup_continue},
    {"signup_refused", &Locale::signup_refused},
    {"signup_limited", &Locale::signup_limited},
    {"signup_unavailable", &Locale::signup_unavailable},
    {"signup_offline", &Locale::signup_offline},
};
// clang-format on

/// The first of them are all that a share bar needs, and all that its module has in English.
inline constexpr std::size_t kShareRows = 7;

/// Behind those stand what is no words: how numbers, dates and lists are written, and where.
inline constexpr std::size_t kFormatRows = 6;

using LocaleMember = std::string_view Locale::*;

/// The first rows in two parts without pointers to text, which would make modules larger: where their words go, and
/// their names with spaces between them.
template <std::size_t kCount>
inline constexpr auto kLocaleMembers = [] {
  std::array<LocaleMember, kCount> members{};
  for (std::size_t i = 0; i < kCount; ++i) members[i] = kLocaleRows[i].member;
  return members;
}();

template <std::size_t kCount>
inline constexpr auto kLocaleNames = [] {
  constexpr std::size_t kLength = [] {
    std::size_t length = 0;
    for (std::size_t i = 0; i < kCount; ++i) length += kLocaleRows[i].name.size() + 1;
    return length;
  }();
  std::array<char, kLength> names{};
  std::size_t end = 0;
  for (std::size_t i = 0; i < kCount; ++i) {
    for (const char c : kLocaleRows[i].name) names[end++] = c;
    names[end++] = ' ';
  }
  return names;
}();

struct LocaleRows {
  std::string_view names;
  std::span<const LocaleMember> members;
};

template <std::size_t kCount>
constexpr LocaleRows first_locale_rows() {
  return {{kLocaleNames<kCount>.data(), kLocaleNames<kCount>.size()}, kLocaleMembers<kCount>};
}

/// The rows that this program has words for, and English.
LocaleRows locale_rows();
std::string_view english_text();

/// How long a text is up to the first `end` in it. Counted by hand, as gcc takes no string_view::find() for a constant
/// expression while it looks for undefined behaviour.
constexpr std::size_t length_to(std::string_view text, char end) {
  std::size_t length = 0;
  while (length < text.size() && text[length] != end) ++length;
  return length;
}

/// The language of a text, which must outlive it; `english` is what it lacks.
template <std::size_t kRows = std::size(kLocaleRows)>
constexpr Locale locale_of(std::string_view text, Locale english = {}) {
  const auto take_line = [&text] {
    const std::string_view line = text.substr(0, length_to(text, '\n'));
    text.remove_prefix(line.size() < text.size() ? line.size() + 1 : line.size());
    return line;
  };
  Locale locale = std::move(english);
  const std::string_view tags = take_line();
  locale.tag = tags.substr(0, length_to(tags, ' '));
  locale.other_tags = tags.substr(std::min(locale.tag.size() + 1, tags.size()));
  for (std::size_t i = 0; i < kRows; ++i) {
    if (const std::string_view line = take_line(); !line.empty()) locale.*kLocaleMembers<kRows>[i] = line;
  }
  return locale;
}

}  // namespace klipp

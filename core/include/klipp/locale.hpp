#pragma once

#include <array>
#include <string_view>

#include "klipp/model.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// What a share bar says.
struct ShareWords {
  std::string_view share;
  std::array<std::string_view, 4> networks;  ///< those without a name of their own, from Network::kEmail on
  std::string_view copied;                   ///< said when the link is on the clipboard
  std::string_view more;                     ///< opens the rest of a share bar
};

/// Everything a widget says in one language. One table a language (core/src/locale_*.cpp): a new string is a new
/// member here, and every table that lacks it stops compiling.
struct Locale {
  std::string_view tag;  ///< BCP 47, for lang=""
  std::array<std::string_view, 12> months;
  enum class DateOrder { kDayMonthYear, kMonthDayYear } date_order;
  std::string_view byline;    ///< "Av", before the authors
  std::string_view and_word;  ///< between the last two authors
  std::string_view updated;
  std::string_view reading_time;  ///< behind a number of minutes
  ShareWords sharing;
  std::string_view ad;
  std::string_view tags;
  std::string_view partners;
  std::string_view text_size;
  std::string_view smaller_text;
  std::string_view normal_text;
  std::string_view larger_text;
  std::string_view table;  ///< names the box a wide table scrolls in
  std::string_view footnotes;
  std::string_view back_to_text;  ///< from a footnote
  std::string_view signup_heading;
  std::string_view email;
  std::string_view name;
  std::string_view first_name;
  std::string_view optional;
  std::string_view choose;       ///< the first line of a list to choose from
  std::string_view lists;        ///< above newsletters to choose from
  std::string_view leave_empty;  ///< at the field that only programs fill in
  std::string_view subscribe;
  std::string_view retry;
  std::string_view privacy;
  std::string_view sending;
  std::string_view email_invalid;
  std::string_view field_required;
  std::string_view field_too_long;
  std::string_view box_required;
  std::string_view list_required;
  std::string_view consent_required;
  std::array<std::string_view, 8> signup_states;  ///< in the order of SignupState
};

/// The table for a BCP 47 tag: `no`, `nb`, `nb-NO`, `nn` … are Norwegian bokmål, everything else is English.
const Locale& locale_for(std::string_view language);

/// All tables, for code that must know every language (month names that open a paragraph).
const std::array<const Locale*, 2>& locales();

/// "19. januar 2018" or "January 19, 2018".
String format_date(const DateTime& date, const Locale& locale);

}  // namespace klipp

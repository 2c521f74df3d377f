#pragma once

#include <array>
#include <string_view>

#include "klipp/date.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// What a share bar says: the networks without a name of their own, as from Network::kEmail on, and then the rest.
enum class ShareWord {
  kEmail,
  kCopy,
  kNative,
  kPrint,
  kShare,
  kMore,    ///< opens the rest of a share bar
  kCopied,  ///< said when the link is on the clipboard
};

/// Never defined: a call is where the compiler stops.
void share_words_are_too_few_or_too_many();

/// The words in one text, in that order and parted by "|": a place and a size for each would be more to download than
/// they are themselves.
class ShareWords {
 public:
  consteval ShareWords(std::string_view words) : words_(words) {  // NOLINT(google-explicit-constructor)
    std::size_t count = 1;
    for (const char c : words) count += c == '|' ? 1 : 0;
    if (count != static_cast<std::size_t>(ShareWord::kCopied) + 1) share_words_are_too_few_or_too_many();
  }
  [[nodiscard]] std::string_view operator[](ShareWord word) const;

 private:
  std::string_view words_;
};

/// Everything a widget says in one language. One table a language (core/src/locale_*.cpp): a new string is a new
/// member here, and every table that lacks it stops compiling.
struct Locale {
  std::string_view tag;  ///< BCP 47, for lang=""
  std::array<std::string_view, 12> months;
  enum class DateOrder { kDayMonthYear, kMonthDayYear } date_order;
  std::string_view byline;    ///< "Av", before the authors
  std::string_view and_word;  ///< between the last two authors
  std::string_view others;    ///< behind a number of authors who are not named
  std::string_view updated;
  std::string_view reading_time;  ///< behind a number of minutes
  ShareWords sharing;
  std::string_view ad;
  std::string_view tags;
  std::string_view partners;
  std::string_view more;       ///< to the site of a feed that has more than is shown
  std::string_view more_from;  ///< the same, before the name of the site
  std::string_view text_size;
  std::string_view smaller_text;
  std::string_view normal_text;
  std::string_view larger_text;
  std::string_view skip_to_text;  ///< past all that can be pressed above it
  std::string_view table;         ///< these two name the box that a wide one scrolls in, with `scrolls` behind them
  std::string_view code;
  std::string_view scrolls;
  std::string_view task;  ///< names the box of a task that has no text
  std::string_view footnotes;
  std::string_view footnote;           ///< before a footnote's number
  std::string_view back_to_reference;  ///< before the number of what refers to a footnote
  std::string_view signup_heading;
  std::string_view email;
  std::string_view name;
  std::string_view first_name;
  std::string_view optional;
  std::string_view required;     ///< at boxes that have to be checked: most need not be
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
  std::string_view trap_filled;                   ///< said where a program of the reader's filled in that field
  std::array<std::string_view, 8> signup_states;  ///< in the order of SignupState
};

/// The table for a BCP 47 tag: `no`, `nb`, `nb-NO`, `nn` … are Norwegian bokmål, everything else is English.
const Locale& locale_for(std::string_view language);

/// A language as BCP 47 writes it, "nb_NO" as "nb-NO"; empty where it is no such tag.
String language_tag(std::string_view written);

/// Which way a language is written, as `dir` has it: by the script that its tag names, else by its usual one.
std::string_view direction_of(std::string_view tag);

/// What a widget's `lang` and `dir` say: its text has a language of its own, which need not be one that Klipp speaks.
struct Languages {
  /// Of a text in `the_text` (a tag, or empty where nobody says) and Klipp's words beside it in `the_words`.
  Languages(std::string_view the_text, std::string_view the_words);

  String text;
  std::string_view direction;        ///< of the text; "auto" where its language is unknown
  std::string_view words;            ///< of Klipp's words, empty where the text has the same
  std::string_view words_direction;  ///< likewise

  /// Of text inside of what is marked as Klipp's words.
  [[nodiscard]] std::string_view text_again() const { return words.empty() ? words : text; }
  [[nodiscard]] std::string_view direction_again() const {
    return words_direction.empty() ? words_direction : direction;
  }
};

/// All tables, for code that must know every language (month names that open a paragraph).
const std::array<const Locale*, 2>& locales();

/// "19. januar 2018" or "January 19, 2018".
String format_date(const DateTime& date, const Locale& locale);

}  // namespace klipp

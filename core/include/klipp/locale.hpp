#pragma once

#include <array>
#include <string_view>

#include "klipp/date.hpp"
#include "klipp/text.hpp"

/// What Klipp says in each language, what tags of languages mean, and dates as people read them.
///
///     const klipp::Locale& locale = klipp::locale_for("nb-NO");
///     std::cout << locale.byline;  // "Av"
///
/// Locales are constants: they live as long as the program, and any thread may read them. Nothing here fails; an
/// unknown language gets English words.
namespace klipp {

/// The words of a share bar: those networks that have no name of their own, in the order of Network from kEmail on, and
/// then the rest.
enum class ShareWord {
  kEmail,
  kCopy,
  kNative,
  kPrint,
  kShare,
  kMore,    ///< opens the rest of a share bar
  kCopied,  ///< announced when the link is on the clipboard
};

/// The state of a signup. to_string() of signup.hpp gives the words that `klipp-signup` events have.
enum class SignupState {
  kConfirmed,    ///< the address is on the list
  kPending,      ///< a mail is on its way; its link confirms
  kAlready,      ///< the address was on the list before
  kContinue,     ///< the signup goes on at the provider, in another window
  kRefused,      ///< the address or a field was not accepted; correct it and try again
  kLimited,      ///< too many attempts; wait
  kUnavailable,  ///< the server did not answer as it should
  kOffline,      ///< no network; the host tries again by itself when there is one
};

/// Never defined: the compiler stops at the call.
void words_are_too_few_or_too_many();

/// The words for the enumerators of `Enum`, from 0 to `kLast` and in that order: one text with "|" between them. In
/// modules, a pointer and a size for each would take more bytes than the words themselves. The compiler counts them.
template <typename Enum, Enum kLast>
class WordsFor {
 public:
  consteval explicit WordsFor(std::string_view words) : words_(words) {
    std::size_t count = 1;
    for (const char c : words) count += c == '|' ? 1 : 0;
    if (count != static_cast<std::size_t>(kLast) + 1) words_are_too_few_or_too_many();
  }
  [[nodiscard]] std::string_view operator[](Enum which) const;  ///< (words_for.cpp)

 private:
  std::string_view words_;
};

using ShareWords = WordsFor<ShareWord, ShareWord::kCopied>;
using SignupWords = WordsFor<SignupState, SignupState::kOffline>;

/// Everything that widgets say in one language. Each language has a table in core/src/locale/locale_*.cpp. A new text
/// is a new member here; tables that lack it no longer compile.
struct Locale {
  std::string_view tag;  ///< BCP 47, for lang=""
  std::array<std::string_view, 12> months;
  enum class DateOrder { kDayMonthYear, kMonthDayYear } date_order;
  std::string_view byline;    ///< "Av", before the authors
  std::string_view and_word;  ///< between the last two authors
  std::string_view others;    ///< after the number of authors who are not named
  std::string_view updated;
  std::string_view corrections;   ///< above what the article said wrongly before
  std::string_view reading_time;  ///< after a number of minutes
  ShareWords sharing;
  std::string_view ad;
  std::string_view tags;
  std::string_view partners;
  std::string_view more;       ///< the link to the site of a feed that has more items than are shown
  std::string_view read_on;    ///< the link to the whole of an article that is shown as a teaser
  std::string_view more_from;  ///< the same, before the site's name
  std::string_view text_size;
  std::string_view smaller_text;
  std::string_view normal_text;
  std::string_view larger_text;
  std::string_view skip_to_text;  ///< the link past all controls above the text
  std::string_view table;         ///< this and the next name the box that wide ones scroll in; `scrolls` follows them
  std::string_view code;
  std::string_view scrolls;
  std::string_view task;  ///< names the checkbox of a task that has no text
  std::string_view footnotes;
  std::string_view footnote;           ///< before a footnote's number
  std::string_view back_to_reference;  ///< before the number of a reference to a footnote
  std::string_view signup_heading;
  std::string_view email;
  std::string_view name;
  std::string_view first_name;
  std::string_view optional;
  std::string_view required;     ///< at boxes that must be checked; most need not be
  std::string_view choose;       ///< the first line of a list of options
  std::string_view lists;        ///< above newsletters to choose from
  std::string_view leave_empty;  ///< at the field that only programs fill in (the honeypot)
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
  std::string_view trap_filled;  ///< shown if a program of the reader's filled in that field
  SignupWords signup_states;
};

/// The table for a BCP 47 tag. `no`, `nb`, `nb-NO`, `nn` … give Norwegian bokmål, everything else gives English.
const Locale& locale_for(std::string_view language);

/// A language tag as in BCP 47: "nb-NO" for "nb_NO". Empty if `written` is not such a tag.
String language_tag(std::string_view written);

/// The direction of a language for `dir`, "ltr" or "rtl": that of the script in its tag, or else of its usual script.
std::string_view direction_of(std::string_view tag);

/// The values of `lang` and `dir` in a widget. Its text has a language of its own, in which Klipp may have no words.
struct Languages {
  /// For a text in the language `the_text` (a tag, or empty if unknown), beside Klipp's words in `the_words`.
  Languages(std::string_view the_text, std::string_view the_words);

  String text;
  std::string_view direction;        ///< of the text; "auto" if its language is unknown
  std::string_view words;            ///< of Klipp's words; empty if it is that of the text
  std::string_view words_direction;  ///< likewise

  /// For text inside an element that is marked as Klipp's words.
  [[nodiscard]] std::string_view text_again() const { return words.empty() ? words : text; }
  [[nodiscard]] std::string_view direction_again() const {
    return words_direction.empty() ? words_direction : direction;
  }
};

/// All tables, for code that needs every language (names of months at the start of a paragraph).
const std::array<const Locale*, 2>& locales();

/// "19. januar 2018" or "January 19, 2018".
String format_date(const DateTime& date, const Locale& locale);

}  // namespace klipp

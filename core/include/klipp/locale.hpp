#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "klipp/date.hpp"
#include "klipp/text.hpp"

/// What Klipp says in each language, what tags of languages mean, and dates as people read them.
///
///     const klipp::Locale& locale = klipp::locale_for("nb-NO");
///     std::cout << locale.byline;  // "Av {authors}"
///
/// Locales are constants: they live as long as the program, and any thread may read them. Nothing here fails; an
/// unknown language gets English words.
namespace klipp {

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

/// What one language says and how it writes dates, numbers and lists: all that a widget says by itself. The words are
/// those of core/locales, by the same names and in the same order; what it writes is the CLDR's
/// (core/locales/cldr.json). A word that a language lacks is English.
///
/// {NAMES} in words stand for what goes there. A phrase with a number has a form for each kind of number, see
/// phrase_for().
struct Locale {
  std::string_view tag;         ///< BCP 47, for lang=""
  std::string_view other_tags;  ///< that mean the same, with spaces between them: "no" for "nb"

  std::string_view share_by_email;  ///< those networks that have no name of their own
  std::string_view share_by_link;
  std::string_view share_by_device;
  std::string_view share_by_print;
  std::string_view share;
  std::string_view share_more;  ///< opens the rest of a share bar
  std::string_view copied;      ///< announced when the link is on the clipboard

  std::string_view digits;   ///< the one for zero, whose nine others follow it in Unicode, and the decimal separator
  std::string_view date;     ///< a long date: "{day}. {month} {year}"
  std::string_view months;   ///< as they stand in dates, with tabs between them
  std::string_view list;     ///< what stands between two members, between more, and before the last; likewise
  std::string_view plurals;  ///< which form a number takes, see phrase_for()
  std::string_view region;   ///< where most who speak it are, "NO"

  std::string_view byline;
  std::string_view and_others;  ///< authors who are not named, as the last member of the list
  std::string_view updated;
  std::string_view corrections;   ///< above what the article said wrongly before
  std::string_view reading_time;  ///< in minutes
  std::string_view ad;
  std::string_view tags;
  std::string_view partners;
  std::string_view related;    ///< above links to other articles
  std::string_view more;       ///< the link to the site of a feed that has more items than are shown
  std::string_view more_from;  ///< the same, with the site's name
  std::string_view read_on;    ///< the link to the whole of an article that is shown as a teaser
  std::string_view text_size;
  std::string_view smaller_text;
  std::string_view normal_text;
  std::string_view larger_text;
  std::string_view skip_to_text;  ///< the link past all controls above the text
  std::string_view table;         ///< this and the next name the box that wide ones scroll in
  std::string_view code;
  std::string_view task;  ///< names the checkbox of a task that has no text
  std::string_view footnotes;
  std::string_view footnote;
  std::string_view back_to_reference;  ///< to a footnote
  std::string_view enlarge;            ///< the button around a picture of a gallery
  std::string_view picture_number;
  std::string_view previous_picture;
  std::string_view next_picture;
  std::string_view close;
  std::string_view audio;
  std::string_view video;
  std::string_view captions;  ///< of a video
  std::string_view download;
  std::string_view embed_show;       ///< the button that shows it
  std::string_view embed_learns;     ///< what the provider then learns
  std::string_view embed_open;       ///< the link to the provider's page
  std::string_view embed_forbidden;  ///< where the page's policy forbids the frame
  std::string_view republish;        ///< the button of the dialog that the next ones stand in
  std::string_view republish_how;
  std::string_view republish_license;
  std::string_view republish_source;  ///< in what is published: where it comes from
  std::string_view republish_failed;  ///< above the link, if there is nothing to copy
  std::string_view html;
  std::string_view plain_text;
  std::string_view copy;
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
  std::string_view trap_filled;       ///< shown if a program of the reader's filled in that field
  std::string_view signup_confirmed;  ///< this and the next are those of SignupState
  std::string_view signup_pending;
  std::string_view signup_already;
  std::string_view signup_continue;
  std::string_view signup_refused;
  std::string_view signup_limited;
  std::string_view signup_unavailable;
  std::string_view signup_offline;
};

/// The nearest language that Klipp has words in, by the lookup of RFC 4647: "nb" for "nb-NO" and "no", "zh-Hant" for
/// "zh-HK", "pt-BR" for that alone. Everything unknown gives English.
const Locale& locale_for(std::string_view language);

/// A language with some words of one's own. `labels` has a line for each, "name=words", by the names of the members
/// above; in a phrase with a number they are for all numbers. A line that names no word is passed over. The texts are
/// not copied.
Locale relabelled(const Locale& locale, std::string_view labels);

/// Whether a word has this name. Digits, dates, lists and plurals are no words.
bool is_label(std::string_view name);

/// The form of a phrase that goes with so many, as the CLDR's rules for plurals say: "{count} andre" of 3.
std::string_view phrase_for(std::size_t number, std::string_view phrase, const Locale& locale);

/// A phrase with something in the place of what stands in braces.
String filled(std::string_view phrase, std::string_view with);

/// What stands before and behind the place in braces, for what is more than text.
struct Around {
  std::string_view before;
  std::string_view behind;
};
Around around(std::string_view phrase);

/// In the language's digits.
String number_in(const Locale& locale, std::size_t number);

/// What stands between two members of a list of `size`: behind the member of that place, counted from 0.
std::string_view between(std::size_t place, std::size_t size, const Locale& locale);

/// A language tag as in BCP 47: "nb-NO" for "nb_NO". Empty if `written` is not such a tag.
String language_tag(std::string_view written);

/// The direction of a language for `dir`, "ltr" or "rtl": that of the script in its tag, or else of its usual script.
std::string_view direction_of(std::string_view tag);

/// Whether a text has letters of a script that is written from right to left.
bool has_letters_from_right(std::string_view text);

/// Which letters a text has, as far as it was given.
class LetterDirections {
 public:
  void add(std::string_view text);
  /// For `dir` of such a text inside another that goes in `direction`: "auto" if all of its letters go the other way,
  /// as then it is a text of its own; else empty. Its first letters decide (kEnough bytes).
  [[nodiscard]] std::string_view turned(std::string_view direction) const;
  /// Whether more text would change nothing.
  [[nodiscard]] bool is_decided() const { return (from_left_ && from_right_) || seen_ >= kEnough; }

 private:
  static constexpr std::size_t kEnough = 1'000;
  std::size_t seen_ = 0;
  bool from_left_ = false;
  bool from_right_ = false;
};

/// The same for a text that is there in one piece.
std::string_view turned_direction(std::string_view text, std::string_view direction);

/// The values of `lang` and `dir` in a widget. Its text has a language of its own, in which Klipp may have no words.
struct Languages {
  /// For a text in the language `the_text` (a tag, or empty if unknown), beside Klipp's words in `the_words`.
  Languages(std::string_view the_text, std::string_view the_words);

  String text;
  std::string_view direction;        ///< of the text; "auto" if its language is unknown
  std::string_view words;            ///< of Klipp's words; empty if it is that of the text
  std::string_view words_direction;  ///< likewise
  std::string_view spoken;           ///< the language of Klipp's words, whatever that of the text is
  std::string_view labels = {};      ///< words of the document's own, which are in the text's language (relabelled())

  /// The language of one of Klipp's words, as that of `words`. Words that a language lacks are English.
  [[nodiscard]] std::string_view of(std::string_view word) const;
  /// Its direction, as that of `words_direction`.
  [[nodiscard]] std::string_view direction_of(std::string_view word) const;

  /// For text inside an element that is marked as Klipp's words.
  [[nodiscard]] std::string_view text_again() const { return words.empty() ? words : text; }
  [[nodiscard]] std::string_view direction_again() const {
    return words_direction.empty() ? words_direction : direction;
  }
};

/// All languages, English before the others. In a module those that it was given.
std::span<const Locale> locales();

/// A long date: "19. januar 2018", "January 19, 2018", "2018年1月19日".
String format_date(const DateTime& date, const Locale& locale);

}  // namespace klipp

#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "klipp/url.hpp"
#include "klipp/vocabulary.hpp"

/// Markup in source code, with places for values. The compiler checks it against the vocabulary.
///
///     out.write(R"(<a class="klipp-button" href="@"[ title="$"]>$</a>)", address, title, text);
///
/// | in the markup | takes |
/// | --- | --- |
/// | `$` | text, which is escaped |
/// | `@` | a Url; only attributes for addresses take one, and they take nothing else (`srcset` takes a UrlSet) |
/// | `<h#` | a Level: the heading of that level |
/// | `[…]` | nothing itself; it is left out if its first value is empty |
///
/// Everything else must be markup in the strict form of html.hpp. Brackets that open inside a start tag close inside
/// it; those that open between tags close between tags. A piece may begin and end between tags or inside a start tag.
/// One that begins with a space, or with `>`, continues a start tag: it has ` name="value"`, `>` or ` />` there.
///
/// All of this happens while the program is compiled: a mistake is an error of the compiler, and nothing is kept.
namespace klipp {

/// What can be wrong with markup. None of these is defined, so the compiler stops at the call, and the name says why.
namespace wrong_markup {
void element_is_not_in_the_vocabulary();
void attribute_is_not_in_the_vocabulary();
void address_takes_a_url_and_nothing_else();
void value_is_of_another_type();
void more_or_fewer_values_than_places();
void void_elements_alone_end_in_a_slash();
void tag_is_not_in_the_strict_form();
void text_must_be_a_value_or_plain_ascii();
void brackets_do_not_match();
void brackets_hold_no_value();
void brackets_change_between_tag_and_text();
}  // namespace wrong_markup

/// The level of a heading, from 1 to 6. Other numbers give the nearest of these.
class Level {
 public:
  constexpr explicit Level(int level) : level_(level < 1 ? 1 : level > 6 ? 6 : level) {}
  [[nodiscard]] constexpr std::string_view digit() const {
    return std::string_view("123456").substr(static_cast<std::size_t>(level_ - 1), 1);
  }

 private:
  int level_;
};

/// Checks one piece of markup while it is compiled.
class MarkupCheck {
 public:
  /// `places` has a character for each value: the sign of the place that it belongs in.
  constexpr explicit MarkupCheck(std::string_view markup, std::string_view places) : rest_(markup), places_(places) {}

  constexpr void run() {
    const std::string_view start = rest_.substr(rest_.starts_with('[') ? 1 : 0);
    in_tag_ = start.starts_with(' ') || start.starts_with('>');
    while (!rest_.empty()) {
      if (!bracket()) in_tag_ ? tag_part() : text_part();
    }
    if (in_brackets_) wrong_markup::brackets_do_not_match();
    if (!places_.empty()) wrong_markup::more_or_fewer_values_than_places();
  }

 private:
  constexpr bool take(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  /// Takes everything before the first of `stops`.
  constexpr std::string_view take_before(std::string_view stops) {
    std::size_t end = 0;
    while (end < rest_.size() && stops.find(rest_[end]) == std::string_view::npos) ++end;
    const std::string_view taken = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return taken;
  }

  template <std::size_t kSize>
  static constexpr bool is_in(const std::string_view (&names)[kSize], std::string_view name) {
    for (const std::string_view each : names) {
      if (each == name) return true;
    }
    return false;
  }

  constexpr bool bracket() {
    const bool opens = take("[");
    if (!opens && !take("]")) return false;
    if (opens == in_brackets_) wrong_markup::brackets_do_not_match();
    if (opens) {
      in_tag_at_bracket_ = in_tag_;
      places_at_bracket_ = places_.size();
    } else {
      if (in_tag_ != in_tag_at_bracket_) wrong_markup::brackets_change_between_tag_and_text();
      if (places_.size() == places_at_bracket_) wrong_markup::brackets_hold_no_value();
    }
    in_brackets_ = opens;
    return true;
  }

  constexpr void value(char place) {
    if (places_.empty()) return wrong_markup::more_or_fewer_values_than_places();
    if (places_[0] != place) wrong_markup::value_is_of_another_type();
    places_.remove_prefix(1);
  }

  constexpr void text_part() {
    if (take("$")) return value('$');
    if (take("</")) {
      if (is_void(element())) wrong_markup::tag_is_not_in_the_strict_form();
      if (!take(">")) wrong_markup::tag_is_not_in_the_strict_form();
    } else if (take("<")) {
      element_ = element();
      in_tag_ = true;
    } else {
      plain_character(">&@#\"");
    }
  }

  /// The name of an element.
  constexpr std::string_view element() {
    const std::string_view name = take_before(" >[");
    if (name == "h#") {
      value('#');
    } else if (!is_in(kTagNames, name)) {
      wrong_markup::element_is_not_in_the_vocabulary();
    }
    return name;
  }

  /// One character of ASCII, except control characters and `others`.
  constexpr void plain_character(std::string_view others) {
    if (rest_.empty()) return wrong_markup::tag_is_not_in_the_strict_form();
    if (rest_[0] < ' ' || rest_[0] > '~' || others.find(rest_[0]) != std::string_view::npos) {
      wrong_markup::text_must_be_a_value_or_plain_ascii();
    }
    rest_.remove_prefix(1);
  }

  constexpr void tag_part() {
    const bool has_slash = take(" />");
    if (has_slash || take(">")) {
      if (!element_.empty() && is_void(element_) != has_slash) wrong_markup::void_elements_alone_end_in_a_slash();
      element_ = {};
      in_tag_ = false;
    } else if (take(" ")) {
      attribute(take_before("= "));
    } else {
      wrong_markup::tag_is_not_in_the_strict_form();
    }
  }

  constexpr void attribute(std::string_view name) {
    if (!take("=\"")) return wrong_markup::tag_is_not_in_the_strict_form();
    if (is_in(kUrlAttrNames, name)) {
      if (!take("@\"")) wrong_markup::address_takes_a_url_and_nothing_else();
      return value(name == "srcset" ? '*' : '@');
    }
    if (!is_in(kAttrNames, name)) wrong_markup::attribute_is_not_in_the_vocabulary();
    while (!take("\"")) {
      if (take("$")) {
        value('$');
      } else {
        plain_character("<>&@#[]");
      }
    }
  }

  std::string_view rest_;
  std::string_view places_;
  std::string_view element_;  ///< the element whose start tag is open, if it began in this piece
  bool in_tag_ = false;
  bool in_brackets_ = false;
  bool in_tag_at_bracket_ = false;     ///< at the last opening bracket
  std::size_t places_at_bracket_ = 0;  ///< how many places were left there
};

/// The sign of the places for values of a type.
template <typename Value>
inline constexpr char kPlaceOf = '$';
template <>
inline constexpr char kPlaceOf<Url> = '@';
template <>
inline constexpr char kPlaceOf<UrlSet> = '*';
template <>
inline constexpr char kPlaceOf<Level> = '#';

/// Checked markup, with places for values of these types.
template <typename... Values>
class Markup {
 public:
  template <std::size_t kSize>
  consteval Markup(const char (&text)[kSize]) : text_(text) {  // NOLINT(google-explicit-constructor)
    constexpr char kPlaces[] = {kPlaceOf<std::remove_cvref_t<Values>>..., '\0'};
    MarkupCheck({text, kSize - 1}, {kPlaces, sizeof...(Values)}).run();
  }

  [[nodiscard]] constexpr const char* text() const { return text_; }

 private:
  const char* text_;
};

}  // namespace klipp

#pragma once

#include <cstddef>
#include <string_view>

#include "klipp/limits.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"
#include "klipp/vocabulary.hpp"

namespace klipp {

/// Markup that is safe to hand to a browser. Only HtmlWriter makes it, so text can never be taken for markup: a
/// String does not convert to Html, and HtmlWriter has no function that takes markup as a string.
class Html {
 public:
  Html() = default;
  [[nodiscard]] const String& text() const { return text_; }

 private:
  friend class HtmlWriter;
  Html(String text, std::size_t elements, std::size_t depth)
      : text_(std::move(text)), elements_(elements), depth_(depth) {}
  String text_;
  std::size_t elements_ = 0;  ///< in all
  std::size_t depth_ = 0;     ///< elements inside one another
};

/// Writes markup in the strict form: names from the vocabulary in lower case, every element closed (`<br />` where it
/// has no content), every attribute double-quoted, and `& < > "` as entities. The only place that escapes text.
///
///     HtmlWriter out(limits);
///     out.open(Tag::p).attr(Attr::class_, "klipp-kicker").text(kicker).close();
///     return std::move(out).finish();
///
/// `attr` belongs right after `open` or `leaf`. Past a limit the writer drops everything and finish() says which.
class HtmlWriter {
 public:
  explicit HtmlWriter(const Limits& limits) : limits_(limits) {}

  HtmlWriter& open(Tag tag);
  HtmlWriter& open(Tag tag, std::string_view class_name);
  HtmlWriter& leaf(Tag tag);  ///< an element without content: br, hr, img, input
  HtmlWriter& attr(Attr name, std::string_view value);
  HtmlWriter& attr(Attr name, std::size_t value);
  HtmlWriter& attr(UrlAttr name, const Url& value);
  HtmlWriter& flag(Attr name);               ///< a boolean attribute: `hidden=""`
  HtmlWriter& text(std::string_view value);  ///< escaped
  HtmlWriter& append(const Html& html);      ///< balanced markup made by another writer
  HtmlWriter& close();                       ///< the innermost open element
  HtmlWriter& line_break_in_source();        ///< a newline, unless one was just written: for readable sources

  /// Text in an element of its own; nothing at all where the text is empty.
  HtmlWriter& element(Tag tag, std::string_view class_name, std::string_view text_value);

  /// True once a limit was passed: what is written from here on is lost, so long loops can stop.
  [[nodiscard]] bool full() const { return overflow_.has_value(); }

  /// Closes what is open and gives the markup, or the limit that was passed.
  Result<Html> finish() &&;

 private:
  void start(Tag tag);
  void count(std::size_t elements, std::size_t depth);
  void end_start_tag();
  void write_attr(std::string_view name, std::string_view value);
  void escape(std::string_view value);
  void put(std::string_view raw);

  Limits limits_;
  String out_;
  List<Tag> open_;
  std::size_t elements_ = 0;
  std::size_t depth_ = 0;  ///< the most that were open at once
  bool in_start_tag_ = false;
  bool in_leaf_ = false;
  std::optional<Limit> overflow_;  ///< the limit that was passed
};

/// Text as HtmlWriter escapes it, for markup around a widget that it has no words for; empty past its output limit.
String escaped(std::string_view text);

}  // namespace klipp

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

#include "klipp/limits.hpp"
#include "klipp/markup.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"

/// The room of markup: the vocabulary, and the one writer, which cannot write anything else. It may use text and
/// addresses, and never knows which widget it writes. The writer is in html_writer.cpp, its bounds are in
/// html_limits.cpp.
namespace klipp {

/// Markup that is safe to hand to a browser. Only HtmlWriter makes it, so text can never be taken for markup: a
/// std::string does not convert to Html, and HtmlWriter takes markup from the source and from another Html only.
class Html {
 public:
  Html() = default;
  [[nodiscard]] const String& text() const { return text_; }

 private:
  friend class HtmlWriter;
  explicit Html(String text) : text_(std::move(text)) {}
  String text_;
};

/// Writes markup in the strict form: names from the vocabulary in lower case, every element closed (`<br />` where it
/// has no content), every attribute double-quoted, and `& < > "` as entities. The only place that escapes text.
///
///     HtmlWriter out(limits);
///     out.write(R"(<p class="klipp-kicker">$</p>)", kicker);
///     return std::move(out).finish();
///
/// Whoever writes the start of an element writes its end. Past a limit, behind a piece that does not go on where the
/// one before it ended (an attribute between two elements, say), and where an element is left open, the writer drops
/// everything and finish() says so.
class HtmlWriter {
 public:
  HtmlWriter();  ///< within the usual limits
  /// Within limits that stay where they are as long as the writer does.
  explicit HtmlWriter(const Limits& limits) : limits_(&limits) {}
  explicit HtmlWriter(Limits&&) = delete;

  /// Markup of the source with its values, see markup.hpp.
  template <typename... Values>
  HtmlWriter& write(std::type_identity_t<Markup<Values...>> markup, const Values&... values) {
    if constexpr (sizeof...(values) == 0) return write_markup(markup.text(), nullptr);
    const std::string_view texts[] = {text_of(values)..., {}};
    return write_markup(markup.text(), texts);
  }

  HtmlWriter& text(std::string_view value);  ///< escaped
  HtmlWriter& append(const Html& html);      ///< what another writer made

  /// A newline, unless one was just written or this is where the source starts: for readable sources.
  HtmlWriter& line_break_in_source();
  /// The source of a part starts here.
  void start_source() { source_start_ = out_.text().size(); }

  /// True once a limit was passed: what is written from here on is lost, so long loops can stop.
  [[nodiscard]] bool full() const { return overflow_.has_value(); }

  /// What was written so far.
  [[nodiscard]] std::string_view markup() const { return out_.text(); }

  /// The error of the limit that was passed, if one was.
  [[nodiscard]] std::optional<Error> overflow() const;

  /// The markup, or that error.
  Result<Html> finish() &&;

 private:
  static std::string_view text_of(std::string_view value) { return value; }
  static std::string_view text_of(const Url& value) { return value.text(); }
  static std::string_view text_of(Level value) { return value.digit(); }

  HtmlWriter& write_markup(const char* markup, const std::string_view* values);
  void note_tags(const char* at);
  void go_on(bool in_tag);
  void escape(std::string_view value);
  void put(std::string_view raw);

  const Limits* limits_;
  Buffer out_;
  std::size_t source_start_ = 0;
  std::size_t elements_ = 0;
  std::size_t depth_ = 0;  ///< elements that are open
  bool in_tag_ = false;
  std::optional<Limit> overflow_;  ///< the limit that was passed
};

/// Text as HtmlWriter escapes it, for markup around a widget that it has no words for; empty past its output limit.
String escaped(std::string_view text);

}  // namespace klipp

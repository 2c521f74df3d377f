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

/// The room of markup: the vocabulary, and the one writer, which can write nothing else. It may use text and addresses.
/// It never knows which widget it writes. The writer is in html_writer.cpp, its limits are in html_limits.cpp.
///
/// Ownership: an Html owns its text; a writer keeps a reference to its Limits. Errors: a writer remembers the first
/// limit that was exceeded, and finish() returns that. A writer belongs to one thread; any thread may read an Html.
namespace klipp {

/// Markup that is safe to give to a browser. Only HtmlWriter can make one: a std::string does not convert to Html, and
/// HtmlWriter takes markup only from source code and from another Html. So text is never mistaken for markup.
class Html {
 public:
  Html() = default;
  [[nodiscard]] const String& text() const { return text_; }

 private:
  friend class HtmlWriter;
  explicit Html(String text) : text_(std::move(text)) {}
  String text_;
};

/// Writes markup in the strict form: names from the vocabulary in lower case, every element closed (`<br />` if it has
/// no content), every attribute in double quotes, and `& < > "` as entities. This is the only place that escapes text.
///
///     HtmlWriter out(limits);
///     out.write(R"(<p class="klipp-kicker">$</p>)", kicker);
///     return std::move(out).finish();
///
/// Whoever writes the start of an element also writes its end. The writer drops everything, and finish() returns an
/// error, if a limit is exceeded, if an element stays open, or if a piece does not continue where the one before it
/// ended (an attribute between two elements, for example).
class HtmlWriter {
 public:
  HtmlWriter();  ///< within the default limits
  /// Within these limits, which must outlive the writer.
  explicit HtmlWriter(const Limits& limits) : limits_(&limits) {}
  explicit HtmlWriter(Limits&&) = delete;

  /// Markup from source code with its values, see markup.hpp.
  template <typename... Values>
  HtmlWriter& write(std::type_identity_t<Markup<Values...>> markup, const Values&... values) {
    if constexpr (sizeof...(values) == 0) return write_markup(markup.text(), nullptr);
    const std::string_view texts[] = {text_of(values)..., {}};
    return write_markup(markup.text(), texts);
  }

  HtmlWriter& text(std::string_view value);  ///< escaped
  HtmlWriter& append(const Html& html);      ///< what another writer made

  /// A newline, so that the source is readable; nothing directly after another newline or at the start of the source.
  HtmlWriter& line_break_in_source();
  /// Says that the source of a part starts here.
  void start_source() { source_start_ = out_.text().size(); }

  /// Whether a limit was exceeded. Everything written from then on is lost, so long loops can stop.
  [[nodiscard]] bool full() const { return overflow_.has_value(); }

  /// Everything written so far.
  [[nodiscard]] std::string_view markup() const { return out_.text(); }

  /// The error of the limit that was exceeded, or success.
  [[nodiscard]] Error overflow() const;

  /// Returns the markup, or that error.
  Result<Html> finish() &&;

 private:
  static std::string_view text_of(std::string_view value) { return value; }
  static std::string_view text_of(const Url& value) { return value.text(); }
  static std::string_view text_of(const UrlSet& value) { return value.text(); }
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
  std::size_t depth_ = 0;  ///< how many elements are open
  bool in_tag_ = false;
  std::optional<Limit> overflow_;  ///< the limit that was exceeded
};

/// Text escaped as by HtmlWriter, for markup around a widget that is not in the vocabulary. Empty if it is beyond the
/// default limit of output.
String escaped(std::string_view text);

}  // namespace klipp

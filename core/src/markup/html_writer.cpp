#include "klipp/html.hpp"
#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/eight_bytes.hpp"

namespace klipp {

namespace {

/// What does not stand for itself in text and in attribute values alike, and what stands for it. NUL and CR are what an
/// HTML parser would make of them, so that markup means the same parsed or built node by node.
constexpr std::string_view kCharacters("&<>\"\r\0", 6);
constexpr std::string_view kEntities = "&amp; &lt; &gt; &quot; \n \xEF\xBF\xBD";
constexpr CharSet kToEscape(kCharacters);

/// What finds them, and some others.
std::uint64_t escape_tests(EightBytes eight) {
  return eight.equal('&') | eight.equal('<') | eight.equal('>') | eight.equal('"') | eight.below(' ');
}

constexpr CharSet kPlaces("$@#");
constexpr CharSet kTags("<>/");
constexpr CharSet kSigns = kPlaces | kTags | CharSet(std::string_view("[]\0", 3));

/// Most characters are letters in lower case, which are told by one comparison.
bool is_plain(char c) { return c >= 'a' || !kSigns.has(c); }

bool starts_in_tag(const char* markup) {
  if (*markup == '[') ++markup;
  return *markup == ' ' || *markup == '>';
}

}  // namespace

HtmlWriter& HtmlWriter::write_markup(const char* markup, const std::string_view* values) {
  go_on(starts_in_tag(markup));
  for (;; ++markup) {
    const char* const from = markup;
    for (; is_plain(*markup) || kTags.has(*markup); ++markup) {
      if (!is_plain(*markup)) note_tags(markup);
    }
    put({from, static_cast<std::size_t>(markup - from)});
    if (*markup == '\0') return *this;
    if (kPlaces.has(*markup)) {
      escape(*values++);
    } else if (*markup == '[' && values->empty()) {
      while (*++markup != ']') values += kPlaces.has(*markup) ? 1 : 0;
    }
  }
}

HtmlWriter& HtmlWriter::text(std::string_view value) {
  go_on(false);
  escape(value);
  return *this;
}

HtmlWriter& HtmlWriter::append(const Html& html) {
  go_on(false);
  for (const char& c : html.text_) note_tags(&c);
  put(html.text_);
  return *this;
}

HtmlWriter& HtmlWriter::line_break_in_source() {
  go_on(false);
  const std::string_view before = out_.text();
  if (before.size() > source_start_ && before.back() != '\n') put("\n");
  return *this;
}

Error HtmlWriter::overflow() const {
  if (!overflow_) return {};
  return limit_passed(*overflow_, *limits_);
}

Result<Html> HtmlWriter::finish() && {
  go_on(false);
  // An open element would swallow the rest of the page.
  if (depth_ != 0 && !overflow_) overflow_ = Limit::kOutputDepth;
  if (overflow_) return limit_passed(*overflow_, *limits_);
  return Html(std::move(out_).take());
}

void HtmlWriter::escape(std::string_view value) {
  for (;;) {
    put(take(value, length_before<escape_tests>(value, kToEscape)));
    if (value.empty()) return;
    const char c = take(value, 1).front();
    // CR LF is one line break.
    if (c != '\r' || !value.starts_with('\n')) put(choice_at(kEntities, static_cast<int>(kCharacters.find(c))));
  }
}

String escaped(std::string_view text) {
  HtmlWriter out;
  out.text(text);
  const Result<Html> html = std::move(out).finish();
  return html ? html.value().text() : String();
}

}  // namespace klipp

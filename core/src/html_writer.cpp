#include "klipp/html.hpp"

namespace klipp {

namespace {

/// What stands for a character in text and in attribute values alike; empty where it stands for itself. NUL and CR
/// are what an HTML parser would make of them, so that markup means the same parsed or built node by node.
std::string_view entity(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\0': return "\xEF\xBF\xBD";
    case '\r': return "\n";
    default: return {};
  }
}

bool is_place(char c) { return c == '$' || c == '@' || c == '#'; }

bool starts_in_tag(const char* markup) {
  if (*markup == '[') ++markup;
  return *markup == ' ' || *markup == '>';
}

}  // namespace

HtmlWriter& HtmlWriter::write_markup(const char* markup, const std::string_view* values) {
  go_on(starts_in_tag(markup));
  const char* from = markup;
  for (;; ++markup) {
    const char c = *markup;
    if (c != '\0' && c != '[' && c != ']' && !is_place(c)) {
      note_tags(markup);
      continue;
    }
    put({from, static_cast<std::size_t>(markup - from)});
    if (c == '\0') return *this;
    if (is_place(c)) {
      escape(*values++);
    } else if (c == '[' && values->empty()) {
      while (*++markup != ']') values += is_place(*markup) ? 1 : 0;
    }
    from = markup + 1;
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
  const std::string_view before = out_.text();
  if (before.size() > source_start_ && before.back() != '\n') put("\n");
  return *this;
}

std::optional<Error> HtmlWriter::overflow() const {
  if (!overflow_) return std::nullopt;
  return passed(*overflow_, limits_);
}

Result<Html> HtmlWriter::finish() && {
  go_on(false);
  if (std::optional<Error> error = overflow()) return *std::move(error);
  return Html(std::move(out_).take());
}

/// Counts what the sign at `at` opens and closes, and notes whether it leads into a tag. Text in markup is escaped.
void HtmlWriter::note_tags(const char* at) {
  if (*at == '<') {
    in_tag_ = true;
    if (at[1] == '/') {
      --depth_;
    } else {
      ++depth_;
      ++elements_;
    }
  } else if (*at == '/' && at[1] == '>') {
    --depth_;  // an element without content, which holds none
  } else if (*at == '>') {
    in_tag_ = false;
    if (depth_ > limits_.output_depth) overflow_ = Limit::kOutputDepth;
    if (elements_ > limits_.output_elements) overflow_ = Limit::kOutputElements;
  }
}

/// What comes next belongs inside a start tag, or between tags.
void HtmlWriter::go_on(bool in_tag) {
  if (in_tag != in_tag_) overflow_ = Limit::kOutputDepth;
}

void HtmlWriter::escape(std::string_view value) {
  std::size_t from = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const std::string_view replacement = entity(value[i]);
    if (replacement.empty()) continue;
    put(value.substr(from, i - from));
    // CR LF is one line break.
    const bool before_newline = value[i] == '\r' && i + 1 < value.size() && value[i + 1] == '\n';
    if (!before_newline) put(replacement);
    from = i + 1;
  }
  put(value.substr(from));
}

void HtmlWriter::put(std::string_view raw) {
  if (overflow_) return;
  if (raw.size() > limits_.output_bytes - out_.text().size()) {
    overflow_ = Limit::kOutputBytes;
    return;
  }
  out_.append(raw);
}

String escaped(std::string_view text) {
  HtmlWriter out(Limits{});
  out.text(text);
  const Result<Html> html = std::move(out).finish();
  return html ? html.value().text() : String();
}

}  // namespace klipp

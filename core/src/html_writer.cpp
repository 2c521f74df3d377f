#include <algorithm>

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

}  // namespace

HtmlWriter& HtmlWriter::open(Tag tag) {
  start(tag);
  open_.push_back(tag);
  count(0, open_.size());
  return *this;
}

HtmlWriter& HtmlWriter::open(Tag tag, std::string_view class_name) { return open(tag).attr(Attr::class_, class_name); }

HtmlWriter& HtmlWriter::leaf(Tag tag) {
  start(tag);
  in_leaf_ = true;
  return *this;
}

HtmlWriter& HtmlWriter::attr(Attr name, std::string_view value) {
  write_attr(name_of(name), value);
  return *this;
}

HtmlWriter& HtmlWriter::attr(Attr name, std::size_t value) { return attr(name, decimal(value)); }

HtmlWriter& HtmlWriter::attr(UrlAttr name, const Url& value) {
  write_attr(name_of(name), value.text());
  return *this;
}

HtmlWriter& HtmlWriter::flag(Attr name) { return attr(name, std::string_view{}); }

HtmlWriter& HtmlWriter::text(std::string_view value) {
  end_start_tag();
  escape(value);
  return *this;
}

HtmlWriter& HtmlWriter::append(const Html& html) {
  end_start_tag();
  put(html.text_);
  count(html.elements_, open_.size() + html.depth_);
  return *this;
}

HtmlWriter& HtmlWriter::close() {
  end_start_tag();
  if (open_.empty()) return *this;
  put("</");
  put(name_of(open_.back()));
  put(">");
  open_.pop_back();
  return *this;
}

HtmlWriter& HtmlWriter::line_break_in_source() {
  end_start_tag();
  if (!out_.empty() && out_.back() != '\n') put("\n");
  return *this;
}

HtmlWriter& HtmlWriter::element(Tag tag, std::string_view class_name, std::string_view text_value) {
  if (text_value.empty()) return *this;
  open(tag);
  if (!class_name.empty()) attr(Attr::class_, class_name);
  return text(text_value).close();
}

Result<Html> HtmlWriter::finish() && {
  while (!open_.empty()) close();
  end_start_tag();
  if (overflow_) return passed(*overflow_, limits_);
  return Html(std::move(out_), elements_, depth_);
}

void HtmlWriter::start(Tag tag) {
  end_start_tag();
  put("<");
  put(name_of(tag));
  in_start_tag_ = true;
  count(1, 0);
}

void HtmlWriter::count(std::size_t elements, std::size_t depth) {
  elements_ += elements;
  depth_ = std::max(depth_, depth);
  if (elements_ > limits_.output_elements) overflow_ = Limit::kOutputElements;
  if (depth_ > limits_.output_depth) overflow_ = Limit::kOutputDepth;
}

void HtmlWriter::end_start_tag() {
  if (!in_start_tag_) return;
  put(in_leaf_ ? " />" : ">");
  in_start_tag_ = in_leaf_ = false;
}

void HtmlWriter::write_attr(std::string_view name, std::string_view value) {
  put(" ");
  put(name);
  put("=\"");
  escape(value);
  put("\"");
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
  if (raw.size() > limits_.output_bytes - out_.size()) {
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

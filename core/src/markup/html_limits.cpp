#include "klipp/html.hpp"

/// Keeps a writer within its limits, and checks that each piece continues where the one before it ended.
namespace klipp {

namespace {

constexpr Limits kUsual;

}  // namespace

HtmlWriter::HtmlWriter() : HtmlWriter(kUsual) {}

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
    if (depth_ > limits_->output_depth) overflow_ = Limit::kOutputDepth;
    if (elements_ > limits_->output_elements) overflow_ = Limit::kOutputElements;
  }
}

/// What comes next belongs inside a start tag, or between tags.
void HtmlWriter::go_on(bool in_tag) {
  if (in_tag != in_tag_) overflow_ = Limit::kOutputDepth;
}

void HtmlWriter::put(std::string_view raw) {
  if (overflow_) return;
  if (raw.size() > limits_->output_bytes - out_.text().size()) {
    overflow_ = Limit::kOutputBytes;
    return;
  }
  out_.append(raw);
}

}  // namespace klipp

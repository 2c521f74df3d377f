#include "json/string_runs.hpp"

#include "text/eight_bytes.hpp"

namespace klipp::json {

namespace {

constexpr CharSet kNoSpace = ~CharSet(" \t\n\r");
constexpr CharSet kNotPlain = CharSet(0, ' ' - 1) | CharSet("\"\\");

std::uint64_t run_end_tests(EightBytes eight) { return eight.below(' ') | eight.equal('"') | eight.equal('\\'); }

bool starts_code_point(char c) { return (c & 0xC0) != 0x80; }

/// Where the code point ends that starts at `from`.
std::size_t code_point_end(std::string_view text, std::size_t from) {
  do ++from;
  while (from < text.size() && !starts_code_point(text[from]));
  return from;
}

}  // namespace

String StringRuns::restored(std::string_view decoded) const {
  if (decoded.empty() && runs_.size() == 1) return copy_of(runs_.front().text);
  Buffer whole;
  std::size_t escapes = 0;
  std::size_t at = 0;
  for (const Run& run : runs_) {
    const std::size_t from = at;
    for (; escapes < run.escapes; ++escapes) at = code_point_end(decoded, at);
    whole.append(decoded.substr(from, at - from));
    whole.append(run.text);
  }
  whole.append(decoded.substr(at));
  return std::move(whole).take();
}

void StringRuns::step() {
  const char c = text_[next_++];
  may_be_run_ = false;
  if (!is_in_string_) {
    may_be_run_ = !kNoSpace.has(c);
    if (c == '"') enter_string();
  } else if (next_ == escape_end_) {
    // Between the halves of a pair nothing may be left out: the library has to see that they are apart.
    may_be_run_ = !is_first_half_;
  } else if (next_ > escape_end_) {
    if (c == '\\') enter_escape();
    if (c == '"') is_in_string_ = false;
  }
}

void StringRuns::leave_out_run() {
  may_be_run_ = false;
  const std::string_view rest = text_.substr(next_);
  const std::size_t length =
      is_in_string_ ? length_before<run_end_tests>(rest, kNotPlain) : length_before(rest, kNoSpace);
  // There has to be a next byte. A string without an end is the library's to refuse.
  if (length == 0 || length == rest.size()) return;
  if (is_in_string_) runs_.push_back({rest.substr(0, length), escapes_});
  left_out_ += length;
  next_ += length;
}

void StringRuns::enter_string() {
  is_in_string_ = may_be_run_ = true;
  string_start_ = next_ - 1;
  escapes_ = 0;
  runs_.resize(0);
}

void StringRuns::enter_escape() {
  constexpr std::size_t kHexEscape = 5;  // bytes behind the backslash of \uXXXX
  const std::string_view escape = text_.substr(next_, kHexEscape);
  const bool is_hex = escape.starts_with('u');
  const bool is_surrogate = is_hex && escape.size() == kHexEscape && (escape[1] | 0x20) == 'd' && escape[2] >= '8';
  is_first_half_ = is_surrogate && (escape[2] | 0x20) <= 'b';
  // Both halves of a pair are one code point, which the first half counts.
  if (!is_surrogate || is_first_half_) ++escapes_;
  escape_end_ = next_ + (is_hex ? kHexEscape : 1);
}

}  // namespace klipp::json

#include "json_writer.hpp"

namespace klipp::json {

namespace {

/// Line ends to JavaScript of before 2019.
constexpr std::string_view kLineSeparator = "\xE2\x80\xA8";
constexpr std::string_view kParagraphSeparator = "\xE2\x80\xA9";

}  // namespace

void Writer::separate() {
  if (!out_.empty() && std::string_view("{[:,").find(out_.back()) == std::string_view::npos) out_ += ',';
}

void Writer::quote(std::string_view value) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out_ += '"';
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto byte = static_cast<unsigned char>(value[i]);
    const std::string_view rest = value.substr(i, 3);
    if (byte < 0x20 || byte == '<' || byte == '>' || byte == '&') {
      out_.append("\\u00").append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
    } else if (rest == kLineSeparator || rest == kParagraphSeparator) {
      out_ += rest == kLineSeparator ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      if (byte == '"' || byte == '\\') out_ += '\\';
      out_ += value[i];
    }
  }
  out_ += '"';
}

Writer& Writer::open(char bracket) {
  separate();
  out_ += bracket;
  return *this;
}

Writer& Writer::close(char bracket) {
  out_ += bracket;
  return *this;
}

Writer& Writer::key(std::string_view name) {
  separate();
  quote(name);
  out_ += ':';
  return *this;
}

Writer& Writer::text(std::string_view value) {
  separate();
  quote(value);
  return *this;
}

Writer& Writer::number(int value) {
  separate();
  out_ += std::to_string(value);
  return *this;
}

Writer& Writer::boolean(bool value) {
  separate();
  out_ += value ? "true" : "false";
  return *this;
}

Writer& Writer::member(std::string_view name, std::string_view value) {
  return value.empty() ? *this : key(name).text(value);
}

}  // namespace klipp::json

#include "json/json_writer.hpp"

namespace klipp::json {

namespace {

/// Whether `text` starts with U+2028 or U+2029, which are line ends to JavaScript of before 2019.
bool starts_with_line_end(std::string_view text) {
  return text.starts_with("\xE2\x80\xA8") || text.starts_with("\xE2\x80\xA9");
}

bool is_escaped_as_number(unsigned char c) { return c < 0x20 || c == '<' || c == '>' || c == '&'; }

/// `\u` and four digits.
void write_escape(String& out, unsigned code) {
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += "0123456789abcdef"[code >> shift & 15];
}

}  // namespace

void Writer::separate() {
  if (!out_.empty() && std::string_view("{[:,").find(out_.back()) == std::string_view::npos) out_ += ',';
}

void Writer::quote(std::string_view value) {
  out_ += '"';
  while (!value.empty()) {
    const char c = value.front();
    if (starts_with_line_end(value)) {
      write_escape(out_, 0x2000U | (static_cast<unsigned char>(value[2]) & 0x7FU));
      value.remove_prefix(2);
    } else if (is_escaped_as_number(static_cast<unsigned char>(c))) {
      write_escape(out_, static_cast<unsigned char>(c));
    } else {
      if (c == '"' || c == '\\') out_ += '\\';
      out_ += c;
    }
    value.remove_prefix(1);
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

Writer& Writer::number(int value) { return digits(std::to_string(value)); }

Writer& Writer::digits(std::string_view value) {
  separate();
  out_ += value;
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

#include "klipp/result.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// What would end a line or a field, or steer a terminal, as a string in JSON has it (RFC 6901, section 5).
String printable_pointer(std::string_view pointer) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  String text;
  for (const char c : pointer) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte != 0x7F) {
      text += c;
    } else {
      text.append("\\u00").append(kDigits.substr(byte >> 4U, 1)).append(kDigits.substr(byte & 0xFU, 1));
    }
  }
  return text;
}

}  // namespace

String Error::place() const { return offset ? "byte " + decimal(*offset) : printable_pointer(pointer); }

}  // namespace klipp

#include "url/percent.hpp"

#include "klipp/url.hpp"

namespace klipp {

namespace {

constexpr CharSet kReserved = kInvisible | CharSet("!\"#$%&'()*+,/:;<=>?@[\\]^`{|}");

}  // namespace

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const int letter = (c | 0x20) - 'a';
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

void append_encoded(String& out, std::string_view text, const CharSet& unwanted) {
  constexpr char kHex[] = "0123456789ABCDEF";
  for (;;) {
    out += take(text, length_before(text, unwanted));
    if (text.empty()) return;
    const auto byte = static_cast<unsigned char>(text.front());
    const char escape[] = {'%', kHex[byte >> 4], kHex[byte & 15]};
    out += std::string_view(escape, 3);
    text.remove_prefix(1);
  }
}

String percent_decode(std::string_view text) {
  constexpr CharSet kPercent("%");
  String out;
  for (;;) {
    out += take(text, length_before(text, kPercent));
    if (text.empty()) return out;
    const int high = text.size() > 2 ? hex_value(text[1]) : -1;
    const int low = high < 0 ? -1 : hex_value(text[2]);
    out += low < 0 ? '%' : static_cast<char>(high * 16 + low);
    text.remove_prefix(low < 0 ? 1 : 3);
  }
}

void append_component(String& out, std::string_view text) { append_encoded(out, text, kReserved); }

String encode_component(std::string_view text) {
  String out;
  append_component(out, text);
  return out;
}

}  // namespace klipp

#include "newsletter/email.hpp"

#include "klipp/signup.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"
#include "url/url_host.hpp"

namespace klipp {

namespace {

constexpr std::size_t kLocalBytes = 64;
constexpr std::size_t kLabelBytes = 63;

constexpr CharSet kNotInLocalPart = ~(kAlphanumeric | CharSet(".!#$%&'*+/=?^_`{|}~-"));
constexpr CharSet kInLabel = kAlphanumeric | CharSet("-");

/// No control characters, spaces or signs: what looks like a letter of some alphabet. The DNS has the last word.
bool is_foreign_letter(std::uint32_t c) {
  const bool is_symbol = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x3004);
  return c >= 0xAA && c != 0xD7 && c != 0xF7 && !is_symbol && c < 0xE000;
}

bool is_label(std::string_view label) {
  if (label.empty() || label.size() > kLabelBytes || label.front() == '-' || label.back() == '-') return false;
  while (!label.empty()) {
    const CodePoint next = first_code_point(label);
    const bool is_ascii = next.value < 0x80;
    if (is_ascii ? !kInLabel.has(label[0]) : !is_foreign_letter(next.value)) return false;
    label.remove_prefix(next.length);
  }
  return true;
}

bool is_domain(std::string_view domain) {
  for (;;) {
    const std::size_t dot = domain.find('.');
    if (!is_label(domain.substr(0, dot))) return false;
    if (dot == std::string_view::npos) return true;
    domain.remove_prefix(dot + 1);
  }
}

}  // namespace

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || at > kLocalBytes || text.size() > kEmailBytes) return false;
  return length_before(text, kNotInLocalPart) == at && is_domain(text.substr(at + 1));
}

String with_ascii_domain(std::string_view address) {
  const std::size_t domain = address.find('@') + 1;
  const String name = encode_host(address.substr(domain));
  const bool is_spelled = name.find("xn--") != String::npos && name.find('%') == String::npos;
  // What is in ASCII stays as it is written, and so does what the core cannot spell.
  return is_spelled ? String(address.substr(0, domain)).append(name) : String(address);
}

String mail_address(std::string_view text) { return is_email(text) ? with_ascii_domain(text) : String(); }

}  // namespace klipp

#include "newsletter/email.hpp"

#include "klipp/signup.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"
#include "url/idna.hpp"

namespace klipp {

namespace {

constexpr std::size_t kLocalBytes = 64;
constexpr std::size_t kLabelBytes = 63;

constexpr CharSet kNotInLocalPart = ~(kAlphanumeric | CharSet(".!#$%&'*+/=?^_`{|}~-"));
constexpr CharSet kBeyondAscii(0x80, 0xFF);
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

/// The domain in ASCII; empty where it has letters of which only a larger table of IDNA knows what they are.
String ascii_domain(std::string_view domain) {
  const String name = map_name(domain);
  String out;
  for (std::string_view rest = name;;) {
    const std::size_t dot = rest.find('.');
    const String label = ascii_label(rest.substr(0, dot));
    if (label.empty()) return {};
    out += label;
    if (dot == std::string_view::npos) return out;
    out += '.';
    rest.remove_prefix(dot + 1);
  }
}

}  // namespace

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || at > kLocalBytes || text.size() > kEmailBytes) return false;
  return length_before(text, kNotInLocalPart) == at && is_domain(text.substr(at + 1));
}

String mail_address(std::string_view text) {
  if (!is_email(text)) return {};
  const std::size_t domain = text.find('@') + 1;
  if (length_before(text, kBeyondAscii) == text.size()) return copy_of(text);
  const String name = ascii_domain(text.substr(domain));
  if (name.empty()) return copy_of(text);
  String address(text.substr(0, domain));
  address += name;
  return is_email(address) ? address : String();  // it may have become too long
}

}  // namespace klipp

#include "email.hpp"

#include <algorithm>

#include "utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kLocalBytes = 64;
constexpr std::size_t kLabelBytes = 63;

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool is_local_char(char c) {
  return is_alphanumeric(c) || std::string_view(".!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

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
    if (is_ascii ? !is_alphanumeric(label[0]) && label[0] != '-' : !is_foreign_letter(next.value)) return false;
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
  const std::string_view local = text.substr(0, at);
  return std::all_of(local.begin(), local.end(), is_local_char) && is_domain(text.substr(at + 1));
}

}  // namespace klipp

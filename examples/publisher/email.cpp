#include "email.hpp"

#include <algorithm>
#include <cstddef>

#include "http/text.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kAddressBytes = 254;  // RFC 5321: a path of 256 with its angle brackets
constexpr std::size_t kLabelBytes = 63;

bool is_alphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool is_local(char c) {
  return is_alphanumeric(c) || std::string_view(".!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

bool is_label(std::string_view label) {
  return !label.empty() && label.size() <= kLabelBytes && label.front() != '-' && label.back() != '-' &&
         std::all_of(label.begin(), label.end(), [](char c) { return is_alphanumeric(c) || c == '-'; });
}

}  // namespace

bool is_valid_email(std::string_view address) {
  const std::size_t at = address.find('@');
  if (at == 0 || at == std::string_view::npos || address.size() > kAddressBytes) return false;
  const std::string_view local = address.substr(0, at);
  const auto labels = split(address.substr(at + 1), '.');
  return std::all_of(local.begin(), local.end(), is_local) && std::all_of(labels.begin(), labels.end(), is_label);
}

std::string domain_of(std::string_view address) { return lower_ascii(address.substr(address.rfind('@') + 1)); }

std::string limit_key(std::string_view address) {
  const std::string_view local = address.substr(0, address.rfind('@'));
  std::string key = lower_ascii(local.substr(0, local.find('+')));
  std::erase(key, '.');
  return key + '@' + domain_of(address);
}

}  // namespace klipp::example

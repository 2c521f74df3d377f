#include "email.hpp"

#include <idn2.h>

#include <algorithm>
#include <memory>

#include "http/text.hpp"
#include "klipp/signup.hpp"

namespace klipp::example {

namespace {

struct FreeName {
  void operator()(char* name) const { idn2_free(name); }
};

// As UTS 46 has it, which is what browsers do. Empty if there can be no such domain.
std::string ascii_domain(const std::string& domain) {
  char* name = nullptr;
  const auto* letters = reinterpret_cast<const unsigned char*>(domain.c_str());
  const int state = idn2_lookup_u8(letters, reinterpret_cast<unsigned char**>(&name), IDN2_NONTRANSITIONAL);
  const std::unique_ptr<char, FreeName> owned(name);
  return state == IDN2_OK ? std::string(name) : std::string();
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::string stored_email(std::string_view typed) {
  std::string address(mail_address(typed));
  const std::size_t domain = address.find('@') + 1;
  if (!is_ascii(address)) address = address.substr(0, domain) + ascii_domain(address.substr(domain));
  return std::string(mail_address(address));  // in ASCII it may be too long, or have no domain
}

std::string domain_of(std::string_view address) { return lower_ascii(address.substr(address.rfind('@') + 1)); }

std::string limit_key(std::string_view address) {
  const std::string_view local = address.substr(0, address.rfind('@'));
  std::string key = lower_ascii(local.substr(0, local.find('+')));
  std::erase(key, '.');
  return key + '@' + domain_of(address);
}

}  // namespace klipp::example

#include "model/licenses.hpp"

#include "text/char_set.hpp"
#include "text/choices.hpp"

namespace klipp {

namespace {

constexpr std::string_view kLicenses = "by by-sa by-nd by-nc by-nc-sa by-nc-nd";

bool take_start(std::string_view& rest, std::string_view start) {
  const bool starts = rest.starts_with(start);
  if (starts) rest.remove_prefix(start.size());
  return starts;
}

bool is_version(std::string_view text) {
  return text.size() == 3 && kDigits.has(text[0]) && text[1] == '.' && kDigits.has(text[2]);
}

}  // namespace

String creative_commons_name(std::string_view address) {
  if (!take_start(address, "https://") && !take_start(address, "http://")) return {};
  take_start(address, "www.");
  if (!take_start(address, "creativecommons.org/")) return {};
  const bool is_zero = take_start(address, "publicdomain/zero/");
  if (!is_zero && !take_start(address, "licenses/")) return {};
  const std::string_view kind = is_zero ? std::string_view() : take_before(address, '/');
  const std::string_view version = take_before(address, '/');
  if (!is_version(version) || (!is_zero && choice_named(kLicenses, kind) < 0)) return {};
  String name = is_zero ? "CC0" : "CC ";
  for (const char c : kind) name.push_back(c == '-' ? c : static_cast<char>(c - 'a' + 'A'));
  return name.append(" ").append(version);
}

void take_license(std::optional<Republish>& republish, std::string_view address) {
  if (republish || creative_commons_name(address).empty()) return;
  republish.emplace().license_url = address;
}

}  // namespace klipp

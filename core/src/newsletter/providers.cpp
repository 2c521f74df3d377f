#include "newsletter/providers.hpp"

#include "newsletter/provider_steps.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// Of Klipp's own protocol. No word of it is one that browsers or password managers know for something to fill in, as
/// they know "website", "company" or "email2".
constexpr std::string_view kTrap = "klipp_empty";

/// The value of `name` in the query of an address, as it is written there.
std::string_view query_value(std::string_view address, std::string_view name) {
  std::size_t at = address.find('?');
  while (at != std::string_view::npos) {
    address.remove_prefix(at + 1);
    if (address.starts_with(name) && address.substr(name.size(), 1) == "=") {
      return address.substr(name.size() + 1).substr(0, address.substr(name.size() + 1).find_first_of("&#"));
    }
    at = address.find('&');
  }
  return {};
}

}  // namespace

std::span<const ProviderRow, kProviders> provider_table() {
  static constexpr ProviderRow kRows[] = {
      {Provider::kJson, "email", "name", "lists", "consent", kTrap, "fields[", "]", false, false, false, &kJsonService},
      {Provider::kForm, "email", "name", "lists", "consent", "", "", "", false, false, false, nullptr},
      {Provider::kMailchimp, "EMAIL", "FNAME", "tags", "consent", "", "", "", true, true, true, nullptr},
      {Provider::kButtondown, "email", "metadata__name", "tag", "metadata__consent", "", "metadata__", "", false, false,
       true, nullptr},
      {Provider::kListmonk, "email", "name", "l", "consent", "nonce", "", "", false, false, false, &kListmonkService},
      {Provider::kGhost, "email", "name", "labels", "consent", "honeypot", "", "", false, false, true, &kGhostService},
      {Provider::kKit, "email_address", "fields[first_name]", "tags[]", "fields[consent]", "", "fields[", "]", true,
       false, true, &kKitService},
      {Provider::kBrevo, "EMAIL", "FIRSTNAME", "", "OPT_IN", "email_address_check", "", "", true, false, true,
       &kBrevoService},
  };
  static_assert(in_order(kRows, &ProviderRow::provider, Provider::kBrevo));
  return kRows;
}

const ProviderRow& row_of(Provider provider) { return provider_table()[static_cast<std::size_t>(provider)]; }

String trap_name(const ProviderRow& row, const Url& action) {
  if (row.provider != Provider::kMailchimp) return String(row.trap);
  const std::string_view user = query_value(action.text(), "u");
  const std::string_view id = query_value(action.text(), "id");
  return user.empty() || id.empty() ? String() : "b_" + String(user) + "_" + String(id);
}

NativeForm native_form(const ProviderRow& row, const Url& action) {
  if (row.provider == Provider::kListmonk) return {resolve_url("/subscription/form", action)};
  // Ghost takes signups from scripts only; its own page has a form.
  if (row.provider == Provider::kGhost) return {resolve_url("/#/portal/signup", action), "get"};
  return {action};
}

}  // namespace klipp

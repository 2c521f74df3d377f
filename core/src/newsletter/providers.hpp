#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "klipp/model.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"
#include "text/choices.hpp"

/// The room of newsletters: which services there are, what each is sent and what its answers mean (provider_steps.hpp,
/// services.cpp), and the steps of a signup (klipp/signup.hpp, signup_step.cpp). It talks to nobody: it says what is to
/// be sent, and reads what came back. It never writes markup.
namespace klipp {

struct Service;

/// What the form for a newsletter service consists of, and how to talk to the service.
struct ProviderRow {
  Provider provider;
  std::string_view email;   ///< the names that the service has for the controls
  std::string_view person;  ///< empty if it has none
  std::string_view list;    ///< one control for each list or tag; empty if it has none
  std::string_view consent;
  std::string_view trap;          ///< the honeypot; empty if the service has none
  std::string_view field_prefix;  ///< around the name of every other field
  std::string_view field_suffix;
  bool wants_first_name;
  bool joins_lists;        ///< accepts one value for all lists, separated by commas
  bool mails_to_confirm;   ///< by default
  const Service* service;  ///< null if no script may read its answers; the browser then submits the form
};

/// How many services there are.
inline constexpr std::size_t kProviders = count_to(Provider::kBrevo);

/// In the order of Provider.
std::span<const ProviderRow, kProviders> provider_table();
const ProviderRow& row_of(Provider provider);
/// The name of the honeypot. Mailchimp's comes from the form's address.
String trap_name(const ProviderRow& row, const Url& action);

/// Where and how the form posts without script. A few services accept JSON at one address and forms at another.
struct NativeForm {
  Url action;
  std::string_view method = "post";
};
NativeForm native_form(const ProviderRow& row, const Url& action);

}  // namespace klipp

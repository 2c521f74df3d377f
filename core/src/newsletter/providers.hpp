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

/// What a form for one newsletter service is made of, and how the service is talked to.
struct ProviderRow {
  Provider provider;
  std::string_view email;   ///< names of the controls, as the service wants them
  std::string_view person;  ///< empty where it has none
  std::string_view list;    ///< one control for every list or tag; empty where it has none
  std::string_view consent;
  std::string_view trap;          ///< the honeypot; empty where the service has none
  std::string_view field_prefix;  ///< around the name of every other field
  std::string_view field_suffix;
  bool wants_first_name;
  bool joins_lists;        ///< takes one value for all of them, with commas between
  bool mails_to_confirm;   ///< by default
  const Service* service;  ///< null where no script may read its answers, so that the browser submits the form
};

/// How many services there are.
inline constexpr std::size_t kProviders = count_to(Provider::kBrevo);

/// In the order of Provider.
std::span<const ProviderRow, kProviders> provider_table();
const ProviderRow& row_of(Provider provider);
/// The name of the honeypot: Mailchimp's is made of its form's address.
String trap_name(const ProviderRow& row, const Url& action);

/// Where the form posts without script, and with what: a few services take JSON at one address and forms at another.
struct NativeForm {
  Url action;
  std::string_view method = "post";
};
NativeForm native_form(const ProviderRow& row, const Url& action);

}  // namespace klipp

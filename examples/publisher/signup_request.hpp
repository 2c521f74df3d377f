#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace klipp::example {

/// A signup as somebody sent it, before it is checked. White space around the values is gone; control characters
/// have become spaces.
struct SignupRequest {
  std::string email;
  std::string name;
  std::optional<bool> consent;  ///< nothing where the request does not speak of it
  std::string consent_text;
  std::string language;  ///< BCP 47; empty where the request does not say
};

/// Which fields are wrong.
struct SignupProblems {
  bool email = false;    ///< not an address
  bool consent = false;  ///< asked for and not given

  [[nodiscard]] bool any() const { return email || consent; }
};

/// Reads `{"email", "name", "consent", "language"}`: consent is true, false, the text that was agreed to, or an object
/// with that `text`; `lang` does as well as `language`. A member of another type counts as absent. Nothing where the
/// text is not a JSON object.
std::optional<SignupRequest> signup_from_json(std::string_view body);

/// Reads the fields email, name, consent and lang as an HTML form sends them (application/x-www-form-urlencoded, WHATWG
/// URL standard). Bytes that are not UTF-8 become U+FFFD.
SignupRequest signup_from_form(std::string_view body);

SignupProblems problems_of(const SignupRequest& request);

}  // namespace klipp::example

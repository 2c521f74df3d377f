#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace klipp::example {

/// The field that only programs fill in. Older prerendered pages have it under kOldTrapName.
inline constexpr const char* kTrapName = "klipp_empty";
inline constexpr const char* kOldTrapName = "website";

/// A signup as somebody sent it, before it is checked. White space around the values is gone; control characters
/// have become spaces.
struct SignupRequest {
  std::string email;
  std::string name;
  std::optional<bool> consent;  ///< nothing where the request does not speak of it
  std::string consent_text;
  std::string consent_version;
  std::string consent_at;       ///< the time that the sender claims
  std::string language;         ///< BCP 47; empty where the request does not say
  std::string lists = "[]";     ///< JSON: the names of the lists that were asked for
  std::string fields = "{}";    ///< JSON: answers to further questions; texts, numbers, yes and no, lists of texts
  std::string source;           ///< address of the page with the form; empty where it is not http or https
  std::string back;             ///< address of the page to lead back to, of the publisher's own form
  bool trap_is_filled = false;  ///< the field kTrapName, which people do not see
};

/// Which fields are wrong.
struct SignupProblems {
  bool email = false;    ///< not an address
  bool consent = false;  ///< asked for and not given

  [[nodiscard]] bool any() const { return email || consent; }
};

/// Reads `{"email", "name", "lists", "fields", "consent", "language", "source", "klipp_empty"}`: consent is true,
/// false, the text that was agreed to, or an object with that `text`, its `version` and the time `at`; `lang` does as
/// well as `language`. A member of another type counts as absent. Nothing where the text is not a JSON object.
std::optional<SignupRequest> signup_from_json(std::string_view body);

/// Reads the same as an HTML form sends it (application/x-www-form-urlencoded, WHATWG URL standard): `lists` once for
/// each list, `fields[NAME]` for each answer, `consent_text`, `consent_version` and `consent_at`; and `back`, which the
/// publisher's own form adds. Bytes that are not UTF-8 become U+FFFD.
SignupRequest signup_from_form(std::string_view body);

SignupProblems problems_of(const SignupRequest& request);

}  // namespace klipp::example

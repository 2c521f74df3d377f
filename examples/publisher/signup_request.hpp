#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace klipp::example {

/// The honeypot: a field that only programs fill in. Older prerendered pages call it kOldTrapName.
inline constexpr const char* kTrapName = "klipp_empty";
inline constexpr const char* kOldTrapName = "website";

/// The field that says when the publisher handed a form out, signed.
inline constexpr const char* kFormName = "klipp_form";

/// A signup as it was sent, before it is checked. Without white space around the values; control characters are spaces.
struct SignupRequest {
  std::string email;
  std::string name;
  std::optional<bool> consent;  ///< nothing if the request does not say
  std::string consent_text;
  std::string consent_version;
  std::string consent_at;       ///< the time, according to the sender
  std::string language;         ///< BCP 47; empty if the request does not say
  std::string lists = "[]";     ///< JSON: the names of the chosen lists
  std::string fields = "{}";    ///< JSON: answers to further questions: texts, numbers, true or false, lists of texts
  std::string source;           ///< the address of the page with the form; empty if it is not http or https
  std::string back;             ///< the page that the publisher's own form links back to
  std::string form;             ///< what kFormName has; empty if the form is not the publisher's own
  bool trap_is_filled = false;  ///< the honeypot was filled in
};

/// Which fields are wrong.
struct SignupProblems {
  bool email = false;    ///< not an address
  bool consent = false;  ///< was asked for and not given
  bool speed = false;    ///< nobody fills in a form that fast

  [[nodiscard]] bool any() const { return email || consent; }
};

/// Reads `{"email", "name", "lists", "fields", "consent", "language", "source", "klipp_empty", "klipp_form"}`.
/// `consent` is true, false, the text that was agreed to, or an object with that `text`, its `version` and the time
/// `at`. `language` may also be called `lang`. A member of another type counts as absent. Returns nothing if the text
/// is not a JSON object.
std::optional<SignupRequest> signup_from_json(std::string_view body);

/// Reads the same from an HTML form (application/x-www-form-urlencoded, WHATWG URL standard): `lists` once for each
/// list, `fields[NAME]` for each answer, `consent_text`, `consent_version` and `consent_at`; and `back`, which the
/// publisher's own form adds. Bytes that are not UTF-8 become U+FFFD.
SignupRequest signup_from_form(std::string_view body);

SignupProblems problems_of(const SignupRequest& request);

}  // namespace klipp::example

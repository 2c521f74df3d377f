#include "newsletter/provider_steps.hpp"

namespace klipp {

namespace {

constexpr bool kTaken = true;

constexpr BodyMember kJsonBody[] = {{"email", BodyPart::kEmail},     {"name", BodyPart::kPerson},
                                    {"lists", BodyPart::kLists},     {"fields", BodyPart::kFields},
                                    {"consent", BodyPart::kConsent}, {"source", BodyPart::kSource},
                                    {"lang", BodyPart::kLanguage}};
constexpr Rule kJsonRules[] = {
    {409, Test::kIsThere, "", "", SignupState::kAlready},
    {2, Test::kIsText, "state", "already", SignupState::kAlready},
    {2, Test::kIsText, "state", "confirmed", SignupState::kConfirmed},
    {2, Test::kIsText, "state", "pending", SignupState::kPending},
    {202, Test::kIsThere, "", "", SignupState::kPending},
    {2, Test::kIsThere, "", "", SignupState::kConfirmed, kTaken},
};

constexpr BodyMember kListmonkBody[] = {
    {"email", BodyPart::kEmail},
    {"name", BodyPart::kPerson},
    {"list_uuids", BodyPart::kLists},
};
constexpr Rule kListmonkRules[] = {
    {2, Test::kIsTrue, "has_optin", "", SignupState::kPending},
    {2, Test::kIsThere, "", "", SignupState::kConfirmed, kTaken},
};

constexpr BodyMember kGhostBody[] = {
    {"email", BodyPart::kEmail},  {"emailType", BodyPart::kSignup},     {"name", BodyPart::kPerson},
    {"labels", BodyPart::kLists}, {"integrityToken", BodyPart::kToken},
};
constexpr Rule kGhostRules[] = {
    {201, Test::kIsThere, "", "", SignupState::kPending},
};

constexpr Rule kKitRules[] = {
    {2, Test::kIsText, "status", "success", SignupState::kConfirmed, kTaken},
    {2, Test::kIsText, "status", "quarantined", SignupState::kContinue},
    {2, Test::kIsText, "status", "", SignupState::kRefused},
};

constexpr Rule kBrevoRules[] = {
    {2, Test::kIsTrue, "success", "", SignupState::kConfirmed, kTaken},
    {429, Test::kIsThere, "", "", SignupState::kLimited},
    {0, Test::kIsNotTrue, "success", "", SignupState::kRefused},
    {0, Test::kIsText, "message", "", SignupState::kRefused},
};

}  // namespace

// Klipp's own protocol, which examples/publisher speaks. A success may say more in its body: {"state": "already"} is
// what 409 says, without an error in the browser's console.
constexpr Service kJsonService = {
    .address = "",
    .token_address = "",
    .body = kJsonBody,
    .envelope = "",
    .rules = kJsonRules,
    .is_often_unreadable = false,
    .names_controls = true,
};

// https://listmonk.app/docs: POST /api/public/subscription {email,name,list_uuids}, answered by
// {"data":{"has_optin":bool}}. Only installations that allow it let other origins read that.
constexpr Service kListmonkService = {
    .address = "/api/public/subscription",
    .token_address = "",
    .body = kListmonkBody,
    .envelope = "data",  // without it somebody else answered
    .rules = kListmonkRules,
    .is_often_unreadable = true,
    .names_controls = false,
};

// Ghost's members API: a token first, then the mail with the link. The answer to both new and known addresses is the
// same, so that nobody learns who subscribes.
constexpr Service kGhostService = {
    .address = "/members/api/send-magic-link/",
    .token_address = "/members/api/integrity-token/",
    .body = kGhostBody,
    .envelope = "",
    .rules = kGhostRules,
    .is_often_unreadable = false,
    .names_controls = false,
};

// Kit answers forms in JSON to who asks for it. "quarantined" is not subscribed: the person has to prove at Kit's page
// to be one.
constexpr Service kKitService = {
    .address = "",
    .token_address = "",
    .body = {},
    .envelope = "",
    .rules = kKitRules,
    .is_often_unreadable = true,
    .names_controls = false,
};

// Brevo's forms answer in JSON where the address says isAjax, a refusal sometimes with a 500: its body tells.
constexpr Service kBrevoService = {
    .address = "isAjax=1",
    .token_address = "",
    .body = {},
    .envelope = "",
    .rules = kBrevoRules,
    .is_often_unreadable = true,
    .names_controls = true,
};

}  // namespace klipp

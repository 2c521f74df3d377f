#pragma once

#include <functional>
#include <memory>

#include "http/routes.hpp"
#include "partners.hpp"
#include "signup_desk.hpp"

namespace klipp::example {

/// What POST /signup needs.
struct SignupEndpoint {
  SignupEndpoint(SignupStore& store, Links links, const SignupRules& rules, Partners who, bool proxy)
      : desk(store, std::move(links), rules), partners(std::move(who)), behind_proxy(proxy) {}

  SignupDesk desk;
  Partners partners;
  bool behind_proxy;                                           ///< X-Forwarded-For has the client's address
  std::function<void(SignupDesk::State)> on_signup = nullptr;  ///< called with what became of each
};

/// POST /signup, for scripts (JSON) and for plain forms; and GET /signup, the publisher's own form.
///
/// Answers to JSON:
///
/// | status | body | meaning |
/// | --- | --- | --- |
/// | 202 | `{"state":"pending"}` | a mail asks for the confirmation |
/// | 201 | `{"state":"confirmed"}` | no confirmation is needed |
/// | 422 | `{"errors":{"email":"…"}}` | what is wrong, in the language of the request |
/// | 422 | `{"errors":{"klipp_empty":"…"}}` | the hidden field was filled in; send again without it |
/// | 422 | `{"errors":{"klipp_form":"…"}}` | the form was sent sooner than a person can; send again |
/// | 400, 413, 415 | `{"error":"…"}` | not JSON, more than 16 KiB, another type |
/// | 403 | `{"error":"…"}` | sent by a page that is not a partner's |
/// | 429 | `{"error":"…"}` | too many; with Retry-After |
/// | 503 | `{"error":"…"}` | nothing was stored |
///
/// The answers do not tell whether the address was known: its owner alone learns that, by mail.
///
/// The answer to a form is a page: 200, 403, 413, 422, 429 or 503. Only pages of partners may read the answers. An
/// address is acknowledged only after it is on the disk. Routes must outlive the server.
void add_signup_routes(Routes& routes, const std::shared_ptr<SignupEndpoint>& endpoint);

}  // namespace klipp::example

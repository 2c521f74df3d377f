#pragma once

#include <httplib.h>

#include <memory>

#include "partners.hpp"
#include "signup_desk.hpp"

namespace klipp::example {

/// What POST /signup needs.
struct SignupEndpoint {
  SignupEndpoint(SignupStore& store, Links links, const SignupRules& rules, Partners who, bool proxy)
      : desk(store, std::move(links), rules), partners(std::move(who)), behind_proxy(proxy) {}

  SignupDesk desk;
  Partners partners;
  bool behind_proxy;  ///< X-Forwarded-For says who the client is
};

/// POST /signup, for scripts (JSON) and for plain forms, and the publisher's own form at GET /signup.
///
/// JSON is answered with 202 `{"state":"pending"}` (a mail asks for the confirmation), 201 `{"state":"confirmed"}`
/// where none is needed, 200 `{"state":"already"}` (a 409 would stand in red in the browser's console), 422
/// `{"errors":{"email":"…"}}` with sentences in the language of the request, also where the hidden field was filled in
/// (`{"errors":{"klipp_empty":"…"}}`: send again without it, nothing was stored), or `{"error":"…"}` with 400 (not
/// JSON), 403 (sent by a page that is no partner's), 413 (more than 16 KiB), 415 (another type), 429 with Retry-After
/// (too many) and 503 (nothing was stored). A form is answered with a page: 200, 403, 413, 422, 429 or 503. Only pages
/// of partners may read the answers. An address is acknowledged only when it is on the disk. Routes must outlive the
/// server.
void add_signup_routes(httplib::Server& routes, const std::shared_ptr<SignupEndpoint>& endpoint);

}  // namespace klipp::example

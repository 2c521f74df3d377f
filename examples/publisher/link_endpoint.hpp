#pragma once

#include "http/routes.hpp"
#include "store/signup_store.hpp"
#include "tokens.hpp"

namespace klipp::example {

/// /confirm and /unsubscribe, where the links in mails lead. GET only shows a button that posts, because programs that
/// scan mails follow every link. POST acts, and may be repeated. It ignores the body, so the one click of a mail
/// program (RFC 8058) works, too. Answers are pages in the subscriber's language: 200, 400 (a link that was changed),
/// 410 (one that has expired or is used up) or 503. Routes and `store` must outlive the server.
void add_link_routes(Routes& routes, SignupStore& store, const Tokens& tokens);

}  // namespace klipp::example

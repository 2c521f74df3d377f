#pragma once

#include <httplib.h>

#include "store/signup_store.hpp"
#include "tokens.hpp"

namespace klipp::example {

/// /confirm and /unsubscribe, where the links in mails lead. GET only asks, with a button that posts: programs that
/// look through mails follow every link. POST does it, as often as it comes; the body is not looked at, so a mail
/// program's one click (RFC 8058) does as well. Answers are pages in the subscriber's language: 200, 400 (a link that
/// was changed), 410 (one that has expired or is used up) or 503. Routes and `store` must outlive the server.
void add_link_routes(httplib::Server& routes, SignupStore& store, const Tokens& tokens);

}  // namespace klipp::example

#pragma once

#include <httplib.h>

#include "signup_store.hpp"

namespace klipp::example {

/// POST /signup, for scripts (JSON) and for plain forms, and the publisher's own form at GET /signup.
///
/// JSON is answered with 201 `{"state":"confirmed"}`, 200 `{"state":"already"}` (a 409 would stand in red in the
/// browser's console), 422 `{"errors":{"email":"…"}}` with sentences in the language of the request, or
/// `{"error":"…"}` with 400 (not JSON), 413 (more than 16 KiB), 415 (another type) and 503 (nothing was stored). A form
/// is answered with a page: 200, 422, 413 or 503. Pages of every origin may post. An address is confirmed only when it
/// is on the disk. Routes and `store` must outlive the server.
void add_signup_routes(httplib::Server& routes, SignupStore& store);

}  // namespace klipp::example

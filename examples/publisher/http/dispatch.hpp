#pragma once

#include <functional>
#include <string>

#include "http/request.hpp"
#include "http/response.hpp"
#include "http/routes.hpp"

namespace klipp::example {

/// Makes the page for an answer without content of its own: not found, method not allowed …
using ErrorPage = std::function<std::string(const Request&, int status)>;

/// A plain page in English with the status and its meaning.
std::string plain_error_page(const Request& request, int status);

/// The answer to a request by its route; 404, 405 or 501 where it has none, 500 if the handler throws.
Response answer_of(Request& request, const Routes& routes, const ErrorPage& error_page);

/// The answer to a request that was refused before it was read.
Response refusal_of(const Request& request, int status, const ErrorPage& error_page);

}  // namespace klipp::example

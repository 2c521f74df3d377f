#pragma once

#include <chrono>
#include <functional>

#include "http/headers.hpp"
#include "http/request.hpp"
#include "http/response.hpp"
#include "http/routes.hpp"

namespace klipp::example {

/// Fills an answer that has the status of an error, and perhaps headers, with a plain page in English about it.
void send_plain_error_page(const Request& request, Response& response);

/// A request and its answer, before that is sent.
struct Exchange {
  const Request& request;
  const Response& response;
  std::chrono::nanoseconds time;  ///< since the request had arrived whole
};

/// What a server answers with, and who is told of it.
struct Site {
  Routes routes;
  Handler error_page = send_plain_error_page;  ///< fills answers that have the status of an error and no content
  Headers headers;                             ///< of every answer that does not say otherwise
  std::function<void(const Exchange&)> on_answer = [](const Exchange&) {};  ///< called by several threads at once
};

/// The answer to a request by its route; 404, 405 or 501 where it has none, 500 if the handler throws.
Response answer_of(Request& request, const Site& site);

/// The answer to a request that was refused before it was read.
Response refusal_of(const Request& request, int status, const Site& site);

}  // namespace klipp::example

#include "http/dispatch.hpp"

#include <algorithm>
#include <exception>

#include "http/responses.hpp"
#include "log.hpp"

namespace klipp::example {

namespace {

// Of RFC 9110 and RFC 5789. A server knows what it refuses of these; others it does not know (section 15.6.2).
constexpr std::string_view kOtherMethods[] = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT"};

const char* meaning_of(int status) {
  switch (status) {
    case 404: return "Page not found.";
    case 405: return "This page can only be read.";
    case 413:
    case 414:
    case 431: return "That was more than this server takes.";
    default: return status < 500 ? "The request could not be understood." : "Something went wrong on the server.";
  }
}

// Something that is there can be asked what may be done with it.
void answer_without_route(const Request& request, const Routes& routes, Response& response) {
  if (request.only_reads()) {
    response.status = 404;
    return;
  }
  const bool asks = request.method == "OPTIONS";
  const bool is_known =
      std::find(std::begin(kOtherMethods), std::end(kOtherMethods), request.method) != std::end(kOtherMethods);
  response.status = asks ? 204 : is_known ? 405 : 501;
  response.set_header("Allow", request.path == "*" ? "GET, HEAD, OPTIONS, POST" : routes.allowed(request.path));
}

void answer(Request& request, const Routes& routes, Response& response) {
  const Handler* handler = routes.find(request);
  if (handler == nullptr) {
    answer_without_route(request, routes, response);
  } else if (request.body_is_too_large && request.method != "POST") {
    response.status = 413;
  } else {
    (*handler)(request, response);
  }
}

void finish(const Request& request, Response& response, const Site& site) {
  if (response.status >= 400 && response.content == nullptr) site.error_page(request, response);
  for (const auto& [name, value] : site.headers) {
    if (!response.headers.has(name)) response.headers.add(name, value);
  }
  response.set_header("X-Content-Type-Options", "nosniff");
  suit_to_client(request, response);
}

}  // namespace

void send_plain_error_page(const Request&, Response& response) {
  const std::string title = std::to_string(response.status);
  send(response, response.status,
       "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>" + title + "</title>\n<h1>" + title +
           "</h1>\n<p>" + meaning_of(response.status) + " <a href=\"/\">To the front page</a></p>\n</html>\n",
       "text/html; charset=utf-8");
}

Response answer_of(Request& request, const Site& site) {
  Response response;
  try {
    answer(request, site.routes, response);
  } catch (const std::exception& error) {
    // By its route: what else a request says may be about a person.
    log_problem("a request of " + std::string(request.route) + " failed: " + error.what());
    response = {};
    response.status = 500;
  }
  finish(request, response, site);
  return response;
}

Response refusal_of(const Request& request, int status, const Site& site) {
  Response response;
  response.status = status;
  finish(request, response, site);
  return response;
}

}  // namespace klipp::example

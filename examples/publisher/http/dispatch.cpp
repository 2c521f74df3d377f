#include "http/dispatch.hpp"

#include <algorithm>
#include <exception>
#include <iostream>

#include "http/responses.hpp"

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

void finish(const Request& request, Response& response, const ErrorPage& error_page) {
  const bool lacks_page = response.status >= 400 && response.content == nullptr;
  if (lacks_page) send(response, response.status, error_page(request, response.status), "text/html; charset=utf-8");
  response.set_header("X-Content-Type-Options", "nosniff");
  suit_to_client(request, response);
}

}  // namespace

std::string plain_error_page(const Request&, int status) {
  const std::string title = std::to_string(status);
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>" + title + "</title>\n<h1>" + title +
         "</h1>\n<p>" + meaning_of(status) + " <a href=\"/\">To the front page</a></p>\n</html>\n";
}

Response answer_of(Request& request, const Routes& routes, const ErrorPage& error_page) {
  Response response;
  try {
    answer(request, routes, response);
  } catch (const std::exception& error) {
    std::cerr << "klipp: " + request.method + " " + request.path + ": " + error.what() + "\n";
    response = {};
    response.status = 500;
  }
  finish(request, response, error_page);
  return response;
}

Response refusal_of(const Request& request, int status, const ErrorPage& error_page) {
  Response response;
  response.status = status;
  finish(request, response, error_page);
  return response;
}

}  // namespace klipp::example

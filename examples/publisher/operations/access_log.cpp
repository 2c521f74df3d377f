#include "operations/access_log.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>

#include "client_address.hpp"
#include "http/networks.hpp"
#include "klipp/url.hpp"
#include "log.hpp"

namespace klipp::example {

namespace {

// Others are words of the client's choice.
constexpr std::string_view kMethods[] = {"GET",   "HEAD",   "OPTIONS", "POST",   "PUT",
                                         "PATCH", "DELETE", "TRACE",   "CONNECT"};

std::string_view method_of(const Request& request) {
  const auto* known = std::find(std::begin(kMethods), std::end(kMethods), request.method);
  return known == std::end(kMethods) ? std::string_view("other") : *known;
}

// A path that names nothing of ours may name anything.
bool has_public_path(const Exchange& exchange) {
  const int status = exchange.response.status;
  return exchange.request.only_reads() && !exchange.request.route.empty() && (status == 200 || status == 304);
}

std::size_t bytes_of(const Exchange& exchange) {
  const Response& response = exchange.response;
  const bool has_body = response.content != nullptr && exchange.request.method != "HEAD";
  return has_body ? response.content->form(response.encoding).bytes.size() : 0;
}

double milliseconds(std::chrono::nanoseconds time) {
  return std::round(std::chrono::duration<double, std::milli>(time).count() * 100) / 100;
}

}  // namespace

std::string access_line(const Exchange& exchange, bool behind_proxy) {
  const Request& request = exchange.request;
  nlohmann::ordered_json line = {{"time", log_time()},
                                 {"client", coarse_network_of(address_of_client(request, behind_proxy))},
                                 {"method", method_of(request)},
                                 {"route", request.route.empty() ? "none" : request.route}};
  if (has_public_path(exchange)) line["path"] = request.path;
  line["status"] = exchange.response.status;
  line["bytes"] = bytes_of(exchange);
  line["ms"] = milliseconds(exchange.time);
  const std::string referrer = std::string(resolve_url(request.header("Referer")).origin());
  if (!referrer.empty()) line["referrer"] = referrer;
  return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace klipp::example

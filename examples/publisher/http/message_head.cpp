#include "http/message_head.hpp"

#include <array>
#include <boost/beast/http/status.hpp>
#include <ctime>

namespace klipp::example {

namespace {

// RFC 9110, section 5.6.7; in English wherever the program runs.
std::string http_date(std::time_t time) {
  static constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::tm parts{};
  gmtime_r(&time, &parts);
  std::array<char, 32> rest{};
  const std::string format = std::string(kDays[parts.tm_wday]) + ", %d " + kMonths[parts.tm_mon] + " %Y %H:%M:%S GMT";
  return {rest.data(), std::strftime(rest.data(), rest.size(), format.c_str(), &parts)};
}

void add_field(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ").append(value).append("\r\n");
}

// RFC 9110, section 8.6. The length of what GET would have answered with is not known of a 304.
bool has_length(int status) { return status >= 200 && status != 204 && status != 304; }

}  // namespace

std::string head_of(const Response& response, bool keeps_connection) {
  const auto status = boost::beast::http::int_to_status(static_cast<unsigned>(response.status));
  const auto reason = boost::beast::http::obsolete_reason(status);
  std::string head = "HTTP/1.1 " + std::to_string(response.status) + " ";
  head.append(reason.data(), reason.size()).append("\r\n");
  add_field(head, "Date", http_date(std::time(nullptr)));
  for (const auto& [name, value] : response.headers) add_field(head, name, value);
  const std::size_t size = response.content == nullptr ? 0 : response.content->form(response.encoding).bytes.size();
  if (has_length(response.status)) add_field(head, "Content-Length", std::to_string(size));
  add_field(head, "Connection", keeps_connection ? "keep-alive" : "close");
  return head.append("\r\n");
}

}  // namespace klipp::example

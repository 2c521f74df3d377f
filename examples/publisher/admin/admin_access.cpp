#include "admin/admin_access.hpp"

#include <optional>
#include <utility>

#include "admin/admin_page.hpp"
#include "base64.hpp"
#include "client_address.hpp"
#include "http/text.hpp"

namespace klipp::example {

namespace {

constexpr UnixMs kMinute = 60'000;
constexpr UnixMs kFormLifetime = 12 * 60 * kMinute;
constexpr Rate kGuesses = {10, 15 * kMinute};

// The password of "Basic <base64 of name:password>"; nothing if that is not there.
std::optional<std::string> password_in(const Request& request) {
  constexpr std::string_view kBasic = "basic ";
  const std::string& sent = request.header("Authorization");
  if (lower_ascii(std::string_view(sent).substr(0, kBasic.size())) != kBasic) return std::nullopt;
  const auto pair = from_base64(trim_ascii(std::string_view(sent).substr(kBasic.size())));
  const std::size_t colon = pair ? pair->find(':') : std::string::npos;
  if (colon == std::string::npos) return std::nullopt;
  return pair->substr(colon + 1);
}

void ask_for_password(Response& response) {
  response.set_header("WWW-Authenticate", R"(Basic realm="Klipp", charset="UTF-8")");
  send_admin_message(response, 401, "Who are you?", "These pages ask for the password of the publisher.");
}

}  // namespace

AdminAccess::AdminAccess(std::string password, Tokens tokens, bool behind_proxy, Clock steady)
    : password_(std::move(password)),
      tokens_(std::move(tokens)),
      behind_proxy_(behind_proxy),
      steady_(std::move(steady)),
      guesses_(kGuesses) {}

// A proxy that is ours has written the header itself; anybody can write it to a server without one.
bool AdminAccess::is_private(const Request& request) const {
  if (is_from_this_machine(request)) return true;
  return behind_proxy_ && request.header("X-Forwarded-Proto") == "https";
}

bool AdminAccess::lets_in(const Request& request, Response& response) {
  if (!is_private(request)) {
    send_admin_message(response, 403, "Come by https",
                       "These pages are for https behind a proxy that sends X-Forwarded-Proto (--behind-proxy), "
                       "and for this machine.");
    return false;
  }
  const std::string client = client_of(request, behind_proxy_);
  if (const UnixMs wait = guesses_.wait(client, steady_())) {
    response.set_header("Retry-After", std::to_string((wait + 999) / 1000));
    send_admin_message(response, 429, "Too many wrong passwords", "Try again later.");
    return false;
  }
  const std::optional<std::string> password = password_in(request);
  if (password && is_same_secret(*password, password_)) return true;
  if (password) guesses_.take(client, steady_());
  ask_for_password(response);
  return false;
}

std::string AdminAccess::form_token() const {
  const UnixMs now = now_ms();
  return tokens_.write({.purpose = Token::Purpose::kAdmin,
                        .email = "-",
                        .language = "-",
                        .issued = now,
                        .expires = now + kFormLifetime,
                        .signup = {}});
}

bool AdminAccess::is_own_form(const Request& request, const std::string& token, Response& response) const {
  const std::optional<Token> known = tokens_.read(token);
  const bool is_own = known && known->purpose == Token::Purpose::kAdmin && known->expires > now_ms();
  const std::string& site = request.header("Sec-Fetch-Site");
  if (is_own && (site.empty() || site == "same-origin")) return true;
  send_admin_message(response, 403, "Nothing was changed", "The form is too old, or of another page. Load it again.");
  return false;
}

}  // namespace klipp::example

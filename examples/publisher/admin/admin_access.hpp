#pragma once

#include <string>

#include "clock.hpp"
#include "http/request.hpp"
#include "http/response.hpp"
#include "rate_limit.hpp"
#include "tokens.hpp"

namespace klipp::example {

/// Who may see the administrator's pages: whoever knows the password (HTTP Basic, RFC 7617, with any name), over TLS or
/// on this machine. Guesses of one client are limited. Safe to use from several threads.
class AdminAccess {
 public:
  /// With `behind_proxy`, X-Forwarded-For and X-Forwarded-Proto are those of our own proxy. `tokens` sign its forms.
  AdminAccess(std::string password, Tokens tokens, bool behind_proxy, Clock steady = steady_ms);

  /// Whether a request may go on. If not, it has been answered: 403 without TLS, 401 without the password, 429 after
  /// too many wrong ones.
  bool lets_in(const Request& request, Response& response);

  /// What each form on these pages carries, so that no page of another site can send one of its own with the password
  /// that the browser knows.
  [[nodiscard]] std::string form_token() const;

  /// Whether a post comes from a form with form_token(). If not, it has been answered: 403.
  bool is_own_form(const Request& request, const std::string& token, Response& response) const;

 private:
  [[nodiscard]] bool is_private(const Request& request) const;

  const std::string password_;
  const Tokens tokens_;
  const bool behind_proxy_;
  const Clock steady_;
  RateLimit guesses_;
};

}  // namespace klipp::example

#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "store/signup_store.hpp"

namespace klipp::example {

/// Sends mails to an SMTP server, through libcurl. For one thread.
class Smtp {
 public:
  /// `url` is smtp://host:port or smtps://user:password@host. With smtp the connection is encrypted if the server can
  /// do that, and must be if there is a password. `from` is the sender's address.
  Smtp(std::string url, std::string from);
  ~Smtp();
  Smtp(const Smtp&) = delete;
  Smtp& operator=(const Smtp&) = delete;

  /// Returns nothing if the server accepted the mail, otherwise what went wrong, in one line. Ends early if `stop`
  /// becomes true.
  std::optional<std::string> send(const Mail& mail, const std::atomic<bool>& stop);

 private:
  struct State;
  std::string url_;
  std::string from_;
  std::unique_ptr<State> state_;
};

/// Whether Smtp accepts `url`.
bool is_smtp_url(std::string_view url);

}  // namespace klipp::example

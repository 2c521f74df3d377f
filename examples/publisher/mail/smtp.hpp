#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "store/signup_store.hpp"

namespace klipp::example {

/// Hands mails to an SMTP server, through libcurl. For one thread.
class Smtp {
 public:
  /// `url` is smtp://host:port or smtps://user:password@host; with smtp the connection is encrypted where the server
  /// can, and has to be where there is a password. `from` is the sender's address.
  Smtp(std::string url, std::string from);
  ~Smtp();
  Smtp(const Smtp&) = delete;
  Smtp& operator=(const Smtp&) = delete;

  /// Nothing when the server has taken the mail; else what was wrong, in one line. Ends early once `stop` is true.
  std::optional<std::string> send(const Mail& mail, const std::atomic<bool>& stop);

 private:
  struct State;
  std::string url_;
  std::string from_;
  std::unique_ptr<State> state_;
};

/// True for what Smtp takes as its address.
bool is_smtp_url(std::string_view url);

}  // namespace klipp::example

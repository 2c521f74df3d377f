#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "mail/mail_texts.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

/// Where mails go, and who they are from.
struct MailSettings {
  std::string url;      ///< smtp://host:port or smtps://user:password@host; if empty, mails are not sent
  std::string ca_file;  ///< certificates to trust instead of the system's; empty for the system's
  std::string from;     ///< the sender's address
  MailTexts texts = built_in_mail_texts();
};

/// What became of a mail.
struct Delivery {
  enum class Outcome {
    kSent,            ///< the server has accepted it
    kNotNow,          ///< no server, no login, or one that says to try again (4xx)
    kMailRefused,     ///< it accepts this mail never (5xx)
    kAddressRefused,  ///< it accepts mails to this address never (5xx to RCPT)
    kStopped,         ///< cut short
  };
  Outcome outcome = Outcome::kNotNow;
  std::string error = {};  ///< in one line; the server's words if it said something
};

/// Sends mails to an SMTP server, through libcurl. For one thread.
class Smtp {
 public:
  /// With smtp the connection is encrypted if the server can do that (STARTTLS), and must be if there is a password.
  explicit Smtp(MailSettings settings);
  ~Smtp();
  Smtp(const Smtp&) = delete;
  Smtp& operator=(const Smtp&) = delete;

  /// Ends early if `stop` becomes true.
  Delivery send(const Mail& mail, const std::atomic<bool>& stop);

  /// The longest that send() takes.
  static constexpr int kSeconds = 60;

 private:
  struct State;
  MailSettings settings_;
  std::unique_ptr<State> state_;
};

/// Whether Smtp accepts `url`.
bool is_smtp_url(std::string_view url);

}  // namespace klipp::example

#pragma once

#include <chrono>
#include <string>
#include <variant>

#include "log.hpp"
#include "mail/smtp.hpp"
#include "publisher.hpp"

namespace klipp::example {

/// The settings from the command line, the environment and the file, checked.
struct Settings {
  PublisherOptions publisher;
  ServerLimits server;
  std::string host = "127.0.0.1";
  int port = 8080;
  std::string database;
  int commit_batch = SignupStore::kCommitBatch;  ///< at least 1
  MailSettings mail;                             ///< without a URL, mails stay in the outbox
  std::chrono::hours retention{};  ///< how long what was not confirmed, and mails, are kept after their link expired
  LogSettings log;
  std::chrono::seconds drain{};  ///< how long it serves after it was asked to stop, while /readyz says that it will
  std::string export_file;       ///< if not empty, write the subscribers there and end
  bool export_all = false;
  std::string backup_file;  ///< if not empty, copy the database there and end
};

/// The settings; or the status to exit with, after the reason has been printed.
std::variant<Settings, int> read_settings(int argc, const char* const* argv);

}  // namespace klipp::example

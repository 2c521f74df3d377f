#pragma once

#include <string>
#include <variant>

#include "publisher.hpp"

namespace klipp::example {

/// The settings from the command line and the environment, checked.
struct Settings {
  PublisherOptions publisher;
  ServerLimits server;
  std::string host = "127.0.0.1";
  int port = 8080;
  std::string database;
  int commit_batch = SignupStore::kCommitBatch;  ///< at least 1
  std::string smtp_url;                          ///< if empty, mails stay in the outbox and their links in the log
  std::string mail_from;
  std::string export_file;  ///< if not empty, write the subscribers there and end
  bool export_all = false;
};

/// The settings; or the status to exit with, after the reason has been printed.
std::variant<Settings, int> read_settings(int argc, const char* const* argv);

}  // namespace klipp::example

#include "migrate_command.hpp"

#include <string>

#include "http/command_line.hpp"
#include "log.hpp"
#include "store/copy.hpp"

namespace klipp::example {

namespace {

constexpr const char* kMore = R"(
Copies signups, mails, statistics and the key that signs links, so that links in mails go on working: sqlite:FILE to
postgresql://… or back. The other database has to be empty, and has either all of it afterwards or nothing. Publishers
that go on taking signups into the old one meanwhile keep them there: stop them before.
)";

}  // namespace

int migrate(int argc, const char* const* argv) {
  std::string from;
  std::string to;
  CommandLine command_line("klipp-publisher migrate",
                           {{"--from", "DATABASE", &from, "what to copy; needed"},
                            {"--to", "DATABASE", &to, "an empty one to copy it to; needed"}},
                           kMore);
  if (const auto status = command_line.parse(argc, argv)) return *status;
  if (from.empty()) return command_line.fail_missing("--from");
  if (to.empty()) return command_line.fail_missing("--to");
  const auto copied = copy_database(from, to);
  if (!copied) {
    log_problem("nothing was copied");
    return 1;
  }
  for (const Copied& part : *copied) log_line("Copied " + part.table + ": " + std::to_string(part.rows));
  return 0;
}

}  // namespace klipp::example

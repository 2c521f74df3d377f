#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace klipp::example {

/// What an option sets: one value (`--name VALUE` or `--name=VALUE`), a list of values, or a flag without a value.
using OptionTarget = std::variant<std::string*, std::vector<std::string>*, bool*>;

struct Option {
  std::string_view name;          ///< "--port"
  std::string_view value;         ///< the name of its value in the usage: "N"; empty for a flag
  OptionTarget target;            ///< holds the default before parsing
  std::string_view meaning = {};  ///< for --help
};

/// Reads the arguments of a program, and says what is wrong with them.
class CommandLine {
 public:
  /// `more` is printed at the end of --help.
  CommandLine(std::string program, std::vector<Option> options, std::string more = {});

  /// Sets the targets. Returns nothing if the program may go on. Otherwise returns the status to exit with, after the
  /// reason has been printed: 0 after --help, 2 after bad usage.
  std::optional<int> parse(int argc, const char* const* argv) const;

  /// Prints to stderr what is wrong and where to find help. Returns 2.
  int fail(const std::string& message) const;

  /// fail() for a required option without a value.
  int fail_missing(std::string_view name) const;

 private:
  [[nodiscard]] std::string usage() const;
  [[nodiscard]] std::string help() const;
  [[nodiscard]] const Option* find(std::string_view name) const;

  std::string program_;
  std::vector<Option> options_;
  std::string more_;
};

/// A whole number from `least` to `most`, or nothing.
std::optional<int> parse_number(std::string_view text, int least, int most);

/// A port, 0 to 65535, or nothing.
std::optional<int> parse_port(std::string_view text);

}  // namespace klipp::example

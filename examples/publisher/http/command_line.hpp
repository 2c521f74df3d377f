#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace klipp::example {

/// What an option fills: one value (`--name VALUE` or `--name=VALUE`), any number of them, or a flag without a value.
using OptionTarget = std::variant<std::string*, std::vector<std::string>*, bool*>;

struct Option {
  std::string_view name;          ///< "--port"
  std::string_view value;         ///< what the usage calls its value: "N"; empty for a flag
  OptionTarget target;            ///< holds the default before parsing
  std::string_view meaning = {};  ///< for --help
};

/// The arguments of a program, and how it says that they are wrong.
class CommandLine {
 public:
  /// `more` stands at the end of --help.
  CommandLine(std::string program, std::vector<Option> options, std::string more = {});

  /// Fills the targets. Nothing when the program may go on; otherwise the status to exit with, the reason already
  /// printed: 0 after --help, 2 after bad usage.
  std::optional<int> parse(int argc, const char* const* argv) const;

  /// Prints what is wrong, and where help is, on stderr. Always 2.
  int fail(const std::string& message) const;

  /// fail() for an option that is needed and has no value.
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

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klipp::example {

/// One option that takes a value: `--name VALUE` or `--name=VALUE`.
struct Option {
  std::string_view name;   ///< "--port"
  std::string_view value;  ///< what the usage line calls its value: "N"
  std::string* target;     ///< holds the default before parsing; an option that is still empty afterwards is missing
};

/// The arguments of a program, and how it says that they are wrong.
class CommandLine {
 public:
  CommandLine(std::string program, std::vector<Option> options);

  /// Fills the targets. Nothing when the program may go on; otherwise the status to exit with, the reason already
  /// printed: 0 after --help, 2 after bad usage.
  std::optional<int> parse(int argc, const char* const* argv) const;

  /// Prints what is wrong, and the usage, on stderr. Always 2.
  int fail(const std::string& message) const;

 private:
  [[nodiscard]] std::string usage() const;
  [[nodiscard]] const Option* find(std::string_view name) const;

  std::string program_;
  std::vector<Option> options_;
};

/// A port, 0 to 65535, or nothing.
std::optional<int> parse_port(std::string_view text);

}  // namespace klipp::example

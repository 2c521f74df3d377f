#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace klipp::example {

/// What an option sets: one value (`--name VALUE` or `--name=VALUE`), a list of values, or a flag without a value.
using OptionTarget = std::variant<std::string*, std::vector<std::string>*, bool*>;

struct Option {
  /// Where it may stand: what is asked once of a program is no setting, and every user of a machine can read the
  /// command lines of all others, so secrets do not belong there.
  enum class Where { kEverywhere, kCommandLine, kSecret };

  std::string_view name;          ///< "--port"
  std::string_view value;         ///< the name of its value in the usage: "N"; empty for a flag
  OptionTarget target;            ///< holds the default before parsing
  std::string_view meaning = {};  ///< for --help
  Where where = Where::kEverywhere;
};

/// Reads the options of a program, and says what is wrong with them: of the command line first, then those of the
/// environment (`KLIPP_PUBLIC_URL` for `--public-url`), then those of a file (`public-url = …`, as settings_file.hpp
/// has it). Each leaves alone what one before it has set.
class CommandLine {
 public:
  /// `more` is printed at the end of --help.
  CommandLine(std::string program, std::vector<Option> options, std::string more = {});

  /// Sets the targets. Returns nothing if the program may go on. Otherwise returns the status to exit with, after the
  /// reason has been printed: 0 after --help, 2 after bad usage.
  std::optional<int> parse(int argc, const char* const* argv);

  /// The same for the environment. A list's values have spaces between them, and flags are `true` or `false`.
  std::optional<int> read_environment();

  /// The same for a file. A list's values stand on a line each.
  std::optional<int> read_file(const std::string& file);

  /// Prints to stderr what is wrong and where to find help. Returns 2.
  int fail(const std::string& message) const;

  /// fail() for a value, or the `index`th of a list: says where it stands, what it must be ("must be a number") and
  /// what it is, unless it is a secret.
  int fail_value(std::string_view name, const std::string& what, std::string_view value, std::size_t index = 0) const;

  /// fail() for a required option without a value.
  int fail_missing(std::string_view name) const;

  /// Whether a secret was given in a file.
  [[nodiscard]] bool has_secret_of_file() const;

  /// Where a value, or the `index`th of a list, was given: "--port", "KLIPP_PORT", "klipp.conf:3: port".
  [[nodiscard]] std::string place_of(std::string_view name, std::size_t index = 0) const;

 private:
  /// Who has set an option: what comes later does not.
  enum class Giver { kCommandLine, kEnvironment, kFile };
  struct Given {
    Giver by;
    std::vector<std::string> places;  ///< of its values, one for each
  };

  [[nodiscard]] std::string usage() const;
  [[nodiscard]] std::string help() const;
  [[nodiscard]] const Option* find(std::string_view name) const;
  void put(const Option& option, std::string_view value, Giver by, std::string place);
  std::optional<int> put_text(const Option& option, std::string_view text, Giver by, const std::string& place);
  [[nodiscard]] bool is_given_before(const Option& option, Giver by) const;

  std::string program_;
  std::vector<Option> options_;
  std::string more_;
  std::map<std::string_view, Given> given_;
};

/// The name of an option in the environment: "KLIPP_PUBLIC_URL" of "--public-url".
std::string environment_name(std::string_view option);

/// A whole number from `least` to `most`, or nothing.
std::optional<int> parse_number(std::string_view text, int least, int most);

/// A port, 0 to 65535, or nothing.
std::optional<int> parse_port(std::string_view text);

}  // namespace klipp::example

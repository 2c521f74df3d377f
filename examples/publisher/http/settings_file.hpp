#pragma once

#include <string>
#include <variant>
#include <vector>

namespace klipp::example {

/// A line of a file of settings.
struct SettingsLine {
  int number;  ///< from 1
  std::string key;
  std::string value;
};

/// The lines of a file such as
///
///     # where readers reach it
///     public-url = https://news.example
///
/// A value reaches from its first character to its last that is no white space, whatever is in between. Otherwise the
/// result says what is wrong: "FILE:LINE: …".
std::variant<std::vector<SettingsLine>, std::string> read_settings_file(const std::string& file);

}  // namespace klipp::example

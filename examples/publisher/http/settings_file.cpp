#include "http/settings_file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

#include "http/text.hpp"

namespace klipp::example {

std::variant<std::vector<SettingsLine>, std::string> read_settings_file(const std::string& file) {
  std::ifstream in(file);
  std::vector<SettingsLine> lines;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    const std::string_view text = trim_ascii(line);
    if (text.empty() || text.front() == '#') continue;
    const std::size_t equals = text.find('=');
    const std::string_view key = trim_ascii(text.substr(0, equals));
    if (equals == std::string_view::npos || key.empty()) {
      return file + ":" + std::to_string(number) + ": write a setting as \"port = 8080\", and # before a remark";
    }
    lines.push_back({number, std::string(key), std::string(trim_ascii(text.substr(equals + 1)))});
  }
  if (in.eof()) return lines;
  return file + ": it cannot be read (" + std::strerror(errno) + "); is it a file, and may this user read it?";
}

}  // namespace klipp::example

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace klipp::example {

/// Where the lines of this program go.
struct LogSettings {
  std::string file = {};     ///< if empty, stdout, and stderr for problems
  bool is_json = false;      ///< {"time": …, "level": "info" or "error", "message": …} instead of text
  bool only_errors = false;  ///< problems alone
  std::string access = {};   ///< for log_access(); if empty, nowhere; "-" is stdout
};

/// Opens what the settings name. Before this, lines are text on stdout and stderr. Returns false if a file cannot be
/// written, after having said so on stderr. Call it before there are threads.
bool set_log(const LogSettings& settings);

/// Opens the files anew by their names, as after a rotation. A file that cannot be opened stays the one it was, and the
/// log says so.
void reopen_log();

/// Writes a line, at once and in one piece. Safe to use from several threads, as are those below.
void log_line(std::string_view line);

/// Writes a line that says what went wrong; as text it begins with the program's name.
void log_problem(std::string_view problem);

/// Whether log_access() writes lines anywhere.
[[nodiscard]] bool has_access_log();

/// Writes a line without its newline to the access log.
void log_access(std::string line);

/// How many lines could not be written since the start: the disk is full, or nobody reads the pipe any more.
[[nodiscard]] std::uint64_t lost_log_lines();

/// "2026-11-27T10:00:00.123Z", now.
[[nodiscard]] std::string log_time();

}  // namespace klipp::example

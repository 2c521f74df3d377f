#include "log.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <nlohmann/json.hpp>

namespace klipp::example {

namespace {

constexpr mode_t kMode = 0640;
constexpr int kNone = -1;

// Set before there are threads; from then on a file that is opened anew takes the place of the one before (dup2).
struct Log {
  LogSettings settings;
  int lines = STDOUT_FILENO;
  int problems = STDERR_FILENO;
  int access = kNone;
  std::atomic<std::uint64_t> lost = 0;
};

Log& the_log() {
  static Log log;
  return log;
}

// One call, so that lines of several threads and processes do not mix (O_APPEND).
void write_line(int file, std::string line) {
  line += '\n';
  ssize_t written = 0;
  do written = write(file, line.data(), line.size());
  while (written < 0 && errno == EINTR);
  if (written != static_cast<ssize_t>(line.size())) ++the_log().lost;
}

int open_file(const std::string& name) { return open(name.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, kMode); }

bool open_as(int& file, const std::string& name) {
  file = open_file(name);
  if (file != kNone) return true;
  log_problem("cannot write the log " + name + ": " + std::strerror(errno));
  return false;
}

void reopen(int file, const std::string& name) {
  const int fresh = open_file(name);
  if (fresh == kNone || dup3(fresh, file, O_CLOEXEC) < 0) {
    log_problem("cannot write the log " + name + ": " + std::strerror(errno));
  }
  if (fresh != kNone) close(fresh);
}

std::string as_json(const char* level, std::string_view message) {
  const nlohmann::ordered_json line = {{"time", log_time()}, {"level", level}, {"message", std::string(message)}};
  return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace

std::string log_time() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
  const auto seconds = static_cast<std::time_t>(ms / 1000);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  std::array<char, 32> text{};
  const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
  std::snprintf(text.data() + size, text.size() - size, ".%03dZ", static_cast<int>(ms % 1000));
  return text.data();
}

bool set_log(const LogSettings& settings) {
  Log& log = the_log();
  if (!settings.access.empty()) {
    if (settings.access == "-") {
      log.access = STDOUT_FILENO;
    } else if (!open_as(log.access, settings.access)) {
      return false;
    }
  }
  int file = kNone;
  if (!settings.file.empty() && !open_as(file, settings.file)) return false;
  if (file != kNone) log.lines = log.problems = file;
  log.settings = settings;
  return true;
}

void reopen_log() {
  const Log& log = the_log();
  if (!log.settings.file.empty()) reopen(log.lines, log.settings.file);
  if (log.access > STDERR_FILENO) reopen(log.access, log.settings.access);
}

void log_line(std::string_view line) {
  const Log& log = the_log();
  if (log.settings.only_errors) return;
  write_line(log.lines, log.settings.is_json ? as_json("info", line) : std::string(line));
}

void log_problem(std::string_view problem) {
  const Log& log = the_log();
  write_line(log.problems, log.settings.is_json
                               ? as_json("error", problem)
                               : std::string(program_invocation_short_name) + ": " + std::string(problem));
}

bool has_access_log() { return the_log().access != kNone; }

void log_access(std::string line) {
  if (has_access_log()) write_line(the_log().access, std::move(line));
}

std::uint64_t lost_log_lines() { return the_log().lost; }

}  // namespace klipp::example

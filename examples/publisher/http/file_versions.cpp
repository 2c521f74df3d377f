#include "http/file_versions.hpp"

#include <sys/stat.h>

#include <chrono>

namespace klipp::example {

namespace {

constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr std::int64_t kStepNs = 50'000'000;  // no clock of a Linux ticks more rarely than each 10 ms

std::int64_t ns_of(const timespec& time) { return time.tv_sec * kNsPerSecond + time.tv_nsec; }

}  // namespace

std::optional<FileVersion> version_of(const std::filesystem::path& path) {
  struct stat found {};
  if (stat(path.c_str(), &found) != 0 || !S_ISREG(found.st_mode)) return std::nullopt;
  return FileVersion{found.st_dev, found.st_ino, found.st_size, ns_of(found.st_mtim), ns_of(found.st_ctim)};
}

bool is_settled(const FileVersion& version) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const std::int64_t age = std::chrono::nanoseconds(now).count() - version.changed_ns;
  return age > kStepNs;
}

}  // namespace klipp::example

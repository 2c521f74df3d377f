#include "directory_watch.hpp"

#include <sys/inotify.h>
#include <unistd.h>

#include <array>

namespace klipp::example {

namespace {

constexpr std::uint32_t kChanges = IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                   IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF;

}  // namespace

DirectoryWatch::DirectoryWatch(const std::filesystem::path& directory)
    : events_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  hears_ = events_ >= 0 && inotify_add_watch(events_, directory.c_str(), kChanges) >= 0;
}

DirectoryWatch::~DirectoryWatch() {
  if (events_ >= 0) close(events_);
}

bool DirectoryWatch::has_changed() const {
  bool has_changed = !hears_;
  std::array<char, 4096> events{};  // what they say does not matter
  while (events_ >= 0 && read(events_, events.data(), events.size()) > 0) has_changed = true;
  return has_changed;
}

}  // namespace klipp::example

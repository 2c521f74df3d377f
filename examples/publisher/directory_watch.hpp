#pragma once

#include <filesystem>

namespace klipp::example {

/// Tells whether a directory has changed without looking at its files, by inotify (Linux). It hears what happens on
/// this machine to the directory and the files in it: not to those in folders of it, nor what other machines of a
/// network file system do.
class DirectoryWatch {
 public:
  explicit DirectoryWatch(const std::filesystem::path& directory);
  ~DirectoryWatch();
  DirectoryWatch(const DirectoryWatch&) = delete;
  DirectoryWatch& operator=(const DirectoryWatch&) = delete;

  /// Whether something may have changed since the last call. Where the system gives no watch, it may always have.
  [[nodiscard]] bool has_changed() const;

 private:
  int events_ = -1;
  bool hears_ = false;
};

}  // namespace klipp::example

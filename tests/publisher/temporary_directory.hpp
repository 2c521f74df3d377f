#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace klipp::example {

/// An empty directory of its own, gone with everything in it at the end of its life.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// Writes a file, with the directories above it.
  void write(const std::string& relative, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

}  // namespace klipp::example

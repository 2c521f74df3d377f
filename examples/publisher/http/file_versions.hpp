#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace klipp::example {

/// What the file system says of a file's content without reading it. Two that are equal are of the same content.
struct FileVersion {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::int64_t size = 0;
  std::int64_t modified_ns = 0;
  std::int64_t changed_ns = 0;  ///< also after a rename, and after its times were set

  friend bool operator==(const FileVersion&, const FileVersion&) = default;
};

/// The version of the regular file at `path`, where links are followed; nothing if there is none.
std::optional<FileVersion> version_of(const std::filesystem::path& path);

/// Whether a later change would give another version: file systems count time in steps of some milliseconds, so a file
/// that has just changed may change again within the same one.
bool is_settled(const FileVersion& version);

}  // namespace klipp::example

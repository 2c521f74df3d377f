#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

namespace klipp::example {

/// Which file a path leads to: two that are equal are one file, under whatever name.
struct FileIdentity {
  dev_t device;
  ino_t inode;

  bool operator==(const FileIdentity&) const = default;
};

/// Nothing if there is no such file.
std::optional<FileIdentity> identity_of(const std::string& path);

}  // namespace klipp::example

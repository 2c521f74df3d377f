#include "store/sqlite/file_identity.hpp"

#include <sys/stat.h>

namespace klipp::example {

std::optional<FileIdentity> identity_of(const std::string& path) {
  struct stat found {};
  if (stat(path.c_str(), &found) != 0) return std::nullopt;
  return FileIdentity{found.st_dev, found.st_ino};
}

}  // namespace klipp::example

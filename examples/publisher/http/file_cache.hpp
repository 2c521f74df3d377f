#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "http/byte_cache.hpp"
#include "http/content.hpp"
#include "http/file_versions.hpp"

namespace klipp::example {

/// Contents of files, kept in memory until the files change. The disk is asked for a file's version each time, so a
/// change shows at once. Any thread may ask.
class FileCache {
 public:
  /// Reads a file, and says no to one that is not to be served.
  using Load = std::function<std::optional<std::string>()>;

  explicit FileCache(std::size_t most_bytes) : cache_(most_bytes) {}

  /// What `load` read of the file at `path`; nullptr if there is none, or if it says no.
  std::shared_ptr<const Content> find(const std::filesystem::path& path, const Load& load);

 private:
  struct Kept {
    FileVersion version;
    std::shared_ptr<const Content> content;
  };

  ByteCache<Kept> cache_;
};

}  // namespace klipp::example

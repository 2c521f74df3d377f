#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "http/byte_cache.hpp"
#include "http/file_versions.hpp"

namespace klipp::example {

/// What was made of a file, and the bytes of memory that it takes.
template <class Value>
struct Loaded {
  std::shared_ptr<const Value> value = nullptr;  ///< nullptr if the file is not one to be used
  std::size_t bytes = 0;
};

/// What was made of files, kept in memory until the files change. The disk is asked for a file's version each time, so
/// a change shows at once. Any thread may ask.
template <class Value>
class FileCache {
 public:
  explicit FileCache(std::size_t most_bytes, std::shared_ptr<CacheCounts> counts = std::make_shared<CacheCounts>())
      : cache_(most_bytes, std::move(counts)) {}

  /// What `load`, which returns a Loaded<Value>, made of the file at `path`; nullptr if there is none.
  template <class Load>
  std::shared_ptr<const Value> find(const std::filesystem::path& path, const Load& load) {
    const std::optional<FileVersion> version = version_of(path);
    if (!version) return nullptr;
    const std::optional<Kept> kept = cache_.find(path.native());
    if (kept && kept->version == *version) return kept->value;
    Loaded<Value> loaded = load();
    const bool is_worth_keeping = loaded.value != nullptr && is_settled(*version);
    if (is_worth_keeping) cache_.put(path.native(), {*version, loaded.value}, loaded.bytes);
    return std::move(loaded.value);
  }

 private:
  struct Kept {
    FileVersion version;
    std::shared_ptr<const Value> value;
  };

  ByteCache<Kept> cache_;
};

}  // namespace klipp::example

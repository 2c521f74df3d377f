#include "http/file_cache.hpp"

#include <utility>

namespace klipp::example {

namespace {

constexpr std::size_t kForms = 2;  // a content and what it is compressed, together, are at most about so many times it

}  // namespace

std::shared_ptr<const Content> FileCache::find(const std::filesystem::path& path, const Load& load) {
  const std::optional<FileVersion> version = version_of(path);
  if (!version) return nullptr;
  const std::optional<Kept> kept = cache_.find(path.native());
  if (kept && kept->version == *version) return kept->content;
  std::optional<std::string> bytes = load();
  if (!bytes) return nullptr;
  const std::size_t size = bytes->size();
  std::shared_ptr<const Content> content = Content::kept(*std::move(bytes));
  if (is_settled(*version)) cache_.put(path.native(), {*version, content}, size * kForms);
  return content;
}

}  // namespace klipp::example

#include "page_cache.hpp"

namespace klipp::example {

void PageCache::keep(const std::string& name, Response& response) {
  response.content = Content::kept(response.content->bytes());
  answers_.put(name, response, response.content->bytes().size() * Content::kMemory);
}

}  // namespace klipp::example

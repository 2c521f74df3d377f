#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "http/byte_cache.hpp"
#include "http/response.hpp"
#include "http/responses.hpp"

namespace klipp::example {

/// Answers that are the same for everybody who asks in the same way, by all that they are made of: a document's digest,
/// a language … So none has to be thrown away when a document changes: it is not asked for any more, and goes when the
/// memory is needed. Any thread may ask.
class PageCache {
 public:
  explicit PageCache(std::size_t most_bytes, std::shared_ptr<CacheCounts> counts = std::make_shared<CacheCounts>())
      : answers_(most_bytes, std::move(counts)) {}

  /// Answers with what `make` once made of the same parts. `make` fills a Response; one with another status than 200 is
  /// not kept.
  template <class Make>
  void answer(std::initializer_list<std::string_view> parts, Response& response, const Make& make) {
    std::string name;
    for (const std::string_view part : parts) name.append(part).append(1, '\0');
    if (std::optional<Response> known = answers_.find(name)) {
      response = *std::move(known);
      return;
    }
    make(response);
    if (response.status == 200) keep(name, response);
  }

 private:
  void keep(const std::string& name, Response& response);

  ByteCache<Response> answers_;
};

}  // namespace klipp::example

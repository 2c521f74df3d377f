/// Documents: any bytes are read or refused with a clear error, and validate agrees with read_article.
#include "klipp/document.hpp"
#include "klipp/validate.hpp"
#include "target.hpp"

namespace {

bool has_error(const std::vector<klipp::Problem>& problems) {
  for (const klipp::Problem& problem : problems) {
    klipp::fuzz::require_clear(problem.error);
    if (!problem.warning) return true;
  }
  return false;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = klipp::fuzz::view(data, size);
  const klipp::Result<klipp::Article> article = klipp::read_article(text);
  const klipp::Result<klipp::Feed> feed = klipp::read_feed(text);
  if (!article) klipp::fuzz::require_clear(article.error());
  if (!feed) klipp::fuzz::require_clear(feed.error());
  // A wrong member is an error that costs nothing but itself, so that much can be read that does not validate.
  const bool invalid = has_error(klipp::validate(text));
  klipp::fuzz::require(invalid || article.ok() || feed.ok(), "what validates can be read", text);
  return 0;
}

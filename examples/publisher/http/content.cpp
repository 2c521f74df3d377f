#include "http/content.hpp"

#include <cstdint>
#include <utility>

#include "http/compression.hpp"
#include "http/digest.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kWorthCompressing = 512;  // less fits into one packet either way

std::string entity_tag(std::string_view bytes) { return '"' + digest_of(bytes) + '"'; }

std::string compressed(const std::string& bytes, Encoding encoding) {
  return encoding == Encoding::kBrotli ? brotli_of(bytes) : gzip_of(bytes);
}

}  // namespace

std::shared_ptr<const Content> Content::once(std::string bytes) {
  return std::make_shared<const Content>(std::move(bytes), false);
}

std::shared_ptr<const Content> Content::kept(std::string bytes) {
  return std::make_shared<const Content>(std::move(bytes), true);
}

Content::Content(std::string bytes, bool is_kept) : is_kept_(is_kept) { plain_.form.bytes = std::move(bytes); }

bool Content::is_worth_compressing() const { return is_kept_ && bytes().size() >= kWorthCompressing; }

const Content::Form& Content::form(Encoding encoding) const {
  const Lazy& lazy = encoding == Encoding::kBrotli ? brotli_ : encoding == Encoding::kGzip ? gzip_ : plain_;
  std::call_once(lazy.made, [&] {
    if (encoding != Encoding::kIdentity) lazy.form.bytes = compressed(bytes(), encoding);
    lazy.form.tag = entity_tag(lazy.form.bytes);
  });
  return lazy.form;
}

}  // namespace klipp::example

#include "body/body.hpp"

#include "text/utf8.hpp"

namespace klipp {

Error check_body(std::string_view text, const Limits& limits) {
  if (text.size() <= limits.markdown_bytes) return check_utf8(text);
  return limit_passed(Limit::kMarkdownBytes, limits, "", limits.markdown_bytes);
}

}  // namespace klipp

#pragma once

#include <string_view>

#include "html/plain_text.hpp"
#include "klipp/text.hpp"
#include "text/utf8.hpp"

namespace klipp {

/// A text of the model, of one that its format has as HTML: decoded once, without tags, trimmed as all texts are.
inline String html_words(std::string_view html) { return String(trim(html::plain_text(html))); }

}  // namespace klipp

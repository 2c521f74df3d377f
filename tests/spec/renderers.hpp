#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klipp::spec {

/// What Klipp attaches to every parser.
const std::vector<std::string>& klipp_extensions();

/// Markdown by upstream's own parser and renderer, with footnotes and these extensions; raw HTML and addresses that
/// upstream calls unsafe pass only where `unsafe` is true.
std::string render_upstream(std::string_view markdown, const std::vector<std::string>& extensions, bool footnotes,
                            bool unsafe);

/// Markdown by klipp::render_body, in English; an error is a failed test.
std::string render_klipp(std::string_view markdown);

}  // namespace klipp::spec

#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Small things of HTTP's own text: ASCII only, whatever the machine's language.
namespace klipp::example {

/// Without the white space (as HTML has it) at both ends. The result views `text`.
std::string_view trim_ascii(std::string_view text);

std::string lower_ascii(std::string_view text);

/// The parts between separators, empty ones too. They view `text`, which must outlive them.
std::vector<std::string_view> split(std::string_view text, char separator);

std::string replace_all(std::string text, std::string_view from, std::string_view to);

}  // namespace klipp::example

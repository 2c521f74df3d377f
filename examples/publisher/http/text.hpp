#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Small functions for the text of HTTP: ASCII only, whatever the machine's language is.
namespace klipp::example {

/// `text` without the white space of HTML at both ends. The result is a view of `text`.
std::string_view trim_ascii(std::string_view text);

std::string lower_ascii(std::string_view text);

/// Whether both are the same apart from case.
bool equal_ascii(std::string_view a, std::string_view b);

/// The parts between separators, including empty ones. They are views of `text`, which must outlive them.
std::vector<std::string_view> split(std::string_view text, char separator);

std::string replace_all(std::string text, std::string_view from, std::string_view to);

}  // namespace klipp::example

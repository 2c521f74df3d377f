#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace klipp::example {

/// The regular file that a request may mean by `relative` (decoded, "/" between its parts), or nothing. Never one
/// outside `root`, which must be canonical: no "..", no dot files, no control characters, no link that leads away.
std::optional<std::filesystem::path> file_below(const std::filesystem::path& root, std::string_view relative);

/// All bytes of a file, or nothing where it cannot be read.
std::optional<std::string> read_file(const std::filesystem::path& path);

}  // namespace klipp::example

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace klipp::example {

/// The regular file at `relative` (percent-decoded, with "/" between its parts) below `root`, or nothing. `root` must
/// be canonical. Never a file outside of it: no "..", no dot files, no control characters, no link that leads
/// elsewhere.
std::optional<std::filesystem::path> file_below(const std::filesystem::path& root, std::string_view relative);

/// All bytes of a file, or nothing if it cannot be read.
std::optional<std::string> read_file(const std::filesystem::path& path);

}  // namespace klipp::example

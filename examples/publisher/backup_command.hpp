#pragma once

#include <string>

namespace klipp::example {

/// Copies a database to a new file, also while publishers use it, and has SQLite check the copy. Never overwrites a
/// file, and leaves none that is not whole. Returns the exit status: 0, or 1 with the reason on stderr.
int back_up(const std::string& database, const std::string& file);

}  // namespace klipp::example

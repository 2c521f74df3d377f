#pragma once

#include <cstddef>

namespace klipp::example {

/// Raises the number of files that this process may have open (RLIMIT_NOFILE) to what `connections` need, if the system
/// allows it. Returns how many connections fit beside the process's other files, at least 1.
std::size_t connections_that_fit(std::size_t connections);

}  // namespace klipp::example

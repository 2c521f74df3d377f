#pragma once

#include <string>

namespace klipp::example {

/// Writes the confirmed subscribers of a database, or with `all` those of every state, to a file as CSV in UTF-8; "-"
/// is stdout. Returns the exit status: 0, or 1 with the reason on stderr.
int export_csv(const std::string& database, const std::string& file, bool all);

}  // namespace klipp::example

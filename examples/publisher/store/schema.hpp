#pragma once

#include "store/database.hpp"

namespace klipp::example {

/// Creates the tables, or updates those of an older version with all their rows. If that fails it returns false, with
/// the reason on stderr.
bool prepare_schema(Database& database);

/// Whether this program knows the tables, be they older. If a newer one wrote them it says so.
bool is_known_version(Database& database);

}  // namespace klipp::example

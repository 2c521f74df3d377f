#pragma once

#include "store/sqlite/sqlite_database.hpp"

namespace klipp::example {

/// Creates the tables, or updates those of an older version with all their rows. If that fails it returns false, with
/// the reason on stderr.
bool prepare_schema(SqliteDatabase& database);

/// Whether this program knows the tables, be they older. If a newer one wrote them it says so.
bool is_known_version(SqliteDatabase& database);

}  // namespace klipp::example

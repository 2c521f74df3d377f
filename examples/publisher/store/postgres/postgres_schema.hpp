#pragma once

#include "store/postgres/postgres_database.hpp"

namespace klipp::example {

/// Creates the tables, or updates those of an older version with all their rows, while publishers of that version go
/// on. If that fails it returns false, with the reason on stderr.
bool prepare_schema(PostgresDatabase& database);

/// Whether this program knows the tables, be they older. If there are none, or a newer one wrote them, it says so.
bool is_known_version(PostgresDatabase& database);

}  // namespace klipp::example

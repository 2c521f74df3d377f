#pragma once

#include "store/database.hpp"

namespace klipp::example {

/// Makes the tables, or brings those of an older version up to date with all their rows. False, with the reason on
/// stderr, where that cannot be done.
bool prepare_schema(Database& database);

}  // namespace klipp::example

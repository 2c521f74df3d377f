#pragma once

namespace klipp::example {

/// `klipp-publisher migrate --from DATABASE --to DATABASE`: copies everything to an empty database, in one transaction,
/// and says what. `argv` begins with "migrate". Returns the status to exit with.
int migrate(int argc, const char* const* argv);

}  // namespace klipp::example

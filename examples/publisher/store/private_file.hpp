#pragma once

#include <string>

namespace klipp::example {

/// Creates an empty file that only its owner may read. Returns false if there is one already or it cannot be created;
/// errno says which.
bool create_private_file(const std::string& file);

/// Takes a database away from everybody but its owner, with the files that SQLite keeps beside it. Says so in the log
/// where that changes anything, and where it is not possible.
void keep_private(const std::string& database);

}  // namespace klipp::example

#pragma once

#include <string>

namespace klipp::example {

/// What --database says.
struct DatabaseAddress {
  enum class Kind { kSqlite, kPostgres };
  Kind kind = Kind::kSqlite;
  std::string place;  ///< a file; or the whole address, with the password that it may hold
};

/// FILE, sqlite:FILE, postgresql://… or postgres://….
DatabaseAddress parse_database_address(const std::string& text);

}  // namespace klipp::example

#include "store/database_address.hpp"

#include <string_view>

namespace klipp::example {

DatabaseAddress parse_database_address(const std::string& text) {
  constexpr std::string_view kSqlite = "sqlite:";
  if (text.starts_with("postgresql://") || text.starts_with("postgres://")) {
    return {DatabaseAddress::Kind::kPostgres, text};
  }
  return {DatabaseAddress::Kind::kSqlite, text.starts_with(kSqlite) ? text.substr(kSqlite.size()) : text};
}

}  // namespace klipp::example

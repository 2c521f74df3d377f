#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace klipp::example {

/// How much of a table was copied.
struct Copied {
  std::string table;
  std::int64_t rows = 0;
};

/// Copies everything of one database to another of any kind, which it creates or finds empty: signups, mails and the
/// key that signs links, as they are at one moment. The tables of `from` are brought up to date before. What is counted
/// for limits is not copied. Either all of it is there afterwards or nothing. Returns nothing if that fails, with the
/// reason on stderr.
std::optional<std::vector<Copied>> copy_database(const std::string& from, const std::string& to);

}  // namespace klipp::example

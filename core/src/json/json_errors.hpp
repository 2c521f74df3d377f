#pragma once

#include <cstddef>
#include <string_view>

#include "json/json.hpp"

/// What is said of text that parse() refuses.
namespace klipp::json {

enum class Fault {
  kEmpty,
  kNul,
  kHugeNumber,
  kHalfPair,   ///< of surrogates
  kMisplaced,  ///< a good word or number, which ends at the offset
  kSyntax,     ///< anything else
};

Error not_json(std::string_view text, Fault fault, std::size_t offset);

/// More than a limit allows, inside the lists and objects that are open.
Error too_large(Limit limit, const Limits& limits, const List<Value*>& open, std::size_t offset);

}  // namespace klipp::json

#pragma once

#include <string_view>

#include "klipp/limits.hpp"
#include "klipp/model.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// Reads a JSON Feed 1.1 item with the `_klipp` extension. The text is JSON as RFC 8259 has it, in UTF-8; a byte order
/// mark is skipped. Unknown members are ignored. A member that is wrong costs itself, or nothing where what is meant
/// can be told; validate() names each. Tags, partners and networks that are empty vanish. Nothing is required here:
/// each widget asks for what it cannot do without.
Result<Article> read_article(std::string_view json, const Limits& limits = {});

/// Reads a JSON Feed 1.1. An entry that is no item, or passes a limit, is left out.
Result<Feed> read_feed(std::string_view json, const Limits& limits = {});

/// Something about a document that its author should know.
struct Problem {
  Error error;
  bool warning = false;  ///< nothing of what is written is left out for it
};

}  // namespace klipp

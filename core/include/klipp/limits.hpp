#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "klipp/result.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// How much input is read and how much markup is made before a document is refused with `kTooLarge`. A document comes
/// from another origin and is rendered on somebody's page, so nothing about its size is taken on trust. Within the
/// defaults no document takes more than a second or 128 MB (`make growth` shows how both grow). Each is an option of
/// the same name, written with hyphens, and each error says which limit was passed and what to do about it.
struct Limits {
  std::size_t document_bytes = 1024 * 1024;    ///< JSON text
  std::size_t json_depth = 64;                 ///< lists and objects inside one another
  std::size_t json_values = 100'000;           ///< strings, numbers, lists, objects, … in all
  std::size_t list_items = 1'000;              ///< entries of any one list of the format (tags, authors, items, …)
  std::size_t markdown_bytes = 256 * 1024;     ///< one body
  std::size_t table_cells = 20'000;            ///< of all tables of a body; rows that are too short are filled
  std::size_t output_bytes = 2 * 1024 * 1024;  ///< markup of one widget
  std::size_t output_elements = 20'000;        ///< elements of one widget
  std::size_t output_depth = 100;              ///< elements inside one another
};

enum class Limit {
  kDocumentBytes,
  kJsonDepth,
  kJsonValues,
  kListItems,
  kMarkdownBytes,
  kTableCells,
  kOutputBytes,
  kOutputElements,
  kOutputDepth,
};

/// The error of passing `limit`: "the body has more than 262144 bytes (markdown-bytes); shorten or split it". `pointer`
/// and `offset` are the Error's.
Error passed(Limit limit, const Limits& limits, String pointer = "", std::optional<std::size_t> offset = {});

/// The limit that option `name` ("markdown-bytes") sets, or none.
std::size_t* limit_named(Limits& limits, std::string_view name);

}  // namespace klipp

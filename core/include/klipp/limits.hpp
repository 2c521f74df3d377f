#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// Limits of input and output. Plain values: any thread may read them.
namespace klipp {

/// How much input is read and how much markup is written before a document is refused with `kTooLarge`. A document
/// comes from another origin and is rendered on somebody's page, so its size is never trusted. Within the defaults no
/// document takes more than a second or 128 MB (`make growth` measures both). Each limit is an option of the same name,
/// written with hyphens. Its error names the limit and says what to do.
///
///     klipp::Options options;
///     options.limits.output_bytes = 256 * 1024;
struct Limits {
  std::size_t document_bytes = 1024 * 1024;    ///< JSON text
  std::size_t json_depth = 64;                 ///< lists and objects inside one another
  std::size_t json_values = 100'000;           ///< strings, numbers, lists, objects … together
  std::size_t list_items = 1'000;              ///< entries of any one list of the format (tags, authors, items, …)
  std::size_t markdown_bytes = 256 * 1024;     ///< one body, if it is not HTML
  std::size_t html_bytes = 512 * 1024;         ///< one body, if it is HTML
  std::size_t table_cells = 20'000;            ///< of all tables of a body; short rows are filled up
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
  kHtmlBytes,
  kTableCells,
  kOutputBytes,
  kOutputElements,
  kOutputDepth,
};

/// The error of a document beyond `limit`: "the body has more than 262144 bytes (markdown-bytes); shorten or split it".
/// `pointer` and `offset` become those of the Error.
Error limit_passed(Limit limit, const Limits& limits, String pointer = "", std::optional<std::size_t> offset = {});

/// The limit that the option `name` ("markdown-bytes") sets; null if there is none of that name.
std::size_t* limit_named(Limits& limits, std::string_view name);

}  // namespace klipp

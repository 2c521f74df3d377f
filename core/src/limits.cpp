#include "klipp/limits.hpp"

#include <array>

namespace klipp {

namespace {

struct LimitRow {
  std::string_view name;
  std::size_t Limits::*member;
  std::string_view subject;
  std::string_view unit;
  std::string_view remedy;
};

/// In the order of Limit.
constexpr std::array<LimitRow, 9> kRows = {{
    {"document-bytes", &Limits::document_bytes, "the document has", "bytes", "shorten it"},
    {"json-depth", &Limits::json_depth, "the document nests", "lists and objects", "flatten it"},
    {"json-values", &Limits::json_values, "the document has", "values", "split it"},
    {"list-items", &Limits::list_items, "has", "entries", "shorten the list"},
    {"markdown-bytes", &Limits::markdown_bytes, "the body has", "bytes", "shorten or split it"},
    {"table-cells", &Limits::table_cells, "the tables of the body have", "cells", "split them"},
    {"output-bytes", &Limits::output_bytes, "the markup would have", "bytes", "shorten the document"},
    {"output-elements", &Limits::output_elements, "the markup would have", "elements", "shorten the document"},
    {"output-depth", &Limits::output_depth, "the markup would nest", "elements", "flatten the document"},
}};

}  // namespace

Error passed(Limit limit, const Limits& limits, String pointer, std::optional<std::size_t> offset) {
  const LimitRow& row = kRows[static_cast<std::size_t>(limit)];
  String message(row.subject);
  message.append(" more than ").append(decimal(limits.*row.member)).append(" ").append(row.unit);
  message.append(" (").append(row.name).append("); ").append(row.remedy);
  return {ErrorCode::kTooLarge, std::move(pointer), std::move(message), offset};
}

std::size_t* limit_named(Limits& limits, std::string_view name) {
  for (const LimitRow& row : kRows) {
    if (row.name == name) return &(limits.*row.member);
  }
  return nullptr;
}

}  // namespace klipp

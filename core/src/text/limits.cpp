#include "klipp/limits.hpp"

#include "text/choices.hpp"
#include "text/sentence.hpp"

namespace klipp {

namespace {

struct LimitRow {
  Limit limit;
  std::string_view name;
  std::size_t Limits::*member;
  std::string_view message;  ///< with the limit and its name
};

constexpr LimitRow kRows[] = {
    {Limit::kDocumentBytes, "document-bytes", &Limits::document_bytes,
     "the document has more than % bytes (%); shorten it"},
    {Limit::kJsonDepth, "json-depth", &Limits::json_depth,
     "the document nests more than % lists and objects (%); flatten it"},
    {Limit::kJsonValues, "json-values", &Limits::json_values, "the document has more than % values (%); split it"},
    {Limit::kListItems, "list-items", &Limits::list_items, "has more than % entries (%); shorten the list"},
    {Limit::kMarkdownBytes, "markdown-bytes", &Limits::markdown_bytes,
     "the body has more than % bytes (%); shorten or split it"},
    {Limit::kTableCells, "table-cells", &Limits::table_cells,
     "the tables of the body have more than % cells (%); split them"},
    {Limit::kOutputBytes, "output-bytes", &Limits::output_bytes,
     "the markup would have more than % bytes (%); shorten the document"},
    {Limit::kOutputElements, "output-elements", &Limits::output_elements,
     "the markup would have more than % elements (%); shorten the document"},
    {Limit::kOutputDepth, "output-depth", &Limits::output_depth,
     "the markup would nest more than % elements (%); flatten the document"},
};
static_assert(in_order(kRows, &LimitRow::limit, Limit::kOutputDepth));

}  // namespace

Error limit_passed(Limit limit, const Limits& limits, String pointer, std::optional<std::size_t> offset) {
  const LimitRow& row = kRows[static_cast<std::size_t>(limit)];
  String message = sentence(row.message, {decimal(limits.*row.member), row.name});
  return {ErrorCode::kTooLarge, std::move(pointer), std::move(message), offset};
}

std::size_t* limit_named(Limits& limits, std::string_view name) {
  for (const LimitRow& row : kRows) {
    if (row.name == name) return &(limits.*row.member);
  }
  return nullptr;
}

}  // namespace klipp

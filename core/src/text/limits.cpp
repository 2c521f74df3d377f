#include "klipp/limits.hpp"

#include "text/choices.hpp"
#include "text/sentence.hpp"

namespace klipp {

namespace {

struct LimitRow {
  Limit limit;
  std::string_view name;
  std::size_t Limits::*member;
  Sentence message;  ///< with the limit and its name
};

constexpr LimitRow kRows[] = {
    {Limit::kDocumentBytes, "document-bytes", &Limits::document_bytes, Sentence::kDocumentBytes},
    {Limit::kJsonDepth, "json-depth", &Limits::json_depth, Sentence::kJsonDepth},
    {Limit::kJsonValues, "json-values", &Limits::json_values, Sentence::kJsonValues},
    {Limit::kListItems, "list-items", &Limits::list_items, Sentence::kListItems},
    {Limit::kMarkdownBytes, "markdown-bytes", &Limits::markdown_bytes, Sentence::kBodyBytes},
    {Limit::kHtmlBytes, "html-bytes", &Limits::html_bytes, Sentence::kBodyBytes},
    {Limit::kTableCells, "table-cells", &Limits::table_cells, Sentence::kTableCells},
    {Limit::kOutputBytes, "output-bytes", &Limits::output_bytes, Sentence::kOutputBytes},
    {Limit::kOutputElements, "output-elements", &Limits::output_elements, Sentence::kOutputElements},
    {Limit::kOutputDepth, "output-depth", &Limits::output_depth, Sentence::kOutputDepth},
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

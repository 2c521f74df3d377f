#include "csv.hpp"

#include "http/text.hpp"

namespace klipp::example {

namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r";

std::string csv_cell(const std::string& text) {
  const bool is_formula = !text.empty() && kFormulaStarts.find(text.front()) != std::string_view::npos;
  return std::string(is_formula ? "\"'" : "\"") + replace_all(text, "\"", "\"\"") + '"';
}

}  // namespace

std::string csv_record(const std::vector<std::string>& cells) {
  std::string record;
  for (const std::string& cell : cells) record += (record.empty() ? "" : ",") + csv_cell(cell);
  return record + "\r\n";
}

}  // namespace klipp::example
